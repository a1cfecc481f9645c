import { createWriteStream } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '#platform/database';
import { DraftFolder } from './draft-folder.js';
import { FileStore, type ByteRange, type FileDraft, type KeptBytes } from './file-store.js';
import type { S3Bucket } from './s3-bucket.js';

const OWNER_ONLY_FILE = 0o600;
const SHA256 = /^[0-9a-f]{64}$/;
/** A part is held in memory while it is sent; S3 takes ten thousand of them. */
const PART_BYTES = 16 * 1024 * 1024;

/** Files in a bucket, as `files/<sha256>`. Drafts, and what a reader needs a path for, lie on this machine meanwhile. */
export class S3FileStore extends FileStore {
  private readonly drafts: DraftFolder;
  private readonly folder: string;

  constructor(
    private readonly bucket: S3Bucket,
    private readonly scratch: string,
    prefix = '',
  ) {
    super();
    this.folder = `${prefix}files/`;
    this.drafts = new DraftFolder(scratch);
  }

  draft(source: Readable): Promise<FileDraft> {
    return this.drafts.draft(source);
  }

  /** What is small is sent anew each time, which mends a damaged object; what is large and there in its size is left. */
  async keep(draft: FileDraft): Promise<void> {
    const key = this.keyOf(draft.sha256);
    if (draft.size <= PART_BYTES) return this.bucket.put(key, await readFile(draft.path));
    if ((await this.look(draft.sha256))?.size === draft.size) return;
    await this.bucket.putInParts(key, partsOf(draft.path));
  }

  discard(draft: FileDraft): Promise<void> {
    return this.drafts.discard(draft);
  }

  open(sha256: string, range?: ByteRange): Promise<Readable> {
    return this.bucket.get(this.keyOf(sha256), range);
  }

  async atPath<Result>(sha256: string, work: (path: string) => Promise<Result>): Promise<Result> {
    const path = join(this.scratch, newId());
    try {
      await pipeline(await this.open(sha256), createWriteStream(path, { flags: 'wx', mode: OWNER_ONLY_FILE }));
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  async look(sha256: string): Promise<KeptBytes | undefined> {
    const found = await this.bucket.head(this.keyOf(sha256));
    return found && { size: found.size, keptAt: found.modifiedAt };
  }

  remove(sha256: string): Promise<void> {
    return this.bucket.delete(this.keyOf(sha256));
  }

  async *kept(): AsyncGenerator<KeptBytes & { sha256: string }> {
    for await (const { key, size, modifiedAt } of this.bucket.list(this.folder)) {
      const sha256 = key.slice(this.folder.length);
      if (SHA256.test(sha256)) yield { sha256, size, keptAt: modifiedAt };
    }
  }

  async removeDrafts(before: Date): Promise<void> {
    await this.drafts.removeBefore(before);
    await this.bucket.abortBefore(this.folder, before);
  }

  private keyOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Error(`Not a SHA-256: ${sha256}`);
    return this.folder + sha256;
  }
}

async function* partsOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(PART_BYTES), 0, PART_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
