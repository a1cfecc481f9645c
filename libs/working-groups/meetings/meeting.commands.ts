import { Injectable } from '@nestjs/common';
import { dateInStockholm } from '#kernel';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { notFound } from '#platform/request';
import { readInput } from '#procurements';
import { standingFor } from '../draft-standing.js';
import { WorkingGroup } from '../working-group.entity.js';
import { carryOut, lockMeeting, recordMeeting, saveMeeting, unavailable } from './load-meeting.js';
import { Meeting } from './meeting.entity.js';
import { cancelMeeting, inviteToMeeting, isToCome } from './meeting.js';

/** When and where, and what the meeting is called. The note goes with the agenda. */
export interface MeetingTerms {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place?: string | null;
  readonly note?: string | null;
}

/** A year of two digits, or a slip of the finger; meetings that have been are entered too. */
const EARLIEST = '2000-01-01';
const LONGEST_MEETING_MS = 24 * 3_600_000;

/** Meetings of a group: planned, called, changed, cancelled. */
@Injectable()
export class MeetingCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Plans the group's next meeting; answers its id. Meetings are numbered in the order in which they were planned. */
  plan(actor: Actor, workingGroupId: string, terms: MeetingTerms): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const group = isId(workingGroupId) ? await tx.manager.findOneBy(WorkingGroup, { id: workingGroupId }) : null;
      if (!group) throw notFound();
      const standing = await standingFor(tx, actor, group.procurementId, 'KEEP_MEETINGS');
      const columns = readTerms(terms);
      const number = await nextNumber(tx, group.id);
      const id = newId();
      await tx.manager.insert(Meeting, {
        id, groupId: group.id, number, ...columns, state: 'PLANNED', writtenBy: null, adjustedBy: null, adjustedAt: null, approvedBy: null, approvedAt: null,
        version: 1, createdAt: tx.now,
      });
      recordMeeting(tx, standing, id, { kind: 'MeetingPlanned', params: { on: dateInStockholm(columns.startsAt) } });
      return id;
    });
  }

  /** Changes time, place or name before the meeting. Members who have been called are told when they are called again. */
  change(actor: Actor, meetingId: string, version: number, terms: MeetingTerms): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMeeting(tx, actor, meetingId, version);
      if (!isToCome(locked.meeting.state)) throw unavailable(locked.meeting.state);
      const columns = readTerms(terms);
      return saveMeeting(tx, locked, columns, { kind: 'MeetingChanged', params: { on: dateInStockholm(columns.startsAt) } });
    });
  }

  /** Calls the members by mail. */
  invite(actor: Actor, meetingId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMeeting(tx, actor, meetingId, version);
      const { next, kind } = carryOut(inviteToMeeting(locked.facts), locked.meeting.state);
      return saveMeeting(tx, locked, { state: next }, { kind });
    });
  }

  /** Cancels a meeting that has not been held; whoever was called is told. */
  cancel(actor: Actor, meetingId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMeeting(tx, actor, meetingId, version);
      const { next, kind } = carryOut(cancelMeeting(locked.facts), locked.meeting.state);
      return saveMeeting(tx, locked, { state: next }, { kind, params: { called: locked.meeting.state === 'INVITED' } });
    });
  }
}

/**
 * Two meetings planned at once have two numbers. Held by a lock of its own, not by the row of the group: whoever ends a seat has that row
 * locked, and waits for the seat that this one holds.
 */
async function nextNumber(tx: Transaction, groupId: string): Promise<number> {
  await tx.manager.query('select pg_advisory_xact_lock(4718, hashtext($1))', [groupId]);
  const [row]: { number: number }[] = await tx.manager.query('select coalesce(max(number), 0) + 1 as number from meeting where group_id = $1', [groupId]);
  return row?.number ?? 1;
}

function readTerms({ title, startsAt, endsAt, place, note }: MeetingTerms) {
  return readInput('input', (reading) => {
    if (dateInStockholm(startsAt) < EARLIEST) reading.refuse('startsAt', 'field.date.before', { earliest: EARLIEST });
    else if (endsAt <= startsAt) reading.refuse('endsAt', 'meeting.ends_before_it_starts');
    else if (endsAt.getTime() - startsAt.getTime() > LONGEST_MEETING_MS) reading.refuse('endsAt', 'meeting.too_long');
    return {
      title: reading.line('title', title, 200), startsAt, endsAt,
      place: reading.optionalLine('place', place, 200), note: reading.optionalText('note', note, 5_000),
    };
  });
}
