import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { CONFIG, type Config } from '#platform/config';
import { notFound, Refusal } from '#platform/request';
import { FileStore } from './file-store.js';
import { judgeFile } from './file-judgement.js';
import { IncomingFiles } from './incoming-files.js';
import { StoredFiles, type StoredFile } from './stored-files.js';

/**
 * Takes in what has arrived: copied and hashed, judged on the copy (which the sender can no longer reach), and stored or
 * rejected. Doing it twice, or in two processes at once, has the effect of once: the bytes are named by their hash.
 */
@Injectable()
export class Reception {
  private readonly running = new Map<string, Promise<StoredFile>>();

  constructor(
    private readonly store: FileStore,
    private readonly rows: StoredFiles,
    private readonly incoming: IncomingFiles,
    @Inject(CONFIG) private readonly config: Pick<Config, 'maxDocumentBytes'>,
  ) {}

  /** Finishes an upload whose last byte is here; answers any other as it stands. NOT_FOUND where it has been removed. */
  finish(id: string): Promise<StoredFile> {
    const already = this.running.get(id);
    if (already) return already;
    const finishing = this.finishOnce(id).finally(() => this.running.delete(id));
    this.running.set(id, finishing);
    return finishing;
  }

  /** Finishes what a crash interrupted between the last byte and the hash. */
  async finishInterrupted(): Promise<void> {
    for (const id of await this.rows.receiving()) {
      await this.finish(id).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
    }
  }

  /** Stores or rejects the bytes as the upload `file`. */
  async settle(file: Pick<StoredFile, 'id' | 'fileName' | 'declaredType' | 'purpose'>, bytes: Readable, promisedSha256?: string): Promise<void> {
    const draft = await this.store.draft(bytes);
    try {
      const claim = {
        fileName: file.fileName, declaredType: file.declaredType,
        ...(promisedSha256 === undefined ? {} : { sha256: promisedSha256 }),
        ...(file.purpose === 'DOCUMENT' ? { asDocumentUpTo: this.config.maxDocumentBytes } : {}),
      };
      const judgement = await judgeFile(draft, claim);
      if (!judgement.accepted) return await this.rows.reject(file.id, draft.size, judgement.rejection);
      const { fileName, mediaType } = judgement;
      const { size, sha256, crc32 } = draft;
      await this.rows.store(file.id, { fileName, mediaType, size, sha256, crc32 }, () => this.store.keep(draft));
    } finally {
      await this.store.discard(draft);
    }
  }

  private async finishOnce(id: string): Promise<StoredFile> {
    const file = await this.find(id);
    if (file.state !== 'RECEIVING') return file;
    const arrived = await this.incoming.whole(id);
    if (arrived) await this.settle(file, arrived.bytes(), arrived.sha256).catch((error: unknown) => this.unlessSettled(id, error));
    const settled = await this.find(id);
    if (settled.state !== 'RECEIVING') await this.incoming.clear(id);
    return settled;
  }

  /** Another process may have been quicker and cleared the bytes away under our hands. */
  private async unlessSettled(id: string, error: unknown): Promise<void> {
    if ((await this.find(id)).state === 'RECEIVING') throw error;
  }

  private async find(id: string): Promise<StoredFile> {
    const file = await this.rows.find(id);
    if (!file) throw notFound();
    return file;
  }
}
