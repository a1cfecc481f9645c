import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { MailQueue } from '#platform/mail';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { PersonAccount } from '../person.entity.js';

@Injectable()
@HandlesEvents('PersonInvited')
export class WhenPersonInvited implements OutboxHandler {
  readonly name = 'people.send-invitation';

  constructor(private readonly mails: MailQueue) {}

  /** Sends the address at which a password is chosen. Whoever has chosen one, as an account of another host's, needs no letter. */
  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const person = await tx.manager.findOneBy(PersonAccount, { id: message.subjectId });
    if (!person?.active || person.passwordHash !== null) return;
    await this.mails.enqueue(tx.manager, {
      kind: 'ACCOUNT_INVITATION', dedupeKey: `${message.eventId}:${person.id}`, language: person.language,
      to: { name: person.name, email: person.email }, personId: person.id, linkPurpose: 'ACCOUNT',
    });
  }
}
