import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Deliveries } from '#documents';
import { chance, fetchStorm, isComplete, receiptFaults, stormReaders, visitsOf, type StormThing } from '../../kit/fetch-storm.js';
import { plantPublication } from '../../kit/published.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { stormThings } from '../../kit/storm-things.js';

const READERS = 18;
const SEED = 20_261_121;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('reference');
}, 120_000);
afterAll(() => app.close());

describe('receipts', () => {
  it('are exact through repeats, parts, and downloads that break off: one for each reader and version that has all, and no other', async () => {
    const { dataSource } = app.database;
    const [procurement]: { id: string; slug: string }[] = await dataSource.query('select p.id, p.slug from procurement p order by created_at limit 1');
    const things: StormThing[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const published = await plantPublication(app.app, procurement?.slug ?? '', 'PARTICIPANTS', Array.from({ length: 4 }, (_, index) => ({ path: `Bilaga ${index + 1}.pdf`, content: randomBytes(300_000 + 50_000 * index) })));
      things.push(...(await stormThings(app.url, published, (await stormReaders(dataSource, procurement?.id ?? '', 1))[0]?.cookie ?? '')));
    }
    const random = chance(SEED);
    const visits = visitsOf(await stormReaders(dataSource, procurement?.id ?? '', READERS), things, random);
    expect(visits.filter(isComplete).length).toBeGreaterThan(20);
    expect(visits.filter((visit) => !isComplete(visit)).length).toBeGreaterThan(20);
    expect(await fetchStorm(app.url, visits, 12, random)).toBeGreaterThan(200);
    await app.app.get(Deliveries, { strict: false }).settled();
    expect(await receiptFaults(dataSource, visits)).toEqual({ missing: 0, unearned: 0, repeated: 0, eventsAmiss: 0 });
  }, 180_000);
});
