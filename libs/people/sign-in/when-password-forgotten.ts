import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { MailQueue } from '#platform/mail';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { PersonAccount } from '../person.entity.js';

@Injectable()
@HandlesEvents('PasswordForgotten')
export class WhenPasswordForgotten implements OutboxHandler {
  readonly name = 'people.send-new-password-address';

  constructor(private readonly mails: MailQueue) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const person = await tx.manager.findOneBy(PersonAccount, { id: message.subjectId });
    if (!person?.active) return;
    await this.mails.enqueue(tx.manager, {
      kind: 'PASSWORD_RESET', dedupeKey: `${message.eventId}:${person.id}`, language: person.language,
      to: { name: person.name, email: person.email }, personId: person.id, linkPurpose: 'ACCOUNT',
    });
  }
}
