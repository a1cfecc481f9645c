/** The parameters of one statement, collected while its conditions are put together: values never become part of the text. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** Adds a value and answers its place, `$1`, `$2` … */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * SQL: the column holds one of the ids. `false` where there is none, which the planner takes out of an `or`: a condition that
 * can never hold must not make it misjudge how many rows there are, and plan anew at each read.
 */
export const isAmong = (column: string, ids: readonly string[], params: SqlParams): string =>
  ids.length === 0 ? 'false' : `${column} = any(${params.add(ids)}::uuid[])`;

/** SQL for an instant as the API says it: ISO 8601, UTC, milliseconds. Null stays null. */
export const isoInstant = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
