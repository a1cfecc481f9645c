import type { EntityManager } from 'typeorm';
import { SYSTEM } from '#platform/access';
import { isoInstant } from '#platform/database';
import { lotsOfItem, type AgendaMatters } from './agenda-matters.js';
import type { Attendance, ItemDecision, MeetingState } from './meeting.js';

/** What minutes say, in words of their moment: complete in itself, whatever happens to people and requirements afterwards. */
export interface MinutesDocument {
  readonly caseNumber: string;
  readonly procurement: string;
  readonly host: string;
  readonly group: string;
  readonly number: number;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly attendance: readonly { readonly name: string; readonly represents: readonly string[]; readonly attendance: Attendance }[];
  readonly items: readonly MinutesItem[];
  readonly writtenBy: string | null;
  readonly adjustedBy: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
}

export interface MinutesItem {
  readonly position: number;
  readonly title: string | null;
  readonly requirement: { readonly number: string; readonly heading: string; readonly version: number } | null;
  /** Whoever has declared a conflict about the lot does not read the item. */
  readonly lotId: string | null;
  /** Nor whoever has about one of these, that it was of before; absent where it was of none. */
  readonly earlierLotIds?: readonly string[];
  readonly decision: ItemDecision | null;
  readonly minuteLine: string | null;
  readonly resultingVersion: number | null;
}

interface ItemRow extends Omit<MinutesItem, 'requirement' | 'lotId' | 'earlierLotIds'> {
  readonly requirementId: string | null;
  readonly threadId: string | null;
}

type Row = Omit<MinutesDocument, 'items'> & { readonly procurementId: string; readonly state: MeetingState; readonly plannedAt: string; readonly rows: readonly ItemRow[] };

/** The minutes of a meeting as they stand: the whole of them, whoever asks. */
export async function minutesOf(manager: Pick<EntityManager, 'query'>, matters: AgendaMatters, meetingId: string): Promise<MinutesDocument> {
  const [row]: { minutes: Row }[] = await manager.query(MINUTES, [meetingId]);
  if (!row) throw new Error(`There is no meeting ${meetingId}.`);
  const { rows, procurementId, plannedAt, state: _, ...rest } = row.minutes;
  const words = await matters.byId(manager, SYSTEM, procurementId, rows);
  const items = rows.map(({ requirementId, threadId, ...item }): MinutesItem => {
    const matter = words.get(threadId ?? requirementId ?? '');
    if (!matter) return { ...item, requirement: null, lotId: null };
    const { number, heading, version, lotId } = matter;
    const earlierLotIds = lotsOfItem(matter, plannedAt).filter((id) => id !== lotId);
    return { ...item, requirement: { number, heading, version }, lotId, ...(earlierLotIds.length > 0 ? { earlierLotIds } : {}) };
  });
  return { ...rest, items };
}

/** The minutes without the words of the items that a declared conflict closes for the reader. */
export function readableBy(document: MinutesDocument, closedLotIds: readonly string[]): MinutesDocument {
  const items = document.items.map((item) =>
    lotsClosing(item).some((id) => closedLotIds.includes(id)) ? { ...item, title: null, requirement: null, decision: null, minuteLine: null, resultingVersion: null } : item);
  return { ...document, items };
}

/** The lots whose declared conflict closes an item. */
export const lotsClosing = ({ lotId, earlierLotIds = [] }: Pick<MinutesItem, 'lotId' | 'earlierLotIds'>): string[] => [...(lotId === null ? [] : [lotId]), ...earlierLotIds];

const MINUTES = /* sql */ `
select json_build_object('procurementId', p.id, 'state', m.state, 'plannedAt', ${isoInstant('m.created_at')}, 'caseNumber', p.case_number, 'procurement', p.title, 'host', h.name, 'group', g.name,
  'number', m.number, 'title', m.title, 'startsAt', ${isoInstant('m.starts_at')}, 'endsAt', ${isoInstant('m.ends_at')}, 'place', m.place,
  'attendance', (select coalesce(json_agg(json_build_object('name', who.name, 'attendance', a.attendance,
      'represents', (select coalesce(json_agg(o.name order by o.name collate "sv-x-icu"), '[]') from working_group_representation r join organisation o on o.id = r.organisation_id where r.member_id = gm.id))
      order by array_position(array['PRESENT', 'REMOTE', 'ABSENT'], a.attendance), who.name collate "sv-x-icu"), '[]')
    from meeting_attendance a join working_group_member gm on gm.id = a.member_id join person who on who.id = gm.person_id where a.meeting_id = m.id),
  'rows', (select coalesce(json_agg(json_build_object('position', i.position, 'title', i.title, 'requirementId', i.requirement_id, 'threadId', i.thread_id,
      'decision', d.decision, 'minuteLine', d.minute_line, 'resultingVersion', d.resulting_version) order by i.position), '[]')
    from agenda_item i left join meeting_decision d on d.item_id = i.id where i.meeting_id = m.id),
  'writtenBy', (select name from person where id = m.written_by), 'adjustedBy', (select name from person where id = m.adjusted_by),
  'approvedBy', (select name from person where id = m.approved_by), 'approvedAt', ${isoInstant('m.approved_at')}) as minutes
from meeting m join working_group g on g.id = m.group_id join procurement p on p.id = g.procurement_id join organisation h on h.id = p.host_id
where m.id = $1`;
