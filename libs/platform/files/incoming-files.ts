import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore as TusFileStore } from '@tus/file-store';
import { Upload } from '@tus/server';
import { isId } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { isNoRoom, NoRoom } from './no-room.js';
import type { StoredFile, StoredFiles } from './stored-files.js';
import type { UploadRoom } from './upload-room.js';

const OWNER_ONLY = 0o700;
const READ_AHEAD_BYTES = 256 * 1024;

/** The bytes of an upload that has come to its end, and the hash its sender promised. */
export interface ArrivedBytes {
  readonly size: number;
  readonly bytes: () => Readable;
  readonly sha256?: string;
}

/** Uploads on their way, as tus keeps them; one that has arrived is answered for by its row in stored_file. */
export class IncomingFiles extends TusFileStore {
  constructor(
    directory: string,
    private readonly rows: StoredFiles,
    private readonly room: UploadRoom,
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

  /** Refuses with NoRoom, before the first byte, what the disk cannot hold beside all the others on their way. */
  override async create(upload: Upload): Promise<Upload> {
    try {
      return await this.room.take({ id: upload.id, size: upload.size ?? 0 }, () => super.create(upload));
    } catch (error) {
      await this.clear(upload.id);
      await this.rows.forget(upload.id);
      throw isNoRoom(error) ? new NoRoom() : error;
    }
  }

  /** Refuses with NoRoom as at the creation: before now nobody knew what room the upload takes. */
  override declareUploadLength(id: string, size: number): Promise<void> {
    return this.room.take({ id, size }, async () => {
      await this.rows.setSize(id, size);
      await super.declareUploadLength(id, size);
    });
  }

  /** What has been written stays where the rest has no room: the sender goes on from there once there is. */
  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const row = await this.rows.find(id);
    if (row?.state !== 'RECEIVING') return offset;
    await this.room.takeAgain(row);
    const file = createWriteStream(join(this.directory, id), { flags: 'r+', start: offset });
    try {
      await pipeline(bytes, file);
    } catch (error) {
      throw isNoRoom(error) ? new NoRoom() : error;
    }
    return offset + file.bytesWritten;
  }

  /** At the sender's wish. Refuses a file that something refers to. */
  override async remove(id: string): Promise<void> {
    if (!(await this.rows.forget(id))) {
      throw (await this.rows.find(id)) ? new Refusal('ACTION_NOT_AVAILABLE', { text: 'file.in_use' }) : notFound();
    }
    await this.clear(id);
  }

  /** Nothing before the last byte is here. */
  async whole(id: string): Promise<ArrivedBytes | undefined> {
    const upload = await super.getUpload(id).catch(() => undefined);
    if (upload?.size === undefined || upload.offset !== upload.size) return undefined;
    const promised = upload.metadata?.['sha256'];
    return { size: upload.size, bytes: () => createReadStream(join(this.directory, id), { highWaterMark: READ_AHEAD_BYTES }), ...(promised ? { sha256: promised } : {}) };
  }

  /** Makes what has arrived survive a power cut: its sender is about to be told that all of it is here. */
  async flush(id: string): Promise<void> {
    const file = await open(join(this.directory, id), 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Removes the bytes on their way, and nothing else. */
  async clear(id: string): Promise<void> {
    await rm(join(this.directory, id), { force: true });
    await rm(join(this.directory, `${id}.json`), { force: true });
  }

  /** Removes what was last written before the instant and belongs to no upload. */
  async removeLeftovers(before: Date, onTheirWay: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const id = name.replace(/\.json$/, '');
      if (!isId(id) || onTheirWay.has(id)) continue;
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
