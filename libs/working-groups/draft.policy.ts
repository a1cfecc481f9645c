import { organisationsWhere, procurementsWhere, type Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import type { ProcurementScope } from '#procurements';
import { undertakingStanding, type UndertakingFacts } from './undertakings/undertaking.js';
import type { WorkingGroupDuty } from './working-group.js';

/**
 * Who sees the drafts of a procurement and what they may do with them. Drafts are secret until they are published (OSL 19:3): they exist
 * for the host's staff of that procurement, its support, its auditors and its working group, for each only while the person's own
 * undertaking is in force, and without the lots that a declared conflict closes. For everybody else they do not exist.
 */

/** What a decision about drafts needs to know: the procurement, the person's undertaking, and the duty in its group where there is one. */
export interface DraftStanding {
  readonly scope: ProcurementScope;
  readonly undertaking?: UndertakingFacts;
  readonly duty?: WorkingGroupDuty;
}

export type DraftAct = 'READ' | 'COMMENT' | 'KEEP_REQUIREMENTS' | 'RESOLVE_THREADS' | 'KEEP_ROUNDS' | 'SET_BASELINE' | 'KEEP_MEETINGS' | 'KEEP_DOCUMENTS';

/** Whether the actor's role opens the drafts of the procurement, the undertaking left aside. */
export function worksWithDrafts(actor: Actor, { id, hostId }: ProcurementScope): boolean {
  return actor.kind === 'SYSTEM'
    || organisationsWhere(actor, 'HOST_ADMIN', 'AUDITOR').includes(hostId)
    || procurementsWhere(actor, 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'WORKING_GROUP_MEMBER').includes(id);
}

/** Whether the drafts of the procurement exist for the actor on the day; the same answer as `draftReaders`. */
export function mayReadDrafts(actor: Actor, { scope, undertaking }: DraftStanding, today: string): boolean {
  if (actor.kind === 'SYSTEM') return true;
  return worksWithDrafts(actor, scope) && undertakingStanding(undertaking, today) === 'IN_FORCE';
}

/** Whether the actor may do the act with the drafts. An auditor changes nothing; of the group, chair and secretary decide, but the documents are the staff's. */
export function mayWithDrafts(actor: Actor, act: DraftAct, standing: DraftStanding, today: string): boolean {
  if (!mayReadDrafts(actor, standing, today)) return false;
  if (act === 'READ' || actor.kind === 'SYSTEM') return true;
  const { id, hostId } = standing.scope;
  const staff = organisationsWhere(actor, 'HOST_ADMIN').includes(hostId) || procurementsWhere(actor, 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT').includes(id);
  if (staff) return true;
  const inGroup = act !== 'KEEP_DOCUMENTS' && procurementsWhere(actor, 'WORKING_GROUP_MEMBER').includes(id);
  return inGroup && (act === 'COMMENT' || standing.duty === 'CHAIR' || standing.duty === 'SECRETARY');
}

/**
 * SQL: the procurements (`p` has id and host_id) whose drafts exist for the actor. `today` is the day in Stockholm. Roles are those the
 * actor holds now, so for a subscription ask for the actor anew at each event.
 */
export function draftReaders(actor: Actor, params: SqlParams, p: string, today: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  if (actor.kind !== 'PERSON') return 'false';
  const hosts = organisationsWhere(actor, 'HOST_ADMIN', 'AUDITOR');
  const assigned = procurementsWhere(actor, 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'WORKING_GROUP_MEMBER');
  if (hosts.length === 0 && assigned.length === 0) return 'false';
  return `((${p}.host_id = any(${params.add(hosts)}::uuid[]) or ${p}.id = any(${params.add(assigned)}::uuid[]))
    and exists (select 1 from undertaking u where u.procurement_id = ${p}.id and u.person_id = ${params.add(actor.personId)}::uuid
      and u.ended_at is null and (u.valid_until is null or u.valid_until >= ${params.add(today)}::date)))`;
}

/** SQL: a query of the ids of the lots of a procurement (`p` has id) that a declared conflict closes for the actor. */
export function closedLots(actor: Actor, params: SqlParams, p: string): string {
  const personId = actor.kind === 'PERSON' ? actor.personId : null;
  return `(select closed.lot_id from undertaking_conflict_lot closed join undertaking declared on declared.id = closed.undertaking_id
    where declared.procurement_id = ${p}.id and declared.person_id = ${params.add(personId)}::uuid and declared.ended_at is null)`;
}

/** SQL: whether what belongs to a lot (an expression; null is all lots) is open to the actor, who reads the drafts of `p`. */
export function openToReader(actor: Actor, params: SqlParams, p: string, lotId: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  return `(${lotId} is null or ${lotId} not in ${closedLots(actor, params, p)})`;
}
