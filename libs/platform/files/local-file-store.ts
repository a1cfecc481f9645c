import { mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { DraftFolder } from './draft-folder.js';
import { FileStream } from './file-stream.js';
import { FileStore, type ByteRange, type FileDraft, type KeptBytes } from './file-store.js';

const OWNER_ONLY_DIRECTORY = 0o700;
const SHA256 = /^[0-9a-f]{64}$/;
const PAIR = /^[0-9a-f]{2}$/;

/** Files in a directory, as `ab/cd/<sha256>`. Any number of processes may share it. */
export class LocalFileStore extends FileStore {
  private readonly drafts: DraftFolder;

  constructor(private readonly directory: string) {
    super();
    mkdirSync(directory, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
    this.drafts = new DraftFolder(join(directory, 'drafts'));
  }

  draft(source: Readable): Promise<FileDraft> {
    return this.drafts.draft(source);
  }

  /** Replaces a file of the same name too: its bytes are the same, and a damaged one is mended. */
  async keep(draft: FileDraft): Promise<void> {
    const target = this.pathOf(draft.sha256);
    const folder = dirname(target);
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
    await rename(draft.path, target);
    for (const changed of [folder, dirname(folder), this.directory]) await syncDirectory(changed);
  }

  discard(draft: FileDraft): Promise<void> {
    return this.drafts.discard(draft);
  }

  async open(sha256: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(sha256), 'r');
    return new FileStream(file, range);
  }

  atPath<Result>(sha256: string, work: (path: string) => Promise<Result>): Promise<Result> {
    return work(this.pathOf(sha256));
  }

  async look(sha256: string): Promise<KeptBytes | undefined> {
    const file = await stat(this.pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return file && { size: file.size, keptAt: file.mtime };
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  async *kept(): AsyncGenerator<KeptBytes & { sha256: string }> {
    for (const first of await pairsIn(this.directory)) {
      for (const second of await pairsIn(join(this.directory, first))) {
        for (const sha256 of await readdir(join(this.directory, first, second))) {
          const bytes = SHA256.test(sha256) ? await this.look(sha256) : undefined;
          if (bytes) yield { sha256, ...bytes };
        }
      }
    }
  }

  removeDrafts(before: Date): Promise<void> {
    return this.drafts.removeBefore(before);
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Error(`Not a SHA-256: ${sha256}`);
    return join(this.directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

const pairsIn = async (directory: string): Promise<string[]> => (await readdir(directory)).filter((name) => PAIR.test(name));

/** A rename survives a power cut only when the directory that holds the name is written too. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
