import { InputReading } from '#procurements';
import type { TableRow } from '#platform/spreadsheet';
import { REQUIREMENT_KINDS, type RequirementContent } from '../requirement/requirement.js';
import { readContent, readNumber, type LotsByNumber } from '../requirement/requirement-terms.js';
import { IMPORT_FIELDS, kindOf, lotOf, type ImportField } from './import-columns.js';

/** What is wrong with a cell, or how it was read: the key of a text with its parameters. */
export interface Remark {
  readonly column: ImportField;
  readonly value: string;
  readonly text: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A record read by itself, before it is held against what stands and the other rows. */
export interface ReadRow {
  readonly row: number;
  readonly number: string;
  readonly section: string;
  readonly content: RequirementContent;
  readonly problems: readonly Remark[];
  readonly notes: readonly Remark[];
}

const LONGEST_SHOWN = 80;
const COLUMN_OF: Readonly<Record<string, ImportField>> = { lotNumber: 'lot' };

/** Reads a record. A rich text that holds what a requirement cannot is taken with it escaped, and that is said. */
export function readRow({ row, cells, surplusCells }: TableRow, columns: ReadonlyMap<ImportField, string>, lots: LotsByNumber): ReadRow {
  const cell = (field: ImportField): string => cells[columns.get(field) ?? ''] ?? '';
  const reading = new InputReading();
  const kind = kindOf(cell('kind'));
  if (kind === undefined) reading.refuse('kind', cell('kind').trim() === '' ? 'field.required' : 'requirement.import.kind');
  const lotNumber = lotOf(cell('lot'));
  if (lotNumber === undefined) reading.refuse('lot', 'requirement.import.lot');
  const number = readNumber(reading, 'number', cell('number'));
  if (cell('section').trim() === '') reading.refuse('section', 'field.required');
  const content = readContent(reading, {
    kind: kind ?? REQUIREMENT_KINDS[0], lotNumber: lotNumber ?? null, heading: cell('heading'), text: cell('text'), rationale: cell('rationale'), verification: cell('verification'),
    weight: kind === undefined ? '' : cell('weight'),
  }, lots);
  if (surplusCells > 0) reading.refuse('number', 'requirement.import.surplus', { count: surplusCells });
  const shown = (column: ImportField): string => shorten(cell(column));
  return {
    row, number, section: cell('section'), content,
    problems: onePerCell(reading.faults.map(({ path, text, params }) => {
      const column = COLUMN_OF[path] ?? IMPORT_FIELDS.find((field) => field === path) ?? 'number';
      return { column, value: shown(column), text, ...(params ? { params } : {}) };
    })),
    notes: (['text', 'rationale', 'verification'] as const).flatMap((column) =>
      (isEscaped(cell(column), content[column] ?? '') ? [{ column, value: shown(column), text: 'requirement.import.escaped' }] : [])),
  };
}

export const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text);

function onePerCell(problems: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return problems.filter(({ column }) => !seen.has(column) && seen.add(column)).toSorted((a, b) => IMPORT_FIELDS.indexOf(a.column) - IMPORT_FIELDS.indexOf(b.column));
}

/** Whether more than spaces and line breaks was changed when the text was read. */
function isEscaped(written: string, kept: string): boolean {
  const letters = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
  return letters(written) !== letters(kept);
}
