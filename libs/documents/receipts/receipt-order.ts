import { afterCursor, asCursorText, cursorParts, cursorText, isLine, isTimestamp, orderBy } from '#mandates';
import { isId, type SqlParams } from '#platform/database';
import { invalidInput } from '#platform/request';

export const RECEIPT_ORDERS = ['NAME', 'COUNTY', 'KIND', 'FETCHED'] as const;
export type ReceiptOrder = (typeof RECEIPT_ORDERS)[number];

/** How many values the cursor of an order has. */
export const receiptCursorParts = (order: ReceiptOrder): number => (order === 'FETCHED' ? 3 : cursorParts(order));

/** A page of the organisations asked: participation `t`, as `where` says. */
export interface ReceiptPlace {
  readonly order: ReceiptOrder;
  readonly descending: boolean;
  readonly after?: readonly string[];
  readonly limit: number;
  /** SQL: joins organisation `o` where it is searched. */
  readonly searched: string;
  readonly where: string;
  /** SQL: the id of the publication. */
  readonly publicationId: string;
}

/** SQL: the rows of a page as `t`, each with its `place` for a cursor; and the order of them. */
export function receiptPage(place: ReceiptPlace, params: SqlParams): { rows: string; order: string } {
  const { order, descending, after, limit, searched, where } = place;
  if (order === 'FETCHED') return fetchedPage(place, params);
  const later = after ? `and ${afterCursor(order, descending, after, params)}` : '';
  const by = orderBy(order, descending);
  return { rows: `select t.*, ${cursorText(order)} as place from participation t ${searched} where ${where} ${later} order by ${by} limit ${limit}`, order: by };
}

const NEVER = '-infinity';
const NAME = 't.organisation_name collate "sv-x-icu"';

/**
 * By when they fetched: first, or falling last, those who have nothing, by name. Two parts, each read from the index of its own order, the
 * later only as far as the page is not full: one order by what may be missing in another table has no index.
 */
function fetchedPage({ descending, after, limit, searched, where, publicationId }: ReceiptPlace, params: SqlParams): { rows: string; order: string } {
  const [way, than] = descending ? ['desc', '<'] : ['asc', '>'];
  if (after && !isOurs(after)) throw invalidInput({ path: 'after', text: 'field.unknown' });
  const [at = '', name = '', id = ''] = after ?? [];
  const inNothing = at === NEVER;
  // Of the part where the cursor stands what comes after it; of the other everything or nothing.
  const laterOf = (stands: boolean, isLast: boolean, left: string, right: () => string): string => {
    if (!after) return '';
    return stands ? `and (${left}) ${than} (${right()})` : `and ${isLast}`;
  };
  const had = laterOf(!inNothing, !descending, 'had.fetched_at, had.organisation_id', () => `${params.add(at)}::timestamptz, ${params.add(id)}::uuid`);
  const nothing = laterOf(inNothing, descending, `${NAME}, t.id`, () => `${params.add(name)}::text, ${params.add(id)}::uuid`);
  const withSomething = (most: string): string => `select t.*, had.fetched_at as by_time, '' as by_name, t.organisation_id as by_id
    from publication_reach had join participation t on t.organisation_id = had.organisation_id ${searched}
    where had.publication_id = ${publicationId} and ${where} ${had} order by had.fetched_at ${way}, had.organisation_id ${way} limit ${most}`;
  const withNothing = (most: string): string => `select t.*, '${NEVER}'::timestamptz as by_time, t.organisation_name as by_name, t.id as by_id from participation t ${searched}
    where not exists (select 1 from publication_reach had where had.publication_id = ${publicationId} and had.organisation_id = t.organisation_id) and ${where} ${nothing}
    order by ${NAME} ${way}, t.id ${way} limit ${most}`;
  const [one, other] = descending ? [withSomething, withNothing] : [withNothing, withSomething];
  const rows = `with one as materialized (${one(`${limit}`)}), other as (${other(`(select ${limit} - count(*) from one)`)})
    select t.*, ${asCursorText(['t.by_time', 't.by_name', 't.by_id'])} as place from (select * from one union all select * from other) t`;
  const order = `t.by_time ${way}, t.by_name collate "sv-x-icu" ${way}, t.by_id ${way}`;
  return { rows, order };
}

const isOurs = ([at = '', name = '', id = '']: readonly string[]): boolean => isTimestamp(at) && isLine(name) && isId(id);
