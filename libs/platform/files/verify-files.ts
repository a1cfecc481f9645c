import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { FileStore } from './file-store.js';

/** What asks the database: a client of `pg`, or a data source's query. */
export interface Asks {
  query(statement: string, values: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

interface NamedFile {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: string;
  readonly crc32: string | null;
}

/**
 * What is wrong with bytes, and the files that name them. `ROT`: they are not what their name says. `MISSING`: a file names them and they are not
 * there. `OTHER`: a file says another size or CRC-32 of them. `LOOSE`: no file names them, which does no harm.
 */
export interface FileFinding {
  readonly kind: 'ROT' | 'MISSING' | 'OTHER' | 'LOOSE';
  readonly sha256: string;
  readonly size: number | undefined;
  readonly files: readonly Pick<NamedFile, 'id' | 'fileName'>[];
}

export interface VerifiedFiles {
  /** Different bytes, however many files name them. */
  readonly hashed: number;
  readonly bytes: number;
  readonly found: Readonly<Record<FileFinding['kind'], number>>;
}

const AT_A_TIME = 500;

/** Reads every byte in the store again and compares it with its name and with the files that name it; then asks for the bytes of every file. */
export async function verifyFiles(database: Asks, store: FileStore, tell: (finding: FileFinding) => void): Promise<VerifiedFiles> {
  const found = { ROT: 0, MISSING: 0, OTHER: 0, LOOSE: 0 };
  const count = (finding: FileFinding): void => {
    found[finding.kind]++;
    tell(finding);
  };
  let [hashed, bytes] = [0, 0];
  for await (const batch of inBatches(store.kept())) {
    const named = await filesOf(database, batch.map(({ sha256 }) => sha256));
    for (const { sha256 } of batch) {
      const actual = await hashOf(store, sha256);
      if (!actual) continue;
      [hashed, bytes] = [hashed + 1, bytes + actual.size];
      const finding = judge(sha256, actual, named.get(sha256) ?? []);
      if (finding) count(finding);
    }
  }
  for await (const finding of missing(database, store)) count(finding);
  return { hashed, bytes, found };
}

interface Hashed {
  readonly sha256: string;
  readonly crc32: number;
  readonly size: number;
}

function judge(name: string, actual: Hashed, files: readonly NamedFile[]): FileFinding | undefined {
  const finding = (kind: FileFinding['kind']): FileFinding => ({ kind, sha256: name, size: actual.size, files });
  if (actual.sha256 !== name) return finding('ROT');
  if (files.length === 0) return finding('LOOSE');
  const agrees = (file: NamedFile): boolean => Number(file.size) === actual.size && (file.crc32 === null || Number(file.crc32) === actual.crc32);
  return files.every(agrees) ? undefined : finding('OTHER');
}

/** Nothing where the bytes were removed meanwhile. What cannot be read to its end is rot. */
async function hashOf(store: FileStore, sha256: string): Promise<Hashed | undefined> {
  const hash = createHash('sha256');
  let [checksum, size] = [0, 0];
  try {
    for await (const piece of await store.open(sha256)) {
      hash.update(piece as Buffer);
      checksum = crc32(piece as Buffer, checksum);
      size += (piece as Buffer).length;
    }
  } catch {
    return (await store.has(sha256)) ? { sha256: 'unreadable', crc32: 0, size } : undefined;
  }
  return { sha256: hash.digest('hex'), crc32: checksum, size };
}

const COLUMNS = /* sql */ `id, file_name as "fileName", encode(sha256, 'hex') as sha256, size, crc32`;
const KEPT = /* sql */ `state in ('STORED', 'QUARANTINED')`;

async function filesOf(database: Asks, hashes: readonly string[]): Promise<Map<string, NamedFile[]>> {
  const { rows } = await database.query(
    `select ${COLUMNS} from stored_file where ${KEPT} and sha256 in (select decode(h, 'hex') from unnest($1::text[]) h) order by id`, [hashes],
  );
  const files = new Map<string, NamedFile[]>();
  for (const file of rows as NamedFile[]) files.set(file.sha256, [...(files.get(file.sha256) ?? []), file]);
  return files;
}

async function* missing(database: Asks, store: FileStore): AsyncGenerator<FileFinding> {
  let after = '';
  for (;;) {
    const { rows } = await database.query(
      `select distinct encode(sha256, 'hex') as sha256 from stored_file where ${KEPT} and sha256 > decode($1, 'hex') order by 1 limit ${AT_A_TIME}`, [after],
    );
    for (const { sha256 } of rows as { sha256: string }[]) {
      after = sha256;
      if (await store.has(sha256)) continue;
      const files = (await filesOf(database, [sha256])).get(sha256);
      if (files) yield { kind: 'MISSING', sha256, size: undefined, files };
    }
    if (rows.length < AT_A_TIME) return;
  }
}

async function* inBatches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < AT_A_TIME) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
