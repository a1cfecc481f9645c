import type { InputReading } from '#procurements';
import { annexKeyOf, normaliseAnnexNumber } from './annex-number.js';
import { AUDIENCES, type Audience } from './document.js';

const LONGEST = { title: 200, folder: 100, ground: 500 } as const;

type Optional<Value> = Value | null | undefined;

/** What is said of a document, as it comes in. Dates `YYYY-MM-DD`. */
export interface DocumentTerms {
  readonly title: string;
  readonly annexNumber?: Optional<string>;
  readonly folder?: Optional<string>;
  readonly audience?: Optional<Audience>;
  readonly secrecyGround?: Optional<string>;
  readonly secrecyUntil?: Optional<string>;
}

/** The same as it is kept. */
export interface DocumentColumns {
  readonly title: string;
  readonly annexNumber: string | null;
  readonly annexKey: string | null;
  readonly folder: string | null;
  readonly audience: Audience;
  readonly secrecyGround: string | null;
  readonly secrecyUntil: string | null;
}

/** Reads the terms; what is wrong with them is left in the reading. An end of secrecy asks for its ground. */
export function readDocumentTerms(reading: InputReading, terms: DocumentTerms): DocumentColumns {
  const annexNumber = readAnnexNumber(reading, terms.annexNumber);
  const columns = {
    title: reading.line('title', terms.title, LONGEST.title),
    annexNumber, annexKey: annexNumber === null ? null : annexKeyOf(annexNumber),
    folder: reading.optionalLine('folder', terms.folder, LONGEST.folder),
    audience: reading.oneOf('audience', terms.audience ?? 'PARTICIPANTS', AUDIENCES),
    secrecyGround: reading.optionalLine('secrecyGround', terms.secrecyGround, LONGEST.ground),
    secrecyUntil: reading.optionalDate('secrecyUntil', terms.secrecyUntil),
  };
  if (columns.secrecyUntil !== null && columns.secrecyGround === null) reading.refuse('secrecyGround', 'field.secrecy_ground');
  return columns;
}

/** The annex number of an input, normalised; null where there is none. */
export function readAnnexNumber(reading: InputReading, text: Optional<string>, path = 'annexNumber'): string | null {
  if ((text ?? '').trim() === '') return null;
  const number = normaliseAnnexNumber(text ?? '');
  if (number === undefined) reading.refuse(path, 'field.annex_number');
  return number ?? null;
}
