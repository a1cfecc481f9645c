import type { RequirementKind } from '../../../generated/graphql.js';
import type { RequirementRow } from '../requirement-queries.js';

/** What a requirement says, as it is written in a form. */
export interface Content {
  readonly heading: string;
  readonly text: string;
  readonly rationale: string;
  readonly verification: string;
  readonly kind: RequirementKind;
  readonly weight: string;
  /** `0`: all lots. */
  readonly lotNumber: string;
}
export type Part = keyof Content;

/** In the order in which a reader meets them. */
export const PARTS = ['heading', 'kind', 'weight', 'lotNumber', 'text', 'rationale', 'verification'] as const satisfies readonly Part[];
/** Those that are compared word by word; the others are chosen. */
export const WORDED: readonly Part[] = ['heading', 'text', 'rationale', 'verification'];

export const EMPTY: Content = { heading: '', text: '', rationale: '', verification: '', kind: 'MANDATORY', weight: '', lotNumber: '0' };

export function contentOf({ heading, text, rationale, verification, kind, weight, lot }: RequirementRow): Content {
  return { heading, text, rationale: rationale ?? '', verification: verification ?? '', kind, weight: weight ?? '', lotNumber: String(lot?.number ?? 0) };
}

export const pickContent = (values: Content): Content => {
  const { heading, text, rationale, verification, kind, weight, lotNumber } = values;
  return { heading, text, rationale, verification, kind, weight, lotNumber };
};

/** What an edit changes, as the server takes it: what is as it was is left out. */
export function changesOf(base: Content, mine: Content) {
  const changed = <Value>(part: Part, value: Value): Value | undefined => (base[part] === mine[part] ? undefined : value);
  return {
    heading: changed('heading', mine.heading),
    text: changed('text', mine.text),
    rationale: changed('rationale', mine.rationale),
    verification: changed('verification', mine.verification),
    kind: changed('kind', mine.kind),
    lotNumber: changed('lotNumber', Number(mine.lotNumber)),
    // Only what gives points has a weight; what no longer does has it taken away by the server.
    weight: mine.kind === 'AWARD' ? changed('weight', decimalOf(mine.weight)) : undefined,
  };
}

/** A number as people write it, with a comma or a full stop, as the server takes it; none where nothing is written. */
export const decimalOf = (weight: string): string | null => weight.trim().replace(',', '.') || null;

export interface Merged {
  /** What the form goes on from: mine, and theirs where I changed nothing. */
  readonly content: Content;
  /** What both have changed, each in another way: to be chosen. */
  readonly clashes: readonly Part[];
  /** What they have changed and I have not. */
  readonly taken: readonly Part[];
}

/** Puts together what two have made of the same version. */
export function mergeContents(base: Content, theirs: Content, mine: Content): Merged {
  const taken = PARTS.filter((part) => mine[part] === base[part] && theirs[part] !== base[part]);
  const clashes = PARTS.filter((part) => mine[part] !== base[part] && theirs[part] !== base[part] && theirs[part] !== mine[part]);
  return { content: { ...mine, ...Object.fromEntries(taken.map((part) => [part, theirs[part]])) }, clashes, taken };
}
