/** Why a text is not an organisationsnummer. The first that applies, in the order of the rules below. */
export type OrganisationNumberProblem =
  | 'missing'
  | 'twelve_digits_wrong_prefix'
  | 'personal_number'
  | 'bad_character'
  | 'bad_hyphen'
  | 'bad_length'
  | 'bad_group'
  | 'checksum';

/** Ten digits without hyphen, or the first problem found. */
export type ParsedOrganisationNumber =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: OrganisationNumberProblem };

const LEGAL_PERSON_PREFIX = '16';
const CENTURY_PREFIXES = ['18', '19', '20'];
const GROUPS_IN_USE = '256789';
const HYPHEN_BEFORE_LAST_FOUR = /^(\d{6}|\d{8})-\d*$/;

/**
 * Reads an organisationsnummer: ten digits, hyphen optional before the last four, optional prefix 16.
 * Spaces around it are trimmed. The third digit is 2 or more: below that it is a personnummer or samordningsnummer,
 * refused as `personal_number`. Such a text must not be stored, logged or shown again (see `looksLikePersonalNumber`).
 * Source: Skatteverket, SKV 709 (Organisationsnummer).
 */
export function parseOrganisationNumber(text: string): ParsedOrganisationNumber {
  const written = text.trim();
  const problem = problemAsWritten(written);
  if (problem !== undefined) return { ok: false, problem };
  const digits = written.replace('-', '');
  const value = digits.length === 12 ? digits.slice(2) : digits;
  const deeper = problemOfTenDigits(value);
  return deeper === undefined ? { ok: true, value } : { ok: false, problem: deeper };
}

/** `2120002627` as people write it: `212000-2627`. Throws RangeError unless it is ten digits. */
export function formatOrganisationNumber(value: string): string {
  if (!/^\d{10}$/.test(value)) throw new RangeError('An organisation number is stored as ten digits');
  return `${value.slice(0, 6)}-${value.slice(6)}`;
}

/**
 * Whether a text could be a Swedish personal identity number, valid or not: mask it before it is shown or kept.
 * Errs towards yes: a mistyped personnummer is still somebody's.
 */
export function looksLikePersonalNumber(text: string): boolean {
  const match = /^(?:1[89]|20)?(\d{6})[-+ ]?\d{4}$/.exec(text.trim());
  return match?.[1] !== undefined && thirdDigitIsOfPerson(match[1]);
}

/** A personal identity number within other text: no letter or digit next to it, as there is in a hash, and a month and a day in it. */
const PERSONAL_NUMBER_IN_TEXT = /(?<![\p{L}\p{N}])(?:1[89]|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?![\p{L}\p{N}])/gu;

/** The text with each personal identity number or co-ordination number in it replaced, valid or mistyped: what leaves the product holds none. */
export const withoutPersonalNumbers = (text: string, instead: string): string => text.replace(PERSONAL_NUMBER_IN_TEXT, instead);

function problemAsWritten(written: string): OrganisationNumberProblem | undefined {
  if (written === '') return 'missing';
  if (/^\d{8}-?\d{4}$/.test(written)) return problemOfPrefix(written);
  if (/[^\d-]/.test(written)) return 'bad_character';
  if (written.includes('-') && !HYPHEN_BEFORE_LAST_FOUR.test(written)) return 'bad_hyphen';
  if (written.replace('-', '').length !== 10) return 'bad_length';
  return undefined;
}

function problemOfPrefix(twelve: string): OrganisationNumberProblem | undefined {
  const prefix = twelve.slice(0, 2);
  if (prefix === LEGAL_PERSON_PREFIX) return undefined;
  const isPerson = CENTURY_PREFIXES.includes(prefix) && thirdDigitIsOfPerson(twelve.slice(2));
  return isPerson ? 'personal_number' : 'twelve_digits_wrong_prefix';
}

function problemOfTenDigits(digits: string): OrganisationNumberProblem | undefined {
  if (!GROUPS_IN_USE.includes(digits.charAt(0))) return 'bad_group';
  if (thirdDigitIsOfPerson(digits)) return 'personal_number';
  return luhnSum(digits) % 10 === 0 ? undefined : 'checksum';
}

/** The third and fourth digits of a person's number are a month, so the third is 0 or 1. */
function thirdDigitIsOfPerson(digits: string): boolean {
  return digits.charAt(2) < '2';
}

function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}
