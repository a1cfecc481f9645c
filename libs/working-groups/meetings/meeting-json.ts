import { isoInstant } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import { memberJson, type GroupReading, type MemberView } from '../working-group-json.js';
import type { AgendaMatter } from './agenda-matters.js';
import type { Attendance, ItemDecision, MeetingState } from './meeting.js';

export const MEETING_ACTIONS = ['CHANGE', 'SET_AGENDA', 'INVITE', 'RECORD', 'CLOSE', 'ADJUST', 'RETURN', 'APPROVE', 'CANCEL'] as const;
export type MeetingAction = (typeof MEETING_ACTIONS)[number];

export interface DecisionView {
  readonly decision: ItemDecision;
  readonly minuteLine: string;
  readonly resultingVersion: number | null;
  readonly decidedBy: Person;
  readonly decidedAt: string;
}

export interface AgendaItemView {
  readonly id: string;
  readonly position: number;
  readonly title: string | null;
  readonly requirementId: string | null;
  readonly threadId: string | null;
  readonly decision: DecisionView | null;
  /** Added when it is told to a viewer. */
  readonly matter?: AgendaMatter | null;
  readonly closedToViewer?: boolean;
}

export interface MeetingView {
  readonly id: string;
  readonly groupId: string;
  readonly procurementId: string;
  readonly number: number;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly note: string | null;
  readonly state: MeetingState;
  readonly version: number;
  readonly plannedAt: string;
  readonly writtenBy: Person | null;
  readonly adjustedBy: Person | null;
  readonly adjustedAt: string | null;
  readonly approvedBy: Person | null;
  readonly approvedAt: string | null;
  readonly minutesSha256: string | null;
  readonly calendarHref: string;
  readonly minutesHref: string | null;
  readonly items: readonly AgendaItemView[];
  readonly attendance: readonly { readonly member: MemberView; readonly attendance: Attendance | null }[];
  readonly availableActions?: readonly MeetingAction[];
}

const person = (id: string): string => `(select ${personJson('who')} from person who where who.id = ${id})`;

/** SQL for the JSON of a `meeting` row (`m`, of group `g`). The agenda and who is called only where they are asked for. */
export function meetingJson(m: string, g: string, reading: GroupReading): string {
  const { asked, prefix = '' } = reading;
  const has = (field: string): boolean => asked?.has(prefix + field) ?? false;
  return `json_build_object('id', ${m}.id, 'groupId', ${g}.id, 'procurementId', ${g}.procurement_id, 'number', ${m}.number, 'title', ${m}.title,
    'startsAt', ${isoInstant(`${m}.starts_at`)}, 'endsAt', ${isoInstant(`${m}.ends_at`)}, 'place', ${m}.place, 'note', ${m}.note, 'state', ${m}.state, 'version', ${m}.version,
    'plannedAt', ${isoInstant(`${m}.created_at`)}, 'writtenBy', ${person(`${m}.written_by`)}, 'adjustedBy', ${person(`${m}.adjusted_by`)}, 'adjustedAt', ${isoInstant(`${m}.adjusted_at`)},
    'approvedBy', ${person(`${m}.approved_by`)}, 'approvedAt', ${isoInstant(`${m}.approved_at`)},
    'minutesSha256', (select encode(kept.sha256, 'hex') from meeting_minutes kept where kept.meeting_id = ${m}.id),
    'calendarHref', '/meetings/' || ${m}.id || '.ics',
    'minutesHref', case when ${m}.state in ('HELD', 'ADJUSTED', 'APPROVED') then '/meetings/' || ${m}.id || '.pdf' end,
    'items', ${has('items') || has('availableActions') ? itemsJson(m) : `'[]'::json`},
    'attendance', ${has('attendance') || has('availableActions') ? attendanceJson(m, g, { ...reading, prefix: `${prefix}attendance.member.` }) : `'[]'::json`})`;
}

const itemsJson = (m: string): string => `(select coalesce(json_agg(json_build_object('id', i.id, 'position', i.position, 'title', i.title,
    'requirementId', i.requirement_id, 'threadId', i.thread_id,
    'decision', case when d.id is not null then json_build_object('decision', d.decision, 'minuteLine', d.minute_line, 'resultingVersion', d.resulting_version,
      'decidedBy', ${person('d.decided_by')}, 'decidedAt', ${isoInstant('d.decided_at')}) end) order by i.position), '[]')
  from agenda_item i left join meeting_decision d on d.item_id = i.id where i.meeting_id = ${m}.id)`;

/** All who are chosen on the day of the meeting, and whoever was there; null: nothing has been said of them. */
const attendanceJson = (m: string, g: string, reading: GroupReading): string => `(select coalesce(json_agg(json_build_object(
    'member', ${memberJson('called', g, reading)}, 'attendance', a.attendance) order by called_person.name collate "sv-x-icu", called.id), '[]')
  from working_group_member called join person called_person on called_person.id = called.person_id
    left join meeting_attendance a on a.meeting_id = ${m}.id and a.member_id = called.id
  where called.group_id = ${g}.id and (a.member_id is not null or called.state = 'CHOSEN'
    and called.from_on <= (${m}.starts_at at time zone 'Europe/Stockholm')::date and (called.to_on is null or called.to_on >= (${m}.starts_at at time zone 'Europe/Stockholm')::date)))`;
