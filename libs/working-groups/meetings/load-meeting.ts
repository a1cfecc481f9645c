import type { Actor } from '#platform/access';
import type { EventParams } from '#platform/audit';
import { isId, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import type { DraftAct } from '../draft.policy.js';
import { standingFor, type PersonStanding } from '../draft-standing.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingDecision, MeetingEvent, MeetingFacts, MeetingRefusal, MeetingState } from './meeting.js';

export interface LockedMeeting {
  readonly meeting: Meeting;
  readonly facts: MeetingFacts;
  readonly standing: PersonStanding;
}

/**
 * The meeting, locked until the transaction ends. Meetings speak of drafts, so they exist for whom drafts do: NOT_FOUND for others, FORBIDDEN
 * where the drafts may only be read, CONFLICT where another version is in the database.
 */
export async function lockMeeting(tx: Transaction, actor: Actor, meetingId: string, version: number, act: DraftAct = 'KEEP_MEETINGS'): Promise<LockedMeeting> {
  const procurementId = await procurementOf(tx, meetingId);
  const standing = await standingFor(tx, actor, procurementId, act);
  const meeting = await tx.manager.findOneOrFail(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_write' } });
  if (meeting.version !== version) {
    throw new Refusal('CONFLICT', { text: 'meeting.changed_meanwhile', details: { version: meeting.version, theirs: meeting.state, yours: version } });
  }
  return { meeting, standing, facts: await factsOf(tx, meeting) };
}

async function procurementOf(tx: Transaction, meetingId: string): Promise<string> {
  if (!isId(meetingId)) throw notFound();
  const [found]: { id: string }[] = await tx.manager.query('select g.procurement_id as id from meeting m join working_group g on g.id = m.group_id where m.id = $1', [meetingId]);
  if (!found) throw notFound();
  return found.id;
}

async function factsOf(tx: Transaction, { id, state, writtenBy, adjustedBy }: Meeting): Promise<MeetingFacts> {
  const [counts]: { undecidedItems: number; present: number }[] = await tx.manager.query(
    `select (select count(*)::int from agenda_item i where i.meeting_id = $1 and not exists (select 1 from meeting_decision d where d.item_id = i.id)) as "undecidedItems",
       (select count(*)::int from meeting_attendance a where a.meeting_id = $1 and a.attendance <> 'ABSENT') as present`,
    [id],
  );
  return { state, writtenBy, adjustedBy, undecidedItems: counts?.undecidedItems ?? 0, present: counts?.present ?? 0 };
}

/** Writes the columns with the next version, and the one event of the change. */
export async function saveMeeting(tx: Transaction, { meeting, standing }: LockedMeeting, columns: Partial<Meeting>, event: { readonly kind: string; readonly params?: EventParams }): Promise<string> {
  await tx.manager.update(Meeting, { id: meeting.id }, { ...columns, version: meeting.version + 1 });
  recordMeeting(tx, standing, meeting.id, event);
  return meeting.id;
}

export function recordMeeting(tx: Transaction, { scope }: PersonStanding, meetingId: string, event: { readonly kind: string; readonly params?: EventParams }): void {
  tx.record({ chainId: scope.hostId, subjectType: 'meeting', subjectId: meetingId, procurementId: scope.id, ...event });
}

/** The next state and its event, or the refusal as it is told. */
export function carryOut(decision: MeetingDecision, state: MeetingState): { next: MeetingState; kind: MeetingEvent } {
  if (!decision.accepted) throw told(decision.refusal, state);
  const [kind] = decision.events;
  if (kind === undefined) throw new Error('A decision without an event');
  return { next: decision.next, kind };
}

export function told({ code, why }: MeetingRefusal, state: MeetingState): Refusal {
  return new Refusal(code, { text: why === 'state' ? `meeting.unavailable.${state}` : `meeting.${why}`, details: { state } });
}

export const unavailable = (state: MeetingState): Refusal => told({ code: 'ACTION_NOT_AVAILABLE', why: 'state' }, state);
