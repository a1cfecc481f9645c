import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { newId } from '#platform/database';
import type { FileDraft } from './file-store.js';

const OWNER_ONLY_DIRECTORY = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** Private copies on the disk of this machine: bytes are hashed while they are copied, and judged where their sender cannot reach them. */
export class DraftFolder {
  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
  }

  async draft(source: Readable): Promise<FileDraft> {
    const path = join(this.directory, newId());
    const file = await open(path, 'wx', OWNER_ONLY_FILE);
    const hash = createHash('sha256');
    let size = 0;
    let checksum = 0;
    async function* hashed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        hash.update(chunk);
        checksum = crc32(chunk, checksum);
        size += chunk.length;
        yield chunk;
      }
    }
    try {
      await pipeline(source, hashed, file.createWriteStream({ flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, sha256: hash.digest('hex'), crc32: checksum, size };
  }

  async discard({ path }: Pick<FileDraft, 'path'>): Promise<void> {
    await rm(path, { force: true });
  }

  async removeBefore(instant: Date): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const path = join(this.directory, name);
      const draft = await stat(path).catch(() => undefined);
      if (draft && draft.mtime < instant) await rm(path, { force: true });
    }
  }
}
