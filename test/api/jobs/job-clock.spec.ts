import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import { SettableClock } from '#platform/clock';
import { Housekeeping, JobClock, type ClockJob } from '#platform/jobs';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const START = new Date('2025-11-20T08:00:00Z');
const later = (ms: number): Date => new Date(START.getTime() + ms);

let database: TestDatabase;
let clock: SettableClock;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase();
  clock = new SettableClock(START);
});
afterAll(() => database.close());

const worker = (job: ClockJob): JobClock => {
  const jobs = new JobClock(database.dataSource, clock, new DiscoveryService(new ModulesContainer()));
  jobs.add(job, '5 minutes');
  return jobs;
};

describe('the jobs of the clock', () => {
  it('run when they are due, on one of the workers', async () => {
    let runs = 0;
    const job: ClockJob = { name: 'counted', run: async () => void (runs++, await pause(20)) };
    const workers = Array.from({ length: 4 }, () => worker(job));
    const round = () => Promise.all(workers.map((one) => one.runDue()));
    await round();
    expect(runs).toBe(1);
    clock.set(later(4 * 60_000));
    await round();
    expect(runs).toBe(1);
    clock.set(later(5 * 60_000));
    await round();
    expect(runs).toBe(2);
  });

  it('come again at their next time after a failure, which is kept in words', async () => {
    const broken = worker({ name: 'broken', run: () => Promise.reject(new Error('expected in this test')) });
    await broken.runDue();
    const rows: unknown = await database.dataSource.query("select failures, failure from clock_job where name = 'broken'");
    expect(rows).toEqual([{ failures: 1, failure: 'expected in this test' }]);
    expect(await broken.runDue()).toEqual([]);
  });

  it('clear away what has served its time, and nothing else', async () => {
    const old = later(-25 * 3_600_000);
    await database.dataSource.query(
      `insert into idempotency_key (actor_key, key, request_hash, created_at) values ('a', 'old', '\\x00', $1), ('a', 'new', '\\x00', $2)`, [old, START]);
    await database.dataSource.query(
      `insert into sign_in_attempt (key, failures, last_failure_at, blocked_until) values ('old', 1, $1, null), ('new', 1, $2, null)`, [old, START]);
    const removed: Date[] = [];
    const files = { removeOlderThan: (instant: Date) => Promise.resolve(removed.push(instant)) };
    await new Housekeeping(database.dataSource, new SettableClock(START), files).run();
    expect(await database.dataSource.query('select key from idempotency_key union all select key from sign_in_attempt')).toEqual([{ key: 'new' }, { key: 'new' }]);
    expect(removed).toEqual([later(-48 * 3_600_000)]);
  });
});
