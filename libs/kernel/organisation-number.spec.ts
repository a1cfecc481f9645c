import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  formatOrganisationNumber,
  looksLikePersonalNumber,
  parseOrganisationNumber,
  withoutPersonalNumbers,
  type OrganisationNumberProblem,
} from './organisation-number.js';

interface Vectors {
  readonly normalisation: readonly { input: string; stored: string; shown: string }[];
  readonly valid: readonly { number: string; of: string }[];
  readonly invalid: readonly { number: string; reason: string }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../../test/kit/reference/organisation-number-vectors.json', import.meta.url), 'utf8'),
) as Vectors;

const PROBLEMS: Readonly<Record<string, OrganisationNumberProblem>> = {
  EMPTY: 'missing',
  BAD_PREFIX: 'twelve_digits_wrong_prefix',
  PERSONAL_NUMBER: 'personal_number',
  BAD_CHARACTER: 'bad_character',
  BAD_HYPHEN: 'bad_hyphen',
  BAD_LENGTH: 'bad_length',
  BAD_GROUP: 'bad_group',
  CHECKSUM: 'checksum',
};

describe('organisation number', () => {
  it.each(vectors.normalisation)('stores "$input" as $stored and shows $shown', ({ input, stored, shown }) => {
    expect(parseOrganisationNumber(input)).toEqual({ ok: true, value: stored });
    expect(formatOrganisationNumber(stored)).toBe(shown);
  });

  it.each(vectors.valid)('accepts $number ($of) and shows it the same', ({ number }) => {
    const parsed = parseOrganisationNumber(number);
    expect(parsed).toEqual({ ok: true, value: number.replace('-', '') });
    expect(formatOrganisationNumber(number.replace('-', ''))).toBe(number);
  });

  it.each(vectors.invalid)('refuses "$number": $reason', ({ number, reason }) => {
    expect(parseOrganisationNumber(number)).toEqual({ ok: false, problem: PROBLEMS[reason] });
  });

  it('accepts every number of the reference register', () => {
    const register = readFileSync(new URL('../../demo/reference/organisations.csv', import.meta.url), 'utf8');
    const numbers = register.split('\r\n').slice(1).filter(Boolean).map((line) => line.slice(0, line.indexOf(',')));
    expect(numbers).toHaveLength(167);
    expect(numbers.filter((number) => !parseOrganisationNumber(number).ok)).toEqual([]);
  });

  it('formats nothing but ten digits', () => {
    expect(() => formatOrganisationNumber('212000-2627')).toThrow(RangeError);
  });

  it.each(['890214-3174', '19640823-3234', '640823+3234', ' 8902143174 ', '196408233234', '890214-3175', '890274-3175'])(
    'takes %s for a personal number',
    (text) => expect(looksLikePersonalNumber(text)).toBe(true),
  );

  it.each(['212000-2627', '16212000-2627', 'Sven', '', '890214'])('does not take "%s" for one', (text) => {
    expect(looksLikePersonalNumber(text)).toBe(false);
  });

  it.each([
    ['Ring Bo (19640823-3234) om 212000-2627.', 'Ring Bo (–) om 212000-2627.'],
    ['fullmakt_890214-3174.pdf, 8902143174 och 890274-3175', 'fullmakt_–.pdf, – och –'],
    ['640823+3234', '–'],
    ['RUN 109-2025-17, 0920-28 40 00, 20250230, kl. 201200-2000, a8902143174b', 'RUN 109-2025-17, 0920-28 40 00, 20250230, kl. 201200-2000, a8902143174b'],
  ])('leaves no personal number in “%s”', (text, left) => expect(withoutPersonalNumbers(text, '–')).toBe(left));
});
