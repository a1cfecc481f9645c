import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillWithProcurements } from '../../bench/many-procurements.js';
import { fillWithPublications } from '../../bench/many-publications.js';
import { DOCUMENTS, RECEIPTS, RECEIPTS_LATEST, RECEIPTS_NONE_FIRST, RECEIPTS_WAITED_FOR, ROOM } from '../../bench/questions.js';
import type { ApiClient } from '../../kit/api-client.js';
import { statementsOf } from '../../kit/statements.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const ORGANISATIONS = 2_000;
const PUBLICATIONS = 20;
const MOST_STATEMENTS = 6;

let app: TestApp;
let admin: ApiClient;
let small: { procurementId: string; publicationId: string };
let large: { procurementId: string; publicationId: string };
beforeAll(async () => {
  app = await startTestApp('reference');
  admin = await app.signedIn('admin@region.example');
  const { url, dataSource } = app.database;
  const [reference]: { id: string }[] = await dataSource.query('select id from procurement order by created_at limit 1');
  const [id = ''] = await fillWithProcurements(url, { procurements: 1, organisations: ORGANISATIONS }, () => undefined);
  small = { procurementId: reference?.id ?? '', publicationId: await fillWithPublications(url, reference?.id ?? '', { publications: 2, documents: 5 }) };
  large = { procurementId: id, publicationId: await fillWithPublications(url, id, { publications: PUBLICATIONS, documents: 5 }) };
}, 300_000);
afterAll(() => app.close());

const of = (query: string, at: typeof small): Promise<unknown> => admin.ask(query, { id: query.includes('publication(id') ? at.publicationId : at.procurementId });

describe('who has fetched, whatever the number of organisations and versions', () => {
  it.each([['a page of the board', RECEIPTS], ['a page of those who are waited for', RECEIPTS_WAITED_FOR], ['the latest who have fetched', RECEIPTS_LATEST], ['the list of documents', DOCUMENTS], ['all publications with their counts', ROOM]])(
    'takes the same few statements: %s', async (_, query) => {
      const few = await statementsOf(() => of(query, small));
      const many = await statementsOf(() => of(query, large));
      expect(many.length).toBe(few.length);
      expect(many.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    });

  it.each([
    ['the board', RECEIPTS, ['participation_by_name']], ['those who are waited for', RECEIPTS_WAITED_FOR, ['publication_reach_whole']],
    ['the latest who have fetched', RECEIPTS_LATEST, ['participation_by_name', 'publication_reach_by_time']], ['who has nothing, then by time', RECEIPTS_NONE_FIRST, ['publication_reach_by_time']],
  ])('reads a page of %s from the indexes made for it, and the receipts of its rows alone', async (_, query, indexes) => {
    const sent = await statementsOf(() => of(query, large));
    const page = sent.find(({ text }) => text.includes('limit 51'));
    const rows: { 'QUERY PLAN': string }[] = await app.database.dataSource.query(`explain (generic_plan) ${page?.text}`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    for (const index of indexes) expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on (participation|download_receipt|publication_reach)\b/);
  });

  it('counts by what is kept beside the receipts, and says the same as counting them', async () => {
    const { procurement } = (await of(ROOM, large)) as { procurement: { publications: { id: string; receipts: { fetchedCount: number; notFetchedCount: number } }[] } };
    expect(procurement.publications).toHaveLength(PUBLICATIONS);
    const [counted]: { fetched: number; waitedFor: number }[] = await app.database.dataSource.query(
      `select (select count(distinct r.organisation_id)::int from download_receipt r where r.publication_id = $1 and r.item_id is null) as fetched,
         (select count(*)::int from participation t where t.procurement_id = $2 and t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED')
           and not exists (select 1 from download_receipt r where r.publication_id = $1 and r.item_id is null and r.organisation_id = t.organisation_id)) as "waitedFor"`,
      [large.publicationId, large.procurementId]);
    expect(procurement.publications[0]?.receipts).toEqual({ fetchedCount: counted?.fetched, notFetchedCount: counted?.waitedFor });
  });
});
