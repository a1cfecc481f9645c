import { Injectable } from '@nestjs/common';
import { Letters, type ParticipationStage } from '#inquiries';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { isWaitedFor } from './fetch-reminder.js';

/** Queues a reminder to fetch, unless the organisation has fetched or said no in the meantime. */
@Injectable()
@HandlesEvents('FetchReminderSent')
export class WhenFetchReminderSent implements OutboxHandler {
  readonly name = 'documents.send-fetch-reminder';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { reminderId, publicationId } = message.params;
    const [row]: { stage: ParticipationStage; subject: string; text: string }[] = await tx.manager.query(
      `select t.stage, r.subject, r.text from participation t, reminder r where t.id = $1 and r.id = $2
         and not exists (select 1 from publication_reach had where had.publication_id = $3 and had.organisation_id = t.organisation_id and had.reached_at is not null)`,
      [message.subjectId, reminderId, publicationId],
    );
    if (!row || !isWaitedFor(row.stage)) return;
    const { subject, text } = row;
    await this.letters.queue(tx.manager, message, { participationId: message.subjectId, matter: { kind: 'FETCH_REMINDER', params: { subject, text } }, linkPurpose: 'DOCUMENTS' });
  }
}
