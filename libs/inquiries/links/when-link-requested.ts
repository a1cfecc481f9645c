import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { Letters } from '../letters.js';

@Injectable()
@HandlesEvents('LinkRequested')
export class WhenLinkRequested implements OutboxHandler {
  readonly name = 'inquiries.send-link';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { contactId, purpose } = message.params;
    await this.letters.queue(tx.manager, message, {
      participationId: message.subjectId, matter: { kind: 'LINK_RENEWED' },
      contactId: typeof contactId === 'string' ? contactId : null, linkPurpose: purpose === 'MANDATE' || purpose === 'DOCUMENTS' ? purpose : 'INQUIRY',
    });
  }
}
