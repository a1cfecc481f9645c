import type { Stats } from 'node:fs';
import { stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#platform/clock';
import { Disk } from './disk.js';
import { NoRoom } from './no-room.js';
import { StoredFiles, type StoredFile } from './stored-files.js';

type Upload = Pick<StoredFile, 'id' | 'size'>;

/** An upload that has sent nothing for so long keeps nobody else out. */
const SILENT_MS = 3_600_000;
/** Files that are looked at in one go. Downloads read by the same few threads. */
const LOOKED_AT_ONCE = 32;

/** Once as it comes, and once more as the copy that is hashed: before it goes to the store or takes the place of what came. */
const mostOf = (size: number): number => 2 * size;

/**
 * Room on the disk, promised to one upload at a time among all processes: what the others that were accepted may still take is not free.
 * An upload has been accepted when its file is there, and has given up its room when it is gone, settled, or silent for an hour.
 * Only tender documents are promised any: a paper of some megabytes may be begun by whoever holds a personal link, and a few thousand that never come would
 * keep everybody out.
 */
export class UploadRoom {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly directory: string,
    private readonly rows: StoredFiles,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly disk: Disk,
  ) {}

  /** Accepts an upload, by what makes it count for others. Refuses with NoRoom what the disk cannot hold beside those already accepted. */
  take<Accepted>(upload: Upload, accept: () => Promise<Accepted>): Promise<Accepted> {
    // In turn here too: those who wait in line hold no connection to the database.
    const taking = this.turn.then(() => this.takeAlone(upload, accept));
    this.turn = taking.catch(() => undefined);
    return taking;
  }

  /** For an upload that goes on: one that was silent for so long that its room may be another's asks for it once more. */
  async takeAgain(upload: Upload): Promise<void> {
    const file = await this.fileOf(upload);
    if (!file || !this.isSilent(file)) return;
    const now = this.clock.now();
    await this.take(upload, () => utimes(join(this.directory, upload.id), now, now));
  }

  private takeAlone<Accepted>(upload: Upload, accept: () => Promise<Accepted>): Promise<Accepted> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select pg_advisory_xact_lock(hashtextextended('room for uploads', 0))`);
      if (!(await this.hasRoomFor(upload, manager))) throw new NoRoom();
      return accept();
    });
  }

  /** Where there is room for all that anybody has asked for, and that is almost always, or none for this one alone, no file of another is looked at. */
  private async hasRoomFor(upload: Upload, manager: EntityManager): Promise<boolean> {
    const own = Math.max(0, mostOf(upload.size) - ((await this.fileOf(upload))?.size ?? 0));
    if (!(await this.isFree(own))) return false;
    const others = await this.rows.unsettledDocumentsBut(manager, upload.id);
    let wanted = others.reduce((sum, { size }) => sum + mostOf(size), own);
    if (await this.isFree(wanted)) return true;
    for (let from = 0; from < others.length; from += LOOKED_AT_ONCE) {
      const batch = others.slice(from, from + LOOKED_AT_ONCE);
      const left = await Promise.all(batch.map((other) => this.leftOf(other)));
      batch.forEach(({ size }, at) => (wanted += (left[at] ?? 0) - mostOf(size)));
      if (await this.isFree(wanted)) return true;
    }
    return false;
  }

  /** What an upload may still take: nothing where it was never accepted. What has arrived waits for the worker, however long that is. */
  private async leftOf({ id, size, state }: Upload & Pick<StoredFile, 'state'>): Promise<number> {
    const file = await this.fileOf({ id });
    if (!file || (state === 'RECEIVING' && this.isSilent(file))) return 0;
    return Math.max(0, mostOf(size) - file.size);
  }

  private async isFree(bytes: number): Promise<boolean> {
    return bytes <= (await this.disk.freeBytes(this.directory));
  }

  private isSilent(file: Stats): boolean {
    return file.mtimeMs < this.clock.now().getTime() - SILENT_MS;
  }

  private fileOf({ id }: Pick<Upload, 'id'>): Promise<Stats | undefined> {
    return stat(join(this.directory, id)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }
}
