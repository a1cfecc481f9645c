import { isId, type Transaction } from '#platform/database';
import { notFound } from '#platform/request';
import type { DraftAct, PersonStanding } from '#working-groups';
import { contentOf, lockRequirement, type LockedRequirement } from '../requirement/load-requirement.js';
import type { ThreadFacts } from './thread.js';
import { Suggestion, Thread } from './thread.entity.js';

/** A thread as a command has it before it decides: locked, with its requirement, which is locked before it. */
export interface LockedThread {
  readonly locked: LockedRequirement;
  readonly thread: Thread;
  readonly suggestion: Suggestion | null;
  readonly facts: ThreadFacts;
}

/** A thread that exists for the actor, locked with its requirement. Refuses like `lockRequirement`. */
export async function lockThread(tx: Transaction, threadId: string, act: DraftAct): Promise<LockedThread> {
  const found = isId(threadId) ? await tx.manager.findOne(Thread, { where: { id: threadId }, select: { id: true, requirementId: true } }) : null;
  if (!found) throw notFound();
  const locked = await lockRequirement(tx, found.requirementId, act);
  const thread = await tx.manager.findOneOrFail(Thread, { where: { id: threadId }, lock: { mode: 'for_no_key_update' } });
  if (!(await isOpenRevision(tx, locked.standing, thread))) throw notFound();
  const suggestion = await tx.manager.findOneBy(Suggestion, { threadId });
  const { text } = contentOf(locked.requirement);
  const stands = thread.quote === null
    ? thread.onVersion === locked.requirement.version || (await textOn(tx, thread)) === text
    : thread.nowStart !== null && thread.nowEnd !== null && text.slice(thread.nowStart, thread.nowEnd) === thread.quote;
  return { locked, thread, suggestion, facts: { state: thread.state, outcome: thread.outcome, suggestion: suggestion?.state ?? null, stands } };
}

/** Whether the version that a thread is on is open to the actor: what was said of a requirement while it was of a closed lot stays closed. */
export async function isOpenRevision(tx: Transaction, { closedLotIds }: Pick<PersonStanding, 'closedLotIds'>, { requirementId, onVersion }: Pick<Thread, 'requirementId' | 'onVersion'>): Promise<boolean> {
  if (closedLotIds.length === 0) return true;
  const closed: unknown[] = await tx.manager.query('select 1 from requirement_revision where requirement_id = $1 and version = $2 and lot_id = any($3::uuid[])', [requirementId, onVersion, closedLotIds]);
  return closed.length === 0;
}

/** The text of the version that a thread was started on. */
export async function textOn(tx: Transaction, { requirementId, onVersion }: Pick<Thread, 'requirementId' | 'onVersion'>): Promise<string | undefined> {
  const [revision]: { text: string }[] = await tx.manager.query('select text from requirement_revision where requirement_id = $1 and version = $2', [requirementId, onVersion]);
  return revision?.text;
}
