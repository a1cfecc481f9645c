/** The change that was sent last and has had no answer, with the key under which it was sent: sent again, it has one effect. */
export interface Unanswered {
  /** The key to send this under: the former one where the same was sent before and nothing was heard. */
  keyOf(sent: string): string;
  /** An answer came, whatever it was. */
  answered(): void;
}

interface Sent { readonly sent: string; readonly key: string }

/** For as long as the page is open. */
export function unansweredHere(): Unanswered {
  let last: Sent | undefined;
  return {
    keyOf(sent) {
      last = last?.sent === sent ? last : { sent, key: crypto.randomUUID() };
      return last.key;
    },
    answered() {
      last = undefined;
    },
  };
}

/** Kept on the device beside what is written, so that it outlives a reload while the answer is on its way. */
export function unansweredUnder(name: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Unanswered {
  return {
    keyOf(sent) {
      const kept = readSent(storage.getItem(name));
      const key = kept?.sent === sent ? kept.key : crypto.randomUUID();
      storage.setItem(name, JSON.stringify({ sent, key }));
      return key;
    },
    answered: () => storage.removeItem(name),
  };
}

function readSent(text: string | null): Sent | undefined {
  try {
    const { sent, key } = JSON.parse(text ?? '{}') as Partial<Sent>;
    return typeof sent === 'string' && typeof key === 'string' ? { sent, key } : undefined;
  } catch {
    return undefined;
  }
}
