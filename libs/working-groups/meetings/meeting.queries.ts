import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { draftReaders } from '../draft.policy.js';
import { standingOf, type PersonStanding } from '../draft-standing.js';
import { memberToldTo } from '../working-group-view.js';
import { mayWithGroup } from '../working-group.policy.js';
import { AgendaMatters, lotsOfItem, type AgendaMatter } from './agenda-matters.js';
import { meetingJson, type AgendaItemView, type MeetingView } from './meeting-json.js';
import { meetingActions } from './meeting-actions.js';
import { minutesOf, readableBy, type MinutesDocument } from './minutes.js';

/** Meetings, for those for whom the drafts exist. The words of what they are about come from where they are kept. */
@Injectable()
export class MeetingQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly matters: AgendaMatters,
  ) {}

  /** One meeting; NOT_FOUND where it does not exist for the actor. */
  async one(actor: Actor, meetingId: string, asked: ReadonlySet<string>): Promise<MeetingView> {
    if (!isId(meetingId)) throw notFound();
    const [meeting] = await this.select(actor, asked, (params) => `m.id = ${params.add(meetingId)}::uuid`);
    if (!meeting) throw notFound();
    return meeting;
  }

  /** The meetings of a group, the latest first; none where the drafts do not exist for the actor. */
  ofGroup(actor: Actor, groupId: string, asked: ReadonlySet<string>): Promise<MeetingView[]> {
    return this.select(actor, asked, (params) => `g.id = ${params.add(groupId)}::uuid`);
  }

  /** The minutes as the reader may read them: as approved, else as they stand. NOT_FOUND before the meeting is closed. */
  async minutes(actor: Actor, meetingId: string): Promise<{ document: MinutesDocument; sha256: string | null }> {
    const meeting = await this.one(actor, meetingId, new Set());
    if (meeting.minutesHref === null) throw notFound();
    const [kept]: { canonical: string }[] = await this.dataSource.query('select canonical from meeting_minutes where meeting_id = $1', [meetingId]);
    const document = kept ? (JSON.parse(kept.canonical) as MinutesDocument) : await minutesOf(this.dataSource.manager, this.matters, meetingId);
    const { closedLotIds } = await this.standing(actor, meeting.procurementId);
    return { document: readableBy(document, closedLotIds), sha256: meeting.minutesSha256 };
  }

  private async select(actor: Actor, asked: ReadonlySet<string>, which: (params: SqlParams) => string): Promise<MeetingView[]> {
    const today = this.clock.today();
    const params = new SqlParams();
    const rows: { meeting: MeetingView }[] = await this.dataSource.query(
      `select ${meetingJson('m', 'g', { actor, params, asked, today })} as meeting
       from meeting m join working_group g on g.id = m.group_id join procurement p on p.id = g.procurement_id
       where ${which(params)} and ${draftReaders(actor, params, 'p', today)} order by m.number desc`,
      params.values,
    );
    const [first] = rows;
    if (!first) return [];
    const { procurementId } = first.meeting;
    const standing = await this.standing(actor, procurementId);
    const meetings = rows.map(({ meeting }) => meeting);
    const matters = await this.matters.byId(this.dataSource.manager, actor, procurementId, meetings.flatMap(({ items }) => items));
    return meetings.map((meeting) => ({
      ...meeting,
      items: meeting.items.map((item) => itemToldTo(item, openMatter(matters.get(item.threadId ?? item.requirementId ?? ''), meeting, standing))),
      attendance: meeting.attendance.map(({ member, attendance }) => ({ member: memberToldTo(actor, member, (act) => mayWithGroup(actor, act, standing, today), today), attendance })),
      availableActions: meetingActions(actor, meeting, standing, today),
    }));
  }

  private standing(actor: Actor, procurementId: string): Promise<PersonStanding> {
    return standingOf(this.dataSource.manager, actor, procurementId, this.clock.today());
  }
}

/** What an item is about, unless a declared conflict closes it: now, or since the requirement was of that lot with the meeting planned. */
function openMatter(matter: AgendaMatter | undefined, { plannedAt }: MeetingView, { closedLotIds }: PersonStanding): AgendaMatter | undefined {
  return matter && !lotsOfItem(matter, plannedAt).some((id) => closedLotIds.includes(id)) ? matter : undefined;
}

/** An item whose matter is closed to the viewer keeps its place and nothing else. */
function itemToldTo(item: AgendaItemView, matter: AgendaItemView['matter']): AgendaItemView {
  const refers = item.requirementId !== null || item.threadId !== null;
  if (!refers || matter) return { ...item, matter: matter ?? null, closedToViewer: false };
  return { ...item, title: null, requirementId: null, threadId: null, decision: null, matter: null, closedToViewer: true };
}
