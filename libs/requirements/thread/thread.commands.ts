import { Injectable } from '@nestjs/common';
import { restrictRichText } from '#kernel';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { contentOf, lockRequirement, type LockedRequirement } from '../requirement/load-requirement.js';
import { personOf } from '../requirement/person-of.js';
import { refuseWithdrawn } from '../requirement/requirement.commands.js';
import { LONGEST, readRichText } from '../requirement/requirement-terms.js';
import { refuseOutsideRound } from '../round/refuse-outside-round.js';
import { keepInPlace, placeOf, type Span } from './anchor.js';
import { keepComment, recordComment } from './comment.commands.js';
import { readComment, type CommentTerms } from './comment-terms.js';
import { isOpenRevision, textOn } from './load-thread.js';
import { Suggestion, Thread } from './thread.entity.js';

export interface ThreadTerms extends CommentTerms {
  /** The version that was read. */
  readonly onVersion: number;
  /** Words of that version; none where the thread is about the whole requirement. */
  readonly quote?: string | null;
  /** Where the quote begins, should it occur more than once: in UTF-16 code units. */
  readonly quoteStart?: number | null;
  /** What would stand instead of the quote, or of the whole text. Empty strikes the quote. */
  readonly suggestion?: string | null;
}

/** Starting threads on a requirement, or on words of one of its versions. */
@Injectable()
export class ThreadCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Starts a thread with its first comment. Refuses a quote that does not occur in the version; with CONFLICT, both texts with it, a
   * suggestion on an older version; with DEADLINE_PASSED once the round of comments is closed.
   */
  async startThread(actor: Actor, requirementId: string, terms: ThreadTerms): Promise<string> {
    const authorId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const locked = await lockRequirement(tx, requirementId, 'COMMENT');
      refuseWithdrawn(locked.requirement);
      await refuseOutsideRound(tx, locked.requirement.procurementId);
      const comment = await readComment(tx, actor, locked.standing, terms);
      const quoted = await readQuote(tx, locked, terms);
      const replacement = readSuggestion(locked, terms, quoted.quote);
      const thread = { id: newId(), procurementId: locked.requirement.procurementId, requirementId };
      await tx.manager.insert(Thread, { ...thread, onVersion: terms.onVersion, ...quoted, state: 'OPEN', startedAt: tx.now });
      if (replacement !== undefined) await tx.manager.insert(Suggestion, { threadId: thread.id, replacement, state: 'PROPOSED' });
      const commentId = await keepComment(tx, thread, comment, { authorId, replyTo: null });
      recordComment(tx, locked, thread, commentId, 'ThreadStarted', comment);
      return thread.id;
    });
  }
}

type Quoted = Pick<Thread, 'quote' | 'quoteStart' | 'quoteEnd' | 'nowStart' | 'nowEnd'>;
const WHOLE: Quoted = { quote: null, quoteStart: null, quoteEnd: null, nowStart: null, nowEnd: null };

async function readQuote(tx: Transaction, { requirement, standing }: LockedRequirement, { onVersion, quote, quoteStart }: ThreadTerms): Promise<Quoted> {
  const isOne = Number.isInteger(onVersion) && onVersion >= 1 && onVersion <= requirement.version;
  if (!isOne || !(await isOpenRevision(tx, standing, { requirementId: requirement.id, onVersion }))) throw invalidInput({ path: 'onVersion', text: 'thread.version_unknown', params: { latest: requirement.version } });
  if (!quote) return WHOLE;
  if (quote.length > LONGEST.text) throw invalidInput({ path: 'quote', text: 'field.too_long', params: { limit: LONGEST.text, actual: quote.length } });
  const text = (await textOn(tx, { requirementId: requirement.id, onVersion })) ?? '';
  const words = restrictRichText(quote);
  const span = placeOf(words, text, Math.max(0, quoteStart ?? 0));
  if (!span) throw invalidInput({ path: 'quote', text: 'thread.quote_not_in_text' });
  const now = nowOf(span, text, contentOf(requirement).text);
  return { quote: words, quoteStart: span.start, quoteEnd: span.end, nowStart: now?.start ?? null, nowEnd: now?.end ?? null };
}

const nowOf = (span: Span, then: string, now: string): Span | undefined => (then === now ? span : keepInPlace(span, then, now));

/** The replacement as it would be kept; undefined without a suggestion. */
function readSuggestion({ requirement }: LockedRequirement, { onVersion, suggestion }: ThreadTerms, quote: string | null): string | undefined {
  if (suggestion === null || suggestion === undefined) return undefined;
  const replacement = readInput('', (reading) => readRichText(reading, 'suggestion', suggestion, LONGEST.text)) ?? '';
  if (onVersion !== requirement.version) {
    throw new Refusal('CONFLICT', { text: 'suggestion.outdated', details: { version: requirement.version, theirs: { text: requirement.text }, yours: { suggestion: replacement } } });
  }
  if (replacement === '' && quote === null) throw invalidInput({ path: 'suggestion', text: 'field.required' });
  if (replacement === (quote ?? requirement.text)) throw invalidInput({ path: 'suggestion', text: 'suggestion.changes_nothing' });
  return replacement;
}
