import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { commentators } from '../../bench/commentators.js';
import { commentingStorm } from '../../bench/commenting-storm.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

let app: TestApp;
beforeAll(async () => { app = await startTestApp('reference'); }, 180_000);
afterAll(() => app.close());

it('brings each comment of many people once, and in order, to all who listen, whoever loses the connection', async () => {
  const rows: { id: string }[] = await app.database.dataSource.query('select id from procurement');
  const procurementId = rows[0]?.id ?? '';
  const people = await commentators(app.database, app.url, procurementId, 20);
  const found = await commentingStorm({ database: app.database, procurementId, people, listeners: 4, seconds: 5 });
  expect(found).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0 });
  expect(found.sent.length).toBeGreaterThan(20);
  expect(found.reconnections).toBeGreaterThan(0);
}, 60_000);
