import { permitsFrom } from '#kernel';
import { mayWithProcurement } from '#procurements';
import { organisationsWhere, ownOrganisations, type Actor } from '#platform/access';
import type { ParticipationScope } from '#inquiries';
import { isIndependent, isOverdue, MANDATE_LIFECYCLE, type MandateFacts } from './mandate.js';

export type MandateAct = 'READ' | 'ISSUE' | 'SUBMIT' | 'APPROVE' | 'RETURN' | 'DECLINE' | 'WITHDRAW' | 'CANCEL' | 'REISSUE' | 'REGISTER_PAPER' | 'REFER';

/** What the client may offer: the acts of a viewer on a mandate, `READ` left out. */
export type MandateAction = Exclude<MandateAct, 'READ'>;

/** Who may do what with a mandate, whatever its state. A link of the inquiry does not reach the mandate. */
export function mayWithMandate(actor: Actor, act: MandateAct, scope: ParticipationScope): boolean {
  const own = isOwn(actor, scope);
  switch (act) {
    case 'READ':
      return own || mayWithProcurement(actor, 'READ_PARTICIPATION', scope);
    case 'SUBMIT':
    case 'REFER':
      return own;
    // A no that comes by telephone or letter is registered by the host.
    case 'DECLINE':
      return own || mayWithProcurement(actor, 'CHANGE', scope);
    case 'WITHDRAW':
      return organisationsWhere(actor, 'SIGNATORY').includes(scope.organisationId) || mayWithProcurement(actor, 'CHANGE', scope);
    case 'ISSUE':
    case 'APPROVE':
    case 'RETURN':
    case 'CANCEL':
    case 'REISSUE':
    case 'REGISTER_PAPER':
      return mayWithProcurement(actor, 'CHANGE', scope);
  }
}

/** The acts that both the table and the viewer's rights allow now: the client draws its buttons from these alone. */
export function availableActions(actor: Actor, mandate: MandateFacts, scope: ParticipationScope, situation: { now: Date; lockedList?: number }): MandateAction[] {
  const locked = situation.lockedList !== undefined;
  const receivesLate = locked && (mandate.state === 'ISSUED' || mandate.state === 'LAPSED');
  const inState: Record<MandateAction, boolean> = {
    ISSUE: permitsFrom(MANDATE_LIFECYCLE, 'issue', mandate.state) && !locked,
    SUBMIT: receivesLate || (permitsFrom(MANDATE_LIFECYCLE, 'submit', mandate.state) && !isOverdue(mandate, situation.now)),
    APPROVE: permitsFrom(MANDATE_LIFECYCLE, 'approve', mandate.state) && !locked && mayReview(actor, mandate),
    RETURN: permitsFrom(MANDATE_LIFECYCLE, 'return', mandate.state) && !locked,
    DECLINE: permitsFrom(MANDATE_LIFECYCLE, 'decline', mandate.state),
    WITHDRAW: permitsFrom(MANDATE_LIFECYCLE, 'withdraw', mandate.state),
    CANCEL: permitsFrom(MANDATE_LIFECYCLE, 'cancel', mandate.state),
    REISSUE: permitsFrom(MANDATE_LIFECYCLE, 'reissue', mandate.state) && !locked,
    REGISTER_PAPER: receivesLate || permitsFrom(MANDATE_LIFECYCLE, 'submit', mandate.state),
    REFER: mandate.state === 'ISSUED',
  };
  return (Object.keys(inState) as MandateAction[]).filter((action) => inState[action] && mayWithMandate(actor, action, scope));
}

function mayReview(actor: Actor, mandate: MandateFacts): boolean {
  return actor.kind === 'PERSON' && mandate.signing !== undefined && isIndependent({ personId: actor.personId, name: actor.name }, mandate.signing);
}

function isOwn(actor: Actor, scope: ParticipationScope): boolean {
  if (actor.kind === 'LINK') return actor.purpose === 'MANDATE' && actor.participationId === scope.participationId;
  return ownOrganisations(actor).includes(scope.organisationId);
}
