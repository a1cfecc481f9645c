import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileStoreOf } from '#platform/files';
import { stormReaders, type StormReader } from '../kit/fetch-storm.js';
import { putPublication } from '../kit/published.js';
import { download, type Download } from './downloads.js';
import { startBareServer, startNginx } from './file-servers.js';
import { median, percentile } from './load.js';
import { asMilliseconds, asPercent } from './report.js';
import type { Served, Surroundings } from './surroundings.js';

const MB = 1_000_000;
const READERS = 100;
const FILES = 10;
/** One in so many is hashed by the client. */
const HASHED = 25;
const LONGEST_WAIT_S = 30;
/** `BENCH_PACKAGE_MB=500` is the size that the product is measured by; as a rule a tenth of it says the same, in a tenth of the time. */
const packageBytes = (): number => Number(process.env.BENCH_PACKAGE_MB ?? 50) * MB;
/**
 * The first round is not counted: a server that has just been started is another one. Before it some of ours alone: what downloads leave in the old part
 * of the heap is collected once in about a thousand of them, and memory grows until it first is.
 */
const rounds = (): { warmUps: number; times: number } => (packageBytes() > 100 * MB ? { warmUps: 4, times: 4 } : { warmUps: 14, times: 9 });

interface Kept {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** A hundred participants who fetch a package at the same time, against a bare server of the same bytes in the same run, and nginx where it is. */
export async function measureDocuments(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const served = await surroundings.reference();
  const readers = await stormReaders(served.database.dataSource, served.procurementId, READERS);
  const { url, publicationId } = await publish(served);
  const kept = await keep(served, url, readers[0]?.cookie ?? '');
  const bare = await startBareServer(kept.path);
  const nginx = await startNginx(kept.path);
  surroundings.onEnd(() => Promise.all([bare.end(), nginx?.end()]));
  const fetched = await fetchInTurn({ bare: bare.url, ours: url, ...(nginx ? { nginx: nginx.url } : {}) }, readers, kept, served);
  const rate = median(fetched.rates('ours'));
  report.say(`documents: ${READERS} at once fetch ${Math.round(kept.size / MB)} MB, ${rounds().times} times; the client counts on bare sockets`, `${Math.round(rate)} MB/s`);
  report.judge('documents: throughput against a bare node:http pipe of the same bytes', rate / median(fetched.rates('bare')), { atLeast: 0.8 }, asPercent);
  report.say('documents: throughput against nginx with sendfile', nginx ? asPercent(rate / median(fetched.rates('nginx'))) : 'not measured: nginx is not installed');
  report.judge('documents: first byte, 95th percentile', percentile(fetched.firstBytes('ours'), 0.95), { atMost: 200 }, asMilliseconds);
  report.say('documents: first byte of the bare pipe, 95th percentile', asMilliseconds(percentile(fetched.firstBytes('bare'), 0.95)));
  const ofBody = (server: string): string => asMilliseconds(percentile(fetched.firstBytes(server, 'firstOfBodyMs'), 0.95));
  report.say('documents: first byte after the head, 95th percentile; of the bare pipe', `${ofBody('ours')}; ${ofBody('bare')}`);
  const [early = Number.NaN, late = Number.NaN] = [fetched.memory[rounds().warmUps - 1], fetched.memory.at(-1)];
  report.say('documents: most memory of the API after each time', `${fetched.memory.join(', ')} MB`);
  report.judge(`documents: memory that grows with what is sent, after ${rounds().warmUps} times and after all`, late / early, { atMost: 1.15 }, asPercent);
  report.judge('documents: a download that is broken off and gone on with differs', Number(!(await resumes(url, readers[1]?.cookie ?? '', kept))), { atMost: 0 }, String);
  report.judge('documents: receipts that are missing', await missingReceipts(served, publicationId, readers), { atMost: 0 }, String);
}

async function publish({ database, api, procurementId }: Served): Promise<{ url: string; publicationId: string }> {
  const { dataSource, dataDir } = database;
  const [procurement]: { slug: string }[] = await dataSource.query('select slug from procurement where id = $1', [procurementId]);
  const piece = randomBytes(MB);
  const pieces = Math.round(packageBytes() / MB / FILES);
  const files = Array.from({ length: FILES }, (_, index) => ({
    path: `Bilaga ${index + 1}.pdf`, content: () => Readable.from([Buffer.from(`${index}`), ...Array.from({ length: pieces }, () => piece)]),
  }));
  const { id } = await putPublication({ dataSource, store: fileStoreOf({ dataDir }) }, procurement?.slug ?? '', 'PARTICIPANTS', files);
  return { url: `${api.url}/publications/${id}/archive.zip`, publicationId: id };
}

/** The package as a file, for those who serve nothing else. */
async function keep({ database }: Served, url: string, cookie: string): Promise<Kept> {
  const path = join(database.dataDir, 'package.zip');
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.body) throw new Error(`No package: ${answer.status}`);
  await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path));
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { path, sha256: hash.digest('hex'), size: Number(answer.headers.get('content-length')) };
}

interface Fetched {
  rates(server: string): number[];
  firstBytes(server: string, which?: 'firstByteMs' | 'firstOfBodyMs'): number[];
  /** The most that the API had held after each round. */
  readonly memory: readonly (number | undefined)[];
}

async function fetchInTurn(servers: Readonly<Record<string, string>>, readers: readonly StormReader[], kept: Kept, { api }: Served): Promise<Fetched> {
  const { warmUps, times } = rounds();
  const made: Record<string, Awaited<ReturnType<typeof fetchAll>>>[] = [];
  const memory: (number | undefined)[] = [];
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) {
    await fetchAll(servers.ours ?? '', readers, kept);
    memory.push(api.mostMemory());
  }
  for (let round = 0; round < times; round += 1) {
    const each: (typeof made)[number] = {};
    for (const [server, url] of Object.entries(servers)) each[server] = await fetchAll(url, readers, kept);
    made.push(each);
    memory.push(api.mostMemory());
  }
  const counted = (server: string): Awaited<ReturnType<typeof fetchAll>>[] => made.slice(1).flatMap((each) => each[server] ?? []);
  return {
    memory,
    rates: (server) => counted(server).map(({ megabytesPerSecond }) => megabytesPerSecond),
    firstBytes: (server, which = 'firstByteMs') => counted(server).flatMap(({ downloads }) => downloads.map((each) => each[which])),
  };
}

async function fetchAll(url: string, readers: readonly StormReader[], kept: Kept): Promise<{ megabytesPerSecond: number; downloads: Download[] }> {
  const begun = performance.now();
  const downloads = await Promise.all(readers.map(({ cookie }, index) => download(url, { cookie }, { hashed: index % HASHED === 0 })));
  const seconds = (performance.now() - begun) / 1000;
  const wrong = downloads.filter(({ bytes, sha256 }) => bytes !== kept.size || (sha256 !== undefined && sha256 !== kept.sha256));
  if (wrong.length > 0) throw new Error(`${wrong.length} downloads are not the package.`);
  return { megabytesPerSecond: (kept.size * readers.length) / MB / seconds, downloads };
}

async function resumes(url: string, cookie: string, kept: Kept): Promise<boolean> {
  const hash = createHash('sha256');
  const whole = await fetch(url, { headers: { cookie } });
  const etag = whole.headers.get('etag') ?? '';
  let had = 0;
  for await (const chunk of whole.body as unknown as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    had += chunk.length;
    if (had > kept.size / 3) break;
  }
  const rest = await fetch(url, { headers: { cookie, range: `bytes=${had}-`, 'if-range': etag } });
  if (rest.status !== 206) return false;
  for await (const chunk of rest.body as unknown as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest('hex') === kept.sha256;
}

async function missingReceipts({ database }: Served, publicationId: string, readers: readonly StormReader[]): Promise<number> {
  const expected = readers.reduce((sum, { organisations }) => sum + organisations, 0);
  for (let tries = 0; ; tries += 1) {
    const [row]: { count: number }[] = await database.dataSource.query('select count(*)::int as count from download_receipt where publication_id = $1', [publicationId]);
    const missing = expected - (row?.count ?? 0);
    if (missing === 0 || tries === LONGEST_WAIT_S) return missing;
    await pause(1_000);
  }
}
