import { cleanLine, restoreFormula } from '#kernel';
import { MOST_COLUMNS, UnreadableTable, type Table, type TableLimits, type TableRow } from './table.js';

/** Makes a table of records as they come: the first is the header. */
export class TableCollector {
  private headers: readonly string[] | undefined;
  private readonly rows: TableRow[] = [];

  constructor(private readonly limits: TableLimits) {}

  /** Refuses the record that is one too many, before it is kept. */
  add(row: number, texts: readonly string[]): void {
    if (this.headers === undefined) {
      this.headers = headersOf(texts);
      return;
    }
    if (this.rows.length >= this.limits.maxRows) throw new UnreadableTable('too_many_rows', row);
    this.rows.push(recordOf(row, this.headers, texts));
  }

  table(): Table {
    if (this.headers === undefined) throw new UnreadableTable('empty');
    return { headers: this.headers.filter((header) => header !== ''), rows: this.rows };
  }
}

function headersOf(texts: readonly string[]): string[] {
  const headers = texts.map((text) => cleanLine(restoreFormula(text)));
  const named = headers.filter((header) => header !== '');
  if (named.length === 0) throw new UnreadableTable('empty');
  if (headers.length > MOST_COLUMNS) throw new UnreadableTable('too_many_columns');
  if (new Set(named).size < named.length) throw new UnreadableTable('duplicate_header');
  return headers;
}

function recordOf(row: number, headers: readonly string[], texts: readonly string[]): TableRow {
  const named = headers.flatMap((header, index) => (header === '' ? [] : [[header, restoreFormula(texts[index] ?? '')]]));
  const surplus = texts.filter((text, index) => text.trim() !== '' && (headers[index] ?? '') === '');
  // fromEntries defines own members, so that a column called __proto__ is only a column.
  return { row, cells: Object.fromEntries(named) as Record<string, string>, surplusCells: surplus.length };
}
