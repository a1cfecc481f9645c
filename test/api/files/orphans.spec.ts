import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UnitOfWork } from '#platform/database';
import { FileHousekeeping, Files, FileStore } from '#platform/files';
import { pdf } from '../../../libs/platform/files/file.builders.js';
import type { FileDraft } from '../../../libs/platform/files/file-store.js';
import { LooseBytes } from '../../../libs/platform/files/loose-bytes.js';
import { S3Bucket } from '../../../libs/platform/files/s3-bucket.js';
import { S3FileStore } from '../../../libs/platform/files/s3-file-store.js';
import { ACTORS, freshFilesApp, type FilesApp } from './files-app.js';
import { startS3Server, type S3Server } from './s3-server.js';
import { TusClient } from './tus-client.js';

let server: FilesApp;
let files: Files;
let store: FileStore;
let work: UnitOfWork;
let admin: TusClient;

beforeAll(async () => {
  server = await freshFilesApp();
  files = server.app.get(Files);
  store = server.app.get(FileStore);
  work = server.app.get(UnitOfWork);
  admin = new TusClient(server, 'admin');
}, 180_000);
afterAll(() => server.close());
afterEach(() => server.clock.set(new Date()));

const days = (count: number): void => server.clock.set(new Date(Date.now() + count * 86_400_000));
const collect = async (): Promise<void> => {
  await server.app.get(FileHousekeeping).removeUnused(24);
  await server.app.get(FileHousekeeping).run();
};

/** Does the work in a transaction, and answers while it is still open; `commit` lets it end. */
async function open<Result>(step: (tx: { manager: Parameters<Files['write']>[0] }) => Promise<Result>): Promise<{ result: Result; commit: () => Promise<void> }> {
  let commit = (): void => undefined;
  const held = new Promise<void>((resolve) => (commit = resolve));
  let done: Promise<unknown> = Promise.resolve();
  const result = await new Promise<Result>((resolve, reject) => {
    done = work.run(ACTORS.admin, async (tx) => {
      resolve(await step(tx));
      await held;
      return null;
    });
    done.catch(reject);
  });
  return { result, commit: async () => (commit(), void (await done)) };
}

const made = (bytes: Buffer) => ({ fileName: 'a.json', mediaType: 'application/json', bytes: Readable.from([bytes]) });

describe('a transaction that stays open', () => {
  it('keeps the bytes that it is the first to name, however long it takes', async () => {
    const bytes = randomBytes(100);
    const { result, commit } = await open((tx) => files.write(tx.manager, ACTORS.admin, made(bytes)));
    days(10);
    await collect();
    expect(await store.has(result.sha256)).toBe(true);
    await commit();
    await collect();
    expect(await store.has(result.sha256)).toBe(true);
  }, 30_000);

  it('keeps the bytes that it names again, when every other name for them goes', async () => {
    const bytes = pdf('named twice');
    const upload = (await admin.upload('a.pdf', bytes)).id;
    const { result, commit } = await open((tx) => files.write(tx.manager, ACTORS.admin, made(bytes)));
    days(10);
    await collect();
    expect([...(await files.describe([upload])).keys()]).toEqual([]);
    expect(await store.has(result.sha256)).toBe(true);
    await commit();
    await collect();
    expect(await store.has(result.sha256)).toBe(true);
  }, 30_000);

  it('keeps the upload that it has taken into use', async () => {
    const { id } = await admin.upload('a.pdf', pdf('taken'));
    const { result, commit } = await open((tx) => files.take(tx.manager, ACTORS.admin, id, { purpose: 'EVIDENCE' }));
    days(10);
    await collect();
    await commit();
    expect((await files.describe([id])).get(id)?.sha256).toBe(result.sha256);
    expect(await store.has(result.sha256)).toBe(true);
  }, 30_000);

  it('holds up nobody’s upload, also while a collection waits for it', async () => {
    const { commit } = await open((tx) => files.write(tx.manager, ACTORS.admin, made(randomBytes(100))));
    days(10);
    const collecting = collect();
    expect((await admin.upload('a.pdf', pdf('meanwhile'))).last.status).toBe(204);
    await collecting;
    await commit();
  }, 30_000);
});

describe('bytes in an object store', () => {
  let s3: S3Server;
  let scratch: string;
  beforeAll(async () => {
    s3 = await startS3Server();
    scratch = await mkdtemp(join(tmpdir(), 'samkop-orphans-'));
  });
  afterAll(async () => {
    await s3.close();
    await rm(scratch, { recursive: true });
  });

  /** Has something happen between the keeping of bytes and their naming. */
  class Interrupted extends S3FileStore {
    between: () => Promise<void> = () => Promise.resolve();

    override async keep(draft: FileDraft): Promise<void> {
      await super.keep(draft);
      const { between } = this;
      this.between = () => Promise.resolve();
      await between();
    }
  }

  it('that were there without a name, and are collected while a file of minutes comes to name them, are there in the end', async () => {
    const { dataSource } = server.database;
    const slow = new Interrupted(new S3Bucket(s3.address), scratch, s3.address.prefix);
    const loose = new LooseBytes(dataSource, slow, server.clock);
    const bytes = randomBytes(17 * 1024 * 1024);
    const { sha256 } = await slow.put(Readable.from([bytes]));
    const removed: boolean[] = [];
    slow.between = async () => {
      days(1);
      await loose.collect([sha256]);
      removed.push(!(await slow.has(sha256)));
    };
    const draft = await slow.draft(Readable.from([bytes]));
    await loose.keepNamed(draft, () => Promise.resolve());
    await slow.discard(draft);
    expect(removed).toEqual([true]);
    expect(await slow.look(sha256)).toMatchObject({ size: bytes.length });
  });
});
