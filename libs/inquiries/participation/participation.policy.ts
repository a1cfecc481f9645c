import { mayWithProcurement, staffCondition, type ProcurementScope } from '#procurements';
import { ownOrganisations, type Actor } from '#platform/access';
import { isAmong, type SqlParams } from '#platform/database';

export interface ParticipationScope extends ProcurementScope {
  readonly participationId: string;
  readonly organisationId: string;
}

export type ParticipationAct = 'READ' | 'INVITE' | 'REMIND' | 'SEND_LINK' | 'REVOKE_LINK' | 'ANSWER' | 'CONFIRM_OPENED' | 'REFER';

/** SQL: the participations (`t`, of procurement `p`) that exist for the actor: all of them for staff, else those of one's own organisation. */
export function visibleParticipations(actor: Actor, params: SqlParams, t: string, p: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  if (actor.kind === 'PUBLIC') return 'false';
  if (actor.kind === 'LINK') return `${t}.id = ${params.add(actor.participationId)}::uuid`;
  return `(${staffCondition(actor, params, p)} or ${isAmong(`${t}.organisation_id`, ownOrganisations(actor), params)})`;
}

/** Who may do what with one participation. A link does only what it was made for, and only for its own organisation. */
export function mayWithParticipation(actor: Actor, act: ParticipationAct, scope: ParticipationScope): boolean {
  const own = actor.kind === 'LINK' ? actor.participationId === scope.participationId : ownOrganisations(actor).includes(scope.organisationId);
  switch (act) {
    case 'READ':
      return own || mayWithProcurement(actor, 'READ_PARTICIPATION', scope);
    case 'INVITE':
    case 'REMIND':
    case 'SEND_LINK':
    case 'REVOKE_LINK':
      return mayWithProcurement(actor, 'CHANGE', scope);
    case 'ANSWER':
      // The link of the mandate is for the mandate: whoever holds it does not answer the inquiry.
      if (actor.kind === 'LINK' && actor.purpose !== 'INQUIRY') return false;
      return own || mayWithProcurement(actor, 'CHANGE', scope);
    case 'CONFIRM_OPENED':
    case 'REFER':
      return own;
  }
}
