import { sameName } from '#kernel';
import type { Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { mayWithProcurement, staffCondition } from '../procurement.policy.js';
import { actionsOnAct, type BindingActState } from './binding-act.js';

/** What a decision about an act needs to know of it. */
export interface BindingActScope {
  readonly procurementId: string;
  readonly hostId: string;
  readonly state: BindingActState;
  readonly proposedBy: { readonly id: string; readonly name: string };
}

/** SQL: the acts of a procurement (`p`) exist for those who see its mandates: staff and auditors. */
export const visibleActs = (actor: Actor, params: SqlParams, p: string): string => staffCondition(actor, params, p);

/** Whether the actor has the right to confirm: HOST_ADMIN of the host. Whether the act can be confirmed is the rules' matter. */
export const mayDecide = (actor: Actor, act: BindingActScope): boolean =>
  mayWithProcurement(actor, 'DECIDE_ACT', { id: act.procurementId, hostId: act.hostId });

/** Whether the actor has the right to reject: HOST_ADMIN of the host, or the one who proposed and takes it back. */
export function mayReject(actor: Actor, act: BindingActScope): boolean {
  const isOwn = actor.kind === 'PERSON' && actor.personId === act.proposedBy.id;
  return mayDecide(actor, act) || (isOwn && mayWithProcurement(actor, 'PROPOSE_ACT', { id: act.procurementId, hostId: act.hostId }));
}

/** Whether the confirmation is offered: the right, the state, and another person than the proposer by account and by name. */
export function isConfirmationOffered(actor: Actor, act: BindingActScope): boolean {
  if (actor.kind !== 'PERSON' || actor.personId === act.proposedBy.id || sameName(actor.name, act.proposedBy.name)) return false;
  return mayDecide(actor, act) && actionsOnAct(act.state).includes('confirm');
}

export const isRejectionOffered = (actor: Actor, act: BindingActScope): boolean =>
  mayReject(actor, act) && actionsOnAct(act.state).includes('reject');
