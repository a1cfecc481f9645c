import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SYSTEM } from '#platform/access';
import { anchorFolder } from '#platform/audit';
import { SystemClock } from '#platform/clock';
import { newId, UnitOfWork } from '#platform/database';
import { MailQueue } from '#platform/mail';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

let database: TestDatabase;
let dataDir: string;
let worker: INestApplicationContext;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'samkop-worker-'));
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: '1' });
  delete process.env.SMTP_URL;
  worker = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
  await worker.init();
});
afterAll(async () => {
  await worker.close();
  await database.close();
  rmSync(dataDir, { recursive: true });
});

/** Well below the poll of five seconds: what comes within this time came by a signal. */
async function within(ms: number, holds: () => Promise<boolean> | boolean): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(25)) if (await holds()) return true;
  return false;
}

const count = async (statement: string): Promise<number> =>
  ((await database.dataSource.query<{ count: number }[]>(`select count(*)::int as count from ${statement}`))[0]?.count ?? 0);

describe('the worker', () => {
  it('is woken by what happens: events are closed, anchored, and letters go out', async () => {
    await pause(300);
    const work = new UnitOfWork(database.dataSource, new SystemClock());
    const chainId = newId();
    await work.run(SYSTEM, async (tx) => {
      tx.record({ chainId, kind: 'NobodyWaitsForThis', subjectType: 'test', subjectId: chainId });
      await worker.get(MailQueue, { strict: false }).enqueue(tx.manager, {
        dedupeKey: 'worker', kind: 'REMINDER_INQUIRY', params: { subject: 'Hej', text: 'Hej' }, language: 'sv', to: { email: 'anna@kalix.example' },
      });
      return null;
    });
    expect(await within(3_000, async () => (await count('outbox_message where handled_at is null')) === 0)).toBe(true);
    expect(await within(3_000, async () => (await count(`mail where state = 'SENT'`)) === 1)).toBe(true);
    expect(await within(3_000, () => existsSync(join(anchorFolder(dataDir), `${chainId}.jsonl`)))).toBe(true);
    expect(await within(3_000, async () => (await count(`clock_job where name = 'housekeeping' and finished_at is not null`)) === 1)).toBe(true);
  });

  it('listens again when its connection is cut', async () => {
    await database.dataSource.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samkop-signals' and datname = current_database()`);
    const listens = () => count(`pg_stat_activity where application_name = 'samkop-signals' and datname = current_database() and query like 'listen%'`);
    expect(await within(5_000, async () => (await listens()) === 1)).toBe(true);
  });
});
