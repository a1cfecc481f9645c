import { accept, permitsFrom, refuse, type Decision, type Lifecycle } from '#kernel';

export const MEETING_STATES = ['PLANNED', 'INVITED', 'HELD', 'ADJUSTED', 'APPROVED', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export type MeetingMove = 'invite' | 'close' | 'adjust' | 'return' | 'approve' | 'cancel';

/** The whole life cycle of a meeting and its minutes. What was approved never changes. */
export const MEETING_LIFECYCLE = {
  invite: { from: ['PLANNED', 'INVITED'], to: 'INVITED' },
  close: { from: ['PLANNED', 'INVITED'], to: 'HELD' },
  adjust: { from: ['HELD'], to: 'ADJUSTED' },
  return: { from: ['ADJUSTED'], to: 'HELD' },
  approve: { from: ['ADJUSTED'], to: 'APPROVED' },
  cancel: { from: ['PLANNED', 'INVITED'], to: 'CANCELLED' },
} as const satisfies Lifecycle<MeetingMove, MeetingState>;

export const ITEM_DECISIONS = ['KEEP', 'CHANGE', 'STRIKE', 'POSTPONE', 'NOTED'] as const;
export type ItemDecision = (typeof ITEM_DECISIONS)[number];

export const ATTENDANCES = ['PRESENT', 'REMOTE', 'ABSENT'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** What a decision about a meeting looks at. */
export interface MeetingFacts {
  readonly state: MeetingState;
  /** Who closed the meeting and so wrote the minutes, and who has adjusted them: persons by id. */
  readonly writtenBy: string | null;
  readonly adjustedBy: string | null;
  readonly undecidedItems: number;
  readonly present: number;
}

export type MeetingRefusal =
  | { readonly code: 'ACTION_NOT_AVAILABLE'; readonly why: 'state' | 'undecided' | 'nobody_present' }
  | { readonly code: 'SECOND_PERSON_REQUIRED'; readonly why: 'wrote' | 'adjusted' };

export type MeetingEvent = 'MeetingInvited' | 'MeetingClosed' | 'MinutesAdjusted' | 'MinutesReturned' | 'MinutesApproved' | 'MeetingCancelled';
export type MeetingDecision = Decision<MeetingState, MeetingEvent, MeetingRefusal>;

/** Calls the members. Calling again is how they are told of a change. */
export const inviteToMeeting = (meeting: MeetingFacts): MeetingDecision => move('invite', meeting, 'MeetingInvited');

export const cancelMeeting = (meeting: MeetingFacts): MeetingDecision => move('cancel', meeting, 'MeetingCancelled');

/** Closes the meeting: the minutes are what was decided. Refuses while an item has no decision (postponing it is one), and a meeting that nobody was at. */
export function closeMeeting(meeting: MeetingFacts): MeetingDecision {
  const decision = move('close', meeting, 'MeetingClosed');
  if (decision.accepted && meeting.undecidedItems > 0) return refuse({ code: 'ACTION_NOT_AVAILABLE', why: 'undecided' });
  if (decision.accepted && meeting.present === 0) return refuse({ code: 'ACTION_NOT_AVAILABLE', why: 'nobody_present' });
  return decision;
}

/** Adjusts the minutes (justerar). Refuses whoever wrote them. */
export function adjustMinutes(meeting: MeetingFacts, personId: string): MeetingDecision {
  const decision = move('adjust', meeting, 'MinutesAdjusted');
  return decision.accepted && personId === meeting.writtenBy ? refuse({ code: 'SECOND_PERSON_REQUIRED', why: 'wrote' }) : decision;
}

/** Gives adjusted minutes back to whoever writes them. */
export const returnMinutes = (meeting: MeetingFacts): MeetingDecision => move('return', meeting, 'MinutesReturned');

/** Approves the minutes for good. Refuses whoever adjusted them. */
export function approveMinutes(meeting: MeetingFacts, personId: string): MeetingDecision {
  const decision = move('approve', meeting, 'MinutesApproved');
  return decision.accepted && personId === meeting.adjustedBy ? refuse({ code: 'SECOND_PERSON_REQUIRED', why: 'adjusted' }) : decision;
}

/** Whether time, place and agenda are still to be settled. */
export const isToCome = (state: MeetingState): boolean => state === 'PLANNED' || state === 'INVITED';

/** Whether attendance and decisions may be written: from the planning until the minutes are adjusted. */
export const isBeingWritten = (state: MeetingState): boolean => isToCome(state) || state === 'HELD';

function move(name: MeetingMove, { state }: MeetingFacts, event: MeetingEvent): MeetingDecision {
  if (!permitsFrom(MEETING_LIFECYCLE, name, state)) return refuse({ code: 'ACTION_NOT_AVAILABLE', why: 'state' });
  return accept(MEETING_LIFECYCLE[name].to, event);
}
