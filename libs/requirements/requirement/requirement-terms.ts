import { cleanLine, hasControlCharacter, restrictRichText } from '#kernel';
import type { InputReading } from '#procurements';
import { normaliseWeight, REQUIREMENT_KINDS, type RequirementContent, type RequirementKind } from './requirement.js';
import { isRequirementNumber } from './requirement-number.js';

/** What somebody writes of a requirement. `lotNumber` null or absent: all lots. */
export interface RequirementTerms {
  readonly number: string;
  /** “3.2 Abonnemang”, or the number or the title of a section that there is. */
  readonly section: string;
  readonly lotNumber?: number | null;
  readonly kind: RequirementKind;
  readonly heading: string;
  readonly text: string;
  readonly rationale?: string | null;
  readonly weight?: string | null;
  readonly verification?: string | null;
}

/** What an edit changes: what is left out stays as it is. */
export type RequirementEdit = Partial<Omit<RequirementTerms, 'number' | 'section'>>;

export type LotsByNumber = ReadonlyMap<number, string>;

export const LONGEST = { heading: 200, text: 20_000, rationale: 5_000, verification: 2_000, comment: 10_000, motivation: 5_000 } as const;

/** A rich text, restricted and at most so long. Refuses an empty one where it must be there. */
export function readRichText(reading: InputReading, path: string, text: string | null | undefined, limit: number): string | null {
  // Measured before it is worked on: a paste of megabytes is refused for the price of looking at its length.
  if ((text ?? '').length > 2 * limit) {
    reading.refuse(path, 'field.too_long', { limit, actual: text?.length });
    return null;
  }
  const value = restrictRichText(text ?? '');
  if (value.length > limit) reading.refuse(path, 'field.too_long', { limit, actual: value.length });
  if (/\p{Surrogate}/u.test(value)) reading.refuse(path, 'field.control_character');
  return value === '' ? null : value;
}

export function readRequiredRichText(reading: InputReading, path: string, text: string | null | undefined, limit: number): string {
  const value = readRichText(reading, path, text, limit);
  if (value === null && !reading.faults.some((fault) => fault.path === path)) reading.refuse(path, 'field.required');
  return value ?? '';
}

/** A heading is one line of plain text: line breaks of a paste become spaces. */
export function readHeading(reading: InputReading, path: string, heading: string): string {
  const value = heading.length > 10 * LONGEST.heading ? heading : cleanLine(heading.replace(/\s+/gu, ' '));
  if (value === '') reading.refuse(path, 'field.required');
  else if (hasControlCharacter(value) || /\p{Surrogate}/u.test(value)) reading.refuse(path, 'field.control_character');
  else if (value.length > LONGEST.heading) reading.refuse(path, 'field.too_long', { limit: LONGEST.heading, actual: value.length });
  return value;
}

/** The number, refused as it stands where it is none: `3.2.` is not read as `3.2`. */
export function readNumber(reading: InputReading, path: string, number: string): string {
  const value = number.trim();
  if (value === '') reading.refuse(path, 'field.required');
  else if (!isRequirementNumber(value)) reading.refuse(path, 'requirement.number');
  return value;
}

/** The content that the terms make, all faults refused at their fields. Weight is for what gives points, and for nothing else. */
export function readContent(reading: InputReading, terms: Omit<RequirementTerms, 'number' | 'section'>, lots: LotsByNumber): RequirementContent {
  const kind = reading.oneOf('kind', terms.kind, REQUIREMENT_KINDS);
  return {
    kind,
    heading: readHeading(reading, 'heading', terms.heading),
    text: readRequiredRichText(reading, 'text', terms.text, LONGEST.text),
    rationale: readRichText(reading, 'rationale', terms.rationale, LONGEST.rationale),
    verification: readRichText(reading, 'verification', terms.verification, LONGEST.verification),
    weight: readWeight(reading, kind, terms.weight),
    lotId: readLot(reading, terms.lotNumber, lots),
  };
}

function readWeight(reading: InputReading, kind: RequirementKind, weight: string | null | undefined): string | null {
  if (weight === null || weight === undefined || weight.trim() === '') return null;
  const value = normaliseWeight(weight);
  if (value === undefined) reading.refuse('weight', 'requirement.weight');
  else if (kind !== 'AWARD') reading.refuse('weight', 'requirement.weight_only_award');
  return value ?? null;
}

function readLot(reading: InputReading, lotNumber: number | null | undefined, lots: LotsByNumber): string | null {
  if (lotNumber === null || lotNumber === undefined) return null;
  const lotId = lots.get(lotNumber);
  if (lotId === undefined) reading.refuse('lotNumber', 'field.lot_unknown', { number: lotNumber });
  return lotId ?? null;
}
