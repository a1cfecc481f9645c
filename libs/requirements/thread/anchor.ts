import { wordDiff } from '../requirement/word-diff.js';

/** A place in a text, in UTF-16 code units: from `start` up to and not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** So much of a quote's letters must be left for it to be the same place. */
const ENOUGH = 0.5;

/** Where a quote stands in a text: the first place, or the first at or after `from`. Undefined where it does not occur. */
export function placeOf(quote: string, text: string, from = 0): Span | undefined {
  const found = text.indexOf(quote, from);
  const start = found >= 0 ? found : text.indexOf(quote);
  return start >= 0 && quote !== '' ? { start, end: start + quote.length } : undefined;
}

/**
 * Where the words at a place in one text stand in the next: from the first of them that is left to the last, what was written between
 * them included. Undefined where less than half of their letters are left: the text is gone.
 */
export function keepInPlace(span: Span, before: string, after: string): Span | undefined {
  let inBefore = 0;
  let inAfter = 0;
  let kept = 0;
  let start: number | undefined;
  let end = 0;
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === 'SAME') {
      const from = Math.max(span.start, inBefore);
      const to = Math.min(span.end, inBefore + text.length);
      const letters = from < to ? lettersIn(before.slice(from, to)) : 0;
      if (letters > 0) {
        kept += letters;
        start ??= inAfter + from - inBefore;
        end = inAfter + to - inBefore;
      }
    }
    if (kind !== 'ADDED') inBefore += text.length;
    if (kind !== 'REMOVED') inAfter += text.length;
  }
  const isKept = start !== undefined && kept >= ENOUGH * lettersIn(before.slice(span.start, span.end));
  return isKept && start !== undefined ? { start, end } : undefined;
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
