import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { MailQueue } from '#platform/mail';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import type { Language } from '#platform/request';

/** Writes to those who were found to speak for organisations that have said nothing. */
@Injectable()
@HandlesEvents('SilentReminded')
export class WhenSilentReminded implements OutboxHandler {
  readonly name = 'requirements.remind-silent';

  constructor(private readonly mails: MailQueue) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { personIds } = message.params;
    const { procurementId } = message;
    if (!Array.isArray(personIds) || procurementId === null) return;
    const people: { id: string; name: string; email: string; language: Language }[] = await tx.manager.query(
      'select id, name, email, language from person where id = any($1::uuid[]) and active order by id', [personIds]);
    for (const { id, name, email, language } of people) {
      await this.mails.enqueue(tx.manager, {
        kind: 'ROUND_REMINDER', dedupeKey: `${message.eventId}:${id}`, language, to: { name, email }, procurementId, personId: id, linkPurpose: 'REQUIREMENTS',
      });
    }
  }
}
