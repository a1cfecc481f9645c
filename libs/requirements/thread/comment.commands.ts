import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#kernel';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { refuseOutsideRound } from '../round/refuse-outside-round.js';
import { recordDraft, type LockedRequirement } from '../requirement/load-requirement.js';
import { personOf } from '../requirement/person-of.js';
import { readComment, type CommentTerms, type ReadComment } from './comment-terms.js';
import { lockThread } from './load-thread.js';
import { Comment, type Thread } from './thread.entity.js';

/** What is said in threads. */
@Injectable()
export class CommentCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Says something in an open thread. Refuses with DEADLINE_PASSED, and the date, once the round of comments is closed. */
  async addComment(actor: Actor, threadId: string, terms: CommentTerms & { replyToId?: string | null }): Promise<string> {
    const authorId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const { locked, thread } = await lockThread(tx, threadId, 'COMMENT');
      await refuseOutsideRound(tx, thread.procurementId);
      if (thread.state !== 'OPEN') throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'thread.resolved' });
      const comment = await readComment(tx, actor, locked.standing, terms);
      const replyTo = await replyOf(tx, thread, terms.replyToId);
      const id = await keepComment(tx, thread, comment, { authorId, replyTo });
      recordComment(tx, locked, thread, id, 'CommentAdded', comment);
      return id;
    });
  }

  /** Takes one's own comment back: a tombstone stays in its place, and the words are gone. Once more changes nothing. */
  async withdrawComment(actor: Actor, commentId: string): Promise<string> {
    const personId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const found = isId(commentId) ? await tx.manager.findOneBy(Comment, { id: commentId }) : null;
      if (!found) throw notFound();
      const { locked, thread } = await lockThread(tx, found.threadId, 'COMMENT');
      const comment = await tx.manager.findOneByOrFail(Comment, { id: commentId });
      if (comment.authorId !== personId) throw new Refusal('FORBIDDEN', { text: 'comment.not_yours' });
      if (comment.withdrawnAt !== null) return commentId;
      await tx.manager.update(Comment, { id: commentId }, { body: null, withdrawnAt: tx.now });
      recordDraft(tx, locked.standing, {
        kind: 'CommentWithdrawn', subjectType: 'comment', subjectId: commentId, params: { requirementId: thread.requirementId, threadId: thread.id, commentId },
      });
      return commentId;
    });
  }
}

export async function keepComment(
  tx: Transaction, thread: Pick<Thread, 'id' | 'procurementId' | 'requirementId'>, comment: ReadComment, { authorId, replyTo }: { authorId: string; replyTo: string | null },
): Promise<string> {
  const id = newId();
  await tx.manager.insert(Comment, {
    id, threadId: thread.id, procurementId: thread.procurementId, requirementId: thread.requirementId, replyTo, authorId, ...comment, at: tx.now, withdrawnAt: null,
  });
  return id;
}

export function recordComment(
  tx: Transaction, { standing }: Pick<LockedRequirement, 'standing'>, thread: Pick<Thread, 'id' | 'requirementId'>, commentId: string, kind: 'ThreadStarted' | 'CommentAdded', { body, isPosition }: ReadComment,
): void {
  const started = kind === 'ThreadStarted';
  recordDraft(tx, standing, {
    kind, subjectType: started ? 'thread' : 'comment', subjectId: started ? thread.id : commentId,
    params: { requirementId: thread.requirementId, threadId: thread.id, commentId, position: isPosition, bodySha256: sha256Hex(body) },
  });
}

async function replyOf(tx: Transaction, thread: Thread, replyToId: string | null | undefined): Promise<string | null> {
  if (!replyToId) return null;
  const known = isId(replyToId) && (await tx.manager.existsBy(Comment, { id: replyToId, threadId: thread.id }));
  if (!known) throw invalidInput({ path: 'replyToId', text: 'comment.reply_elsewhere' });
  return replyToId;
}
