/**
 * Reads a decimal string exactly, as a whole number of its smallest unit: `parseDecimal('57.25', 2)` is `5725n`.
 * Undefined for anything but an optional minus, digits and at most `decimals` decimals after a point:
 * no exponent, no spaces, no thousands separator, and nothing beyond what a PostgreSQL `bigint` holds.
 */
export function parseDecimal(text: string, decimals: number): bigint | undefined {
  const match = /^(-?)(\d{1,19})(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (fraction.length > decimals) return undefined;
  const units = BigInt(`${sign}${whole}${fraction.padEnd(decimals, '0')}`);
  return BigInt.asIntN(64, units) === units ? units : undefined;
}

/** The decimal string of a whole number of smallest units, always with all decimals: `formatDecimal(5725n, 2)` is `57.25`. */
export function formatDecimal(units: bigint, decimals: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
