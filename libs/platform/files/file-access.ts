import type { Actor } from '#platform/access';

/** Who may read a file that has been used. Supplied by the library whose nouns refer to files; an unused one is its uploader's. */
export abstract class FileAccess {
  abstract mayRead(actor: Actor, fileId: string): Promise<boolean>;
}

/** Where nothing refers to files yet. */
export class NobodyReads extends FileAccess {
  mayRead(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
