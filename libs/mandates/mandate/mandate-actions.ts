import { mayWithParticipation, reminderFor, type ParticipationScope, type ParticipationStage } from '#inquiries';
import type { Actor } from '#platform/access';
import { signingFacts } from './load-mandate.js';
import type { MandateView } from './mandate-json.js';
import { availableActions, mayWithMandate, type MandateAction } from './mandate.policy.js';
import type { ParticipationView } from '../board/participation-json.js';

/** The mandate with the actions said, where they were asked for when it was read. */
export const withActions = (actor: Actor, mandate: MandateView, now: Date): MandateView =>
  mandate.grounds ? { ...mandate, availableActions: actionsOnMandate(actor, mandate, now) } : mandate;

/** The participation, and the mandates in it, with the actions said where they were asked for. */
export function withAllActions(actor: Actor, participation: ParticipationView, now: Date, isAsked: boolean): ParticipationView {
  const { mandate, mandates } = participation;
  return {
    ...participation,
    ...(isAsked ? { availableActions: actionsOnParticipation(actor, participation) } : {}),
    ...(mandate?.grounds ? { mandate: withActions(actor, mandate, now) } : {}),
    ...(mandates ? { mandates: mandates.map((one) => withActions(actor, one, now)) } : {}),
  };
}

/** What the viewer may do with a mandate as it was read with `availableActions` asked for. */
function actionsOnMandate(actor: Actor, mandate: MandateView, now: Date): MandateAction[] {
  const { grounds } = mandate;
  if (!grounds) throw new Error('The actions of a mandate were not asked for when it was read.');
  const scope: ParticipationScope = { id: grounds.procurementId, hostId: grounds.hostId, participationId: grounds.participationId, organisationId: grounds.organisationId };
  const facts = {
    id: mandate.id,
    state: mandate.state,
    ...(mandate.respondBy === null ? {} : { respondBy: mandate.respondBy }),
    ...(mandate.completeBy === null ? {} : { completeBy: mandate.completeBy }),
    ...(grounds.signing === null ? {} : { signing: signingFacts(grounds.signing) }),
  };
  return availableActions(actor, facts, scope, { now, ...(grounds.lockedList === null ? {} : { lockedList: grounds.lockedList }) });
}

export type ParticipationAction = 'ANSWER_INQUIRY' | 'ISSUE_MANDATE' | 'REMIND' | 'REGISTER_PAPER' | 'SEND_LINK' | 'REVOKE_LINK';

/** Stages at which a new mandate can be issued: those that said no are asked again by a reissue, the others have one going. */
const ISSUABLE: readonly ParticipationStage[] = ['INVITED', 'OPENED', 'INTERESTED', 'LAPSED', 'WITHDRAWN'];

/** What the viewer may do with a participation, as far as its stage goes. */
function actionsOnParticipation(actor: Actor, participation: ParticipationView): ParticipationAction[] {
  const { stage } = participation;
  const scope: ParticipationScope = {
    id: participation.procurementId, hostId: participation.hostId, participationId: participation.id, organisationId: participation.organisationId,
  };
  const offered: Record<ParticipationAction, boolean> = {
    ANSWER_INQUIRY: mayWithParticipation(actor, 'ANSWER', scope),
    ISSUE_MANDATE: ISSUABLE.includes(stage) && mayWithMandate(actor, 'ISSUE', scope),
    REMIND: reminderFor(stage) !== undefined && mayWithParticipation(actor, 'REMIND', scope),
    REGISTER_PAPER: (stage === 'MANDATE_SENT' || stage === 'MANDATE_RETURNED') && mayWithMandate(actor, 'REGISTER_PAPER', scope),
    SEND_LINK: mayWithParticipation(actor, 'SEND_LINK', scope),
    REVOKE_LINK: mayWithParticipation(actor, 'REVOKE_LINK', scope),
  };
  return (Object.keys(offered) as ParticipationAction[]).filter((action) => offered[action]);
}
