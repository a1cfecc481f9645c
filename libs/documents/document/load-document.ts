import type { Actor } from '#platform/access';
import type { EventParams } from '#platform/audit';
import { isId, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { isClosed, type ProcurementPhase } from '#procurements';
import { standingFor, type PersonStanding } from '#working-groups';
import { TenderDocument } from './document.entity.js';

/** A document as a command has it before it decides: locked, with how the actor stands to it. */
export interface LockedDocument {
  readonly document: TenderDocument;
  readonly standing: PersonStanding;
}

/** The standing of one who keeps the documents of the procurement. NOT_FOUND, FORBIDDEN, or ACTION_NOT_AVAILABLE once it has ended. */
export async function keeperOf(tx: Transaction, procurementId: string): Promise<PersonStanding> {
  const standing = await standingFor(tx, tx.actor, procurementId, 'KEEP_DOCUMENTS');
  const [row]: { phase: ProcurementPhase }[] = await tx.manager.query('select phase from procurement where id = $1', [procurementId]);
  if (row && isClosed(row.phase)) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.closed' });
  return standing;
}

/** A document that exists for the actor and is kept by it, locked until the transaction ends. Refuses one that has been removed. */
export async function lockDocument(tx: Transaction, documentId: string): Promise<LockedDocument> {
  const [place]: { procurementId: string }[] = isId(documentId)
    ? await tx.manager.query('select procurement_id as "procurementId" from tender_document where id = $1', [documentId])
    : [];
  if (!place) throw notFound();
  const standing = await keeperOf(tx, place.procurementId);
  const document = await tx.manager.findOneOrFail(TenderDocument, { where: { id: documentId }, lock: { mode: 'pessimistic_write' } });
  if (document.removedAt !== null) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'document.removed' });
  return { document, standing };
}

/** Records an event of a document on the host's chain. */
export function recordDocument(tx: Transaction, { scope }: Pick<PersonStanding, 'scope'>, documentId: string, event: { kind: string; params?: EventParams }): void {
  tx.record({ chainId: scope.hostId, procurementId: scope.id, subjectType: 'tenderDocument', subjectId: documentId, ...event });
}

/** Documents have people for authors, never a link or the clock. */
export function personOf(actor: Actor): string {
  if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
  return actor.personId;
}
