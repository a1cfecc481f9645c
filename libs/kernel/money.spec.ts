import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, formatAmount, parseAmount } from './money.js';
import { formatDecimal, parseDecimal } from './decimal.js';

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);

describe('amount', () => {
  it.each([
    ['520000000.00', 52_000_000_000n],
    ['520000000', 52_000_000_000n],
    ['0.5', 50n],
    ['-0.05', -5n],
    ['92233720368547758.07', 9_223_372_036_854_775_807n],
  ])('reads %s', (text, ore) => expect(parseAmount(text)).toBe(ore));

  it.each(['', ' 1', '1,50', '1.234', '1e3', '+1', '.5', '1.', '--1', 'NaN', '1 000', '92233720368547758.08', '٣'])(
    'does not read "%s"',
    (text) => expect(parseAmount(text)).toBeUndefined(),
  );

  it('writes what it reads, for any amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (ore) => {
        expect(parseAmount(formatAmount(ore))).toBe(ore);
      }),
    );
  });

  it('writes whole numbers without a point', () => {
    expect(formatDecimal(-7n, 0)).toBe('-7');
    expect(parseDecimal('7.0', 0)).toBeUndefined();
  });
});

describe('allocate', () => {
  it('gives the öre of equal remainders to the first', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(allocate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  });

  it('gives nothing to a weight of zero', () => {
    expect(allocate(1n, [0n, 5n, 0n])).toEqual([0n, 1n, 0n]);
  });

  it('refuses weights that cannot share', () => {
    expect(() => allocate(1n, [])).toThrow(RangeError);
    expect(() => allocate(1n, [0n, 0n])).toThrow(RangeError);
    expect(() => allocate(1n, [2n, -1n])).toThrow(RangeError);
  });

  it('sums to the total and stays within one öre of the exact share', () => {
    const total = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const weights = fc
      .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 200 })
      .filter((all) => sum(all) > 0n);
    fc.assert(
      fc.property(total, weights, (amount, shares) => {
        const allocated = allocate(amount, shares);
        expect(sum(allocated)).toBe(amount);
        allocated.forEach((share, index) => {
          const error = share * sum(shares) - amount * (shares[index] ?? 0n);
          expect(error < sum(shares) && error > -sum(shares)).toBe(true);
        });
      }),
    );
  });
});
