import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { MemberLetters } from '../member-letters.js';

@Injectable()
@HandlesEvents('UndertakingRenewalDemanded')
export class WhenRenewalDemanded implements OutboxHandler {
  readonly name = 'working-groups.ask-to-sign-anew';

  constructor(private readonly letters: MemberLetters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { personId } = message.params;
    if (typeof personId === 'string') await this.letters.queue(tx.manager, message, [personId], { kind: 'UNDERTAKING_RENEWAL' });
  }
}
