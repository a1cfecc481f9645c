import { Injectable } from '@nestjs/common';
import { Letters } from '#inquiries';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { participationOf } from './participation-of.js';

/** Tells the organisation what the host found: to the contact who handed the mandate in, else to the primary one. */
@Injectable()
@HandlesEvents('MandateReturned', 'MandateApproved')
export class WhenMandateReviewed implements OutboxHandler {
  readonly name = 'mandates.tell-review';

  constructor(private readonly letters: Letters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const [signing]: { contactId: string | null }[] = await tx.manager.query(
      'select submitted_by_contact_id as "contactId" from mandate_signing where mandate_id = $1 order by submitted_at desc limit 1',
      [message.subjectId],
    );
    const kind = message.kind === 'MandateReturned' ? 'MANDATE_RETURNED' : 'MANDATE_APPROVED';
    await this.letters.queue(tx.manager, message, {
      participationId: participationOf(message), matter: { kind, params: { mandateId: message.subjectId } }, contactId: signing?.contactId ?? null, linkPurpose: 'MANDATE',
    });
  }
}
