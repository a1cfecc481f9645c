import { ownOrganisations, type Actor } from '#platform/access';
import { isAmong, type SqlParams } from '#platform/database';
import { readerCondition } from '#procurements';
import { closedLots, draftReaders } from '#working-groups';

/**
 * SQL: the publications (`pub`, of the procurement `p` with id and host_id) that exist for the actor. `today` is the day in Stockholm.
 *
 * - PUBLIC: for everybody, signed in or not.
 * - PARTICIPANTS: for the organisations asked, by account or by a link made for documents; for the host's staff, support and auditors, since what
 *   participants read is no draft any more; and for the members who read the drafts.
 * - WORKING_GROUP: a draft still, for those who read the drafts. With a specification in it not for one to whom a lot of it is closed.
 */
export function visiblePublications(actor: Actor, params: SqlParams, pub: string, p: string, today: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  const drafts = draftReaders(actor, params, p, today);
  const asked = participantCondition(actor, params, p);
  const group = drafts === 'false' ? 'false' : `(${drafts} and (${pub}.baseline_id is null or not exists (select 1 from ${closedLots(actor, params, p)} as closed)))`;
  return `(${pub}.audience = 'PUBLIC'
    or (${pub}.audience = 'PARTICIPANTS' and (${asked} or ${readers(actor, params, p)} or ${drafts}))
    or (${pub}.audience = 'WORKING_GROUP' and ${group}))`;
}

/** SQL: whether the actor fetches for an organisation that was asked in the procurement. */
function participantCondition(actor: Actor, params: SqlParams, p: string): string {
  if (actor.kind === 'LINK') return actor.purpose === 'DOCUMENTS' ? `${p}.id = ${params.add(actor.procurementId)}::uuid` : 'false';
  const own = ownOrganisations(actor);
  if (own.length === 0) return 'false';
  return `exists (select 1 from participation asked where asked.procurement_id = ${p}.id and ${isAmong('asked.organisation_id', own, params)})`;
}

const readers = (actor: Actor, params: SqlParams, p: string): string => (actor.kind === 'PERSON' ? readerCondition(actor, params, p) : 'false');
