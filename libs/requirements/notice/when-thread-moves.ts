import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';

const NOTICE_OF: Readonly<Record<string, string>> = { ThreadResolved: 'THREAD_RESOLVED', ThreadReopened: 'THREAD_REOPENED', CommentAdded: 'COMMENT_ADDED' };

/** Notes for those who have written in a thread that somebody else has answered, opened again or written in. They are told of it with the rest. */
@Injectable()
@HandlesEvents('ThreadResolved', 'ThreadReopened', 'CommentAdded')
export class WhenThreadMoves implements OutboxHandler {
  readonly name = 'requirements.note-for-authors';

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { threadId } = message.params;
    const kind = NOTICE_OF[message.kind];
    if (typeof threadId !== 'string' || kind === undefined) return;
    const authors: { id: string }[] = await tx.manager.query(
      'select distinct c.author_id as id from comment c where c.thread_id = $1 and c.author_id is distinct from $2::uuid order by 1', [threadId, message.actorId]);
    for (const { id } of authors) {
      await tx.manager.query('insert into notice (id, person_id, procurement_id, kind, thread_id, at) values ($1, $2, $3, $4, $5, $6)', [
        newId(), id, message.procurementId, kind, threadId, message.at,
      ]);
    }
  }
}
