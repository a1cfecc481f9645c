import { Injectable } from '@nestjs/common';
import { Letters } from '#inquiries';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { participationOf } from './participation-of.js';

@Injectable()
@HandlesEvents('MandateIssued', 'MandateReissued')
export class WhenMandateIssued implements OutboxHandler {
  readonly name = 'mandates.send-mandate';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    await this.letters.queue(tx.manager, message, {
      participationId: participationOf(message), matter: { kind: 'MANDATE', params: { mandateId: message.subjectId } }, linkPurpose: 'MANDATE',
    });
  }
}
