import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { Letters } from '../letters.js';
import { reminderFor, type ParticipationStage } from '../participation/participation-stage.js';

/** Queues a reminder, unless the organisation has answered in the meantime. */
@Injectable()
@HandlesEvents('ReminderSent')
export class WhenReminderSent implements OutboxHandler {
  readonly name = 'inquiries.send-reminder';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const [row]: { stage: ParticipationStage; subject: string; text: string }[] = await tx.manager.query(
      'select t.stage, r.subject, r.text from participation t, reminder r where t.id = $1 and r.id = $2',
      [message.subjectId, message.params['reminderId']],
    );
    const purpose = row && reminderFor(row.stage);
    if (!row || !purpose) return;
    const { subject, text } = row;
    const kind = purpose === 'MANDATE' ? 'REMINDER_MANDATE' : 'REMINDER_INQUIRY';
    await this.letters.queue(tx.manager, message, { participationId: message.subjectId, matter: { kind, params: { subject, text } }, linkPurpose: purpose });
  }
}
