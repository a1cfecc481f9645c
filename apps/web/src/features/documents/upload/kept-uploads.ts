import type { QueuedFile } from './queue.js';

/** Where uploads are kept through a reload. */
export interface KeptUploads {
  /** Those that nobody works with in another window. */
  all(): Promise<readonly QueuedFile[]>;
  keep(file: QueuedFile): void;
  forget(key: string): void;
}

/**
 * In the browser's own storage, one entry a file, so that two windows never overwrite each other's.
 * @param owner whose they are: another person at the same computer neither sees nor sends them
 */
export function keptInBrowser(owner: string, storage: Storage = localStorage): KeptUploads {
  const prefix = `samkop.upload.${owner}.`;
  const held = new Map<string, () => void>();
  const hold = (name: string): void => {
    if (held.has(name)) return;
    // Let go when the window is gone, whatever way it went.
    void navigator.locks?.request(name, () => new Promise<void>((release) => held.set(name, release)));
  };
  return {
    async all() {
      const taken = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
      const names = Object.keys(storage).filter((name) => name.startsWith(prefix) && !taken.has(name));
      for (const name of names) hold(name);
      return names.flatMap((name) => read(storage.getItem(name)) ?? []);
    },
    keep(file) {
      hold(prefix + file.key);
      try {
        storage.setItem(prefix + file.key, JSON.stringify(file));
      } catch {
        // Full, or not allowed: the upload goes on, and a reload begins it anew.
      }
    },
    forget(key) {
      storage.removeItem(prefix + key);
      held.get(prefix + key)?.();
      held.delete(prefix + key);
    },
  };
}

function read(kept: string | null): QueuedFile | undefined {
  try {
    const file = JSON.parse(kept ?? '') as Partial<QueuedFile>;
    return typeof file.key === 'string' && typeof file.name === 'string' ? (file as QueuedFile) : undefined;
  } catch {
    return undefined;
  }
}
