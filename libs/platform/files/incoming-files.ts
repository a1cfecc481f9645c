import { createReadStream, mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore as TusFileStore } from '@tus/file-store';
import { Upload } from '@tus/server';
import { isId } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import type { StoredFile, StoredFiles } from './stored-files.js';

const OWNER_ONLY = 0o700;

/** Uploads on their way, as tus keeps them; one that has arrived is answered for by its row in stored_file. */
export class IncomingFiles extends TusFileStore {
  constructor(
    directory: string,
    private readonly rows: StoredFiles,
  ) {
    mkdirSync(directory, { recursive: true, mode: OWNER_ONLY });
    super({ directory });
  }

  /** A client that lost the last answer asks once more: it is told that everything has arrived, though the bytes have moved. */
  override async getUpload(id: string): Promise<Upload> {
    const row = await this.rows.find(id);
    if (!row) throw notFound();
    if (row.state !== 'RECEIVING') return arrivedUpload(row);
    try {
      return await super.getUpload(id);
    } catch (error) {
      const settled = await this.rows.find(id);
      if (settled && settled.state !== 'RECEIVING') return arrivedUpload(settled);
      throw error;
    }
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const row = await this.rows.find(id);
    return row?.state === 'RECEIVING' ? super.write(bytes, id, offset) : offset;
  }

  /** At the sender's wish. Refuses a file that something refers to. */
  override async remove(id: string): Promise<void> {
    if (!(await this.rows.forget(id))) {
      throw (await this.rows.find(id)) ? new Refusal('ACTION_NOT_AVAILABLE', { text: 'file.in_use' }) : notFound();
    }
    await this.clear(id);
  }

  /** The bytes of an upload that has come to its end, and the hash its sender promised; nothing before that. */
  async whole(id: string): Promise<{ bytes: () => Readable; sha256?: string } | undefined> {
    const upload = await super.getUpload(id).catch(() => undefined);
    if (upload?.size === undefined || upload.offset !== upload.size) return undefined;
    const promised = upload.metadata?.['sha256'];
    return { bytes: () => createReadStream(join(this.directory, id)), ...(promised ? { sha256: promised } : {}) };
  }

  /** Removes the bytes on their way, and nothing else. */
  async clear(id: string): Promise<void> {
    await rm(join(this.directory, id), { force: true });
    await rm(join(this.directory, `${id}.json`), { force: true });
  }

  /** Removes what was last written before the instant and belongs to no upload. */
  async removeLeftovers(before: Date, receiving: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const id = name.replace(/\.json$/, '');
      if (!isId(id) || receiving.has(id)) continue;
      const file = await stat(join(this.directory, name)).catch(() => undefined);
      if (file && file.mtime < before) await this.clear(id);
    }
  }
}

function arrivedUpload(row: StoredFile): Upload {
  return new Upload({
    id: row.id,
    size: row.size,
    offset: row.size,
    metadata: { filename: row.fileName, filetype: row.mediaType ?? row.declaredType },
    creation_date: row.uploadedAt.toISOString(),
  });
}
