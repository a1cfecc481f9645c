import { organisationsWhere, type Actor, type PersonActor } from '#platform/access';
import { isAmong, type SqlParams } from '#platform/database';

/**
 * What an organisation can take out is its own: what is kept with a body in a joint system is a public record with it too (TF 2 kap.).
 * Those who take part for it ask for all of it, a host's administrators for what lies in the host's own procurements.
 */

/** SQL: the participations (`t`, of procurement `p`) that the actor can take out. */
export function takenOutBy(actor: PersonActor, params: SqlParams, t: string, p: string): string {
  const own = isAmong(`${t}.organisation_id`, organisationsWhere(actor, 'PARTICIPANT', 'SIGNATORY'), params);
  return `(${own} or ${isAmong(`${p}.host_id`, organisationsWhere(actor, 'HOST_ADMIN'), params)})`;
}

/** SQL: whether there is anything of an organisation (an expression for its id) that the actor can take out. */
export function mayTakeOut(actor: Actor, params: SqlParams, organisationId: string): string {
  if (actor.kind !== 'PERSON') return 'false';
  return `(${isAmong(organisationId, organisationsWhere(actor, 'PARTICIPANT', 'SIGNATORY'), params)}
    or exists (select 1 from participation asked join procurement hosted on hosted.id = asked.procurement_id
      where asked.organisation_id = ${organisationId} and ${isAmong('hosted.host_id', organisationsWhere(actor, 'HOST_ADMIN'), params)}))`;
}
