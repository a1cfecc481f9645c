const LONGEST_CURSOR = 2_000;

/** An opaque cursor for keyset pagination: the order values of the last row, in the order of the sort keys. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/**
 * The order values in a cursor; undefined for anything that `encodeCursor` could not have made with that many keys.
 * A cursor comes from the client: its values are parameters of a query, never a part of its text.
 */
export function decodeCursor(cursor: string, keyCount: number): string[] | undefined {
  if (cursor.length > LONGEST_CURSOR || !/^[\w-]+$/.test(cursor)) return undefined;
  const keys = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!isTextArray(keys) || keys.length !== keyCount) return undefined;
  return encodeCursor(keys) === cursor ? keys : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTextArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
