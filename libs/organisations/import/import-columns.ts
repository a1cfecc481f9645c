import { cleanLine } from '#kernel';

/** The columns of the register's own format, in the order of its export: the first refusal of a row is named in this order. */
export const IMPORT_FIELDS = [
  'organisation_number', 'name', 'kind', 'county_code', 'municipality_code', 'population', 'owner_organisation_numbers', 'owner_shares',
  'entitled_before', 'newly_formed', 'contact_name', 'contact_email', 'contact_title',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const REQUIRED_FIELDS = ['organisation_number', 'name', 'kind', 'county_code'] as const satisfies readonly ImportField[];

/** What lists from elsewhere call the columns, in lower case. */
const ALSO_CALLED: Readonly<Record<ImportField, readonly string[]>> = {
  organisation_number: ['organisationsnummer', 'organisationsnr', 'orgnr', 'org.nr', 'org nr', 'organisation number'],
  name: ['namn', 'organisation', 'organisationens namn'],
  kind: ['typ', 'slag', 'organisationstyp'],
  county_code: ['länskod', 'län', 'county code'],
  municipality_code: ['kommunkod', 'municipality code'],
  population: ['befolkning', 'folkmängd', 'invånare', 'antal invånare'],
  owner_organisation_numbers: ['ägare', 'ägares organisationsnummer', 'ägarnas organisationsnummer', 'owners'],
  owner_shares: ['ägarandelar', 'andelar', 'ägarandel', 'shares'],
  entitled_before: ['avropsberättigad', 'avropsberättigad i dag', 'avropsberättigad idag', 'entitled before'],
  newly_formed: ['nybildad', 'newly formed'],
  contact_name: ['kontaktperson', 'kontakt', 'kontaktpersonens namn', 'contact name', 'contact'],
  contact_email: ['e-post', 'e-postadress', 'epost', 'mejl', 'kontaktpersonens e-post', 'email', 'e-mail', 'contact email'],
  contact_title: ['titel', 'befattning', 'kontaktpersonens titel', 'title', 'contact title'],
};

const FIELD_OF_HEADER = new Map(
  IMPORT_FIELDS.flatMap((field) => [field, ...ALSO_CALLED[field]].map((name) => [name, field] as const)),
);

/** A column of a file by its header, and the field it is to be taken for: none for one that is left out. */
export interface ColumnMatch {
  readonly header: string;
  readonly field?: string | null;
}

export type ColumnProblem = 'unknown_header' | 'unknown_field' | 'duplicate_field';

/** Which field each column of the file is taken for, in the order of the file. */
export interface MatchedColumns {
  readonly columns: readonly { readonly header: string; readonly field: ImportField | null }[];
  readonly missingRequired: readonly ImportField[];
  /** What is wrong with the wished matches, by their position. */
  readonly problems: readonly { readonly index: number; readonly part: 'header' | 'field'; readonly problem: ColumnProblem }[];
}

/** Takes each column for the field its header names, in English or Swedish, the first where two do; wishes go before. */
export function matchColumns(headers: readonly string[], wishes: readonly ColumnMatch[] = []): MatchedColumns {
  const problems = wishProblems(headers, wishes);
  const wished = new Map(wishes.map((wish) => [headerKey(wish.header), asField(wish.field)]));
  const taken = new Set([...wished.values()].filter((field) => field !== null));
  const columns = headers.map((header) => {
    const wish = wished.get(headerKey(header));
    if (wish !== undefined) return { header, field: wish };
    const field = FIELD_OF_HEADER.get(headerKey(header));
    if (field === undefined || taken.has(field)) return { header, field: null };
    taken.add(field);
    return { header, field };
  });
  return { columns, problems, missingRequired: REQUIRED_FIELDS.filter((field) => !taken.has(field)) };
}

function wishProblems(headers: readonly string[], wishes: readonly ColumnMatch[]): MatchedColumns['problems'] {
  const known = new Set(headers.map(headerKey));
  const seen = new Set<string>();
  return wishes.flatMap((wish, index): MatchedColumns['problems'] => {
    if (!known.has(headerKey(wish.header))) return [{ index, part: 'header', problem: 'unknown_header' }];
    const field = asField(wish.field);
    if (field === null) return wish.field ? [{ index, part: 'field', problem: 'unknown_field' }] : [];
    if (seen.has(field)) return [{ index, part: 'field', problem: 'duplicate_field' }];
    seen.add(field);
    return [];
  });
}

const headerKey = (header: string): string => cleanLine(header).toLowerCase();
const asField = (field: string | null | undefined): ImportField | null => IMPORT_FIELDS.find((known) => known === field) ?? null;

/** The header that each field stands under. */
export const columnsByField = (matched: MatchedColumns): ReadonlyMap<ImportField, string> =>
  new Map(matched.columns.flatMap(({ header, field }) => (field ? [[field, header] as const] : [])));
