import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { CONFIG, type Config } from '#platform/config';
import { ArrivingFiles } from './arriving-files.js';
import { judgeFile, type FileClaim } from './file-judgement.js';
import { FileStore } from './file-store.js';
import { LooseBytes } from './loose-bytes.js';
import { Quarantine } from './quarantine.js';
import type { StoredFile } from './stored-files.js';

export type FileToSettle = Pick<StoredFile, 'id' | 'fileName' | 'declaredType' | 'purpose'>;

/** Stores or rejects what has arrived whole: copied and hashed, and judged on the copy, which the sender can no longer reach. */
@Injectable()
export class Settlement {
  constructor(
    private readonly store: FileStore,
    private readonly rows: ArrivingFiles,
    private readonly loose: LooseBytes,
    @Inject(CONFIG) private readonly config: Pick<Config, 'maxDocumentBytes'>,
    private readonly quarantine: Quarantine,
  ) {}

  async settle(file: FileToSettle, bytes: Readable, promisedSha256?: string): Promise<void> {
    const draft = await this.store.draft(bytes);
    try {
      const judgement = await judgeFile(draft, this.claimOf(file, promisedSha256));
      if (!judgement.accepted) return await this.rows.reject(file.id, draft.size, judgement.rejection);
      const { fileName, mediaType } = judgement;
      const { size, sha256, crc32 } = draft;
      await this.loose.keepNamed(draft, (manager) => this.rows.name(manager, file.id, { fileName, mediaType, size, sha256, crc32 }, this.quarantine.next));
      if (this.quarantine.next === 'QUARANTINED') await this.quarantine.examine({ id: file.id, sha256, size });
    } finally {
      await this.store.discard(draft);
    }
  }

  private claimOf({ fileName, declaredType, purpose }: FileToSettle, promisedSha256: string | undefined): FileClaim {
    return {
      fileName, declaredType,
      ...(promisedSha256 === undefined ? {} : { sha256: promisedSha256 }),
      ...(purpose === 'DOCUMENT' ? { asDocumentUpTo: this.config.maxDocumentBytes } : {}),
    };
  }
}
