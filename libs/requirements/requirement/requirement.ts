import { formatDecimal, parseDecimal } from '#kernel';

/** What a requirement is to a tender: it must be met, it gives points, or it only tells (skall-krav, bör-krav, upplysning). */
export const REQUIREMENT_KINDS = ['MANDATORY', 'AWARD', 'INFORMATION'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

const WEIGHT_DECIMALS = 3;
const HUNDRED = 100_000n;

/** What a requirement says: everything that a revision keeps. `lotId` null: all lots. */
export interface RequirementContent {
  readonly heading: string;
  readonly text: string;
  readonly rationale: string | null;
  readonly verification: string | null;
  readonly kind: RequirementKind;
  /** Out of a hundred, as `normaliseWeight` writes it. */
  readonly weight: string | null;
  readonly lotId: string | null;
}

/** Every part of a requirement's content, in the order in which a reader meets them. */
export const CONTENT_PARTS = ['kind', 'lotId', 'weight', 'heading', 'text', 'rationale', 'verification'] as const satisfies readonly (keyof RequirementContent)[];
export type ContentPart = (typeof CONTENT_PARTS)[number];

/**
 * A weight as it is kept and said: with one decimal at least and three at most, `12.5`. Undefined for what is no number above 0 and up to
 * 100 with at most three decimals.
 */
export function normaliseWeight(text: string): string | undefined {
  const thousandths = parseDecimal(text.trim().replace(',', '.'), WEIGHT_DECIMALS);
  if (thousandths === undefined || thousandths <= 0n || thousandths > HUNDRED) return undefined;
  return formatDecimal(thousandths, WEIGHT_DECIMALS).replace(/0{1,2}$/, '');
}

/** Which parts an edit changes. Where there is none the edit makes no revision. */
export function changedParts(before: RequirementContent, after: RequirementContent): ContentPart[] {
  return CONTENT_PARTS.filter((part) => before[part] !== after[part]);
}

export interface LotWeights {
  readonly lotNumber: number;
  /** The weights of the lot's own requirements and of those for all lots, in thousandths. */
  readonly total: bigint;
}

/**
 * What the award weights add up to, lot by lot: each lot is judged by its own criteria and by those that apply to all lots. A lot whose
 * weights are not a hundred cannot be evaluated as the documents say. Without lots there is one sum, under the number 0.
 */
export function weightsByLot(awards: readonly { readonly lotNumber: number | null; readonly weight: string | null }[], lotNumbers: readonly number[]): LotWeights[] {
  const sum = (of: number | null): bigint =>
    awards.filter(({ lotNumber }) => lotNumber === of).reduce((total, { weight }) => total + (weight === null ? 0n : (parseDecimal(weight, WEIGHT_DECIMALS) ?? 0n)), 0n);
  const shared = sum(null);
  if (lotNumbers.length === 0) return [{ lotNumber: 0, total: shared }];
  return lotNumbers.map((lotNumber) => ({ lotNumber, total: shared + sum(lotNumber) }));
}

/** Those of the sums that are not a hundred, though there are weights at all. */
export function uneven(sums: readonly LotWeights[]): { readonly lotNumber: number; readonly total: string }[] {
  if (sums.every(({ total }) => total === 0n)) return [];
  return sums.filter(({ total }) => total !== HUNDRED).map(({ lotNumber, total }) => ({ lotNumber, total: formatDecimal(total, WEIGHT_DECIMALS).replace(/\.?0+$/, '') }));
}
