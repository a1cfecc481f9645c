import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fileStoreOf } from '../../../libs/platform/files/files.module.js';
import type { FileStore } from '#platform/files';
import { startS3Server, type S3Server } from './s3-server.js';

const MB = 1024 * 1024;
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Random bytes: in a store that lasts, nothing is there from an earlier time. */
const some = (size = 1_000): Buffer => randomBytes(size);

async function contents(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** What every store of files must do, wherever it keeps them. */
describe.each(['a folder', 'S3'])('files in %s', (where) => {
  let s3: S3Server | undefined;
  let store: FileStore;
  let dataDir: string;
  let drafts: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'samkop-store-'));
    s3 = where === 'S3' ? await startS3Server() : undefined;
    store = fileStoreOf({ dataDir, ...(s3 ? { s3: s3.address } : {}) });
    drafts = join(dataDir, s3 ? 'drafts' : 'files/drafts');
  }, 180_000);
  afterAll(async () => {
    await s3?.close();
    await rm(dataDir, { recursive: true });
  });

  const put = (bytes: Buffer): Promise<{ sha256: string }> => store.put(Readable.from([bytes]));
  const keptHashes = async (): Promise<string[]> => {
    const hashes: string[] = [];
    for await (const { sha256 } of store.kept()) hashes.push(sha256);
    return hashes;
  };

  it('are kept under their hash, to the byte', async () => {
    const bytes = some(300_000);
    expect(await put(bytes)).toEqual({ sha256: hashOf(bytes), crc32: crc32(bytes), size: bytes.length });
    expect((await contents(await store.open(hashOf(bytes)))).equals(bytes)).toBe(true);
    expect(readdirSync(drafts)).toHaveLength(s3 ? 1 : 0);
  });

  it('are read in part', async () => {
    const bytes = some();
    const { sha256 } = await put(bytes);
    // The first byte alone is left out: s3rver takes an end of 0 for none.
    for (const [start, end] of [[0, 1], [0, 999], [1, 1], [10, 19], [999, 999]] as const) {
      expect((await contents(await store.open(sha256, { start, end }))).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
  });

  it('are kept whole where they are larger than one piece of the way', async () => {
    const bytes = some(37 * MB);
    const { sha256 } = await put(bytes);
    expect(sha256).toBe(hashOf(bytes));
    expect(await store.look(sha256)).toMatchObject({ size: bytes.length });
    expect(hashOf(await contents(await store.open(sha256)))).toBe(sha256);
    expect((await contents(await store.open(sha256, { start: 20 * MB, end: 20 * MB + 9 }))).equals(bytes.subarray(20 * MB, 20 * MB + 10))).toBe(true);
    await put(bytes);
    expect((await keptHashes()).filter((hash) => hash === sha256)).toHaveLength(1);
  });

  it('are not there before they are kept, and a draft that is discarded never is', async () => {
    const bytes = some();
    const draft = await store.draft(Readable.from([bytes]));
    expect(draft).toMatchObject({ sha256: hashOf(bytes), crc32: crc32(bytes), size: bytes.length });
    expect((await contents(createReadStream(draft.path))).equals(bytes)).toBe(true);
    expect(await store.has(draft.sha256)).toBe(false);
    await store.discard(draft);
    await store.discard(draft);
    expect(existsSync(draft.path)).toBe(false);
    expect(await store.has(draft.sha256)).toBe(false);
  });

  it('are kept once, however often and by however many at once', async () => {
    const bytes = some();
    await Promise.all(Array.from({ length: 8 }, () => put(bytes)));
    expect((await keptHashes()).filter((hash) => hash === hashOf(bytes))).toHaveLength(1);
    expect((await contents(await store.open(hashOf(bytes)))).equals(bytes)).toBe(true);
  });

  it('are nothing where their source breaks off', async () => {
    const bytes = some();
    async function* broken(): AsyncGenerator<Buffer> {
      yield bytes;
      await Promise.resolve();
      throw new Error('expected in this test');
    }
    const before = readdirSync(drafts).length;
    await expect(store.put(Readable.from(broken()))).rejects.toThrow('expected');
    expect(readdirSync(drafts)).toHaveLength(before);
    expect(await store.has(hashOf(bytes))).toBe(false);
  });

  it('are told of with their size and their age, and not where they are none', async () => {
    const bytes = some(123);
    const before = Date.now() - 2_000;
    const { sha256 } = await put(bytes);
    const kept = await store.look(sha256);
    expect(kept?.size).toBe(123);
    expect(kept?.keptAt.getTime()).toBeGreaterThanOrEqual(before);
    for await (const found of store.kept()) if (found.sha256 === sha256) expect(found).toEqual({ sha256, ...kept });
    expect(await keptHashes()).toContain(sha256);
    expect(await store.look(hashOf(some()))).toBeUndefined();
  });

  it('are removed, and what is not there is as good as removed', async () => {
    const { sha256 } = await put(some());
    await store.remove(sha256);
    await store.remove(sha256);
    expect(await store.has(sha256)).toBe(false);
    expect(await keptHashes()).not.toContain(sha256);
    await expect(store.open(sha256).then(contents)).rejects.toThrow();
  });

  it('are lent to a reader that needs a path, for as long as its work', async () => {
    const bytes = some();
    const { sha256 } = await put(bytes);
    const before = readdirSync(drafts).length;
    expect((await store.atPath(sha256, (path) => contents(createReadStream(path)))).equals(bytes)).toBe(true);
    await expect(store.atPath(sha256, () => Promise.reject(new Error('expected in this test')))).rejects.toThrow('expected');
    expect(readdirSync(drafts)).toHaveLength(before);
  });

  it('leave drafts of a crash behind only until they are old', async () => {
    const [old, fresh] = [await store.draft(Readable.from([some()])), await store.draft(Readable.from([some()]))];
    const longAgo = new Date(Date.now() - 3 * 86_400_000);
    await utimes(old.path, longAgo, longAgo);
    await store.removeDrafts(new Date(Date.now() - 86_400_000));
    expect([existsSync(old.path), existsSync(fresh.path)]).toEqual([false, true]);
  });

  it('have no other names than hashes', async () => {
    for (const name of ['', '..', '../../etc/passwd', 'A'.repeat(64), 'a'.repeat(63)]) {
      await expect((async () => store.look(name))()).rejects.toThrow('Not a SHA-256');
      await expect((async () => store.open(name))()).rejects.toThrow('Not a SHA-256');
    }
  });

  it('pass by a thousand in a list', async () => {
    const hashes: string[] = [];
    const bytes = Array.from({ length: 1_030 }, () => some(20));
    for (let at = 0; at < bytes.length; at += 20) hashes.push(...(await Promise.all(bytes.slice(at, at + 20).map(put))).map(({ sha256 }) => sha256));
    const kept = new Set(await keptHashes());
    expect(hashes.filter((hash) => !kept.has(hash))).toEqual([]);
  }, 60_000);
});
