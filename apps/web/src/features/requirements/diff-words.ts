import { diffWordsWithSpace } from 'diff';
import type { DiffPart } from '../../ui/word-diff.js';

/** A keystroke does not wait longer than this for the comparison: what is not compared in time is shown as removed and added whole. */
const PATIENCE_MS = 50;

/** How one text becomes another, word by word, as it is typed. What has been saved the server compares. */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS });
  const parts: DiffPart[] = changes
    ? changes.map(({ added, removed, value }) => ({ kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME', text: value }))
    : [{ kind: 'REMOVED', text: before }, { kind: 'ADDED', text: after }];
  return parts.filter(({ text }) => text !== '');
}
