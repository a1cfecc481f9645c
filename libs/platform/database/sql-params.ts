/** The parameters of one statement, collected while its conditions are put together: values never become part of the text. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** Adds a value and answers its place, `$1`, `$2` … */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** SQL for an instant as the API says it: ISO 8601, UTC, milliseconds. Null stays null. */
export const isoInstant = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
