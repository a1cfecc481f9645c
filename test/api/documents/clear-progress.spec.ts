import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/database';
import { JobClock } from '#platform/jobs';
import { ClearProgress } from '../../../libs/documents/fetch/clear-progress.job.js';
import { plantPublication, type Published } from '../../kit/published.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 24 * 3_600_000);

let app: TestApp;
let worker: TestWorker;
let of: Published;
let other: Published;
let asked: { id: string; contactId: string }[];
let personId: string;
beforeAll(async () => {
  app = await startTestApp('reference');
  worker = await startTestWorker(app.database.url, { filesIn: app.dataDir });
  const [procurement] = await sql<{ slug: string }>('select slug from procurement order by created_at limit 1');
  const plant = () => plantPublication(app.app, procurement?.slug ?? '', 'PARTICIPANTS', ['ett', 'två'].map((name) => ({ path: `${name}.pdf`, content: Buffer.from(name) })));
  [of, other] = [await plant(), await plant()];
  asked = await sql(`select t.organisation_id as id, c.id as "contactId" from participation t join contact_person c on c.organisation_id = t.organisation_id and c.is_primary and c.removed_at is null where t.procurement_id = $1`, [of.procurementId]);
  [{ id: personId } = { id: '' }] = await sql<{ id: string }>(`select id from person where email = 'admin@region.example'`);
}, 120_000);
afterAll(async () => {
  await worker.close();
  await app.close();
});
afterEach(() => sql('delete from download_progress'));

const sql = <Rows>(statement: string, params: unknown[] = []): Promise<Rows[]> => app.database.dataSource.query(statement, params);
const itemOf = (name: string | null): string | null => (name === null ? null : (of.itemOf.get(name) ?? null));

interface Begun { readonly item: string | null; readonly at: Date; readonly contactId?: string | null; readonly personId?: string | null }
const begin = ({ item, at, contactId = null, personId: reader = null }: Begun, publication = of): Promise<unknown> =>
  sql(`insert into download_progress (publication_id, item_id, person_id, contact_id, delivered, changed_at) values ($1, $2, $3, $4, '{[0,1]}', $5)`, [publication.id, itemOf(item), reader, contactId, at]);
const receipt = ({ item, at, contactId = null, personId: reader = null }: Begun, organisationId: string | null): Promise<unknown> =>
  sql('insert into download_receipt (id, procurement_id, publication_id, item_id, organisation_id, person_id, contact_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    newId(), of.procurementId, of.id, itemOf(item), organisationId, reader, contactId, at,
  ]);
const left = async (): Promise<number> => (await sql<{ count: number }>('select count(*)::int as count from download_progress'))[0]?.count ?? 0;
async function run(): Promise<void> {
  worker.clock.set(NOW);
  await worker.get(ClearProgress).run();
}
const reader = (index: number): { id: string; contactId: string } => {
  const found = asked[index];
  if (!found) throw new Error('Too few are asked');
  return found;
};

describe('how far a fetch had come', () => {
  it('is forgotten when nobody has gone on with it for thirty days, and not before', async () => {
    await begin({ item: 'ett.pdf', at: new Date(daysAgo(30).getTime() - 1), contactId: reader(0).contactId });
    await begin({ item: 'två.pdf', at: daysAgo(30), contactId: reader(0).contactId });
    await begin({ item: null, at: daysAgo(1), personId });
    await run();
    expect(await sql('select changed_at as at from download_progress order by changed_at')).toEqual([{ at: daysAgo(30) }, { at: daysAgo(1) }]);
    worker.clock.set(new Date(NOW.getTime() + 30 * 24 * 3_600_000));
    await worker.get(ClearProgress).run();
    expect(await left()).toBe(0);
  });

  it('is forgotten when its reader has a receipt since: of the file, or of the whole package', async () => {
    const [one, two, three] = [reader(1), reader(2), reader(3)];
    await begin({ item: 'ett.pdf', at: daysAgo(3), contactId: one.contactId });
    await receipt({ item: 'ett.pdf', at: daysAgo(3), contactId: one.contactId }, one.id);
    await begin({ item: 'ett.pdf', at: daysAgo(3), contactId: two.contactId });
    await begin({ item: null, at: daysAgo(3), contactId: two.contactId });
    await receipt({ item: null, at: daysAgo(2), contactId: two.contactId }, two.id);
    await begin({ item: 'ett.pdf', at: daysAgo(3), personId });
    await receipt({ item: null, at: daysAgo(2), personId }, null);
    // Another reader, another file, another publication, and what was begun after the receipt.
    await begin({ item: 'ett.pdf', at: daysAgo(3), contactId: three.contactId });
    await begin({ item: 'två.pdf', at: daysAgo(3), contactId: one.contactId });
    await begin({ item: null, at: daysAgo(3), contactId: one.contactId });
    await begin({ item: null, at: daysAgo(3), contactId: two.contactId }, other);
    await begin({ item: 'två.pdf', at: daysAgo(1), personId });
    const receipts = await sql('select id from download_receipt');
    await run();
    expect(await left()).toBe(5);
    expect(await sql('select id from download_receipt')).toHaveLength(receipts.length);
  });

  it('is cleared in batches, by the indexes, and what is being written waits for the next time', async () => {
    await sql(
      `insert into download_progress (publication_id, item_id, contact_id, delivered, changed_at)
       select i.publication_id, i.id, c.id, '{[0,1]}', $2 from publication_item i cross join contact_person c where i.publication_id = any($1::uuid[])`, [[of.id, other.id], daysAgo(31)]);
    expect(await left()).toBeGreaterThan(550);
    const writing = app.database.dataSource.createQueryRunner();
    await writing.startTransaction();
    await writing.query('update download_progress set changed_at = $3 where publication_id = $1 and contact_id = $2', [of.id, reader(5).contactId, NOW]);
    await run();
    await writing.commitTransaction();
    await writing.release();
    expect(await sql('select distinct contact_id as id, changed_at as at from download_progress')).toEqual([{ id: reader(5).contactId, at: NOW }]);
    const asking = app.database.dataSource.createQueryRunner();
    await asking.startTransaction();
    await asking.query('set local enable_seqscan = off');
    const plan: { 'QUERY PLAN': string }[] = await asking.query('explain select had.ctid from download_progress had where had.changed_at < now() limit 500');
    await asking.rollbackTransaction();
    await asking.release();
    expect(plan.map((row) => row['QUERY PLAN']).join()).toContain('download_progress_age');
  });

  it('is a matter of the clock: the worker does it every hour', async () => {
    await begin({ item: null, at: daysAgo(40), personId });
    await sql('delete from clock_job');
    worker.clock.set(NOW);
    expect(await worker.get(JobClock).runDue()).toContain('documents.clear-progress');
    expect(await left()).toBe(0);
    expect(await worker.get(JobClock).runDue()).not.toContain('documents.clear-progress');
  });
});
