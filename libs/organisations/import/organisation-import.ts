import { formatOrganisationNumber } from '#kernel';
import type { ContactFacts } from '../contacts/contact-person.js';
import type { ImportNote, ImportProblem } from './import-cell.js';
import { IMPORT_FIELDS, type ImportField } from './import-columns.js';
import type { CellRemark, ReadRow } from './import-row.js';
import { changedFields, type OrganisationFacts } from '../organisation.js';

/** An organisation as the register has it now. */
export interface RegisterEntry {
  readonly id: string;
  readonly facts: OrganisationFacts;
  readonly active: boolean;
  readonly contacts: readonly (ContactFacts & { readonly id: string })[];
}

/** The register by organisation number: at least every number that a file names. */
export type Register = ReadonlyMap<string, RegisterEntry>;

export type RowOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

/** What becomes of a row, and why. Only a row that is not refused may be carried out. */
export interface PlannedRow extends ReadRow {
  readonly outcome: RowOutcome;
  readonly changed: readonly ImportField[];
}

export interface Difference {
  readonly outcome: Exclude<RowOutcome, 'REFUSED'>;
  readonly changed: readonly ImportField[];
  readonly notes: readonly CellRemark<ImportNote>[];
}

/**
 * What an import of the rows would do to the register, row by row. A number that comes twice is refused the second time,
 * even where the first was refused: which of the two is meant, the file does not say. An owner may be in the register or
 * anywhere in the file, in a row that is itself taken.
 */
export function planImport(rows: readonly ReadRow[], register: Register): PlannedRow[] {
  return refuseUnknownOwners(refuseRepeated(rows), register).map((row): PlannedRow => {
    if (row.problems.length > 0) return { ...row, outcome: 'REFUSED', changed: [] };
    const difference = differenceOf(row, register.get(row.facts.organisationNumber));
    return { ...row, ...difference, notes: [...difference.notes, ...row.notes] };
  });
}

/** Every organisation number that the rows name, owners' too: what the register must be asked for before they are planned. */
export function numbersIn(rows: readonly Pick<ReadRow, 'facts'>[]): string[] {
  const numbers = rows.flatMap(({ facts }) => [facts.organisationNumber, ...(facts.owners ?? []).map((owner) => owner.organisationNumber)]);
  return [...new Set(numbers)].filter((number) => number !== '');
}

/** How a row differs from what the register has, and what about that asks for a second look. */
export function differenceOf(row: Pick<ReadRow, 'facts' | 'contact'>, current: RegisterEntry | undefined): Difference {
  if (!current) return { outcome: 'CREATED', changed: [], notes: [] };
  const changed = [...changedColumns(current.facts, mergedFacts(row, current)), ...changedContact(row.contact, current)];
  const inOrder = IMPORT_FIELDS.filter((field) => changed.includes(field));
  return { outcome: inOrder.length > 0 ? 'UPDATED' : 'UNCHANGED', changed: inOrder, notes: doubts(row, current, inOrder) };
}

/** The organisation as it would be after the row: what the file has no column for stays. */
export function mergedFacts(row: Pick<ReadRow, 'facts'>, current: RegisterEntry): OrganisationFacts {
  const { municipalityCode = current.facts.municipalityCode, population = current.facts.population } = row.facts;
  return { ...row.facts, municipalityCode, population };
}

/** The numbers of those that the file says are entitled to call off today: a fact about an agreement, kept by the procurement. */
export function entitledNumbers(rows: readonly PlannedRow[]): string[] {
  return rows.filter((row) => row.outcome !== 'REFUSED' && row.entitledBefore).map((row) => row.facts.organisationNumber);
}

/** The one thing to say of a row: why it is refused, else what to look twice at, else how it was read, else what is new. */
export function foremostRemark(row: PlannedRow): { readonly column: string; readonly code: string; readonly normalised: string } {
  const remark = row.outcome === 'REFUSED' ? row.problems[0] : row.notes[0];
  if (remark) return { column: remark.column, code: remark.code, normalised: 'normalised' in remark ? (remark.normalised ?? '') : '' };
  return { column: row.changed[0] ?? '', code: '', normalised: '' };
}

function refuseRepeated(rows: readonly ReadRow[]): ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const number = row.facts.organisationNumber;
    if (number === '' || !seen.has(number)) {
      seen.add(number);
      return row;
    }
    return withProblem(row, 'organisation_number', 'duplicate_in_file', formatOrganisationNumber(number));
  });
}

/** Goes on until nothing more falls: a refused row takes with it those it was to own. */
function refuseUnknownOwners(rows: readonly ReadRow[], register: Register): ReadRow[] {
  const standing = new Set(rows.filter((row) => row.problems.length === 0).map((row) => row.facts.organisationNumber));
  const owned = ownedBy(rows);
  const unknown = new Map<ReadRow, string>();
  const waiting = [...owned.keys()].filter((number) => !register.has(number) && !standing.has(number));
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    for (const row of owned.get(number) ?? []) {
      if (number === '' || unknown.has(row)) continue;
      unknown.set(row, number);
      const own = row.facts.organisationNumber;
      if (standing.delete(own) && !register.has(own)) waiting.push(own);
    }
  }
  return rows.map((row) => {
    const owner = unknown.get(row);
    return owner === undefined ? row : withProblem(row, 'owner_organisation_numbers', 'unknown_owner', formatOrganisationNumber(owner));
  });
}

function ownedBy(rows: readonly ReadRow[]): ReadonlyMap<string, readonly ReadRow[]> {
  const owned = new Map<string, ReadRow[]>();
  for (const row of rows) {
    for (const { organisationNumber } of row.facts.owners ?? []) {
      const others = owned.get(organisationNumber);
      if (others) others.push(row);
      else owned.set(organisationNumber, [row]);
    }
  }
  return owned;
}

function withProblem(row: ReadRow, column: ImportField, code: ImportProblem, value: string): ReadRow {
  // A cell has one fault: what it was refused for when it was read goes before.
  if (row.problems.some((problem) => problem.column === column)) return row;
  const problems = [...row.problems, { column, code, value }];
  return { ...row, problems: problems.toSorted((a, b) => IMPORT_FIELDS.indexOf(a.column) - IMPORT_FIELDS.indexOf(b.column)) };
}

const COLUMN_OF_FIELD: Readonly<Record<string, ImportField>> = {
  name: 'name', organisationNumber: 'organisation_number', kind: 'kind', countyCode: 'county_code', municipalityCode: 'municipality_code',
  population: 'population', owners: 'owner_organisation_numbers',
};

function changedColumns(before: OrganisationFacts, after: OrganisationFacts): ImportField[] {
  return changedFields(before, after).flatMap((field) => COLUMN_OF_FIELD[field] ?? []);
}

function changedContact(contact: ReadRow['contact'], current: RegisterEntry): ImportField[] {
  if (!contact) return [];
  const known = current.contacts.find((other) => other.email === contact.email);
  if (!known) return ['contact_email'];
  return [
    ...(known.name === contact.name ? [] : ['contact_name' as const]),
    ...(known.primary ? [] : ['contact_email' as const]),
    ...(contact.title === undefined || contact.title === known.title ? [] : ['contact_title' as const]),
  ];
}

function doubts(row: Pick<ReadRow, 'facts'>, current: RegisterEntry, changed: readonly ImportField[]): CellRemark<ImportNote>[] {
  const value = formatOrganisationNumber(row.facts.organisationNumber);
  const moved = changed.includes('municipality_code') || changed.includes('county_code') || changed.includes('kind');
  return [
    // Another name in another place is likelier another organisation than a new name.
    ...(changed.includes('name') && moved ? [{ column: 'organisation_number' as const, code: 'suspicious_change' as const, value }] : []),
    ...(current.active ? [] : [{ column: 'organisation_number' as const, code: 'inactive' as const, value }]),
  ];
}
