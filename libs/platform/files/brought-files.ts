import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { actorKey, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { newId } from '#platform/database';
import { ArrivingFiles } from './arriving-files.js';
import { hrefOf, type FileDescription } from './file-description.js';
import { cleanFileName } from './file-name.js';
import { LooseBytes } from './loose-bytes.js';
import { Settlement } from './settlement.js';
import { StoredFiles } from './stored-files.js';
import { refusalOf } from './upload-answer.js';

export interface BroughtFile {
  readonly fileName: string;
  readonly declaredType?: string;
  readonly purpose?: 'DOCUMENT';
  readonly bytes: Readable;
}

export interface MadeFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Readable;
  readonly procurementId?: string;
  readonly organisationId?: string;
}

/** Files that come by another road than the web. */
@Injectable()
export class BroughtFiles {
  constructor(
    private readonly rows: StoredFiles,
    private readonly arriving: ArrivingFiles,
    private readonly settlement: Settlement,
    private readonly loose: LooseBytes,
    private readonly clock: Clock,
  ) {}

  async receive(actor: Actor, { fileName: given, declaredType: declared, purpose: meantAs, bytes }: BroughtFile): Promise<string> {
    const id = newId();
    const [declaredType, purpose] = [declared ?? null, meantAs ?? null];
    const fileName = cleanFileName(given);
    await this.arriving.open({ id, fileName, declaredType, size: 0, purpose, uploadedBy: actorKey(actor), uploadedAt: this.clock.now() });
    await this.settlement.settle({ id, fileName, declaredType, purpose }, bytes);
    const settled = await this.rows.find(id);
    if (settled?.rejection) throw refusalOf(settled.rejection);
    return id;
  }

  async write(manager: EntityManager, actor: Actor, { bytes, fileName: given, mediaType, ...use }: MadeFile): Promise<FileDescription> {
    const kept = await this.loose.keepFor(manager, bytes);
    const [id, fileName, at] = [newId(), cleanFileName(given), this.clock.now()];
    await this.rows.insertUsed(manager, { ...use, ...kept, id, fileName, mediaType, uploadedBy: actorKey(actor), at });
    return { ...kept, id, fileName, mediaType, uploadedAt: at, href: hrefOf(id) };
  }
}
