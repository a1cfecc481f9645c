import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { WorkingGroupMember } from '../working-group.entity.js';
import { AgendaMatters } from './agenda-matters.js';
import { lockMeeting, saveMeeting, unavailable, type LockedMeeting } from './load-meeting.js';
import { AgendaItem, MeetingAttendance, MeetingDecisionRow } from './meeting.entity.js';
import { ATTENDANCES, isBeingWritten, isToCome, type Attendance } from './meeting.js';

/** One item: with its id where it stands on the agenda already; else a title, a requirement or a thread. */
export interface AgendaEntry {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly requirementId?: string | null;
  readonly threadId?: string | null;
}

const MOST_ITEMS = 500;

/** What a meeting takes up, and who is there. */
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
      const added = undecided.filter(({ requirementId }) => !there.has(requirementId)).map(({ requirementId, threadId }) => (threadId === null ? { requirementId } : { threadId }));
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
        if (attendance.findIndex(({ memberId }) => memberId === each.memberId) < index) reading.refuse(`attendance.${index}.memberId`, 'field.duplicate');
        if (!known.has(each.memberId)) reading.refuse(`attendance.${index}.memberId`, 'field.unknown');
        reading.oneOf(`attendance.${index}.attendance`, each.attendance, ATTENDANCES);
      }));
      await tx.manager.upsert(MeetingAttendance, attendance.map((each) => ({ meetingId, ...each })), ['meetingId', 'memberId']);
      return saveMeeting(tx, locked, {}, { kind: 'AttendanceRecorded', params: { members: attendance.length } });
    });
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
      if (item && entries.findIndex(({ id }) => id === item.id) < index) reading.refuse(`items.${index}.id`, 'field.duplicate');
      if (item) return { isNew: false, id: item.id, position, title: item.title, requirementId: item.requirementId, threadId: item.threadId };
      const about = entry.threadId ?? entry.requirementId;
      const matter = about ? matters.get(about) : undefined;
      if (about && !matter) reading.refuse(`items.${index}.${entry.threadId ? 'threadId' : 'requirementId'}`, 'field.unknown');
      const title = about || entry.id ? reading.optionalLine(`items.${index}.title`, entry.title, 200) : reading.line(`items.${index}.title`, entry.title ?? '', 200);
      return { isNew: true, id: newId(), position, title, requirementId: matter?.requirementId ?? null, threadId: matter?.threadId ?? null };
    }));
  }
}

const idOrNull = (id: string | null): string | null => (id !== null && isId(id) ? id : null);
