import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex, type CanonicalValue } from '#kernel';
import type { Actor } from '#platform/access';
import { UnitOfWork, type Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { AgendaMatters } from './agenda-matters.js';
import { carryOut, lockMeeting, saveMeeting, type LockedMeeting } from './load-meeting.js';
import { Meeting, MeetingMinutes } from './meeting.entity.js';
import { adjustMinutes, approveMinutes, closeMeeting, returnMinutes, type MeetingDecision } from './meeting.js';
import { minutesOf } from './minutes.js';

/** From the end of a meeting to approved minutes: written by one, adjusted by another, approved by somebody else than the adjuster. */
@Injectable()
export class MinutesCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly matters: AgendaMatters,
  ) {}

  /** Closes the meeting; whoever does has written its minutes. Refuses while an item is undecided or nobody was there. */
  close(actor: Actor, meetingId: string, version: number): Promise<string> {
    return this.step(actor, meetingId, version, 'KEEP_MEETINGS', ({ facts }) => closeMeeting(facts), (personId) => ({ writtenBy: personId }));
  }

  /** Adjusts the minutes. Refuses SECOND_PERSON_REQUIRED for whoever wrote them. */
  adjust(actor: Actor, meetingId: string, version: number): Promise<string> {
    return this.step(actor, meetingId, version, 'COMMENT', ({ facts }, personId) => adjustMinutes(facts, personId), (personId, tx) => ({ adjustedBy: personId, adjustedAt: tx.now }));
  }

  /** Gives adjusted minutes back to be corrected. */
  return(actor: Actor, meetingId: string, version: number): Promise<string> {
    return this.step(actor, meetingId, version, 'KEEP_MEETINGS', ({ facts }) => returnMinutes(facts), () => ({ adjustedBy: null, adjustedAt: null }));
  }

  /** Approves the minutes: their words are frozen under a SHA-256. Refuses SECOND_PERSON_REQUIRED for whoever adjusted them. */
  approve(actor: Actor, meetingId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const personId = personIn(actor);
      const locked = await lockMeeting(tx, actor, meetingId, version);
      const { next, kind } = carryOut(approveMinutes(locked.facts, personId), locked.meeting.state);
      // Written first: the minutes name who approved them.
      await tx.manager.update(Meeting, { id: meetingId }, { approvedBy: personId, approvedAt: tx.now });
      const canonical = canonicalJson((await minutesOf(tx.manager, this.matters, meetingId)) as unknown as CanonicalValue);
      const sha256 = sha256Hex(canonical);
      await tx.manager.insert(MeetingMinutes, { meetingId, canonical, sha256: Buffer.from(sha256, 'hex'), approvedAt: tx.now });
      return saveMeeting(tx, locked, { state: next }, { kind, params: { sha256 } });
    });
  }

  private step(
    actor: Actor, meetingId: string, version: number, act: 'KEEP_MEETINGS' | 'COMMENT',
    decide: (locked: LockedMeeting, personId: string) => MeetingDecision, columns: (personId: string, tx: Transaction) => Partial<Meeting>,
  ): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const personId = personIn(actor);
      const locked = await lockMeeting(tx, actor, meetingId, version, act);
      const { next, kind } = carryOut(decide(locked, personId), locked.meeting.state);
      return saveMeeting(tx, locked, { state: next, ...columns(personId, tx) }, { kind });
    });
  }
}

function personIn(actor: Actor): string {
  if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
  return actor.personId;
}
