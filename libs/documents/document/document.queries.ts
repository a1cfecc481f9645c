import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { documentJson, type DocumentView } from './document-json.js';
import { documentReaders } from './document.policy.js';

/** The documents of procurements, for those who read the drafts. */
@Injectable()
export class DocumentQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By annex number, then folder and title; those removed only when they are asked for. Empty where none exist for the actor. */
  async ofProcurement(actor: Actor, procurementId: string, removed: boolean, asked: ReadonlySet<string>): Promise<DocumentView[]> {
    return this.read(actor, asked, (params) => `d.procurement_id = ${params.add(procurementId)}::uuid and (d.removed_at is null) = ${removed ? 'false' : 'true'}`);
  }

  /** Of the documents on the list, as far as they exist for the actor. */
  async annexNumbers(actor: Actor, procurementId: string): Promise<string[]> {
    const params = new SqlParams();
    const rows: { annexNumber: string }[] = await this.dataSource.query(
      `select d.annex_number as "annexNumber" from tender_document d join procurement p on p.id = d.procurement_id
       where d.procurement_id = ${params.add(procurementId)}::uuid and d.removed_at is null and d.annex_number is not null and ${documentReaders(actor, params, 'p', this.clock.today())}`,
      params.values,
    );
    return rows.map(({ annexNumber }) => annexNumber);
  }

  async one(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<DocumentView> {
    const [document] = isId(id) ? await this.read(actor, asked, (params) => `d.id = ${params.add(id)}::uuid`) : [];
    if (!document) throw notFound();
    return document;
  }

  /** The file of a version that exists for the actor. */
  async fileOfVersion(actor: Actor, versionId: string): Promise<string> {
    const params = new SqlParams();
    const [row]: { fileId: string }[] = isId(versionId)
      ? await this.dataSource.query(
        `select v.file_id as "fileId" from document_version v join tender_document d on d.id = v.document_id join procurement p on p.id = d.procurement_id
         where v.id = ${params.add(versionId)}::uuid and ${documentReaders(actor, params, 'p', this.clock.today())}`,
        params.values,
      )
      : [];
    if (!row) throw notFound();
    return row.fileId;
  }

  private async read(actor: Actor, asked: ReadonlySet<string>, which: (params: SqlParams) => string): Promise<DocumentView[]> {
    const params = new SqlParams();
    const today = this.clock.today();
    const condition = `${which(params)} and ${documentReaders(actor, params, 'p', today)}`;
    const rows: { document: DocumentView }[] = await this.dataSource.query(
      `select ${documentJson('d', 'p', { actor, params, today, asked })} as document from tender_document d join procurement p on p.id = d.procurement_id
       where ${condition} order by d.annex_key nulls last, d.folder collate "sv-counting" nulls first, d.title collate "sv-counting", d.id`,
      params.values,
    );
    return rows.map((row) => row.document);
  }
}
