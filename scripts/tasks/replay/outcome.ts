import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Group { readonly key: string; readonly invited: number; readonly approved: number; readonly gap: number }
export interface StageCount { readonly stage: string; readonly count: number }

/** What the portal says of the procurement once the history has been played. */
export interface Outcome {
  readonly summary: {
    readonly invited: number; readonly approved: number; readonly gap: number;
    readonly byStage: readonly StageCount[]; readonly byCounty: readonly Group[]; readonly byKind: readonly Group[];
  };
  readonly board: { readonly nodes: readonly { readonly stage: string; readonly organisation: { readonly organisationNumber: string } }[] };
}

/** What the reference says it must be. */
export interface Expected {
  readonly invited: number;
  readonly approved: number;
  readonly gap: number;
  readonly by_stage: readonly StageCount[];
  readonly by_county: readonly Group[];
  readonly by_kind: readonly Group[];
  readonly gap_list: readonly { readonly organisation_number: string; readonly stage: string }[];
  readonly by_stage_after_lock: { readonly entitled: number };
}

export const readExpected = (): Expected => JSON.parse(readFileSync(join(process.cwd(), 'demo/reference/mandate-answers-expected.json'), 'utf8')) as Expected;

/** What is counted, what the portal says, what the reference says. */
export interface Figure {
  readonly what: string;
  readonly is: string;
  readonly shouldBe: string;
}

/** The figures side by side, one line each. */
export function compare({ summary, board }: Outcome, expected: Expected): Figure[] {
  const groups = (what: string, is: readonly Group[], shouldBe: readonly Group[]) =>
    sideBySide(what, new Map(is.map(({ key, ...counts }) => [key, inWords(counts)])), new Map(shouldBe.map(({ key, ...counts }) => [key, inWords(counts)])));
  return [
    { what: 'all', is: inWords(summary), shouldBe: inWords(expected) },
    ...sideBySide('stage', stages(summary.byStage), stages(expected.by_stage)),
    ...groups('county', summary.byCounty, expected.by_county),
    ...groups('kind', summary.byKind, expected.by_kind),
    ...sideBySide('gap', new Map(board.nodes.map(({ stage, organisation }) => [organisation.organisationNumber, stage])), new Map(expected.gap_list.map((one) => [one.organisation_number, one.stage]))),
  ];
}

const inWords = ({ invited, approved, gap }: Omit<Group, 'key'>): string => `${invited} asked, ${approved} approved, ${gap} in the gap`;

const stages = (counts: readonly StageCount[]): ReadonlyMap<string, string> => new Map(counts.map(({ stage, count }) => [stage, String(count)]));

export function sideBySide(what: string, is: ReadonlyMap<string, string>, shouldBe: ReadonlyMap<string, string>): Figure[] {
  return [...new Set([...shouldBe.keys(), ...is.keys()])].map((key) => ({ what: `${what} ${key}`, is: is.get(key) ?? 'nothing', shouldBe: shouldBe.get(key) ?? 'nothing' }));
}
