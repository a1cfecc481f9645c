import { permitsFrom } from '#kernel';
import type { Actor } from '#platform/access';
import { mayWithDrafts, type DraftStanding } from '../draft.policy.js';
import { MEETING_ACTIONS, type MeetingAction, type MeetingView } from './meeting-json.js';
import { adjustMinutes, approveMinutes, closeMeeting, isBeingWritten, isToCome, MEETING_LIFECYCLE, type MeetingFacts } from './meeting.js';

/** What the viewer may do with the meeting now: the client draws its buttons from these alone. */
export function meetingActions(actor: Actor, meeting: MeetingView, standing: DraftStanding, today: string): MeetingAction[] {
  if (actor.kind !== 'PERSON') return [];
  const { state } = meeting;
  const keeps = mayWithDrafts(actor, 'KEEP_MEETINGS', standing, today);
  const facts = factsOf(meeting);
  const possible: Record<MeetingAction, boolean> = {
    CHANGE: keeps && isToCome(state),
    SET_AGENDA: keeps && isToCome(state),
    INVITE: keeps && permitsFrom(MEETING_LIFECYCLE, 'invite', state),
    RECORD: keeps && isBeingWritten(state),
    CLOSE: keeps && closeMeeting(facts).accepted,
    ADJUST: mayWithDrafts(actor, 'COMMENT', standing, today) && adjustMinutes(facts, actor.personId).accepted,
    RETURN: keeps && permitsFrom(MEETING_LIFECYCLE, 'return', state),
    APPROVE: keeps && approveMinutes(facts, actor.personId).accepted,
    CANCEL: keeps && permitsFrom(MEETING_LIFECYCLE, 'cancel', state),
  };
  return MEETING_ACTIONS.filter((action) => possible[action]);
}

const factsOf = ({ state, writtenBy, adjustedBy, items, attendance }: MeetingView): MeetingFacts => ({
  state, writtenBy: writtenBy?.id ?? null, adjustedBy: adjustedBy?.id ?? null,
  undecidedItems: items.filter(({ decision }) => decision === null).length,
  present: attendance.filter((each) => each.attendance === 'PRESENT' || each.attendance === 'REMOTE').length,
});
