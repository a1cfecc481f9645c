import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { Letters } from '../letters.js';

@Injectable()
@HandlesEvents('OrganisationInvited')
export class WhenOrganisationInvited implements OutboxHandler {
  readonly name = 'inquiries.send-inquiry';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    await this.letters.queue(tx.manager, message, { participationId: message.subjectId, matter: { kind: 'INQUIRY' }, linkPurpose: 'INQUIRY' });
  }
}
