import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillWithProcurements } from '../../bench/many-procurements.js';
import { BOARD, SUMMARY } from '../../bench/questions.js';
import type { ApiClient } from '../../kit/api-client.js';
import { statementsOf, type Statement } from '../../kit/statements.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const ORGANISATIONS = 2_000;
const MOST_STATEMENTS = 6;
const ORDERS = { NAME: 'participation_by_name', STAGE: 'participation_by_stage', COUNTY: 'participation_by_county', KIND: 'participation_by_kind', LAST_CONTACT: 'participation_by_last_contact' } as const;

interface Page { procurement: { board: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } }
const PAGE = `query ($id: ID!, $first: Int!, $order: BoardOrder!, $descending: Boolean!, $after: String) { procurement(id: $id) {
  board(first: $first, order: $order, descending: $descending, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;

let app: TestApp;
let admin: ApiClient;
let reference: string;
let large: string;
beforeAll(async () => {
  app = await startTestApp('reference');
  admin = await app.signedIn('admin@region.example');
  const rows: { id: string }[] = await app.database.dataSource.query('select id from procurement');
  reference = rows[0]?.id ?? '';
  const ids = await fillWithProcurements(app.database.url, { procurements: 2, organisations: ORGANISATIONS }, () => undefined);
  large = ids[0] ?? '';
}, 180_000);
afterAll(() => app.close());

const page = (id: string, first: number, order: string, descending: boolean, after: string | null) => admin.ask<Page>(PAGE, { id, first, order, descending, after });

/** Which index each table is read by, as the database would do it whatever the values are. */
async function plansOf({ text }: Statement): Promise<string> {
  const rows: { 'QUERY PLAN': string }[] = await app.database.dataSource.query(`explain (generic_plan) ${text}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('the board, whatever the number of its rows', () => {
  it('takes the same few statements for 2 rows and for 155', async () => {
    const few = await statementsOf(() => admin.ask(BOARD.replace('155', '2'), { id: reference }));
    const many = await statementsOf(() => admin.ask(BOARD, { id: reference }));
    const large155 = await statementsOf(() => admin.ask(BOARD, { id: large }));
    expect([many.length, large155.length]).toEqual([few.length, few.length]);
    expect(many.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it('takes few statements with everything that its page shows', async () => {
    const asked = `query ($id: ID!) { procurement(id: $id) { title availableActions lots { id } summary { invited byStage { stage count } byMunicipality { key gap } }
      board(first: 155) { totalCount nodes { id flags availableActions organisation { name primaryContact { email } } mandate { state availableActions } } } } }`;
    expect((await statementsOf(() => admin.ask(asked, { id: reference }))).length).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it.each(Object.entries(ORDERS))('reads a page by %s from its index, the first and the ones after', async (order, index) => {
    const first = await page(large, 100, order, false, null);
    for (const after of [null, first.procurement.board.pageInfo.endCursor]) {
      const sent = await statementsOf(() => page(large, 100, order, false, after));
      const board = sent.find(({ text }) => text.includes('limit 101'));
      const plan = await plansOf(board ?? { text: '', values: [] });
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/Seq Scan on (participation|mandate|organisation|contact_person)/);
    }
  });

  it('counts the summary without touching the table', async () => {
    const sent = await statementsOf(() => admin.ask(SUMMARY, { id: large }));
    expect(await plansOf(sent.find(({ text }) => text.includes('grouping sets')) ?? { text: '', values: [] })).toMatch(/Index Only Scan using participation_summary/);
  });

  it.each(Object.keys(ORDERS).flatMap((order) => [[order, false] as const, [order, true] as const]))('shows every row once, page by page, by %s (descending: %s)', async (order, descending) => {
    const whole = await page(reference, 500, order, descending, null);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { board }: Page['procurement'] = (await page(reference, 40, order, descending, after)).procurement;
      found.push(...board.nodes.map(({ id }) => id));
      after = board.pageInfo.hasNextPage ? board.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole.procurement.board.nodes.map(({ id }) => id));
    expect(new Set(found).size).toBe(167);
  });
});
