import { diffWordsWithSpace } from 'diff';

export const DIFF_KINDS = ['SAME', 'ADDED', 'REMOVED'] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

export interface DiffSegment {
  readonly kind: DiffKind;
  readonly text: string;
}

/** Texts of this size are compared in milliseconds; what cannot be compared in time is told as removed and added whole. */
const PATIENCE_MS = 500;

/** How one text became another, word by word, spaces kept: the same and the removed make the first text, the same and the added the second. */
export function wordDiff(before: string, after: string): DiffSegment[] {
  if (before === after) return before === '' ? [] : [{ kind: 'SAME', text: before }];
  const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS });
  const segments: DiffSegment[] = changes
    ? changes.map(({ added, removed, value }) => ({ kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME', text: value }))
    : [{ kind: 'REMOVED', text: before }, { kind: 'ADDED', text: after }];
  return segments.filter(({ text }) => text !== '');
}
