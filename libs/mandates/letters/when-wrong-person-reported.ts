import { Injectable } from '@nestjs/common';
import { Letters, MandateFactsSource } from '#inquiries';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';

/** Sends the mandate on to the person named, where that person became a contact of the organisation. The host decides otherwise. */
@Injectable()
@HandlesEvents('WrongPersonReported')
export class WhenWrongPersonReported implements OutboxHandler {
  readonly name = 'mandates.send-to-right-person';

  constructor(
    private readonly letters: Letters,
    private readonly mandates: MandateFactsSource,
  ) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { contactId } = message.params;
    const mandate = (await this.mandates.of(tx.manager, [message.subjectId])).get(message.subjectId);
    if (typeof contactId !== 'string' || mandate?.state !== 'ISSUED') return;
    await this.letters.queue(tx.manager, message, {
      participationId: message.subjectId, matter: { kind: 'MANDATE', params: { mandateId: mandate.id } }, contactId, linkPurpose: 'MANDATE',
    });
  }
}
