import { formatDecimal, parseDecimal } from './decimal.js';

/** An amount in öre. Never a floating-point number. */
export type Ore = bigint;

const DECIMALS = 2;

/** `520000000.00` as öre; undefined for more than two decimals or anything that is not a plain decimal string. */
export function parseAmount(text: string): Ore | undefined {
  return parseDecimal(text, DECIMALS);
}

/** Öre as the API writes it: `520000000.00`, always two decimals. */
export function formatAmount(amount: Ore): string {
  return formatDecimal(amount, DECIMALS);
}

/**
 * Shares `total` in proportion to `weights` so that the shares sum to it exactly (largest remainder).
 * Each share is within one öre of its exact proportion; of equal remainders the one listed first gets the öre.
 * Throws RangeError for a negative weight, or where all weights are zero.
 */
export function allocate(total: Ore, weights: readonly bigint[]): Ore[] {
  if (weights.some((weight) => weight < 0n)) throw new RangeError('A weight cannot be negative');
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw new RangeError('At least one weight must be above zero');
  // Division of a negative bigint rounds towards zero: share out the size, then put the sign back.
  const sign = total < 0n ? -1n : 1n;
  return allocateSize(total * sign, weights, sum).map((share) => share * sign);
}

function allocateSize(size: bigint, weights: readonly bigint[], sum: bigint): bigint[] {
  const exact = weights.map((weight, index) => ({
    index,
    share: (size * weight) / sum,
    remainder: (size * weight) % sum,
  }));
  const left = size - exact.reduce((all, { share }) => all + share, 0n);
  const byRemainder = exact.toSorted((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  const rounded = new Set(byRemainder.slice(0, Number(left)).map(({ index }) => index));
  return exact.map(({ index, share }) => (rounded.has(index) ? share + 1n : share));
}
