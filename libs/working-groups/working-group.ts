import { accept, permitsFrom, refuse, type CalendarDate, type Decision, type Lifecycle } from '#kernel';

export const WORKING_GROUP_DUTIES = ['CHAIR', 'SECRETARY', 'MEMBER', 'EXPERT'] as const;
export type WorkingGroupDuty = (typeof WORKING_GROUP_DUTIES)[number];

export const MEMBER_STATES = ['NOMINATED', 'CHOSEN', 'ENDED'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];
export type MemberMove = 'choose' | 'end';

/** The whole life cycle of a membership. Only a chosen member is one, and only within the days of the membership. */
export const MEMBER_LIFECYCLE = {
  choose: { from: ['NOMINATED'], to: 'CHOSEN' },
  end: { from: ['NOMINATED', 'CHOSEN'], to: 'ENDED' },
} as const satisfies Lifecycle<MemberMove, MemberState>;

/** The days of a membership, both counted in; null where it is not yet, or not, bounded. */
export interface Term {
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
}

export interface MemberFacts extends Term {
  readonly state: MemberState;
}

export type MemberRefusal = { readonly code: 'ACTION_NOT_AVAILABLE'; readonly move: MemberMove | 'change'; readonly state: MemberState };
export type MemberDecision = Decision<MemberFacts, 'MemberChosen' | 'MemberEnded', MemberRefusal>;

/** Chooses a nominated member, from the given day or from today. */
export function chooseMember(member: MemberFacts, today: CalendarDate): MemberDecision {
  if (!permitsFrom(MEMBER_LIFECYCLE, 'choose', member.state)) return refuse({ code: 'ACTION_NOT_AVAILABLE', move: 'choose', state: member.state });
  return accept({ ...member, state: MEMBER_LIFECYCLE.choose.to, fromOn: member.fromOn ?? today }, 'MemberChosen' as const);
}

/** Ends a nomination or a membership at once. An end on a later day is a change of the term instead. */
export function endMember(member: MemberFacts, today: CalendarDate): MemberDecision {
  if (!permitsFrom(MEMBER_LIFECYCLE, 'end', member.state)) return refuse({ code: 'ACTION_NOT_AVAILABLE', move: 'end', state: member.state });
  const { fromOn, toOn } = member;
  const lastDay = toOn !== null && toOn < today ? toOn : today;
  return accept({ state: MEMBER_LIFECYCLE.end.to, fromOn, toOn: fromOn !== null && fromOn > lastDay ? fromOn : lastDay }, 'MemberEnded' as const);
}

/** Whether somebody is a member on the day: chosen, and within the term. */
export const isMemberOn = ({ state, fromOn, toOn }: MemberFacts, day: CalendarDate): boolean =>
  state === 'CHOSEN' && fromOn !== null && fromOn <= day && (toOn === null || toOn >= day);
