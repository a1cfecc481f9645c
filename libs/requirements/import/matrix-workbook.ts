import { cleanLine } from '#kernel';
import type { Language } from '#platform/request';
import type { ColumnType, WorkbookColumn, WorkbookRow } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import { DISPOSITION_OUTCOMES, type DispositionOutcome } from '../thread/thread.js';
import type { MatrixRow } from './matrix.queries.js';

const COLUMNS = [
  ['number', 'text', 10], ['heading', 'text', 32], ['version', 'number', 9], ['comment', 'text', 12], ['author', 'text', 24], ['organisation', 'text', 30], ['position', 'text', 12], ['at', 'datetime', 17],
  ['quote', 'text', 40], ['suggestion', 'text', 40], ['body', 'text', 70], ['disposition', 'text', 20], ['motivation', 'text', 60], ['result', 'text', 60], ['resulting_version', 'number', 10],
  ['resolved_by', 'text', 24], ['resolved_at', 'datetime', 17], ['thread_id', 'text', 38],
] as const satisfies readonly (readonly [string, ColumnType, number])[];
type MatrixField = (typeof COLUMNS)[number][0];

/** What of the matrix is read when it comes back: the thread, how it is answered, and the text that came of it. */
export const DISPOSITION_FIELDS = ['thread_id', 'disposition', 'motivation', 'result'] as const satisfies readonly MatrixField[];
export type DispositionField = (typeof DISPOSITION_FIELDS)[number];

export const matrixColumns = (language: Language): WorkbookColumn[] => COLUMNS.map(([key, type, width]) => ({ header: say(language, `matrix.column.${key}`), key, type, width }));

/** A comment as a row; its place in the thread is its number, `1` for the first. */
export function matrixRow(row: MatrixRow, place: number, language: Language): WorkbookRow {
  const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return {
    number: row.number, heading: row.heading, version: row.onVersion, comment: String(place), author: row.author, organisation: row.organisation ?? '', position: row.position ? say(language, 'matrix.yes') : '',
    at: instant(row.at), quote: row.quote ?? '', suggestion: row.suggestion ?? '', body: row.body ?? say(language, 'matrix.withdrawn'),
    disposition: row.outcome === null ? '' : say(language, `disposition.${row.outcome}`), motivation: row.motivation ?? '', result: '', resulting_version: row.resultingVersion,
    resolved_by: row.resolvedBy ?? '', resolved_at: instant(row.resolvedAt), thread_id: row.threadId,
  };
}

/** The header that each field to be read stands under, in either language. */
export function dispositionFieldsOf(headers: readonly string[]): ReadonlyMap<DispositionField, string> {
  const key = (text: string): string => cleanLine(text).toLowerCase();
  return new Map(DISPOSITION_FIELDS.flatMap((field) => {
    const names = [field, ...(['sv', 'en'] as const).map((language) => say(language, `matrix.column.${field}`))].map(key);
    const header = headers.find((one) => names.includes(key(one)));
    return header === undefined ? [] : [[field, header] as const];
  }));
}

/** The outcome that a cell names: its code, or its word in either language. Undefined for any other word. */
export function outcomeOf(cell: string): DispositionOutcome | undefined {
  const word = cleanLine(cell).toLowerCase();
  return DISPOSITION_OUTCOMES.find((outcome) => [outcome, say('sv', `disposition.${outcome}`), say('en', `disposition.${outcome}`)].some((name) => name.toLowerCase() === word));
}
