import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { MemberLetters } from './member-letters.js';

/** A nominated member is told; a chosen one without an undertaking in force is asked to sign it. */
@Injectable()
@HandlesEvents('MemberNominated', 'MemberChosen')
export class WhenMemberMoved implements OutboxHandler {
  readonly name = 'working-groups.tell-member';

  constructor(private readonly letters: MemberLetters) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { personId } = message.params;
    if (typeof personId !== 'string') return;
    if (message.kind === 'MemberNominated') return this.letters.queue(tx.manager, message, [personId], { kind: 'GROUP_NOMINATION' });
    const signed: unknown[] = await tx.manager.query(
      'select 1 from undertaking where procurement_id = $1 and person_id = $2 and ended_at is null', [message.procurementId, personId],
    );
    if (signed.length === 0) await this.letters.queue(tx.manager, message, [personId], { kind: 'UNDERTAKING_ASKED' });
  }
}
