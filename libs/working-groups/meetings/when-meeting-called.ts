import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { MemberLetters } from '../member-letters.js';

/** The members of the day of the meeting are told that it will be, or will not. The letter says when and where, nothing of the agenda. */
@Injectable()
@HandlesEvents('MeetingInvited', 'MeetingCancelled')
export class WhenMeetingCalled implements OutboxHandler {
  readonly name = 'working-groups.call-to-meeting';

  constructor(private readonly letters: MemberLetters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const cancelled = message.kind === 'MeetingCancelled';
    if (cancelled && message.params.called !== true) return;
    const called: { personId: string }[] = await tx.manager.query(
      `select c.person_id as "personId" from meeting m join working_group_member c on c.group_id = m.group_id
       where m.id = $1 and c.state = 'CHOSEN' and c.from_on <= (m.starts_at at time zone 'Europe/Stockholm')::date
         and (c.to_on is null or c.to_on >= (m.starts_at at time zone 'Europe/Stockholm')::date)`,
      [message.subjectId],
    );
    await this.letters.queue(tx.manager, message, called.map(({ personId }) => personId), {
      kind: cancelled ? 'MEETING_CANCELLED' : 'MEETING_INVITATION', params: { meetingId: message.subjectId },
    });
  }
}
