import { Injectable, Logger } from '@nestjs/common';
import { notFound, Refusal } from '#platform/request';
import { ArrivingFiles } from './arriving-files.js';
import { MAX_UPLOAD_BYTES } from './file-kind.js';
import { IncomingFiles, type ArrivedBytes } from './incoming-files.js';
import { Settlement } from './settlement.js';
import { StoredFiles, type StoredFile } from './stored-files.js';

/**
 * Takes in what has arrived whole. A small file is stored or rejected at once, by whoever received its last byte: a form waits for it. A
 * large one is left to a worker. Doing it twice, or in two processes at once, has the effect of once: the bytes are named by their hash.
 */
@Injectable()
export class Reception {
  private readonly logger = new Logger('files');
  private readonly running = new Map<string, Promise<StoredFile>>();

  constructor(
    private readonly rows: StoredFiles,
    private readonly arriving: ArrivingFiles,
    private readonly incoming: IncomingFiles,
    private readonly settlement: Settlement,
  ) {}

  /** Finishes an upload whose last byte is here; answers any other as it stands. NOT_FOUND where it has been removed. */
  finish(id: string): Promise<StoredFile> {
    const already = this.running.get(id);
    if (already) return already;
    const finishing = this.finishOnce(id).finally(() => this.running.delete(id));
    this.running.set(id, finishing);
    return finishing;
  }

  /** Finishes what a crash interrupted between the last byte and the hash. What cannot be finished now, its sender asks about again. */
  async finishInterrupted(): Promise<void> {
    for (const id of await this.arriving.receiving()) {
      await this.finish(id).catch((error: unknown) => {
        if (!(error instanceof Refusal)) this.logger.error({ fileId: id, error: error instanceof Error ? error.stack : String(error) }, 'An upload could not be finished');
      });
    }
  }

  /** Hashes, judges, and stores or rejects a file, if its last byte is here; what came is cleared away then. */
  async settleWhole(file: StoredFile): Promise<void> {
    const arrived = await this.incoming.whole(file.id);
    if (arrived) await this.settle(file, arrived);
  }

  private async settle(file: StoredFile, arrived: ArrivedBytes): Promise<void> {
    const isOnItsWay = async (): Promise<boolean> => ['RECEIVING', 'ARRIVED'].includes((await this.rows.find(file.id))?.state ?? '');
    try {
      await this.settlement.settle(file, arrived.bytes(), arrived.sha256);
    } catch (error) {
      // Another process may have been quicker and cleared the bytes away under our hands.
      if (await isOnItsWay()) throw error;
    }
    if (!(await isOnItsWay())) await this.incoming.clear(file.id);
  }

  private async finishOnce(id: string): Promise<StoredFile> {
    const file = await this.find(id);
    if (file.state !== 'RECEIVING') return file;
    const arrived = await this.incoming.whole(id);
    if (arrived && arrived.size > MAX_UPLOAD_BYTES) {
      await this.incoming.flush(id);
      await this.arriving.hand(id, arrived.size);
      return this.find(id);
    }
    if (arrived) await this.settle(file, arrived);
    return this.find(id);
  }

  private async find(id: string): Promise<StoredFile> {
    const file = await this.rows.find(id);
    if (!file) throw notFound();
    return file;
  }
}
