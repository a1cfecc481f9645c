import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SYSTEM } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { OutboxRelay } from '#platform/outbox';
import { fillWithProcurements } from '../../bench/many-procurements.js';
import { plantPublication } from '../../kit/published.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';

const ORGANISATIONS = 1_500;
const KILLS = 3;

let app: TestApp;
let worker: TestWorker;
let procurementId: string;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  app = await startTestApp('reference');
  worker = await startTestWorker(app.database.url, { filesIn: app.dataDir });
  await worker.deliver();
  [procurementId = ''] = await fillWithProcurements(app.database.url, { procurements: 1, organisations: ORGANISATIONS }, () => undefined);
}, 300_000);
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await worker.close();
  await app.close();
});

const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => app.database.dataSource.query(statement, params);
const queued = async (publicationId: string): Promise<number> =>
  (await sql<{ count: number }>(`select count(*)::int as count from mail where kind = 'PUBLICATION_NOTICE' and params ->> 'publicationId' = $1`, [publicationId]))[0]?.count ?? 0;

/** A worker as it is run. */
function startWorker(): ChildProcess {
  const env = { ...process.env, DATABASE_URL: app.database.url, DATA_DIR: app.dataDir, DEMO: '1', NODE_ENV: 'production', LOG_LEVEL: 'fatal', PUBLIC_URL: 'http://localhost' };
  const child = spawn(process.execPath, ['dist/apps/worker/src/main.js'], { env, stdio: 'ignore' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

it('reaches everybody once, however often the worker is killed while it tells of a publication', async () => {
  const [procurement] = await sql<{ slug: string; hostId: string }>('select slug, host_id as "hostId" from procurement where id = $1', [procurementId]);
  const { id } = await plantPublication(app.app, procurement?.slug ?? '', 'PARTICIPANTS', [{ path: 'Bilaga 1.pdf', content: Buffer.from('%PDF-1.4\n%%EOF\n') }]);
  await app.app.get(UnitOfWork, { strict: false }).run(SYSTEM, (tx) => {
    tx.record({ chainId: procurement?.hostId ?? '', kind: 'DocumentsPublished', subjectType: 'publication', subjectId: id, procurementId, params: { publicationId: id } });
    return Promise.resolve(null);
  });
  const [{ readers } = { readers: 0 }] = await sql<{ readers: number }>(
    `select count(*)::int as readers from participation t join contact_person c on c.organisation_id = t.organisation_id and c.removed_at is null
     where t.procurement_id = $1 and t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED')`, [procurementId]);
  expect(readers).toBeGreaterThan(1_000);

  const seen: number[] = [];
  for (let kills = 0; kills < KILLS; kills++) {
    const before = await queued(id);
    const child = startWorker();
    const gone = once(child, 'exit');
    while ((await queued(id)) === before && child.exitCode === null) await pause(5);
    child.kill('SIGKILL');
    await gone;
    seen.push(await queued(id));
  }
  // Killed in the middle: what was done before stands, and none of it is undone.
  expect(seen.some((count) => count > 0 && count < readers)).toBe(true);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));

  worker.clock.set(new Date(Date.now() + 3_600_000));
  // What the last one held is let go of when the database has noticed.
  for (let tries = 0; tries < 200 && (await queued(id)) < readers; tries++) {
    await worker.get(OutboxRelay).drain();
    await pause(50);
  }
  expect(await queued(id)).toBe(readers);
  expect(await sql(
    `select organisation_id, to_email, count(*) from mail where kind = 'PUBLICATION_NOTICE' and params ->> 'publicationId' = $1 group by 1, 2 having count(*) > 1`, [id])).toEqual([]);
  expect(await sql(
    `select t.organisation_id from participation t where t.procurement_id = $1 and t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED')
     and not exists (select 1 from mail m where m.organisation_id = t.organisation_id and m.kind = 'PUBLICATION_NOTICE' and m.params ->> 'publicationId' = $2)`, [procurementId, id])).toEqual([]);
}, 300_000);
