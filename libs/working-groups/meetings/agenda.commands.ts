import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { WorkingGroupMember } from '../working-group.entity.js';
import { AgendaMatters } from './agenda-matters.js';
import { lockMeeting, saveMeeting, unavailable, type LockedMeeting } from './load-meeting.js';
import { AgendaItem, MeetingAttendance, MeetingDecisionRow } from './meeting.entity.js';
import { ATTENDANCES, isBeingWritten, isToCome, ITEM_DECISIONS, type Attendance, type ItemDecision } from './meeting.js';

/** One item: with its id where it stands on the agenda already; else a title, a requirement or a thread. */
export interface AgendaEntry {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly requirementId?: string | null;
  readonly threadId?: string | null;
}

export interface ItemOutcome {
  readonly decision: ItemDecision;
  readonly minuteLine: string;
  /** The version of the requirement that came of it. */
  readonly resultingVersion?: number | null;
}

const MOST_ITEMS = 500;
const LONGEST_LINE = 4_000;

/** What a meeting takes up, who is there, and what is decided of each item. */
@Injectable()
export class AgendaCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly matters: AgendaMatters,
  ) {}

  /** Sets the agenda as a whole, in this order. Items that are left out go, unless they are decided. Refuses at `items.…`. */
  set(actor: Actor, meetingId: string, version: number, entries: readonly AgendaEntry[]): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMeeting(tx, actor, meetingId, version);
      if (!isToCome(locked.meeting.state)) throw unavailable(locked.meeting.state);
      return this.write(tx, actor, locked, entries);
    });
  }

  /** Adds every requirement with an open thread that is not on the agenda, in the order of the specification. */
  fill(actor: Actor, meetingId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMeeting(tx, actor, meetingId, version);
      if (!isToCome(locked.meeting.state)) throw unavailable(locked.meeting.state);
      const standing = await tx.manager.find(AgendaItem, { where: { meetingId }, order: { position: 'asc' } });
      const there = new Set(standing.map(({ requirementId }) => requirementId));
      const undecided = await this.matters.undecided(tx.manager, actor, locked.standing.scope.id);
      const added = undecided.filter(({ requirementId }) => !there.has(requirementId)).map(({ requirementId }) => ({ requirementId }));
      return this.write(tx, actor, locked, [...standing.map(({ id }) => ({ id })), ...added]);
    });
  }

  /** Says who was there. Members who are left out stay as they were. */
  recordAttendance(actor: Actor, meetingId: string, version: number, attendance: readonly { readonly memberId: string; readonly attendance: Attendance }[]): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMeeting(tx, actor, meetingId, version);
      if (!isBeingWritten(locked.meeting.state)) throw unavailable(locked.meeting.state);
      const members = await tx.manager.findBy(WorkingGroupMember, { groupId: locked.meeting.groupId, id: In(attendance.map(({ memberId }) => memberId).filter(isId)) });
      const known = new Set(members.map(({ id }) => id));
      readInput('', (reading) => attendance.forEach((each, index) => {
        if (!known.has(each.memberId)) reading.refuse(`attendance.${index}.memberId`, 'field.unknown');
        reading.oneOf(`attendance.${index}.attendance`, each.attendance, ATTENDANCES);
      }));
      await tx.manager.upsert(MeetingAttendance, attendance.map((each) => ({ meetingId, ...each })), ['meetingId', 'memberId']);
      return saveMeeting(tx, locked, {}, { kind: 'AttendanceRecorded', params: { members: attendance.length } });
    });
  }

  /** Decides an item with a line for the minutes; until they are adjusted it may be decided anew. `version` is the meeting's. Answers the meeting's id. */
  decide(actor: Actor, itemId: string, version: number, outcome: ItemOutcome): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
      const found = isId(itemId) ? await tx.manager.findOneBy(AgendaItem, { id: itemId }) : null;
      if (!found) throw notFound();
      const locked = await lockMeeting(tx, actor, found.meetingId, version);
      if (!isBeingWritten(locked.meeting.state)) throw unavailable(locked.meeting.state);
      await this.refuseClosed(tx, actor, locked, found);
      const columns = { ...readOutcome(outcome), decidedBy: actor.personId, decidedAt: tx.now };
      const earlier = await tx.manager.findOneBy(MeetingDecisionRow, { itemId });
      if (earlier) await tx.manager.update(MeetingDecisionRow, { id: earlier.id }, columns);
      else await tx.manager.insert(MeetingDecisionRow, { id: newId(), itemId, ...columns });
      const { requirementId, threadId } = found;
      return saveMeeting(tx, locked, {}, {
        kind: 'ItemDecided', params: { itemId, decision: columns.decision, ...(requirementId === null ? {} : { requirementId }), ...(threadId === null ? {} : { threadId }) },
      });
    });
  }

  /** An item about a lot that a declared conflict closes for the actor is not the actor's to decide. */
  private async refuseClosed(tx: Transaction, actor: Actor, { standing }: LockedMeeting, item: AgendaItem): Promise<void> {
    if (item.requirementId === null && item.threadId === null) return;
    const found = await this.matters.byId(tx.manager, actor, standing.scope.id, [item]);
    if (found.size === 0) throw notFound();
  }

  private async write(tx: Transaction, actor: Actor, locked: LockedMeeting, entries: readonly AgendaEntry[]): Promise<string> {
    const meetingId = locked.meeting.id;
    const standing = await tx.manager.findBy(AgendaItem, { meetingId });
    const rows = await this.readEntries(tx, actor, locked, entries, standing);
    const kept = rows.filter(({ isNew }) => !isNew);
    const gone = standing.filter(({ id }) => !kept.some((row) => row.id === id)).map(({ id }) => id);
    if (gone.length > 0) {
      if (await tx.manager.existsBy(MeetingDecisionRow, { itemId: In(gone) })) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'meeting.item_is_decided' });
      await tx.manager.delete(AgendaItem, { id: In(gone) });
    }
    await tx.manager.query(
      'update agenda_item i set position = n.position from unnest($1::uuid[], $2::int[]) as n (id, position) where i.id = n.id', [kept.map(({ id }) => id), kept.map(({ position }) => position)],
    );
    const added = rows.filter(({ isNew }) => isNew).map(({ isNew: _, ...row }) => ({ ...row, meetingId }));
    if (added.length > 0) await tx.manager.insert(AgendaItem, added);
    return saveMeeting(tx, locked, {}, { kind: 'AgendaSet', params: { items: rows.length } });
  }

  /** The rows that the entries stand for; refuses all that cannot stand, each at its place. */
  private async readEntries(tx: Transaction, actor: Actor, { standing: { scope } }: LockedMeeting, entries: readonly AgendaEntry[], standing: readonly AgendaItem[]) {
    if (entries.length > MOST_ITEMS) throw invalidInput({ path: 'items', text: 'field.too_many', params: { limit: MOST_ITEMS } });
    const known = new Map(standing.map((item) => [item.id, item]));
    const referring = entries.map(({ requirementId = null, threadId = null }) => ({ requirementId: idOrNull(requirementId), threadId: idOrNull(threadId) }));
    const matters = await this.matters.byId(tx.manager, actor, scope.id, referring);
    return readInput('', (reading) => entries.map((entry, index) => {
      const position = index + 1;
      const item = entry.id ? known.get(entry.id) : undefined;
      if (entry.id && !item) reading.refuse(`items.${index}.id`, 'field.unknown');
      if (item) return { isNew: false, id: item.id, position, title: item.title, requirementId: item.requirementId, threadId: item.threadId };
      const about = entry.threadId ?? entry.requirementId;
      const matter = about ? matters.get(about) : undefined;
      if (about && !matter) reading.refuse(`items.${index}.${entry.threadId ? 'threadId' : 'requirementId'}`, 'field.unknown');
      const title = about ? reading.optionalLine(`items.${index}.title`, entry.title, 200) : reading.line(`items.${index}.title`, entry.title ?? '', 200);
      return { isNew: true, id: newId(), position, title, requirementId: matter?.requirementId ?? null, threadId: matter?.threadId ?? null };
    }));
  }
}

const idOrNull = (id: string | null): string | null => (id !== null && isId(id) ? id : null);

function readOutcome({ decision, minuteLine, resultingVersion }: ItemOutcome) {
  return readInput('', (reading) => {
    const line = reading.optionalText('minuteLine', minuteLine, LONGEST_LINE);
    if (line === null) reading.refuse('minuteLine', 'field.required');
    return { decision: reading.oneOf('decision', decision, ITEM_DECISIONS), minuteLine: line ?? '', resultingVersion: resultingVersion ?? null };
  });
}
