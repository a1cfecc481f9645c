import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillWithComments } from '../../bench/many-comments.js';
import { REQUIREMENTS } from '../../bench/questions.js';
import type { ApiClient } from '../../kit/api-client.js';
import { statementsOf } from '../../kit/statements.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const MOST_STATEMENTS = 6;
// A name of its own takes a field off the road on which the database's text goes out as it is.
const READ_AND_WRITTEN = REQUIREMENTS.replace('id number', 'id number: number');

interface Page { procurement: { requirements: { nodes: { id: string; commentCount: number; text: string; latestComments: { id: string; body: string | null }[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }

let app: TestApp;
let member: ApiClient;
let id: string;
beforeAll(async () => {
  app = await startTestApp('reference');
  member = await app.signedIn('ledamot@grupp.example');
  const rows: { id: string }[] = await app.database.dataSource.query('select id from procurement');
  id = rows[0]?.id ?? '';
  await fillWithComments(app.database.url, { here: 6_000, procurements: 2, commentsEach: 2_000 }, () => undefined);
}, 180_000);
afterAll(() => app.close());

const page = (query: string): Promise<Page> => member.ask<Page>(query, { id });

describe('the first page of a specification, whatever the number of its comments', () => {
  it('takes the same few statements for 2 requirements and for 50', async () => {
    const few = await statementsOf(() => page(REQUIREMENTS.replace('50', '2')));
    const many = await statementsOf(() => page(REQUIREMENTS));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it('reads the requirements in the order of their index, and three comments of each from theirs', async () => {
    const [read] = (await statementsOf(() => page(REQUIREMENTS))).filter(({ text }) => text.includes('limit 51'));
    const rows: { 'QUERY PLAN': string }[] = await app.database.dataSource.query(`explain (generic_plan) ${read?.text}`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Scan using comment_requirement on comment/);
    expect(plan).not.toMatch(/Seq Scan on (comment|thread)/);
  });

  it('says the same as where each value is read and written here', async () => {
    const { procurement } = await page(REQUIREMENTS);
    expect(procurement.requirements.nodes).toHaveLength(50);
    expect(procurement.requirements.nodes.reduce((sum, { latestComments }) => sum + latestComments.length, 0)).toBeGreaterThan(50);
    expect(procurement).toEqual((await page(READ_AND_WRITTEN)).procurement);
    const next = REQUIREMENTS.replace('first: 50', `first: 50, after: "${procurement.requirements.pageInfo.endCursor}"`);
    expect((await page(next)).procurement.requirements.nodes[0]?.id).not.toBe(procurement.requirements.nodes[0]?.id);
  });

  it('restricts rich text that came into the database by another road', async () => {
    const [first] = (await page(REQUIREMENTS)).procurement.requirements.nodes.filter(({ latestComments }) => latestComments.length > 0);
    await app.database.dataSource.query('update comment set body = $2 where id = $1', [first?.latestComments[0]?.id, 'Se ":[här](javascript:1) <script>alert(1)</script>']);
    const found = (await page(REQUIREMENTS)).procurement.requirements.nodes.find((node) => node.id === first?.id);
    expect(found?.latestComments[0]?.body).toBe('Se ":[här]\\(javascript:1) &lt;script>alert(1)&lt;/script>');
  });
});
