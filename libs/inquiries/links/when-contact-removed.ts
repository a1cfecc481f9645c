import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';

/** Who is no longer a contact has no personal link any more. */
@Injectable()
@HandlesEvents('ContactRemoved')
export class WhenContactRemoved implements OutboxHandler {
  readonly name = 'inquiries.revoke-links';

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    await tx.manager.query('update personal_link set revoked_at = $2 where contact_id = $1 and revoked_at is null', [message.subjectId, tx.now]);
  }
}
