import { sha256Hex } from '#kernel';
import type { Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { contentOf, recordDraft } from '../requirement/load-requirement.js';
import { saveRevision } from '../requirement/requirement-change.js';
import { LONGEST } from '../requirement/requirement-terms.js';
import type { LockedThread } from './load-thread.js';
import { refusalOf } from './refuse-thread.js';
import { reopenThread, resolveThread, type DispositionOutcome, type Resolution, type SuggestionState } from './thread.js';
import { Comment, Suggestion, Thread } from './thread.entity.js';

/** What the requirement is to say: the whole text, and the heading where it changes. */
export interface ResultingWords {
  readonly text: string;
  readonly heading?: string;
}

export interface Disposition {
  readonly outcome: DispositionOutcome;
  readonly motivation: string;
  readonly resulting?: ResultingWords;
}

/**
 * Closes a thread that is locked. An accepted suggestion becomes the text, unless other words are given. Answers the version that came of
 * it, null where the requirement stays as it is.
 */
export async function closeThread(tx: Transaction, locked: LockedThread, { outcome, motivation, resulting }: Disposition, personId: string): Promise<number | null> {
  const decision = resolveThread(locked.facts, outcome, resulting !== undefined);
  if (!decision.accepted) throw refusalOf(decision.refusal, locked);
  const { thread, suggestion } = locked;
  const resultingVersion = await reviseTo(tx, locked, decision.next, resulting, personId);
  await tx.manager.update(Thread, { id: thread.id }, { state: decision.next.state, outcome, motivation, resultingVersion, resolvedBy: personId, resolvedAt: tx.now });
  await setSuggestion(tx, thread.id, suggestion, decision.next.suggestion);
  recordDraft(tx, locked.locked.standing, {
    kind: 'ThreadResolved', subjectType: 'thread', subjectId: thread.id,
    params: { requirementId: thread.requirementId, threadId: thread.id, outcome, motivationSha256: sha256Hex(motivation), ...(resultingVersion === null ? {} : { resultingVersion }) },
  });
  return resultingVersion;
}

/** Opens a closed thread that is locked. How it was closed is kept. */
export async function openAgain(tx: Transaction, { locked, thread, suggestion, facts }: LockedThread, personId: string): Promise<void> {
  const decision = reopenThread(facts);
  if (!decision.accepted) throw refusalOf(decision.refusal, { locked, thread, suggestion, facts });
  await tx.manager.query(
    `insert into earlier_disposition (thread_id, outcome, motivation, resulting_version, resolved_by, resolved_at, reopened_by, reopened_at)
     select id, outcome, motivation, resulting_version, resolved_by, resolved_at, $2, $3 from thread where id = $1`,
    [thread.id, personId, tx.now],
  );
  await tx.manager.update(Thread, { id: thread.id }, { state: decision.next.state, outcome: null, motivation: null, resultingVersion: null, resolvedBy: null, resolvedAt: null });
  await setSuggestion(tx, thread.id, suggestion, decision.next.suggestion);
  recordDraft(tx, locked.standing, { kind: 'ThreadReopened', subjectType: 'thread', subjectId: thread.id, params: { requirementId: thread.requirementId, threadId: thread.id } });
}

/** The version that came of it: that of the suggestion is its author's, that of other words is theirs who wrote them. Null where the text stays. */
async function reviseTo(tx: Transaction, of: LockedThread, { text }: Resolution, resulting: ResultingWords | undefined, personId: string): Promise<number | null> {
  if (text === 'NONE') return null;
  const { locked, thread } = of;
  if (locked.requirement.withdrawnAt !== null) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'requirement.withdrawn' });
  const content = contentOf(locked.requirement);
  const next = text === 'WRITTEN' && resulting ? resulting : { text: textWithSuggestion(of) };
  if (next.text === '' || next.text.length > LONGEST.text) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'suggestion.leaves_no_text' });
  const authorId = text === 'SUGGESTION' ? await authorOf(tx, thread.id) : personId;
  const version = await saveRevision(tx, locked, { ...content, ...next }, { authorId, threadId: thread.id });
  return version === locked.requirement.version ? null : version;
}

/** The text of the requirement as it would be with the thread's suggestion in its place. */
export function textWithSuggestion({ locked, thread: { nowStart, nowEnd }, suggestion }: LockedThread): string {
  const { text } = locked.requirement;
  const replacement = suggestion?.replacement ?? '';
  if (nowStart === null || nowEnd === null) return replacement;
  return `${text.slice(0, nowStart)}${replacement}${text.slice(nowEnd)}`.trim();
}

async function authorOf(tx: Transaction, threadId: string): Promise<string> {
  const [first] = await tx.manager.find(Comment, { where: { threadId }, order: { at: 'asc', id: 'asc' }, take: 1 });
  if (!first) throw new Error(`Thread ${threadId} has no comment`);
  return first.authorId;
}

/** After the revision, which finds the suggestion's own words changed. */
async function setSuggestion(tx: Transaction, threadId: string, suggestion: Suggestion | null, state: SuggestionState | null): Promise<void> {
  if (suggestion && state) await tx.manager.update(Suggestion, { threadId }, { state });
}
