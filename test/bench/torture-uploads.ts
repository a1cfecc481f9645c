import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { fileStoreOf, verifyFiles } from '#platform/files';
import { startBreakingProxy } from '../kit/breaking-proxy.js';
import { each, MadeFile, sendDocument, type Sender } from '../kit/upload-storm.js';
import { signedIn, startApi, startWorker, type Place, type Program } from './programs.js';
import type { Report } from './report.js';

export interface UploadTorture {
  readonly files: number;
  /** The one that a worker takes in. */
  readonly largeBytes: number;
  readonly killEveryMs: number;
  /** Files are sent until the API has been killed so often. */
  readonly leastKills: number;
  /** Connections are cut after at most so many bytes. */
  readonly cutWithinBytes: number;
  readonly report: Report;
}

const AT_ONCE = 6;
const SMALLEST = 1_000;
const LARGEST = 400_000;
const MOST_MEMORY_MB = 300;
const LOOK_EVERY_MS = 250;
const LONGEST_SETTLING_MS = 600_000;

/** Many files and a large one, sent while the API is killed every few seconds and connections are cut: what must be there in the end. */
export async function tortureUploads(place: Place, { files, largeBytes, killEveryMs, leastKills, cutWithinBytes, report }: UploadTorture): Promise<void> {
  const programs = await Programs.start(place, killEveryMs);
  const proxy = await startBreakingProxy(programs.api.url, cutWithinBytes);
  const database = new pg.Client({ connectionString: place.url });
  await database.connect();
  try {
    const sender: Sender = { url: proxy.url, cookie: (await signedIn(programs.api.url)).cookie };
    const made = [
      new MadeFile('stor.pdf', largeBytes, 0),
      ...Array.from({ length: files }, (_, at) => new MadeFile(`bilaga ${at + 1}.pdf`, SMALLEST + ((at * 7919) % (LARGEST - SMALLEST)), at + 1)),
    ];
    const expected = new Map(made.map((file) => [file.name, file.sha256()]));
    const watched = watch(database, expected);
    const startedAt = performance.now();
    const ids = await sendAll(sender, made, report);
    for (let more = made.length; programs.apiKills < leastKills; more += 1) await sendDocument(sender, new MadeFile(`fler ${more}.pdf`, LARGEST, more));
    const sentAfter = performance.now() - startedAt;
    programs.sparesWorker = true;
    await untilSettled(database, ids);
    report.say('uploads: files, MB, seconds sent, seconds until all were taken in', [
      made.length, Math.round(made.reduce((sum, { size }) => sum + size, 0) / 1e6), (sentAfter / 1_000).toFixed(1), ((performance.now() - startedAt) / 1_000).toFixed(1),
    ].join(', '));
    report.say('uploads: kills of the API, of the worker, connections cut', `${programs.apiKills}, ${programs.workerKills}, ${proxy.cuts()}`);
    await judge({ place, database, report, ids, expected, half: await watched.stop() });
    report.judge('uploads: most memory of the API, MB', await programs.mostMemory(), { atMost: MOST_MEMORY_MB }, String);
  } finally {
    await programs.end();
    await proxy.close();
    await database.end();
  }
}

async function sendAll(sender: Sender, made: readonly MadeFile[], report: Report): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  let breaks = 0;
  await each(made, AT_ONCE, async (file) => {
    ids.set(file.name, await sendDocument(sender, file, () => (breaks += 1)));
  });
  report.say('uploads: times that a sender had to go on', String(breaks));
  return ids;
}

/** Looks again and again for a file that is shown as stored and is not whole, until it is stopped; answers how many. */
function watch(database: pg.Client, expected: ReadonlyMap<string, string>): { stop: () => Promise<number> } {
  const half = new Set<string>();
  let stopped = false;
  const watching = (async () => {
    while (!stopped) {
      for (const { id, name, sha256 } of (await database.query<Stored>(STORED)).rows) if (expected.has(name) && expected.get(name) !== sha256) half.add(id);
      await pause(LOOK_EVERY_MS);
    }
  })();
  return { stop: async () => ((stopped = true), await watching, half.size) };
}

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}
const STORED = `select id, file_name as name, encode(sha256, 'hex') as sha256 from stored_file where purpose = 'DOCUMENT' and state = 'STORED'`;

async function untilSettled(database: pg.Client, ids: ReadonlyMap<string, string>): Promise<void> {
  const deadline = performance.now() + LONGEST_SETTLING_MS;
  for (;;) {
    const { rows } = await database.query<{ left: number }>(`select count(*)::int as left from stored_file where id = any($1) and state not in ('STORED', 'REJECTED')`, [[...ids.values()]]);
    if (rows[0]?.left === 0) return;
    if (performance.now() > deadline) throw new Error(`${rows[0]?.left} uploads were not taken in`);
    await pause(LOOK_EVERY_MS);
  }
}

interface Outcome {
  readonly place: Place;
  readonly database: pg.Client;
  readonly report: Report;
  readonly ids: ReadonlyMap<string, string>;
  readonly expected: ReadonlyMap<string, string>;
  readonly half: number;
}

async function judge({ place, database, report, ids, expected, half }: Outcome): Promise<void> {
  const stored = new Map((await database.query<Stored>(STORED)).rows.map((row) => [row.id, row.sha256]));
  const wrong = [...expected].filter(([name, sha256]) => stored.get(ids.get(name) ?? '') !== sha256);
  report.judge('uploads: files without their exact SHA-256', wrong.length, { atMost: 0 }, String);
  report.judge('uploads: files that were to be seen and not whole', half, { atMost: 0 }, String);
  const { found, hashed } = await verifyFiles(database, fileStoreOf({ dataDir: place.dataDir }), () => undefined);
  report.say('uploads: different files in the store, read again', String(hashed));
  report.judge('uploads: damaged, missing or differing in the store', found.ROT + found.MISSING + found.OTHER, { atMost: 0 }, String);
}

/** The API and a worker, each killed without a last word now and then and started again. */
class Programs {
  apiKills = 0;
  workerKills = 0;
  /** A worker that is killed more often than it takes to hash the large file would begin for ever. */
  sparesWorker = false;
  private most = 0;
  private ended = false;
  private killing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly place: Place,
    public api: Program,
    private worker: Program,
  ) {}

  static async start(place: Place, killEveryMs: number): Promise<Programs> {
    const programs = new Programs(place, await startApi(place), await startWorker(place));
    programs.killing = programs.killNowAndThen(killEveryMs);
    return programs;
  }

  async mostMemory(): Promise<number> {
    await this.stopKilling();
    return Math.max(this.most, this.api.mostMemory() ?? 0);
  }

  async end(): Promise<void> {
    await this.stopKilling();
    await this.api.end();
    await this.worker.end();
  }

  private async stopKilling(): Promise<void> {
    this.ended = true;
    await this.killing;
  }

  private async killNowAndThen(everyMs: number): Promise<void> {
    for (let round = 1; ; round += 1) {
      for (let waited = 0; waited < everyMs && !this.ended; waited += 100) await pause(100);
      if (this.ended) return;
      this.most = Math.max(this.most, this.api.mostMemory() ?? 0);
      await this.api.end('SIGKILL');
      this.apiKills += 1;
      this.api = await startApi(this.place, Number(new URL(this.api.url).port));
      if (round % 3 !== 0 || this.sparesWorker) continue;
      await this.worker.end('SIGKILL');
      this.workerKills += 1;
      this.worker = await startWorker(this.place);
    }
  }
}
