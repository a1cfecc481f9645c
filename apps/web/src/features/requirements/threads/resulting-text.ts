import type { DispositionOutcome } from '../../../generated/graphql.js';
import type { ThreadOf } from './use-threads.js';

type Suggesting = Pick<ThreadOf, 'suggestion' | 'quoteStart' | 'quoteEnd' | 'quote'>;

/** Whether a wording is asked for: what is accepted in part, and what is accepted where no suggestion says how. */
export function asksForText(outcome: DispositionOutcome | '', { suggestion }: Pick<ThreadOf, 'suggestion'>): boolean {
  return outcome === 'PARTLY_ACCEPTED' || (outcome === 'ACCEPTED' && suggestion?.state !== 'PROPOSED');
}

/** What the field begins with: the text, with the suggestion in it where part of one is accepted. */
export function withSuggestion(outcome: DispositionOutcome | '', { suggestion, quote, quoteStart, quoteEnd }: Suggesting, text: string): string {
  if (outcome !== 'PARTLY_ACCEPTED' || suggestion?.state !== 'PROPOSED') return text;
  if (quote === null || quote === undefined) return suggestion.replacement;
  if (quoteStart === null || quoteStart === undefined || quoteEnd === null || quoteEnd === undefined) return text;
  return `${text.slice(0, quoteStart)}${suggestion.replacement}${text.slice(quoteEnd)}`.trim();
}

/** What is sent as the next version: nothing where the text stays as it is. */
export function resultingTextOf(written: string | null, outcome: DispositionOutcome, thread: Suggesting, text: string): string | null {
  const came = written ?? withSuggestion(outcome, thread, text);
  return came === text ? null : came;
}
