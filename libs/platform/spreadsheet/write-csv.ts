import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { neutraliseFormula } from '#kernel';
import type { WorkbookColumn, WorkbookRow } from './write-workbook.js';

/** A list as CSV: the columns of a workbook, all as they are written. */
export interface CsvInput {
  readonly columns: readonly Pick<WorkbookColumn, 'header' | 'key'>[];
  readonly rows: AsyncIterable<WorkbookRow> | Iterable<WorkbookRow>;
}

const ROWS_IN_A_PIECE = 200;

/**
 * Writes a list as CSV (RFC 4180) to the stream and ends it: UTF-8 with a byte order mark and semicolons, which is how Excel in Sweden opens
 * it with its letters and columns right. Texts that a spreadsheet program could take for a formula get an apostrophe before them, which
 * `readTable` takes away, so that an export imports unchanged. Rejects if the stream fails or is closed before the end.
 */
export async function writeCsv(stream: Writable, input: CsvInput): Promise<void> {
  await pipeline(Readable.from(pieces(input)), stream);
}

async function* pieces({ columns, rows }: CsvInput): AsyncGenerator<string> {
  let piece = `\u{feff}${lineOf(columns.map(({ header }) => header))}`;
  let gathered = 0;
  for await (const row of rows) {
    piece += lineOf(columns.map(({ key }) => textOf(row[key])));
    gathered += 1;
    if (gathered % ROWS_IN_A_PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const lineOf = (texts: readonly string[]): string => `${texts.map(cellOf).join(';')}\r\n`;

function cellOf(text: string): string {
  const safe = neutraliseFormula(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textOf(value: WorkbookRow[string]): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}
