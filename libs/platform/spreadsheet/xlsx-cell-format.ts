/** How a number is shown: as such, as a date or time, as per cent, or as a code with fixed digits ("0000", "000000-0000"). */
export type NumberFormat =
  | { readonly kind: 'plain' | 'date' | 'datetime' | 'time' | 'percent' }
  | { readonly kind: 'code'; readonly pattern: string };

const PLAIN: NumberFormat = { kind: 'plain' };
const DAY_IN_MS = 86_400_000;
/** Day 0 of the two calendars of spreadsheets; the first makes up for a leap day in 1900 that there was not. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The formats that have a number but no text in the file (ECMA-376, part 1, 18.8.30), as far as they show other than a number. */
const BUILT_IN: Readonly<Record<number, NumberFormat>> = {
  9: { kind: 'percent' },
  10: { kind: 'percent' },
  14: { kind: 'date' },
  15: { kind: 'date' },
  16: { kind: 'date' },
  17: { kind: 'date' },
  18: { kind: 'time' },
  19: { kind: 'time' },
  20: { kind: 'time' },
  21: { kind: 'time' },
  22: { kind: 'datetime' },
  45: { kind: 'time' },
  46: { kind: 'time' },
  47: { kind: 'time' },
};

/** The format of a number, by its id and, if the file has one, its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN[id] ?? PLAIN;
  const positive = code.split(';')[0] ?? '';
  const bare = positive.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (/[dy]/.test(bare)) return { kind: /[hs]/.test(bare) ? 'datetime' : 'date' };
  if (/[hs]/.test(bare)) return { kind: 'time' };
  if (bare.includes('%')) return { kind: 'percent' };
  const pattern = positive.replace(/\\(.)/g, '$1').replace(/"([^"]*)"/g, '$1');
  return /^0[0 -]+$/.test(pattern) ? { kind: 'code', pattern } : PLAIN;
}

/** A number of the file as a person sees it: dates as `2024-09-30`, no exponents, no digits that are only rounding. */
export function showNumber(written: string, format: NumberFormat, uses1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  switch (format.kind) {
    case 'plain':
      return showPlain(value);
    case 'percent':
      return `${showPlain(value * 100)}%`;
    case 'code':
      return showCode(value, format.pattern);
    case 'date':
    case 'datetime':
    case 'time':
      return showInstant(value, format.kind, uses1904);
  }
}

function showPlain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e21) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

/** Fills the pattern's noughts from the right. */
function showCode(value: number, pattern: string): string {
  if (!Number.isSafeInteger(value) || value < 0) return showPlain(value);
  const places = pattern.replace(/[^0]/g, '').length;
  const digits = [...String(value).padStart(places, '0')];
  const filled = [...pattern].toReversed().map((sign) => (sign === '0' ? (digits.pop() ?? '0') : sign));
  return digits.join('') + filled.toReversed().join('');
}

function showInstant(value: number, kind: 'date' | 'datetime' | 'time', uses1904: boolean): string {
  const epoch = uses1904 ? EPOCH_1904 : EPOCH_1900;
  const at = new Date(epoch + Math.round((value * DAY_IN_MS) / 1000) * 1000);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999) return showPlain(value);
  const [date = '', time = ''] = at.toISOString().split(/[T.]/);
  const minutes = time.endsWith(':00') ? time.slice(0, 5) : time;
  if (kind === 'time') return minutes;
  return kind === 'datetime' && !Number.isInteger(value) ? `${date} ${minutes}` : date;
}
