import { cleanLine, formatOrganisationNumber, looksLikePersonalNumber, parseEmailAddress, parseOrganisationNumber } from '#kernel';
import { contactNameProblem, titleProblem, type ContactProblem } from '../contacts/contact-person.js';
import type { ImportField } from './import-columns.js';
import { nameProblem, ORGANISATION_KINDS, populationProblem, type OrganisationKind, type OrganisationProblem } from '../organisation.js';

export type ImportProblem = OrganisationProblem | ContactProblem | 'missing' | 'duplicate_in_file' | 'not_a_boolean' | 'contradiction';

/** What is said of a row that is taken: how a value was read, or what to look twice at. */
export type ImportNote =
  | 'whitespace' | 'decomposed_unicode' | 'zero_width' | 'lower_case' | 'leading_zero' | 'no_hyphen' | 'twelve_digits'
  | 'thousands_separator' | 'decimal_comma' | 'percent_sign' | 'swedish_boolean' | 'case_and_whitespace'
  | 'long_name' | 'semicolon' | 'quotes' | 'comma' | 'formula_prefix' | 'suspicious_change' | 'inactive';

/** A cell as it was read: its value, why it cannot be taken, how it was made right. */
export interface ReadCell<Value> {
  readonly value: Value;
  readonly problem?: ImportProblem;
  readonly note?: ImportNote;
  readonly normalised?: string;
}

/** From here a name is long enough to be two cells run together. */
const SUSPICIOUSLY_LONG = 150;
const DIGITS_WITH_SPACES = /^\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+$/u;
const YES = ['true', 'ja', 'yes', 'sant', '1'];
const NO = ['false', 'nej', 'no', 'falskt', '0'];

export function readOrganisationNumber(text: string): ReadCell<string> {
  const parsed = parseOrganisationNumber(cleanLine(text));
  if (!parsed.ok) return { value: '', problem: parsed.problem };
  const normalised = formatOrganisationNumber(parsed.value);
  if (text === normalised) return { value: parsed.value };
  const digits = text.replace(/\D/g, '').length;
  const note = digits === 12 ? 'twelve_digits' : text.includes('-') ? 'whitespace' : 'no_hyphen';
  return { value: parsed.value, note, normalised };
}

export function readName(text: string): ReadCell<string> {
  const value = cleanLine(text);
  const problem = nameProblem(value);
  if (problem) return { value, problem };
  if (value !== text) return { value, note: howCleaned(text), normalised: value };
  const note = nameNote(value);
  return note ? { value, note } : { value };
}

export function readKind(text: string): ReadCell<OrganisationKind | undefined> {
  const written = cleanLine(text);
  if (written === '') return { value: undefined, problem: 'missing' };
  const value = ORGANISATION_KINDS.find((kind) => kind === written.toUpperCase());
  if (value === undefined) return { value, problem: 'unknown_kind' };
  return written === value ? { value } : { value, note: 'lower_case', normalised: value };
}

/** A code of two or four digits. Spreadsheets take it for a number and lose the zero in front. */
export function readCode(text: string, digits: number): ReadCell<string> {
  const written = cleanLine(text);
  if (!/^\d+$/.test(written) || written.length !== digits - 1) return { value: written };
  const value = written.padStart(digits, '0');
  return { value, note: 'leading_zero', normalised: value };
}

export function readPopulation(text: string): ReadCell<number | null> {
  const written = text.trim();
  if (written === '') return { value: null };
  const digits = DIGITS_WITH_SPACES.test(written) ? written.replace(/\D/g, '') : written;
  if (!/^-?\d{1,12}$/.test(digits)) return { value: null, problem: 'not_a_number' };
  const value = Number(digits);
  const problem = populationProblem(value);
  if (problem) return { value, problem };
  return digits === written ? { value } : { value, note: 'thousands_separator', normalised: digits };
}

export function readBoolean(text: string): ReadCell<boolean> {
  const written = cleanLine(text).toLowerCase();
  if (written === '') return { value: false };
  const value = YES.includes(written);
  if (!value && !NO.includes(written)) return { value, problem: 'not_a_boolean' };
  return written === 'ja' || written === 'nej' ? { value, note: 'swedish_boolean', normalised: String(value) } : { value };
}

export function readContactName(text: string): ReadCell<string> {
  const value = cleanLine(text);
  const problem = value === '' ? undefined : contactNameProblem(value);
  if (problem) return { value, problem };
  return value === text ? { value } : { value, note: howCleaned(text), normalised: value };
}

export function readEmail(text: string): ReadCell<string> {
  const parsed = parseEmailAddress(text);
  if (!parsed.ok) return parsed.problem === 'missing' ? { value: '' } : { value: '', problem: parsed.problem };
  return parsed.value === text ? { value: parsed.value } : { value: parsed.value, note: 'case_and_whitespace', normalised: parsed.value };
}

export function readTitle(text: string): ReadCell<string> {
  const value = cleanLine(text);
  const problem = titleProblem(value);
  if (problem) return { value, problem };
  if (value !== text) return { value, note: howCleaned(text), normalised: value };
  return /^[=+\-@]/.test(value) ? { value, note: 'formula_prefix' } : { value };
}

/** A value as it may be shown again: shortened, and without the last four of what could be somebody's personal number. */
export function shownValue(value: string, field: ImportField | null): string {
  const parts = field === 'owner_organisation_numbers' ? value.split('|') : [value];
  const shown = parts.map((part) => (looksLikePersonalNumber(part) ? part.trim().replace(/\d{4}$/, '****') : part)).join('|');
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}

const LONGEST_SHOWN = 120;

function howCleaned(text: string): ImportNote {
  if (text !== text.normalize('NFC')) return 'decomposed_unicode';
  return /\p{Cf}/u.test(text) ? 'zero_width' : 'whitespace';
}

/** Separators within a name are part of it, and worth a look: a file divided in the wrong places shows there. */
function nameNote(name: string): ImportNote | undefined {
  if (name.length > SUSPICIOUSLY_LONG) return 'long_name';
  if (name.includes(';')) return 'semicolon';
  if (name.includes('"')) return 'quotes';
  return name.includes(',') ? 'comma' : undefined;
}
