import { encodeCursor, hasControlCharacter, isCalendarDate } from '#kernel';
import { isId, type SqlParams } from '#platform/database';
import { invalidInput } from '#platform/request';

export const BOARD_ORDERS = ['NAME', 'STAGE', 'COUNTY', 'KIND', 'LAST_CONTACT'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

const NAME = 't.organisation_name collate "sv-x-icu"';

/** The sort keys of each order, with the type a cursor's text is read back as. Each order has its index. */
const KEYS: Readonly<Record<BoardOrder, readonly { readonly sql: string; readonly type: string; readonly isValid: (text: string) => boolean }[]>> = {
  NAME: [{ sql: NAME, type: 'text', isValid: isLine }],
  STAGE: [{ sql: 't.stage_rank', type: 'smallint', isValid: (text) => /^\d{1,2}$/.test(text) }, { sql: NAME, type: 'text', isValid: isLine }],
  COUNTY: [{ sql: 't.county_code', type: 'text', isValid: isLine }, { sql: NAME, type: 'text', isValid: isLine }],
  KIND: [{ sql: 't.organisation_kind', type: 'text', isValid: isLine }, { sql: NAME, type: 'text', isValid: isLine }],
  LAST_CONTACT: [{ sql: `coalesce(t.last_contact_at, '-infinity')`, type: 'timestamptz', isValid: isTimestamp }],
};

/** As the database writes it: `2026-11-20 09:00:00.123+00`, or `-infinity` for never. */
export function isTimestamp(text: string): boolean {
  const [day = '', time = ''] = text.split(' ');
  return text === '-infinity' || (isCalendarDate(day) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/.test(time));
}

export function isLine(text: string): boolean {
  return !hasControlCharacter(text);
}

export const cursorParts = (order: BoardOrder): number => KEYS[order].length + 1;

/** SQL: the columns to order by, the id last so that every row has its place. */
export function orderBy(order: BoardOrder, descending: boolean): string {
  const direction = descending ? 'desc' : 'asc';
  return [...KEYS[order].map(({ sql }) => `${sql} ${direction}`), `t.id ${direction}`].join(', ');
}

/** SQL: the rows that come after the one a cursor names. Refuses a cursor that is none of this order's. */
export function afterCursor(order: BoardOrder, descending: boolean, after: readonly string[], params: SqlParams): string {
  const keys = KEYS[order];
  const id = after.at(-1) ?? '';
  if (!isId(id) || !keys.every(({ isValid }, index) => isValid(after[index] ?? ''))) throw invalidInput({ path: 'after', text: 'field.unknown' });
  const left = [...keys.map(({ sql }) => sql), 't.id'].join(', ');
  const right = [...keys.map(({ type }, index) => `${params.add(after[index])}::${type}`), `${params.add(id)}::uuid`].join(', ');
  return `(${left}) ${descending ? '<' : '>'} (${right})`;
}

/** Between the values of a cursor: no name holds a control character. */
const BETWEEN = '\u001f';

/** SQL: the values of a cursor as one text, cheaper than a list for a value that one row of a page needs. */
export const asCursorText = (values: readonly string[]): string => values.map((sql) => `(${sql})::text`).join(` || '${BETWEEN}' || `);

export const cursorText = (order: BoardOrder): string => asCursorText([...KEYS[order].map(({ sql }) => sql), 't.id']);

export const cursorOf = (text: string): string => encodeCursor(text.split(BETWEEN));
