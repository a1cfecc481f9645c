import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';
import { visibleParticipations, type ParticipationScope } from '#inquiries';
import { notFound, Refusal } from '#platform/request';
import { isId, SqlParams, type Transaction } from '#platform/database';
import type { MandateFacts, MandateState, Situation } from './mandate.js';
import { signingGrounds, type MandateGrounds } from './mandate-json.js';
import { mayWithMandate, type MandateAct } from './mandate.policy.js';

/** A mandate as a command has it before it decides: locked, with its scope, its signing and the state of the list. */
export interface LockedMandate {
  readonly facts: MandateFacts;
  readonly scope: ParticipationScope;
  readonly situation: Situation;
  readonly version: number;
}

interface Row extends ParticipationScope {
  readonly state: MandateState;
  readonly version: number;
  readonly respondBy: string | null;
  readonly completeBy: string | null;
  readonly signing: MandateGrounds['signing'];
}

/**
 * Loads a mandate that exists for the actor and locks it. NOT_FOUND where it does not exist for the actor, FORBIDDEN where it
 * may only be read, CONFLICT where another version is in the database. The procurement's key is held shared, so that no list
 * is locked between the decision and the commit.
 */
export async function lockMandate(tx: Transaction, mandateId: string, act: MandateAct, version?: number): Promise<LockedMandate> {
  if (!isId(mandateId)) throw notFound();
  const procurementId = await procurementOf(tx, mandateId);
  const lockedList = await lockedListOf(tx.manager, procurementId, 'share');
  const row = await loadRow(tx, mandateId);
  const scope: ParticipationScope = { id: row.id, hostId: row.hostId, participationId: row.participationId, organisationId: row.organisationId };
  refuseUnlessAllowed(tx.actor, act, scope);
  if (version !== undefined && version !== row.version) {
    throw new Refusal('CONFLICT', { text: 'mandate.conflict', details: { version: row.version, theirs: row.state, yours: version } });
  }
  return { facts: factsOf(mandateId, row), scope, version: row.version, situation: { now: tx.now, ...(lockedList === undefined ? {} : { lockedList }) } };
}

/**
 * The number of the list that is locked with no new one open, if one is. With `share` the answer holds until the transaction
 * ends: locking takes the procurement's row for update.
 */
export async function lockedListOf(manager: EntityManager, procurementId: string, hold?: 'share'): Promise<number | undefined> {
  if (hold === 'share') await manager.query('select 1 from procurement where id = $1 for key share', [procurementId]);
  const [list]: { number: number; open: boolean }[] = await manager.query('select number, open from candidate_list where procurement_id = $1', [procurementId]);
  return list && !list.open ? list.number : undefined;
}

/** The clock lapses mandates as SYSTEM; everybody else has rights or has none. */
function refuseUnlessAllowed(actor: Actor, act: MandateAct, scope: ParticipationScope): void {
  if (actor.kind === 'SYSTEM') return;
  if (!mayWithMandate(actor, 'READ', scope)) throw notFound();
  if (!mayWithMandate(actor, act, scope)) throw new Refusal('FORBIDDEN');
}

async function procurementOf(tx: Transaction, mandateId: string): Promise<string> {
  const [found]: { procurementId: string }[] = await tx.manager.query('select procurement_id as "procurementId" from mandate where id = $1', [mandateId]);
  if (!found) throw notFound();
  return found.procurementId;
}

/** Locks, then reads by a statement of its own: one that waited would see the mandate as it is now, and its signing as it was before. */
async function loadRow(tx: Transaction, mandateId: string): Promise<Row> {
  const params = new SqlParams();
  const id = params.add(mandateId);
  const from = 'from mandate m join participation t on t.id = m.participation_id join procurement p on p.id = m.procurement_id';
  const where = `where m.id = ${id} and ${visibleParticipations(tx.actor, params, 't', 'p')}`;
  const found: unknown[] = await tx.manager.query(`select m.id ${from} ${where} for update of m`, params.values);
  if (found.length === 0) throw notFound();
  const [row]: Row[] = await tx.manager.query(
    `select m.state, m.version, m.respond_by as "respondBy", m.complete_by as "completeBy",
       t.id as "participationId", t.organisation_id as "organisationId", p.id, p.host_id as "hostId",
       ${signingGrounds('m.signing_id')} as signing ${from} ${where}`,
    params.values,
  );
  if (!row) throw notFound();
  return row;
}

function factsOf(id: string, { state, respondBy, completeBy, signing }: Row): MandateFacts {
  return {
    id,
    state,
    ...(respondBy === null ? {} : { respondBy }),
    ...(completeBy === null ? {} : { completeBy }),
    ...(signing === null ? {} : { signing: signingFacts(signing) }),
  };
}

export function signingFacts(signing: NonNullable<Row['signing']>): NonNullable<MandateFacts['signing']> {
  return {
    signatory: { name: signing.signatoryName },
    ...(signing.submitterName === null ? {} : { submitter: party(signing.submitterId, signing.submitterName) }),
    ...(signing.registrarName === null ? {} : { registrar: party(signing.registrarId, signing.registrarName) }),
    evidenceCount: signing.evidenceCount,
  };
}

const party = (personId: string | null, name: string): { personId?: string; name: string } => ({ ...(personId === null ? {} : { personId }), name });
