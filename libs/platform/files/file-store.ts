import type { Readable } from 'node:stream';

/** Part of a file: first and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Bytes that have arrived whole and are nobody's yet: kept or discarded, never both. */
export interface FileDraft {
  readonly path: string;
  readonly sha256: string;
  /** Of the same bytes, as ZIP wants it: 0 to 4,294,967,295. */
  readonly crc32: number;
  readonly size: number;
}

export interface KeptBytes {
  readonly size: number;
  readonly keptAt: Date;
}

/**
 * Where bytes lie, under their own SHA-256 (hex): the same bytes once, and never other bytes under the same name.
 * Whoever keeps bytes must have a row in stored_file that names them: what no row names is collected.
 */
export abstract class FileStore {
  /** Copies a stream to a private place and hashes it on the way. Nobody can change or open a draft from outside. */
  abstract draft(source: Readable): Promise<FileDraft>;

  /** Makes a draft a file of the store, durable when this answers. */
  abstract keep(draft: FileDraft): Promise<void>;

  /** Forgets a draft; a kept one is left alone. */
  abstract discard(draft: FileDraft): Promise<void>;

  async put(source: Readable): Promise<{ sha256: string; crc32: number; size: number }> {
    const draft = await this.draft(source);
    await this.keep(draft);
    const { sha256, crc32, size } = draft;
    return { sha256, crc32, size };
  }

  /** The bytes, or a part of them. Fails before the first byte where the file is missing. */
  abstract open(sha256: string, range?: ByteRange): Promise<Readable>;

  /** Lets a reader that needs a path work on the file; the path is good only until the work is done. */
  abstract atPath<Result>(sha256: string, work: (path: string) => Promise<Result>): Promise<Result>;

  /** Size in bytes, and since when the bytes have been kept (anew, where they were kept twice); nothing where they are not there. */
  abstract look(sha256: string): Promise<KeptBytes | undefined>;

  async has(sha256: string): Promise<boolean> {
    return (await this.look(sha256)) !== undefined;
  }

  /** Removes the bytes; those that are not there are as good as removed. */
  abstract remove(sha256: string): Promise<void>;

  /** Everything in the store, in no order. */
  abstract kept(): AsyncIterable<KeptBytes & { readonly sha256: string }>;

  /** Removes what a crash left half done before the instant. */
  abstract removeDrafts(before: Date): Promise<void>;
}
