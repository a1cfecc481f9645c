import {
  readBoolean, readCode, readContactName, readEmail, readKind, readName, readOrganisationNumber, readPopulation, readTitle, shownValue,
  type ImportNote, type ImportProblem, type ReadCell,
} from './import-cell.js';
import { IMPORT_FIELDS, type ImportField } from './import-columns.js';
import { ownersOf, readOwners } from './import-owners.js';
import { placeFaults, type OrganisationFacts, type OrganisationKind } from '../organisation.js';

/** A record of a file: its number, where the header is 1, and its cells by header. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The header that each field stands under. */
export type Columns = ReadonlyMap<ImportField, string>;

/** What is said of a cell: a code, the value as it was written, and what it was read as. */
export interface CellRemark<Code> {
  readonly column: ImportField;
  readonly code: Code;
  readonly value: string;
  readonly normalised?: string;
}

/** What a row says of an organisation; absent where the file has no such column, and then nothing is changed. */
export type ImportedFacts = Omit<OrganisationFacts, 'municipalityCode' | 'population'> & Partial<Pick<OrganisationFacts, 'municipalityCode' | 'population'>>;

/** A row read by itself, before it is held against the register and the other rows. */
export interface ReadRow {
  readonly row: number;
  readonly facts: ImportedFacts;
  readonly contact?: { readonly name: string; readonly email: string; readonly title?: string | null };
  readonly entitledBefore: boolean;
  readonly newlyFormed: boolean;
  readonly problems: readonly CellRemark<ImportProblem>[];
  readonly notes: readonly CellRemark<ImportNote>[];
}

/** Reads a record. Of a field that has no column nothing is said. */
export function readRow({ row, cells }: TableRow, columns: Columns): ReadRow {
  const text = (field: ImportField): string => cells[columns.get(field) ?? ''] ?? '';
  const read = readCells(text);
  const remarks = IMPORT_FIELDS.map((column) => ({ column, value: shownValue(text(column), column), cell: read[column] }));
  // An empty row has one fault, not one for each column.
  const blank = IMPORT_FIELDS.every((field) => text(field).trim() === '');
  const problems = remarks.flatMap(({ column, value, cell }) => (cell.problem ? [{ column, value, code: cell.problem }] : []));
  return {
    row,
    facts: factsOf(read, columns),
    ...(read.contact_email.value === '' ? {} : { contact: contactOf(read, columns) }),
    entitledBefore: read.entitled_before.value,
    newlyFormed: read.newly_formed.value,
    problems: blank ? problems.slice(0, 1) : problems,
    notes: remarks.flatMap(({ column, value, cell }) =>
      cell.note ? [{ column, value, code: cell.note, ...(cell.normalised !== undefined && { normalised: cell.normalised }) }] : [],
    ),
  };
}

type ReadCells = ReturnType<typeof readCells>;

function readCells(text: (field: ImportField) => string) {
  const number = readOrganisationNumber(text('organisation_number'));
  const owners = readOwners(number.value, text('owner_organisation_numbers'), text('owner_shares'));
  const places = readPlaces(text('county_code'), text('municipality_code'));
  const entitled = readBoolean(text('entitled_before'));
  const newly = readBoolean(text('newly_formed'));
  const contact = readContact(text);
  return {
    organisation_number: number,
    name: readName(text('name')),
    kind: readKind(text('kind')),
    county_code: places.county,
    municipality_code: places.municipality,
    population: readPopulation(text('population')),
    owner_organisation_numbers: owners.numbers,
    owner_shares: owners.shares,
    entitled_before: entitled,
    // Whoever is newly formed was not there to be entitled before.
    newly_formed: entitled.value && newly.value ? { value: newly.value, problem: 'contradiction' as const } : newly,
    ...contact,
  } satisfies Record<ImportField, ReadCell<unknown>>;
}

function readPlaces(countyText: string, municipalityText: string) {
  const county: ReadCell<string> = readCode(countyText, 2);
  const municipality: ReadCell<string> = readCode(municipalityText, 4);
  const faults = placeFaults(county.value, municipality.value === '' ? null : municipality.value);
  const problemAt = (field: string) => faults.find((fault) => fault.field === field)?.problem;
  const withProblem = (cell: ReadCell<string>, problem: ImportProblem | undefined): ReadCell<string> => (problem ? { value: cell.value, problem } : cell);
  return { county: withProblem(county, problemAt('countyCode')), municipality: withProblem(municipality, problemAt('municipalityCode')) };
}

/** A contact has a name and an address, or the row says nothing of one. */
function readContact(text: (field: ImportField) => string) {
  const name = readContactName(text('contact_name'));
  const email = readEmail(text('contact_email'));
  const title = readTitle(text('contact_title'));
  const missing = (cell: ReadCell<string>, other: boolean): ReadCell<string> =>
    cell.value === '' && cell.problem === undefined && other ? { value: '', problem: 'missing' } : cell;
  return {
    contact_name: missing(name, email.value !== ''),
    contact_email: missing(email, name.value !== '' || title.value !== ''),
    contact_title: title,
  };
}

const NO_KIND: OrganisationKind = 'OTHER';

function factsOf(read: ReadCells, columns: Columns): ImportedFacts {
  return {
    name: read.name.value,
    organisationNumber: read.organisation_number.value,
    // A row without a kind is refused; the facts of a refused row are never used.
    kind: read.kind.value ?? NO_KIND,
    countyCode: read.county_code.value,
    ...(columns.has('municipality_code') && { municipalityCode: read.municipality_code.value === '' ? null : read.municipality_code.value }),
    ...(columns.has('population') && { population: read.population.value }),
    ...(columns.has('owner_organisation_numbers') && { owners: ownersOf({ numbers: read.owner_organisation_numbers, shares: read.owner_shares }) }),
  };
}

function contactOf(read: ReadCells, columns: Columns): NonNullable<ReadRow['contact']> {
  const title = read.contact_title.value === '' ? null : read.contact_title.value;
  return { name: read.contact_name.value, email: read.contact_email.value, ...(columns.has('contact_title') && { title }) };
}
