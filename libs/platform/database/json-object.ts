/** SQL for the values of a JSON object by key; undefined for a key that is known and cannot be said in SQL. */
export type JsonFields = Readonly<Record<string, string | (() => string | undefined)>>;

/**
 * SQL for a JSON object of what was asked for below a prefix, nothing else, and in the order it was asked for: an answer's own
 * text. `from` names the one row that it is of, where that is not in the statement already; without such a row it is null.
 * Undefined where something was asked for that is not among the fields.
 */
export function askedJson(fields: JsonFields, asked: ReadonlySet<string>, prefix: string, from?: string): string | undefined {
  const columns: string[] = [];
  for (const path of asked) {
    if (!path.startsWith(prefix) || path.includes('.', prefix.length)) continue;
    const key = path.slice(prefix.length);
    const field = fields[key];
    const sql = typeof field === 'function' ? field() : field;
    if (sql === undefined) return undefined;
    columns.push(`${sql} as "${key}"`);
  }
  // A row's JSON is made faster than that of a list of keys and values.
  return `(select row_to_json(asked) from (select ${columns.join(', ')}${from === undefined ? '' : ` from ${from}`}) asked)`;
}
