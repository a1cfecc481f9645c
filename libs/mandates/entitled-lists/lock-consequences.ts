import type { Consequence } from '#procurements';

export interface LockFacts {
  readonly listNumber: number;
  readonly supersedes: number | null;
  readonly approved: number;
  /** Names, in Swedish order. */
  readonly gap: readonly string[];
  readonly notReviewed: readonly string[];
  readonly outstanding: number;
}

const NAMED = 40;

/** What locking the list does, and to whom, as codes with parameters. */
export function lockConsequences(facts: LockFacts): Consequence[] {
  return [
    { code: 'lock.entitled', params: { listNumber: facts.listNumber, count: facts.approved } },
    ...(facts.supersedes === null ? [] : [{ code: 'lock.supersedes', params: { listNumber: facts.supersedes } }]),
    ...(facts.gap.length === 0 ? [] : [{ code: 'lock.gap', params: named(facts.gap) }]),
    ...(facts.notReviewed.length === 0 ? [] : [{ code: 'lock.not_reviewed', params: named(facts.notReviewed) }]),
    ...(facts.outstanding === 0 ? [] : [{ code: 'lock.outstanding', params: { count: facts.outstanding } }]),
    { code: 'lock.final', params: { listNumber: facts.listNumber } },
  ];
}

function named(names: readonly string[]): { count: number; names: string; more: number } {
  return { count: names.length, names: names.slice(0, NAMED).join(', '), more: Math.max(0, names.length - NAMED) };
}
