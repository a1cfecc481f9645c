import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '#platform/access';
import { Clock } from '#platform/clock';
import { Files } from '#platform/files';
import { workbookStream } from '#platform/spreadsheet';
import { annexJson, annexPdf, annexWorkbook, type EntitledListDocument } from '#mandates';
import { frozenDocument, SpecificationFiles, specificationWorkbook } from '#requirements';
import type { Frozen } from './load-publication.js';
import type { PublicationItemKind, PublishedFormName } from './publication.js';

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A form of a baseline or a list, and what it is kept as. */
export interface FormSort {
  readonly form: PublishedFormName;
  readonly kind: PublicationItemKind;
  readonly extension: string;
  readonly mediaType: string;
}

const FORMS: readonly FormSort[] = [
  { form: 'SPECIFICATION_PDF', kind: 'SPECIFICATION', extension: '.pdf', mediaType: PDF },
  { form: 'SPECIFICATION_XLSX', kind: 'SPECIFICATION', extension: '.xlsx', mediaType: XLSX },
  { form: 'ENTITLED_PDF', kind: 'ENTITLED_PARTIES', extension: '.pdf', mediaType: PDF },
  { form: 'ENTITLED_XLSX', kind: 'ENTITLED_PARTIES', extension: '.xlsx', mediaType: XLSX },
  { form: 'ENTITLED_JSON', kind: 'ENTITLED_PARTIES', extension: '.json', mediaType: 'application/json' },
];

export const formsOf = (kind: PublicationItemKind): FormSort[] => FORMS.filter((one) => one.kind === kind);

export interface MadeForm {
  readonly id: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * The specification of a baseline and the annex of a list as stored files. Each is made once, of what never changes: whatever publication it is
 * part of, its bytes are the same.
 */
@Injectable()
export class PublishedForms {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: Files,
    private readonly specifications: SpecificationFiles,
    private readonly clock: Clock,
  ) {}

  /** Makes what is not there yet. Slow, and so never inside a transaction of others; twice, or by two at once, has the effect of once. */
  async prepare(procurementId: string, kind: PublicationItemKind, source: Frozen | null): Promise<void> {
    if (!source) return;
    const made = await this.made(this.dataSource.manager, source.id);
    for (const sort of formsOf(kind).filter(({ form }) => !made.has(form))) await this.make(procurementId, sort, source);
  }

  /** What has been made of a source. */
  async made(manager: Pick<EntityManager, 'query'>, sourceId: string | undefined): Promise<ReadonlyMap<PublishedFormName, MadeForm>> {
    const rows: (Omit<MadeForm, 'size'> & { form: PublishedFormName; size: string })[] = await manager.query(
      `select pf.form, f.id, f.media_type as "mediaType", f.size, encode(f.sha256, 'hex') as sha256
       from published_form pf join stored_file f on f.id = pf.file_id where pf.source_id = $1`,
      [sourceId ?? null],
    );
    return new Map(rows.map(({ form, size, ...file }) => [form, { ...file, size: Number(size) }]));
  }

  private async make(procurementId: string, { form, extension, mediaType }: FormSort, source: Frozen): Promise<void> {
    const bytes = await this.render(form, source);
    const keep = async (manager: EntityManager): Promise<void> => {
      await manager.query('select pg_advisory_xact_lock(4717, hashtext($1))', [`${form} ${source.id}`]);
      if ((await this.made(manager, source.id)).has(form)) return;
      const file = await this.files.write(manager, SYSTEM, { fileName: `${form.toLowerCase()}-${source.number}${extension}`, mediaType, bytes, procurementId });
      await manager.query('insert into published_form (form, source_id, file_id, made_at) values ($1, $2, $3, $4)', [form, source.id, file.id, this.clock.now()]);
    };
    // What is not read to its end, since another was first or the database does not answer, is not written on for nobody.
    await this.dataSource.transaction(keep).finally(() => bytes.destroy());
  }

  private async render(form: PublishedFormName, { canonical, sha256 }: Frozen): Promise<Readable> {
    const list = (): EntitledListDocument => JSON.parse(canonical) as EntitledListDocument;
    switch (form) {
      case 'SPECIFICATION_PDF': return this.specifications.pdf(frozenDocument(canonical), sha256);
      case 'SPECIFICATION_XLSX': return workbookStream(specificationWorkbook(frozenDocument(canonical), sha256));
      case 'ENTITLED_PDF': return annexPdf(list(), sha256);
      case 'ENTITLED_XLSX': return workbookStream(annexWorkbook(list(), sha256));
      case 'ENTITLED_JSON': return Readable.from([annexJson(list(), sha256)], { objectMode: false });
    }
  }
}
