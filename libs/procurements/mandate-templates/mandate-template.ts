import { accept, formatOrganisationNumber, hasControlCharacter, refuse, type Decision } from '#kernel';

export const MANDATED_ACTS = ['PREPARE', 'PUBLISH', 'EVALUATE', 'AWARD', 'CONCLUDE', 'MANAGE'] as const;
export type MandatedAct = (typeof MANDATED_ACTS)[number];

/** What stands in a mandate's text in the place of {{name}}. */
export const MERGE_FIELDS = [
  'host.name', 'host.organisationNumber', 'mandate.acts', 'mandate.lots', 'mandate.textVersion', 'mandate.validFrom', 'mandate.validTo',
  'principal.contactEmail', 'principal.contactName', 'principal.name', 'principal.organisationNumber', 'procurement.caseNumber',
  'procurement.cpvCodes', 'procurement.title', 'signature.basis', 'signature.basisReference', 'signature.date', 'signature.name',
  'signature.title', 'support.name',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** Without these the text does not say who gives whom a mandate for what. */
export const REQUIRED_MERGE_FIELDS: readonly MergeField[] = [
  'principal.name', 'principal.organisationNumber', 'host.name', 'host.organisationNumber', 'procurement.title', 'procurement.caseNumber',
  'mandate.lots', 'mandate.acts', 'mandate.textVersion',
];

export const LONGEST_TEMPLATE = 60_000;

/** What the signatory fills in: a line to write on, in the text as it is issued. */
const BLANK = '_'.repeat(32);
const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;

export type TemplateFault =
  | { readonly text: 'field.required' | 'field.control_character'; readonly params?: undefined }
  | { readonly text: 'template.malformed'; readonly params: { readonly example: string } }
  | { readonly text: 'field.too_long'; readonly params: { readonly limit: number; readonly actual: number } }
  | { readonly text: 'template.unknown_fields' | 'template.missing_fields'; readonly params: { readonly fields: string } };

/** The text as it is kept: composed letters, `\n` for line breaks, merge fields without spaces within the braces. */
export const cleanTemplate = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(PLACE, (_, name: string) => `{{${name}}}`).trim();

/** What is wrong with a cleaned text: at most one fault, since there is one field to say it at. */
export function templateFault(text: string): TemplateFault | undefined {
  if (text === '') return { text: 'field.required' };
  if (text.length > LONGEST_TEMPLATE) return { text: 'field.too_long', params: { limit: LONGEST_TEMPLATE, actual: text.length } };
  if (hasControlCharacter(text.replace(/[\n\t]/g, ''))) return { text: 'field.control_character' };
  const used = fieldsOf(text);
  const unknown = used.filter((name) => !isMergeField(name));
  if (unknown.length > 0) return { text: 'template.unknown_fields', params: { fields: inBraces(unknown) } };
  if (/\{\{|\}\}/.test(text.replace(PLACE, ''))) return { text: 'template.malformed', params: { example: inBraces(['procurement.title']) } };
  const missing = REQUIRED_MERGE_FIELDS.filter((name) => !used.includes(name));
  return missing.length > 0 ? { text: 'template.missing_fields', params: { fields: inBraces(missing) } } : undefined;
}

/** What one mandate says. Dates are `YYYY-MM-DD`, organisation numbers ten digits; `lots` in the order of their numbers. */
export interface MandateTextValues {
  readonly procurement: { readonly title: string; readonly caseNumber: string; readonly cpvCodes: readonly string[] };
  readonly host: { readonly name: string; readonly organisationNumber: string };
  readonly support: { readonly name: string } | null;
  readonly principal: {
    readonly name: string; readonly organisationNumber: string;
    readonly contactName: string | null; readonly contactEmail: string | null;
  };
  readonly mandate: {
    readonly lots: readonly { readonly number: number; readonly title: string }[]; readonly coversAllLots: boolean;
    readonly acts: readonly MandatedAct[];
    readonly validFrom: string | null; readonly validTo: string | null;
  };
}

/** The text names something that this procurement or organisation does not have. */
export interface UnresolvedFields {
  readonly code: 'UNRESOLVED_FIELDS';
  readonly fields: readonly string[];
}

/**
 * The text of one mandate: every merge field filled in, those of the signature left as lines to write on. It is frozen at issue
 * and kept to the letter. Refuses where a field used has nothing to stand in its place.
 */
export function renderMandateText(
  template: { readonly text: string; readonly version: number },
  values: MandateTextValues,
): Decision<string, never, UnresolvedFields> {
  const words = wordsOf(template.version, values);
  const unresolved = fieldsOf(template.text).filter((name) => !words.get(name));
  if (unresolved.length > 0) return refuse({ code: 'UNRESOLVED_FIELDS', fields: unresolved });
  return accept(template.text.replace(PLACE, (_, name: string) => words.get(name) ?? ''));
}

function wordsOf(version: number, { procurement, host, support, principal, mandate }: MandateTextValues): ReadonlyMap<string, string | null> {
  const words: Readonly<Record<MergeField, string | null>> = {
    'host.name': host.name,
    'host.organisationNumber': formatOrganisationNumber(host.organisationNumber),
    'mandate.acts': actsInSwedish(mandate.acts),
    'mandate.lots': lotsInSwedish(mandate.lots, mandate.coversAllLots),
    'mandate.textVersion': String(version),
    'mandate.validFrom': mandate.validFrom,
    'mandate.validTo': mandate.validTo,
    'principal.contactEmail': principal.contactEmail,
    'principal.contactName': principal.contactName,
    'principal.name': principal.name,
    'principal.organisationNumber': formatOrganisationNumber(principal.organisationNumber),
    'procurement.caseNumber': procurement.caseNumber,
    'procurement.cpvCodes': procurement.cpvCodes.join(', '),
    'procurement.title': procurement.title,
    'signature.basis': BLANK,
    'signature.basisReference': BLANK,
    'signature.date': BLANK,
    'signature.name': BLANK,
    'signature.title': BLANK,
    'support.name': support?.name ?? null,
  };
  return new Map(Object.entries(words));
}

const ACT_IN_SWEDISH: Readonly<Record<MandatedAct, string>> = {
  PREPARE: 'förbereda upphandlingen',
  PUBLISH: 'annonsera upphandlingen',
  EVALUATE: 'ta emot och utvärdera anbud',
  AWARD: 'fatta tilldelningsbeslut',
  CONCLUDE: 'ingå ramavtal',
  MANAGE: 'förvalta ramavtalet',
};

/** The acts in words, in their own order: “annonsera upphandlingen samt ingå ramavtal”. */
export function actsInSwedish(acts: readonly MandatedAct[]): string {
  const words = MANDATED_ACTS.filter((act) => acts.includes(act)).map((act) => ACT_IN_SWEDISH[act]);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} samt ${last}`;
}

/** The lots in words. Titles hold commas and “och” of their own, so semicolons stand between them. */
export function lotsInSwedish(lots: readonly { readonly number: number; readonly title: string }[], isAll: boolean): string {
  const named = lots.map(({ number, title }) => `${number} ${title}`).join('; ');
  return isAll && lots.length > 1 ? `samtliga (${named})` : named;
}

const fieldsOf = (text: string): string[] => [...new Set(Array.from(text.matchAll(PLACE), ([, name = '']) => name))];

const isMergeField = (name: string): name is MergeField => MERGE_FIELDS.some((field) => field === name);

const inBraces = (fields: readonly string[]): string => fields.map((name) => `{{${name}}}`).join(', ');
