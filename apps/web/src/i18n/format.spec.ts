import { describe, expect, it } from '@jest/globals';
import { dateAfter, dayOf, daysUntil, formatDecimal, formatFileSize, formatInstant, formatMoney, formatOrganisationNumber } from './format.js';

const sek = (amount: string) => ({ amount, currency: 'SEK' });

describe('amounts', () => {
  it.each([
    ['520000000.00', '520\u00a0mnkr'],
    ['1234567.00', '1\u00a0234\u00a0567\u00a0kr'],
    ['1234567.50', '1\u00a0234\u00a0567,50\u00a0kr'],
    ['0.00', '0\u00a0kr'],
    ['-2500.00', '-2\u00a0500\u00a0kr'],
  ])('%s is written %s', (amount, written) => expect(formatMoney(sek(amount), 'sv')).toBe(written));

  it('puts the currency first in English', () => expect(formatMoney(sek('520000000.00'), 'en')).toBe('SEK\u00a0520\u00a0million'));
  it('keeps decimals of a volume', () => expect(formatDecimal('1212.50', 'sv')).toBe('1\u00a0212,5'));
});

describe('time', () => {
  it('is Stockholm time, summer and winter', () => {
    expect(formatInstant('2024-07-01T22:30:00Z')).toBe('2024-07-02\u00a000:30');
    expect(formatInstant('2024-12-01T22:30:00Z')).toBe('2024-12-01\u00a023:30');
    expect(dayOf('2024-07-01T22:30:00Z')).toBe('2024-07-02');
  });
  it('counts days to a date from the day in Stockholm', () => {
    expect(daysUntil('2024-09-30', new Date('2024-09-27T21:59:00Z'))).toBe(3);
    expect(daysUntil('2024-09-30', new Date('2024-09-27T22:01:00Z'))).toBe(2);
    expect(daysUntil('2024-09-30', new Date('2024-10-01T10:00:00Z'))).toBe(-1);
    expect(dateAfter(21, new Date('2024-12-20T10:00:00Z'))).toBe('2025-01-10');
  });
});

describe('other marks', () => {
  it('writes organisation numbers with a hyphen', () => {
    expect(formatOrganisationNumber('2120002627')).toBe('212000-2627');
    expect(formatOrganisationNumber('212000-2627')).toBe('212000-2627');
  });
  it('writes file sizes in thousands', () => {
    expect(formatFileSize('84211', 'sv')).toBe('84\u00a0kB');
    expect(formatFileSize(1_234_567, 'sv')).toBe('1,2\u00a0MB');
    expect([999_499, 999_500, 9_949_999, 9_950_000, 12_400_000, 999_499_999, 999_500_000, 5_368_709_120].map((size) => formatFileSize(size, 'sv').replace('\u00a0', ' '))).toEqual(['999 kB', '1 MB', '9,9 MB', '10 MB', '12 MB', '999 MB', '1 GB', '5,4 GB']);
  });
});
