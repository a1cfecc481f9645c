import type { DataSource } from 'typeorm';

/** Kept for the request itself, whether it is refused or not. */
const OF_THE_REQUEST = ['session', 'sign_in_attempt', 'idempotency_key'];

/**
 * What stands in every table, so that two moments can be compared: how many rows there are, and which transactions wrote them. A row
 * that was added, changed or removed shows; one that was only locked does not.
 */
export async function databaseState(dataSource: DataSource): Promise<Readonly<Record<string, string>>> {
  const tables: { name: string }[] = await dataSource.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all($1) order by 1`,
    [OF_THE_REQUEST],
  );
  const each = tables.map(({ name }) => `select '${name}' as name, count(*) || ' rows, last written by ' || coalesce(max(xmin::text::bigint), 0)
    || ', ' || coalesce(sum(xmin::text::bigint), 0) as state from "${name}"`);
  const rows: { name: string; state: string }[] = await dataSource.query(each.join(' union all '));
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}
