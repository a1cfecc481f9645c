import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Deliveries } from '#documents';
import { databaseState } from '../kit/database-state.js';
import { READ_ROWS, ROUTE_ROWS, type AccessRow } from './access-table.js';
import { startCast, type Cast } from '../kit/cast.js';
import { listen, makeTargets, queriesOf, queryOutcome, subscriptionsOf, type Targets } from './read-attempts.js';
import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';
import { ROUTE_ATTEMPTS } from './route-attempts.js';

const OUTCOME_OF_STATUS: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

let cast: Cast;
let targets: Targets;
beforeAll(async () => {
  cast = await startCast();
  targets = await makeTargets(cast);
}, 300_000);
afterAll(() => cast.close());

const state = () => databaseState(cast.app.database.dataSource);

/** What each role met, the refused first; after those, the database must be as it was. */
async function tried({ outcomes }: AccessRow, outcomeOf: (key: RoleKey) => Promise<string>): Promise<Partial<Record<RoleKey, string>>> {
  const found: Partial<Record<RoleKey, string>> = {};
  const isRefused = (key: RoleKey): boolean => outcomes[key] !== 'ALLOWED';
  // What the attempts share is made by the first who may.
  // What was fetched before is noted when it has been delivered, not while it is answered.
  await cast.app.app.get(Deliveries, { strict: false }).settled();
  const before = await state();
  for (const key of ROLE_KEYS.filter(isRefused)) found[key] = await outcomeOf(key);
  expect(await state()).toEqual(before);
  for (const key of ROLE_KEYS.filter((one) => !isRefused(one))) found[key] = await outcomeOf(key);
  return found;
}

const rowsOf = (rows: readonly AccessRow[], beginning: string): AccessRow[] => rows.filter(({ door }) => door.startsWith(beginning));

describe('every query by every role', () => {
  it.each(rowsOf(READ_ROWS, 'Query.'))('$door', async (row) => {
    const query = queriesOf(cast, targets)[row.door.replace('Query.', '')];
    if (!query) throw new Error(`No attempt at ${row.door}`);
    const before = await state();
    expect(await tried(row, (key) => queryOutcome(cast.as[key], query))).toEqual(row.outcomes);
    expect(await state()).toEqual(before);
  });
});

describe('every subscription by every role', () => {
  it.each(rowsOf(READ_ROWS, 'Subscription.'))('$door', async (row) => {
    const query = subscriptionsOf(cast)[row.door.replace('Subscription.', '')];
    if (!query) throw new Error(`No attempt at ${row.door}`);
    expect(await tried(row, async (key) => (await listen(cast.as[key], query)).outcome)).toEqual(row.outcomes);
  });

  it.each([['OPA', 'lulea'], ['OLI', 'lulea'], ['PAR', 'kalix'], ['LMA', 'kalix']] as const)('%s hears of %s alone', async (key, own) => {
    const { first } = await listen(cast.as[key], subscriptionsOf(cast)['boardActivity'] ?? '');
    expect(first).toEqual({ boardActivity: { organisation: { id: cast.scene[own] } } });
  });
});

describe('every route by every role', () => {
  it.each(ROUTE_ROWS)('$door', async (row) => {
    const attempt = ROUTE_ATTEMPTS[row.door];
    if (!attempt) throw new Error(`No attempt at ${row.door}`);
    // The upload that all of them try to reach is begun before anything is compared.
    if (row.door.includes('/files/:id')) await ROUTE_ATTEMPTS['HEAD /files/:id']?.(cast, 'PAR', targets);
    const found = await tried(row, async (key) => {
      const answer = await attempt(cast, key, targets);
      await answer.arrayBuffer();
      return answer.ok ? 'ALLOWED' : (OUTCOME_OF_STATUS[answer.status] ?? String(answer.status));
    });
    expect(found).toEqual(row.outcomes);
  });
});
