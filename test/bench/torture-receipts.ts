import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { verifyChains } from '#platform/audit';
import { fileStoreOf } from '#platform/files';
import { chance, fetchStorm, isComplete, receiptFaults, stormReaders, visitsOf, type ReceiptFaults, type StormThing } from '../kit/fetch-storm.js';
import { putPublication } from '../kit/published.js';
import { stormThings } from '../kit/storm-things.js';
import type { Served, Surroundings } from './surroundings.js';

const READERS = 120;
const PUBLICATIONS = 6;
const FILES_EACH = 8;
const AT_ONCE = 32;
const SEED = 4;
/** What is delivered is noted a few seconds later at most. */
const LONGEST_WAIT_S = 60;

/** Ten thousand fetches of packages and files by accounts and personal links: whole, again, at the same moment, in parts, broken off, gone on with. */
export async function tortureReceipts(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const served = await surroundings.reference();
  const { database, api, procurementId } = served;
  const random = chance(SEED);
  const readers = await stormReaders(database.dataSource, procurementId, READERS);
  const things = await publish(served, readers[0]?.cookie ?? '');
  const visits = visitsOf(readers, things, random);
  const begun = performance.now();
  const requests = await fetchStorm(api.url, visits, AT_ONCE, random);
  const seconds = (performance.now() - begun) / 1000;
  report.say('receipts: fetches; of so many things by so many readers; seconds', `${requests}; ${visits.length}, ${visits.filter(isComplete).length} of them whole; ${seconds.toFixed(0)}`);
  const faults = await settledFaults(served, visits);
  report.judge('receipts: missing', faults.missing, { atMost: 0 }, String);
  report.judge('receipts: of what was not fetched whole', faults.unearned, { atMost: 0 }, String);
  report.judge('receipts: repeated for one reader, organisation and version', faults.repeated, { atMost: 0 }, String);
  report.judge('receipts: without an event of their own', faults.eventsAmiss, { atMost: 0 }, String);
  report.judge('receipts: fetches', requests, { atLeast: 10_000 }, String);
  report.say('receipts: most memory of the API', `${api.mostMemory() ?? '?'} MB`);
  const reader = new pg.Client({ connectionString: database.url });
  await reader.connect();
  const chains = await verifyChains(reader);
  await reader.end();
  report.judge('receipts: chains that do not verify', chains.filter(({ broken }) => broken).length, { atMost: 0 }, String);
}

async function publish({ database, api, procurementId }: Served, cookie: string): Promise<StormThing[]> {
  const { dataSource, dataDir } = database;
  const store = fileStoreOf({ dataDir });
  const [procurement]: { slug: string }[] = await dataSource.query('select slug from procurement where id = $1', [procurementId]);
  const things: StormThing[] = [];
  for (let turn = 0; turn < PUBLICATIONS; turn += 1) {
    const files = Array.from({ length: FILES_EACH }, (_, index) => ({ path: `Bilaga ${index + 1}.pdf`, content: randomBytes(300_000 + 40_000 * index) }));
    things.push(...(await stormThings(api.url, await putPublication({ dataSource, store }, procurement?.slug ?? '', 'PARTICIPANTS', files), cookie)));
  }
  return things;
}

/** Waits until nothing is missing, and then as long again as a note can take: what is not earned would show. */
async function settledFaults({ database }: Served, visits: Parameters<typeof receiptFaults>[1]): Promise<ReceiptFaults> {
  for (let tries = 0; tries < LONGEST_WAIT_S && (await receiptFaults(database.dataSource, visits)).missing > 0; tries += 1) await pause(1_000);
  await pause(6_000);
  return receiptFaults(database.dataSource, visits);
}
