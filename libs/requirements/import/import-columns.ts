import { cleanLine } from '#kernel';
import { REQUIREMENT_KINDS, type RequirementKind } from '../requirement/requirement.js';

/** The columns of a specification in a spreadsheet, in the order of its export. */
export const IMPORT_FIELDS = ['number', 'section', 'heading', 'kind', 'lot', 'text', 'rationale', 'weight', 'verification'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];
export const REQUIRED_FIELDS = ['number', 'section', 'heading', 'kind', 'text'] as const satisfies readonly ImportField[];

/** What the columns are called in exports and in lists from elsewhere, in lower case. */
const ALSO_CALLED: Readonly<Record<ImportField, readonly string[]>> = {
  number: ['nummer', 'nr', 'kravnummer', 'krav-id', 'no.', 'no'],
  section: ['avsnitt', 'kapitel', 'chapter'],
  heading: ['rubrik', 'benämning', 'title'],
  kind: ['typ', 'kravtyp', 'slag', 'type'],
  lot: ['delområde', 'delomrade', 'del'],
  text: ['krav', 'kravtext', 'lydelse', 'requirement', 'wording'],
  rationale: ['motiv', 'motivering', 'bakgrund', 'reason'],
  weight: ['vikt', 'poäng'],
  verification: ['kontroll', 'verifiering', 'verifikat', 'proof'],
};

const FIELD_OF_HEADER = new Map(IMPORT_FIELDS.flatMap((field) => [field, ...ALSO_CALLED[field]].map((name) => [name, field] as const)));

/** The header that each field stands under; the first where two could. */
export function fieldsOf(headers: readonly string[]): ReadonlyMap<ImportField, string> {
  const found = new Map<ImportField, string>();
  for (const header of headers) {
    const field = FIELD_OF_HEADER.get(cleanLine(header).toLowerCase());
    if (field !== undefined && !found.has(field)) found.set(field, header);
  }
  return found;
}

/** How people write the kinds, in lower case. */
const KIND_WORDS: Readonly<Record<RequirementKind, readonly string[]>> = {
  MANDATORY: ['ska', 'ska-krav', 'skakrav', 'skall', 'skall-krav', 'skallkrav', 'mandatory', 'must', 'obligatoriskt'],
  AWARD: ['bör', 'bör-krav', 'börkrav', 'tilldelningskriterium', 'award', 'award criterion', 'should'],
  INFORMATION: ['info', 'upplysning', 'information'],
};

/** The kind that a word stands for, in Swedish or English; undefined for any other word. */
export function kindOf(word: string): RequirementKind | undefined {
  const key = cleanLine(word).toLowerCase();
  return REQUIREMENT_KINDS.find((kind) => kind.toLowerCase() === key || KIND_WORDS[kind].includes(key));
}

const ALL_LOTS: readonly string[] = ['', 'all', 'alla', 'alla delområden', 'all lots', '0'];

/** The lot that a cell names: null for all, undefined for what is neither a number nor a word for all. */
export function lotOf(cell: string): number | null | undefined {
  const key = cleanLine(cell).toLowerCase();
  if (ALL_LOTS.includes(key)) return null;
  const [, number] = /^(?:delområde|lot)?\s*(\d{1,3})$/.exec(key) ?? [];
  return number === undefined ? undefined : Number(number);
}
