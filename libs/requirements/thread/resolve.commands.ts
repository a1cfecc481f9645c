import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#kernel';
import type { Actor } from '#platform/access';
import { UnitOfWork, type Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { contentOf, recordDraft } from '../requirement/load-requirement.js';
import { personOf } from '../requirement/person-of.js';
import { saveRevision } from '../requirement/requirement-change.js';
import { LONGEST, readRequiredRichText } from '../requirement/requirement-terms.js';
import { readMotivation } from './comment-terms.js';
import { lockThread, type LockedThread } from './load-thread.js';
import { refusalOf } from './refuse-thread.js';
import { reopenThread, resolveThread, type DispositionOutcome, type Resolution, type SuggestionState } from './thread.js';
import { Comment, Suggestion, Thread } from './thread.entity.js';

interface Disposition {
  readonly outcome: DispositionOutcome;
  readonly motivation: string;
  /** The whole text of the requirement, as it came out. */
  readonly resultingText?: string | null;
}

/** Closing threads with a reasoned answer, and opening them again. For chair and secretary, and the host's staff. */
@Injectable()
export class ResolveCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Closes a thread with a disposition and its motivation; its authors are told. An accepted suggestion becomes the text; with a resulting
   * text that becomes it instead. The same once more changes nothing.
   */
  async resolveThread(actor: Actor, threadId: string, given: Disposition): Promise<string> {
    const personId = personOf(actor);
    const motivation = readMotivation(given.motivation);
    const resultingText = given.resultingText == null ? undefined : readInput('', (reading) => readRequiredRichText(reading, 'resultingText', given.resultingText, LONGEST.text));
    await this.work.run(actor, async (tx) => {
      const locked = await lockThread(tx, threadId, 'RESOLVE_THREADS');
      if (isSame(locked, { outcome: given.outcome, motivation }, personId)) return threadId;
      await close(tx, locked, { outcome: given.outcome, motivation, ...(resultingText === undefined ? {} : { resultingText }) }, personId);
      return threadId;
    });
    return threadId;
  }

  /** Takes the suggestion into the text: a revision that names the one who suggested it. Refuses with CONFLICT where its words have gone. Answers the requirement. */
  async acceptSuggestion(actor: Actor, threadId: string, given: string): Promise<string> {
    return this.settleSuggestion(actor, threadId, 'ACCEPTED', given);
  }

  async rejectSuggestion(actor: Actor, threadId: string, given: string): Promise<string> {
    return this.settleSuggestion(actor, threadId, 'REJECTED', given);
  }

  /** Opens a thread again. How it was closed is kept; a revision that came of it stands. */
  async reopenThread(actor: Actor, threadId: string): Promise<string> {
    const personId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const { locked, thread, suggestion, facts } = await lockThread(tx, threadId, 'RESOLVE_THREADS');
      if (thread.state === 'OPEN') return threadId;
      const decision = reopenThread(facts);
      if (!decision.accepted) throw refusalOf(decision.refusal, { locked, thread, suggestion, facts });
      await tx.manager.query(
        `insert into earlier_disposition (thread_id, outcome, motivation, resulting_version, resolved_by, resolved_at, reopened_by, reopened_at)
         select id, outcome, motivation, resulting_version, resolved_by, resolved_at, $2, $3 from thread where id = $1`,
        [threadId, personId, tx.now],
      );
      await tx.manager.update(Thread, { id: threadId }, { state: decision.next.state, outcome: null, motivation: null, resultingVersion: null, resolvedBy: null, resolvedAt: null });
      await setSuggestion(tx, threadId, suggestion, decision.next.suggestion);
      recordDraft(tx, locked.standing, { kind: 'ThreadReopened', subjectType: 'thread', subjectId: threadId, params: { requirementId: thread.requirementId, threadId } });
      return threadId;
    });
  }

  private async settleSuggestion(actor: Actor, threadId: string, outcome: 'ACCEPTED' | 'REJECTED', given: string): Promise<string> {
    const personId = personOf(actor);
    const motivation = readMotivation(given);
    return this.work.run(actor, async (tx) => {
      const locked = await lockThread(tx, threadId, 'RESOLVE_THREADS');
      if (!locked.suggestion) throw refusalOf('no_suggestion', locked);
      if (!isSame(locked, { outcome, motivation }, personId)) await close(tx, locked, { outcome, motivation }, personId);
      return locked.thread.requirementId;
    });
  }
}

/** A click that comes twice: it is closed so already, by the same person in the same words. */
function isSame({ thread }: LockedThread, { outcome, motivation }: Disposition, personId: string): boolean {
  return thread.state === 'RESOLVED' && thread.outcome === outcome && thread.motivation === motivation && thread.resolvedBy === personId;
}

async function close(tx: Transaction, locked: LockedThread, { outcome, motivation, resultingText }: Disposition, personId: string): Promise<void> {
  const decision = resolveThread(locked.facts, outcome, resultingText != null);
  if (!decision.accepted) throw refusalOf(decision.refusal, locked);
  const { thread, suggestion } = locked;
  const resultingVersion = await reviseTo(tx, locked, decision.next, resultingText ?? undefined, personId);
  await tx.manager.update(Thread, { id: thread.id }, { state: decision.next.state, outcome, motivation, resultingVersion, resolvedBy: personId, resolvedAt: tx.now });
  await setSuggestion(tx, thread.id, suggestion, decision.next.suggestion);
  recordDraft(tx, locked.locked.standing, {
    kind: 'ThreadResolved', subjectType: 'thread', subjectId: thread.id,
    params: { requirementId: thread.requirementId, threadId: thread.id, outcome, motivationSha256: sha256Hex(motivation), ...(resultingVersion === null ? {} : { resultingVersion }) },
  });
}

/** The version that came of it: that of the suggestion is its author's, that of other words is theirs who wrote them. Null where the text stays. */
async function reviseTo(tx: Transaction, of: LockedThread, { text }: Resolution, resultingText: string | undefined, personId: string): Promise<number | null> {
  if (text === 'NONE') return null;
  const { locked, thread } = of;
  if (locked.requirement.withdrawnAt !== null) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'requirement.withdrawn' });
  const content = contentOf(locked.requirement);
  const next = text === 'WRITTEN' ? (resultingText ?? content.text) : withSuggestion(content.text, of);
  if (next === '' || next.length > LONGEST.text) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'suggestion.leaves_no_text' });
  const authorId = text === 'SUGGESTION' ? await authorOf(tx, thread.id) : personId;
  const version = await saveRevision(tx, locked, { ...content, text: next }, { authorId, threadId: thread.id });
  return version === locked.requirement.version ? null : version;
}

function withSuggestion(text: string, { thread: { nowStart, nowEnd }, suggestion }: LockedThread): string {
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
