import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsByField, matchColumns } from './import-columns.js';
import { readRow, type Columns, type TableRow } from './import-row.js';
import { entitledNumbers, foremostRemark, planImport, type PlannedRow, type Register, type RegisterEntry } from './organisation-import.js';

const ROOT = join(import.meta.dirname, '../../..');
const records = (file: string): string[][] => parse(readFileSync(join(ROOT, file), 'utf8'), { relax_column_count: true });

const rowsOf = (headers: readonly string[], records: readonly (readonly string[])[]): TableRow[] =>
  records.map((cells, index) => ({ row: index + 2, cells: Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])) }));
const columnsOf = (headers: readonly string[]): Columns => columnsByField(matchColumns(headers));

const planned = (rows: readonly TableRow[], columns: Columns, register: Register): PlannedRow[] =>
  planImport(rows.map((row) => readRow(row, columns)), register);

function table(file: string): { rows: TableRow[]; columns: Columns } {
  const [headers = [], ...cells] = records(file);
  return { rows: rowsOf(headers, cells), columns: columnsOf(headers) };
}

function registerOf(rows: readonly PlannedRow[]): Register {
  const entry = ({ facts, contact }: PlannedRow): RegisterEntry => ({
    id: facts.organisationNumber,
    facts: { ...facts, municipalityCode: facts.municipalityCode ?? null, population: facts.population ?? null },
    active: true,
    contacts: contact ? [{ id: contact.email, ...contact, title: contact.title ?? null, primary: true }] : [],
  });
  return new Map(rows.map((row) => [row.facts.organisationNumber, entry(row)]));
}

const reference = table('demo/reference/organisations.csv');
const created = planned(reference.rows, reference.columns, new Map());
const register = registerOf(created);

describe('the import of the reference organisations', () => {
  it('creates all 167, owners in the same file, without a remark', () => {
    expect(created.filter((row) => row.outcome === 'CREATED')).toHaveLength(167);
    expect(created.flatMap((row) => row.notes)).toEqual([]);
  });

  it('changes nothing the second time', () => {
    expect(planned(reference.rows, reference.columns, register).map((row) => row.outcome)).toEqual(Array.from({ length: 167 }, () => 'UNCHANGED'));
  });

  it('does not depend on the order of the rows', () => {
    expect(planned(reference.rows.toReversed(), reference.columns, new Map()).every((row) => row.outcome === 'CREATED')).toBe(true);
  });

  it('answers who is entitled today, for the agreement that is replaced', () => {
    expect(entitledNumbers(created)).toHaveLength(155);
  });
});

describe('the import of a file gone wrong', () => {
  const dirty = table('test/kit/reference/organisations-dirty.csv');
  const outcomes = planned(dirty.rows, dirty.columns, register);
  const expected = records('test/kit/reference/organisations-dirty-expected.csv').slice(1);

  it.each(expected)('row %s (record %s) is %s %s %s', (row, _record, outcome, column, problem, normalised) => {
    const found = outcomes.find((planned) => planned.row === Number(row));
    const remark = found && foremostRemark(found);
    expect([found?.outcome, remark?.column, remark?.code, remark?.normalised]).toEqual([outcome, column, problem, normalised]);
  });

  it('names one fault for each refused row of it', () => {
    expect(outcomes.filter((row) => row.outcome === 'REFUSED').map((row) => row.problems.length)).toEqual(
      expected.filter((row) => row[2] === 'REFUSED').map(() => 1),
    );
  });

  it('shows no personal number', () => {
    const shown = outcomes.flatMap((row) => [...row.problems, ...row.notes]).map((remark) => remark.value);
    expect(shown.filter((value) => value.includes('3174') || value.includes('0202'))).toEqual([]);
    expect(shown).toContain('890214-****');
  });
});

const HEADERS = ['organisation_number', 'name', 'kind', 'county_code', 'owner_organisation_numbers', 'owner_shares'];
const plan = (...cells: string[][]): PlannedRow[] => planned(rowsOf(HEADERS, cells), columnsOf(HEADERS), register);

describe('owners in the same file', () => {
  const row = (number: string, name: string, owners = ''): string[] => [number, name, 'OTHER', '24', owners, ''];

  it('may own each other', () => {
    const rows = plan(row('559991-6847', 'A', '559991-6474'), row('559991-6474', 'B', '559991-6847'));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED']);
  });

  it('take with them, when refused, those they were to own', () => {
    const rows = plan(row('559991-6847', 'A', '559991-6474'), row('559991-6474', 'B', '559991-6102'), row('559991-6102', '=C'));
    expect(rows.map((planned) => [planned.outcome, foremostRemark(planned).code])).toEqual([
      ['REFUSED', 'unknown_owner'], ['REFUSED', 'unknown_owner'], ['REFUSED', 'formula_injection'],
    ]);
  });

  it('that are in the register stand, even where their own row is refused', () => {
    const rows = plan(row('559991-6847', 'A', '212090-0895'), row('212090-0895', ''));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CREATED', 'REFUSED']);
  });
});

describe('what a file has no column for', () => {
  it('is left as it is', () => {
    const [kalix] = plan(['212090-0895', 'Kalix kommun', 'MUNICIPALITY', '25', '', '']);
    expect(kalix).toMatchObject({ outcome: 'UNCHANGED' });
  });
});

describe('what a spreadsheet has done to codes', () => {
  it('is undone', () => {
    const headers = [...HEADERS.slice(0, 4), 'municipality_code'];
    const [row] = planned(rowsOf(headers, [['5599916847', 'A', 'OTHER', '1', '180']]), columnsOf(headers), register);
    expect(row?.facts).toMatchObject({ countyCode: '01', municipalityCode: '0180' });
    expect(row?.notes.map(({ code }) => code)).toEqual(['no_hyphen', 'leading_zero', 'leading_zero']);
  });
});

describe('the columns of a file', () => {
  const fields = (...args: Parameters<typeof matchColumns>) => matchColumns(...args).columns.map(({ field }) => field);

  it('are known by their headers in English and Swedish, whatever case', () => {
    expect(fields(['Organisationsnummer', 'NAMN', ' Kommunkod ', 'E-post', 'number_source'])).toEqual([
      'organisation_number', 'name', 'municipality_code', 'contact_email', null,
    ]);
  });

  it('are taken for what is wished, and a field for one column only', () => {
    expect(fields(['Namn', 'Bolag'], [{ header: 'bolag', field: 'name' }])).toEqual([null, 'name']);
    expect(fields(['Namn', 'name'])).toEqual(['name', null]);
    expect(fields(['Namn'], [{ header: 'Namn', field: null }])).toEqual([null]);
  });

  it('must hold the four that make an organisation', () => {
    expect(matchColumns(['name', 'Typ']).missingRequired).toEqual(['organisation_number', 'county_code']);
  });

  it('cannot be wished otherwise than they are', () => {
    const { problems } = matchColumns(['a', 'b'], [{ header: 'c', field: 'name' }, { header: 'a', field: 'shoe_size' }, { header: 'b', field: 'name' }, { header: 'a', field: 'name' }]);
    expect(problems).toEqual([
      { index: 0, part: 'header', problem: 'unknown_header' },
      { index: 1, part: 'field', problem: 'unknown_field' },
      { index: 3, part: 'field', problem: 'duplicate_field' },
    ]);
  });
});
