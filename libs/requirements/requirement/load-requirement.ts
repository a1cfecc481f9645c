import type { FindOneOptions } from 'typeorm';
import type { Actor } from '#platform/access';
import type { EventParams } from '#platform/audit';
import { isId, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { isClosed, type ProcurementPhase } from '#procurements';
import { standingFor, type DraftAct, type PersonStanding } from '#working-groups';
import { normaliseWeight, type RequirementContent } from './requirement.js';
import { Requirement } from './requirement.entity.js';
import type { LotsByNumber } from './requirement-terms.js';

/** A requirement as a command has it before it decides: locked, with how the actor stands to it. */
export interface LockedRequirement {
  readonly requirement: Requirement;
  readonly standing: PersonStanding;
}

/** What is written of a procurement: who the actor is there, and the lots by number. */
export interface OpenDrafts {
  readonly procurementId: string;
  readonly hostId: string;
  readonly standing: PersonStanding;
  readonly lots: LotsByNumber;
}

/**
 * A requirement that exists for the actor, locked. NOT_FOUND where it does not exist for the actor, FORBIDDEN where the actor may not do
 * the act, ACTION_NOT_AVAILABLE once the procurement has ended. Requirements are locked before what hangs on them, always.
 */
export async function lockRequirement(tx: Transaction, requirementId: string, act: DraftAct): Promise<LockedRequirement> {
  return load(tx, requirementId, act, { lock: { mode: 'for_no_key_update' } });
}

/** The requirement as it is now, unlocked. Refuses like `lockRequirement`. */
export async function findRequirement(tx: Transaction, requirementId: string, act: DraftAct): Promise<LockedRequirement> {
  return load(tx, requirementId, act, {});
}

async function load(tx: Transaction, requirementId: string, act: DraftAct, how: Pick<FindOneOptions<Requirement>, 'lock'>): Promise<LockedRequirement> {
  const { procurementId, lotId } = await placeOf(tx, requirementId);
  const standing = await standingFor(tx, tx.actor, procurementId, act, lotId);
  const requirement = await tx.manager.findOne(Requirement, { where: { id: requirementId }, ...how });
  if (!requirement || isClosedTo(standing, requirement.lotId)) throw notFound();
  await refuseWhenEnded(tx, procurementId, act);
  return { requirement, standing };
}

/** The drafts of a procurement for one who may do the act with them. Refuses like `lockRequirement`. */
export async function openDrafts(tx: Transaction, actor: Actor, procurementId: string, act: DraftAct): Promise<OpenDrafts> {
  const standing = await standingFor(tx, actor, procurementId, act);
  await refuseWhenEnded(tx, procurementId, act);
  return { procurementId, hostId: standing.scope.hostId, standing, lots: await lotsOf(tx, standing) };
}

/** The lots of the procurement that are open to the person, by number. */
export async function lotsOf(tx: Transaction, { scope, closedLotIds }: PersonStanding): Promise<LotsByNumber> {
  const rows: { id: string; number: number }[] = await tx.manager.query('select id, number from lot where procurement_id = $1', [scope.id]);
  return new Map(rows.filter(({ id }) => !closedLotIds.includes(id)).map(({ number, id }) => [number, id]));
}

/** Where two would put requirements in order at once: one after the other. */
export async function lockNumbers(tx: Transaction, procurementId: string): Promise<void> {
  await tx.manager.query('select pg_advisory_xact_lock(4716, hashtext($1))', [procurementId]);
}

export const isClosedTo = ({ closedLotIds }: Pick<PersonStanding, 'closedLotIds'>, lotId: string | null): boolean => lotId !== null && closedLotIds.includes(lotId);

/** The content of a row, with its weight as it is said. */
export function contentOf(row: RequirementContent): RequirementContent {
  const { heading, text, rationale, verification, kind, weight, lotId } = row;
  return { heading, text, rationale, verification, kind, weight: weight === null ? null : (normaliseWeight(weight) ?? weight), lotId };
}

/** Records an event about requirements on the host's chain. It names no organisation: what the group does is not in the history of those outside it. */
export function recordDraft(tx: Transaction, { scope }: Pick<PersonStanding, 'scope'>, event: { kind: string; subjectType: string; subjectId: string; params?: EventParams }): void {
  tx.record({ chainId: scope.hostId, procurementId: scope.id, ...event });
}

async function placeOf(tx: Transaction, requirementId: string): Promise<{ procurementId: string; lotId: string | null }> {
  const [found]: { procurementId: string; lotId: string | null }[] = isId(requirementId)
    ? await tx.manager.query('select procurement_id as "procurementId", lot_id as "lotId" from requirement where id = $1', [requirementId])
    : [];
  if (!found) throw notFound();
  return found;
}

async function refuseWhenEnded(tx: Transaction, procurementId: string, act: DraftAct): Promise<void> {
  if (act === 'READ') return;
  const [row]: { phase: ProcurementPhase }[] = await tx.manager.query('select phase from procurement where id = $1', [procurementId]);
  if (row && isClosed(row.phase)) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.closed' });
}
