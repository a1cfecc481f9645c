import { Injectable } from '@nestjs/common';
import { dateInStockholm } from '#kernel';
import type { Transaction } from '#platform/database';
import { MailQueue, type ChangeCounts } from '#platform/mail';
import { HandlesEvents, type GoOn, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import type { Audience } from '../document/document.js';
import { changesOf, type Manifest } from '../publication/manifest.js';
import { groupReaders, nextOrganisations, participantReaders, type NoticeReader } from './notice-readers.js';

interface Published {
  readonly id: string;
  readonly procurementId: string;
  readonly audience: Audience;
  readonly manifest: string;
}

/** So many organisations in one transaction: a procurement of ten thousand holds nothing for long, and loses little where a worker dies. */
const ORGANISATIONS_AT_A_TIME = 200;

/**
 * Tells everybody concerned of a new publication, once: the working group of what is for it, without a word of what it is, and otherwise those of
 * the organisations that take part, with how much has changed. Whoever has an account is led to the page, the others by a link of their own.
 */
@Injectable()
@HandlesEvents('DocumentsPublished')
export class WhenDocumentsPublished implements OutboxHandler {
  readonly name = 'documents.tell-of-publication';

  constructor(private readonly mails: MailQueue) {}

  async handle(message: OutboxMessage, tx: Transaction, after: string | null): Promise<void | GoOn> {
    const [publication]: Published[] = await tx.manager.query('select id, procurement_id as "procurementId", audience, manifest from publication where id = $1', [message.subjectId]);
    if (!publication) return;
    const today = dateInStockholm(tx.now);
    if (publication.audience === 'WORKING_GROUP') return this.tellGroup(message, tx, publication, today);
    const changes = countsOf(JSON.parse(publication.manifest) as Manifest);
    const organisationIds = await nextOrganisations(tx.manager, publication.procurementId, { after, limit: ORGANISATIONS_AT_A_TIME });
    for (const reader of await participantReaders(tx.manager, publication.procurementId, organisationIds, today)) await this.tell(message, tx, publication, reader, changes);
    const last = organisationIds.at(-1);
    if (last !== undefined && organisationIds.length === ORGANISATIONS_AT_A_TIME) return { goOnAfter: last };
  }

  private async tellGroup({ eventId }: OutboxMessage, tx: Transaction, { id: publicationId, procurementId }: Published, today: string): Promise<void> {
    for (const { id, name, email, language } of await groupReaders(tx.manager, publicationId, today)) {
      await this.mails.enqueue(tx.manager, {
        kind: 'GROUP_PUBLICATION', dedupeKey: `${eventId}:${id}`, language, to: { name, email }, procurementId, personId: id, linkPurpose: 'DOCUMENTS_PAGE',
      });
    }
  }

  private async tell({ eventId }: OutboxMessage, tx: Transaction, { id, procurementId }: Published, reader: NoticeReader, changes: ChangeCounts | null): Promise<void> {
    const { participationId, organisationId, contactId, personId, name, email, language } = reader;
    await this.mails.enqueue(tx.manager, {
      kind: 'PUBLICATION_NOTICE', params: { publicationId: id, changes }, dedupeKey: `${eventId}:${organisationId}:${contactId ?? personId}`, language, to: { name, email },
      procurementId, participationId, organisationId, ...(contactId !== null && { contactId }),
      ...(personId === null ? { linkPurpose: 'DOCUMENTS' } : { personId, linkPurpose: 'DOCUMENTS_PAGE' }),
    });
  }
}

function countsOf(manifest: Manifest): ChangeCounts | null {
  const changes = changesOf(manifest);
  if (!changes) return null;
  const { added, changed, removed, requirements } = changes;
  return {
    added: added.length, changed: changed.length, removed: removed.length,
    requirements: requirements ? requirements.added.length + requirements.changed.length + requirements.struck.length : 0,
  };
}
