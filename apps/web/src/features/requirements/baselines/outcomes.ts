import type { FrozenFragment } from '../../../generated/graphql.js';
import type { ChangedRequirement, Comparison } from './baseline-documents.js';

export type Outcome =
  | { readonly kind: 'ADDED' | 'STRUCK' | 'UNCHANGED'; readonly requirement: FrozenFragment }
  | { readonly kind: 'CHANGED'; readonly requirement: FrozenFragment; readonly change: ChangedRequirement };

export interface OutcomeSection {
  readonly section: string;
  readonly outcomes: readonly Outcome[];
}

const keyOf = (number: string): string => number.split('.').map((part) => part.padStart(5, '0')).join('.');

/**
 * What became of the requirements, in the order of the specification and under its sections. What was struck stands where it stood;
 * where something else has its number now, it comes first.
 */
export function outcomesBySection({ added, struck, changed, unchanged = [] }: Pick<Comparison, 'added' | 'struck' | 'changed' | 'unchanged'>): OutcomeSection[] {
  const all: Outcome[] = [
    ...struck.map((requirement): Outcome => ({ kind: 'STRUCK', requirement })),
    ...added.map((requirement): Outcome => ({ kind: 'ADDED', requirement })),
    ...changed.map((change): Outcome => ({ kind: 'CHANGED', requirement: change.after, change })),
    ...(unchanged ?? []).map((requirement): Outcome => ({ kind: 'UNCHANGED', requirement })),
  ];
  const sections: { section: string; outcomes: Outcome[] }[] = [];
  for (const { outcome } of all.map((one) => ({ outcome: one, key: keyOf(one.requirement.number) })).toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const last = sections.at(-1);
    if (last?.section === outcome.requirement.section) last.outcomes.push(outcome);
    else sections.push({ section: outcome.requirement.section, outcomes: [outcome] });
  }
  return sections;
}

/** Where one jumps to, by the requirement's number; one that was struck may have given its number to another. */
export const anchorOf = ({ kind, requirement: { number } }: Pick<Outcome, 'kind' | 'requirement'>): string => `${kind === 'STRUCK' ? 'struket' : 'krav'}-${number}`;
