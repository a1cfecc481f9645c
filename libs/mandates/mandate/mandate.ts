import { accept, endOfDayInStockholm, permitsFrom, refuse, sameName, type Decision, type Lifecycle } from '#kernel';

export const MANDATE_STATES = ['DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'CANCELLED'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];
export type MandateAction = 'issue' | 'submit' | 'approve' | 'return' | 'decline' | 'withdraw' | 'lapse' | 'reissue' | 'cancel';

/** The whole life cycle of a mandate (fullmakt). Types, guards, `availableActions`, the diagram and the tests come from this table. */
export const MANDATE_LIFECYCLE = {
  issue: { from: ['DRAFT'], to: 'ISSUED' },
  submit: { from: ['ISSUED'], to: 'SUBMITTED' },
  approve: { from: ['SUBMITTED'], to: 'APPROVED' },
  return: { from: ['SUBMITTED'], to: 'ISSUED' },
  decline: { from: ['ISSUED'], to: 'DECLINED' },
  withdraw: { from: ['APPROVED'], to: 'WITHDRAWN' },
  lapse: { from: ['ISSUED'], to: 'LAPSED' },
  reissue: { from: ['DECLINED', 'LAPSED'], to: 'ISSUED' },
  cancel: { from: ['DRAFT', 'ISSUED'], to: 'CANCELLED' },
} as const satisfies Lifecycle<MandateAction, MandateState>;

/** The states in which an organisation has a mandate going: at most one of them per procurement. */
export const LIVE_STATES = ['DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED'] as const satisfies readonly MandateState[];

/** Somebody, by account where there is one and by name always: a person may come once with and once without an account. */
export interface Party {
  readonly personId?: string;
  readonly name: string;
}

export interface SigningFacts {
  readonly signatory: Party;
  readonly submitter?: Party;
  readonly registrar?: Party;
  readonly evidenceCount: number;
}

/** What a decision about a mandate looks at. Dates are calendar days in Stockholm. */
export interface MandateFacts {
  readonly id: string;
  readonly state: MandateState;
  readonly respondBy?: string;
  readonly completeBy?: string;
  readonly signing?: SigningFacts;
}

/** The moment of the decision, and the number of the list that is locked with no new one open, if one is. */
export interface Situation {
  readonly now: Date;
  readonly lockedList?: number;
}

export type MandateRefusal =
  | { readonly code: 'ACTION_NOT_AVAILABLE'; readonly action: MandateAction | 'refer'; readonly state: MandateState }
  | { readonly code: 'REVIEWER_IS_SIGNATORY' }
  | { readonly code: 'EVIDENCE_MISSING' }
  | { readonly code: 'SIGNATORY_MISSING' }
  | { readonly code: 'DEADLINE_PASSED'; readonly deadline: string }
  | { readonly code: 'PARTIES_LOCKED'; readonly listNumber: number };

export type MandateEvent =
  | 'MandateIssued' | 'MandateSubmitted' | 'MandateReceivedLate' | 'MandateApproved' | 'MandateReturned'
  | 'MandateDeclined' | 'MandateWithdrawn' | 'MandateLapsed' | 'MandateReissued' | 'MandateCancelled';

export type MandateDecision = Decision<MandateState, MandateEvent, MandateRefusal>;

/** The day by which an issued mandate is to be back: the completion date of a return where there is one. */
export function dueOn(mandate: MandateFacts): string | undefined {
  return mandate.completeBy ?? mandate.respondBy;
}

/** Whether the day by which the mandate is wanted has ended in Stockholm. */
export function isOverdue(mandate: MandateFacts, now: Date): boolean {
  const due = dueOn(mandate);
  return due !== undefined && now >= endOfDayInStockholm(due);
}

/**
 * Hands in a signed mandate. Refuses without evidence or signatory, and after the day it was wanted by.
 * Once the parties are locked it is received as late: kept with its evidence, the state unchanged (LOU 7 ch.: nobody is added later).
 */
export function submitMandate(mandate: MandateFacts, signing: SigningFacts, situation: Situation): MandateDecision {
  const incomplete = refuseIncomplete(signing);
  if (incomplete) return refuse(incomplete);
  const late = situation.lockedList !== undefined && (mandate.state === 'ISSUED' || mandate.state === 'LAPSED');
  if (late) return accept(mandate.state, 'MandateReceivedLate' as const);
  if (!permitsFrom(MANDATE_LIFECYCLE, 'submit', mandate.state)) return unavailable('submit', mandate);
  const due = dueOn(mandate);
  // What the host registers from paper was in its hands already: only the organisation's own submission has a deadline.
  if (due !== undefined && !signing.registrar && isOverdue(mandate, situation.now)) return refuse({ code: 'DEADLINE_PASSED', deadline: due });
  return move('submit', 'MandateSubmitted');
}

/**
 * Approves a submitted mandate. Refuses a reviewer who signed, submitted or registered it, and any approval once the
 * entitled parties are locked (only those named in the call may call off: LOU 7 ch.).
 */
export function approveMandate(mandate: MandateFacts, reviewer: Party, situation: Situation): MandateDecision {
  if (!permitsFrom(MANDATE_LIFECYCLE, 'approve', mandate.state)) return unavailable('approve', mandate);
  if (situation.lockedList !== undefined) return refuse({ code: 'PARTIES_LOCKED', listNumber: situation.lockedList });
  const incomplete = mandate.signing ? refuseIncomplete(mandate.signing) : ({ code: 'EVIDENCE_MISSING' } as const);
  if (incomplete) return refuse(incomplete);
  if (mandate.signing && !isIndependent(reviewer, mandate.signing)) return refuse({ code: 'REVIEWER_IS_SIGNATORY' });
  return move('approve', 'MandateApproved');
}

/** Whether the reviewer is none of signatory, submitter and registrar, by person id and by normalised name. */
export function isIndependent(reviewer: Party, signing: SigningFacts): boolean {
  return [signing.signatory, signing.submitter, signing.registrar].every((party) => party === undefined || !isSamePerson(reviewer, party));
}

/** Sends a submitted mandate back: it is issued again, with the reason kept and shown. Refuses while the parties are locked: it could not be approved. */
export function returnMandate(mandate: MandateFacts, situation: Situation): MandateDecision {
  const decision = simply('return', mandate, 'MandateReturned');
  if (decision.accepted && situation.lockedList !== undefined) return refuse({ code: 'PARTIES_LOCKED', listNumber: situation.lockedList });
  return decision;
}

export const declineMandate = (mandate: MandateFacts): MandateDecision => simply('decline', mandate, 'MandateDeclined');

/** Takes an approved mandate back. A locked list stands as it is: the withdrawal is recorded beside it. */
export const withdrawMandate = (mandate: MandateFacts): MandateDecision => simply('withdraw', mandate, 'MandateWithdrawn');

export const cancelMandate = (mandate: MandateFacts): MandateDecision => simply('cancel', mandate, 'MandateCancelled');

/** Lapses an issued mandate when its day has ended. The clock's alone. */
export function lapseMandate(mandate: MandateFacts, now: Date): MandateDecision {
  return isOverdue(mandate, now) ? simply('lapse', mandate, 'MandateLapsed') : unavailable('lapse', mandate);
}

/** Issues a declined or lapsed mandate again. Refuses while the parties are locked: it could not be approved. */
export function reissueMandate(mandate: MandateFacts, situation: Situation): MandateDecision {
  if (situation.lockedList !== undefined) return refuse({ code: 'PARTIES_LOCKED', listNumber: situation.lockedList });
  return simply('reissue', mandate, 'MandateReissued');
}

/** Whether somebody else can be named as the right person: only while an answer is waited for. */
export function referMandate(mandate: MandateFacts): Decision<MandateState, never, MandateRefusal> {
  return mandate.state === 'ISSUED' ? accept(mandate.state) : refuse({ code: 'ACTION_NOT_AVAILABLE', action: 'refer', state: mandate.state });
}

function refuseIncomplete(signing: SigningFacts): MandateRefusal | undefined {
  if (signing.signatory.name.trim() === '') return { code: 'SIGNATORY_MISSING' };
  return signing.evidenceCount === 0 ? { code: 'EVIDENCE_MISSING' } : undefined;
}

function isSamePerson(a: Party, b: Party): boolean {
  return (a.personId !== undefined && a.personId === b.personId) || sameName(a.name, b.name);
}

function simply(action: MandateAction, mandate: MandateFacts, event: MandateEvent): MandateDecision {
  return permitsFrom(MANDATE_LIFECYCLE, action, mandate.state) ? move(action, event) : unavailable(action, mandate);
}

function move(action: MandateAction, event: MandateEvent): MandateDecision {
  return accept<MandateState, MandateEvent>(MANDATE_LIFECYCLE[action].to, event);
}

function unavailable(action: MandateAction, mandate: MandateFacts): MandateDecision {
  return refuse({ code: 'ACTION_NOT_AVAILABLE', action, state: mandate.state });
}
