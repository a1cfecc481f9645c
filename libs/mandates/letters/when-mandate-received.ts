import { Injectable } from '@nestjs/common';
import { Letters } from '#inquiries';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { participationOf } from './participation-of.js';

/** The receipt: to the contact who handed it in by link, else to the primary one. */
@Injectable()
@HandlesEvents('MandateSubmitted', 'MandateReceivedLate')
export class WhenMandateReceived implements OutboxHandler {
  readonly name = 'mandates.send-receipt';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const kind = message.kind === 'MandateReceivedLate' ? 'LATE_MANDATE' : 'RECEIPT_MANDATE';
    await this.letters.queue(tx.manager, message, {
      participationId: participationOf(message), matter: { kind, params: { mandateId: message.subjectId } },
      contactId: message.actorKind === 'LINK' ? message.actorId : null, linkPurpose: 'MANDATE',
    });
  }
}
