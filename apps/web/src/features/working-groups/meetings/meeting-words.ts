import type { Attendance, ItemDecision, MeetingState } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { IconBan, IconCheck, IconCircleCheck, IconClock, IconEye, IconMail, IconPencil, IconRosetteDiscountCheck, IconX } from '../../../ui/icons.js';
import type { Look } from '../group-words.js';

const STATE_NAMES = defineMessages<MeetingState>('meeting-state', {
  PLANNED: { sv: 'Planerat', en: 'Planned' },
  INVITED: { sv: 'Kallat', en: 'Called' },
  HELD: { sv: 'Hållet, protokollet ska justeras', en: 'Held, minutes to be adjusted' },
  ADJUSTED: { sv: 'Protokollet är justerat', en: 'Minutes adjusted' },
  APPROVED: { sv: 'Protokollet är godkänt', en: 'Minutes approved' },
  CANCELLED: { sv: 'Inställt', en: 'Cancelled' },
});
export const MEETING_LOOKS: Readonly<Record<MeetingState, Look>> = {
  PLANNED: { name: STATE_NAMES.PLANNED, tone: 'amber', icon: IconClock },
  INVITED: { name: STATE_NAMES.INVITED, tone: 'blue', icon: IconMail },
  HELD: { name: STATE_NAMES.HELD, tone: 'teal', icon: IconPencil },
  ADJUSTED: { name: STATE_NAMES.ADJUSTED, tone: 'teal', icon: IconEye },
  APPROVED: { name: STATE_NAMES.APPROVED, tone: 'green', icon: IconRosetteDiscountCheck },
  CANCELLED: { name: STATE_NAMES.CANCELLED, tone: 'grey', icon: IconBan },
};

export const ATTENDANCE_NAMES = defineMessages<Attendance>('attendance', {
  PRESENT: { sv: 'På plats', en: 'Present' },
  REMOTE: { sv: 'På distans', en: 'Remotely' },
  ABSENT: { sv: 'Frånvarande', en: 'Absent' },
});
export const ATTENDANCES = Object.keys(ATTENDANCE_NAMES) as readonly Attendance[];

const DECISION_NAMES = defineMessages<ItemDecision>('item-decision', {
  KEEP: { sv: 'Behålls', en: 'Kept' },
  CHANGE: { sv: 'Ändras', en: 'Changed' },
  STRIKE: { sv: 'Stryks', en: 'Struck' },
  POSTPONE: { sv: 'Skjuts upp', en: 'Postponed' },
  NOTED: { sv: 'Antecknas', en: 'Noted' },
});
export const DECISION_LOOKS: Readonly<Record<ItemDecision, Look>> = {
  KEEP: { name: DECISION_NAMES.KEEP, tone: 'green', icon: IconCheck },
  CHANGE: { name: DECISION_NAMES.CHANGE, tone: 'blue', icon: IconPencil },
  STRIKE: { name: DECISION_NAMES.STRIKE, tone: 'red', icon: IconX },
  POSTPONE: { name: DECISION_NAMES.POSTPONE, tone: 'amber', icon: IconClock },
  NOTED: { name: DECISION_NAMES.NOTED, tone: 'grey', icon: IconCircleCheck },
};
