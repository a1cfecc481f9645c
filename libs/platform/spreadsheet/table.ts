/** A record of a table: texts by header. Empty cells are empty texts, so every header has one. */
export interface TableRow {
  /** As a person counts in the file: the header is 1. In CSV a record counts once, however many lines it spans. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Non-empty cells to the right of the last header, which belong to no column. */
  readonly surplusCells: number;
}

export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableLimits {
  /** Records, the header not counted. */
  readonly maxRows: number;
  /** Of the file as it is received. */
  readonly maxBytes: number;
}

export type TableProblem =
  | 'empty'
  | 'too_large'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'expands_too_much'
  | 'unknown_format'
  | 'malformed'
  | 'duplicate_header';

/** A file that cannot be read as a table: a refusal to tell the sender, not a bug. `row` where it is known. */
export class UnreadableTable extends Error {
  constructor(
    readonly problem: TableProblem,
    readonly row?: number,
  ) {
    super(row === undefined ? problem : `${problem} in row ${row}`);
    this.name = 'UnreadableTable';
  }
}

/** More columns than any list we know of; a guard, not a rule. */
export const MOST_COLUMNS = 200;
