import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { sha256Hex } from '#kernel';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { Files } from '#platform/files';
import { invalidInput, Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { DocumentVersion, TenderDocument } from './document.entity.js';
import { readDocumentTerms, type DocumentColumns, type DocumentTerms } from './document-terms.js';
import { keeperOf, lockDocument, personOf, recordDocument, type LockedDocument } from './load-document.js';

/** A file that becomes a version; of the document named, or of a new one. */
export interface VersionTerms extends DocumentTerms {
  readonly procurementId: string;
  readonly documentId?: string | null;
  readonly fileId: string;
}

/** Keeping the documents of a procurement. A version is never changed, and nothing that was published is removed. Every method answers the document's id. */
@Injectable()
export class DocumentCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: Files,
  ) {}

  /**
   * Adds a document with its first version, or a version to a document that stands. Of that one the title, and the annex number where one is given,
   * follow; the rest stays. Two who add at the same time add two versions, one after the other. Refuses as `Files.take` does, and an annex number
   * that another document has with ALREADY_EXISTS.
   */
  async addVersion(actor: Actor, { documentId, procurementId, fileId, ...terms }: VersionTerms): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (documentId == null) return this.addDocument(tx, procurementId, fileId, terms);
      const locked = await lockDocument(tx, documentId);
      if (locked.document.procurementId !== procurementId) throw invalidInput({ path: 'documentId', text: 'field.unknown' });
      const { annexNumber, ...standing } = statedTerms(locked.document);
      const stated = { ...standing, title: terms.title, annexNumber: terms.annexNumber ?? annexNumber };
      await change(tx, locked, readInput('', (reading) => readDocumentTerms(reading, stated)), 'annexNumber');
      await this.keepVersion(tx, locked, fileId);
      return documentId;
    });
  }

  /** States anew what is said of a document. CONFLICT, both with it, where somebody has changed it since the version was read. */
  async change(actor: Actor, documentId: string, version: number, terms: DocumentTerms): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockDocument(tx, documentId);
      refuseOutdated(locked.document, version, terms);
      await change(tx, locked, readInput('input', (reading) => readDocumentTerms(reading, terms)), 'input.annexNumber');
      return documentId;
    });
  }

  /** Takes a document that was never published off the list. It is kept with its versions, and its annex number is free again. */
  async remove(actor: Actor, documentId: string, version: number): Promise<string> {
    const removedBy = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const locked = await lockDocument(tx, documentId);
      refuseOutdated(locked.document, version, {});
      await refusePublished(tx, documentId);
      await tx.manager.update(TenderDocument, { id: documentId }, { removedAt: tx.now, removedBy, changedAt: tx.now, version: version + 1 });
      recordDocument(tx, locked.standing, documentId, { kind: 'DocumentRemoved', params: { documentId } });
      return documentId;
    });
  }

  private async addDocument(tx: Transaction, procurementId: string, fileId: string, terms: DocumentTerms): Promise<string> {
    const createdBy = personOf(tx.actor);
    const standing = await keeperOf(tx, procurementId);
    const columns = readInput('', (reading) => readDocumentTerms(reading, terms));
    await refuseTakenAnnex(tx, procurementId, columns.annexNumber, 'annexNumber');
    const document = { id: newId(), procurementId, ...columns, version: 1, createdAt: tx.now, createdBy, changedAt: tx.now, removedAt: null, removedBy: null };
    await tx.manager.insert(TenderDocument, document);
    recordDocument(tx, standing, document.id, { kind: 'DocumentAdded', params: { documentId: document.id, annexNumber: columns.annexNumber, audience: columns.audience, titleSha256: sha256Hex(columns.title) } });
    await this.keepVersion(tx, { document, standing }, fileId);
    return document.id;
  }

  private async keepVersion(tx: Transaction, { document, standing }: LockedDocument, fileId: string): Promise<void> {
    const addedBy = personOf(tx.actor);
    const file = await this.files.take(tx.manager, tx.actor, fileId, { purpose: 'DOCUMENT', procurementId: document.procurementId });
    const [{ latest } = { latest: 0 }]: { latest: number }[] = await tx.manager.query('select coalesce(max(number), 0) as latest from document_version where document_id = $1', [document.id]);
    const version = { id: newId(), documentId: document.id, number: latest + 1, fileId: file.id, addedAt: tx.now, addedBy };
    await tx.manager.insert(DocumentVersion, version);
    recordDocument(tx, standing, document.id, {
      kind: 'DocumentVersionAdded', params: { documentId: document.id, versionId: version.id, number: version.number, size: file.size, sha256: file.sha256 },
    });
  }
}

/** Writes what differs, with the next version and one event; nothing where nothing differs. */
async function change(tx: Transaction, { document, standing }: LockedDocument, columns: DocumentColumns, path: string): Promise<void> {
  const fields = (Object.keys(columns) as (keyof DocumentColumns)[]).filter((field) => field !== 'annexKey' && columns[field] !== document[field]);
  if (fields.length === 0) return;
  if (fields.includes('annexNumber')) await refuseTakenAnnex(tx, document.procurementId, columns.annexNumber, path);
  await tx.manager.update(TenderDocument, { id: document.id }, { ...columns, changedAt: tx.now, version: document.version + 1 });
  recordDocument(tx, standing, document.id, { kind: 'DocumentChanged', params: { documentId: document.id, fields, audience: columns.audience } });
}

/** The terms of a document in the shape in which they are stated. */
const statedTerms = ({ title, annexNumber, folder, audience, secrecyGround, secrecyUntil }: TenderDocument): DocumentTerms =>
  ({ title, annexNumber, folder, audience, secrecyGround, secrecyUntil });

/** Somebody else has changed the document meanwhile: both go back, so that neither is lost. */
function refuseOutdated(document: TenderDocument, version: number, yours: Partial<DocumentTerms>): void {
  if (version === document.version) return;
  if (!Number.isInteger(version) || version < 1 || version > document.version) throw invalidInput({ path: 'version', text: 'field.unknown' });
  throw new Refusal('CONFLICT', { text: 'document.conflict', details: { version: document.version, theirs: statedTerms(document), yours } });
}

async function refuseTakenAnnex(tx: Transaction, procurementId: string, annexNumber: string | null, path: string): Promise<void> {
  if (annexNumber === null || !(await tx.manager.exists(TenderDocument, { where: { procurementId, annexNumber, removedAt: IsNull() } }))) return;
  throw new Refusal('ALREADY_EXISTS', { text: 'document.annex_taken', params: { annexNumber }, fields: [{ path, text: 'document.annex_taken', params: { annexNumber } }] });
}

async function refusePublished(tx: Transaction, documentId: string): Promise<void> {
  const found: unknown[] = await tx.manager.query(
    'select 1 from publication_item i join document_version v on v.id = i.version_id where v.document_id = $1 limit 1', [documentId],
  );
  if (found.length > 0) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'document.published' });
}
