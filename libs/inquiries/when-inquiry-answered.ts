import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { Letters } from './letters.js';

@Injectable()
@HandlesEvents('InquiryAnswered')
export class WhenInquiryAnswered implements OutboxHandler {
  readonly name = 'inquiries.send-receipt';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const contactId = message.actorKind === 'LINK' ? message.actorId : null;
    await this.letters.queue(tx.manager, message, { participationId: message.subjectId, matter: { kind: 'RECEIPT_INQUIRY' }, contactId, linkPurpose: 'INQUIRY' });
  }
}
