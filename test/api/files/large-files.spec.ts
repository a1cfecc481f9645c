import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorKey } from '#platform/access';
import { Files, FileStore, LargeFiles } from '#platform/files';
import { DatabaseSignals } from '#platform/signals';
import { exe, pdf } from '../../../libs/platform/files/file.builders.js';
import { UploadResolver } from '../../../libs/platform/files/upload.resolver.js';
import { ACTORS, freshFilesApp, startFilesApp, type FilesApp } from './files-app.js';
import { idOf, TusClient } from './tus-client.js';

const DOCUMENT = { purpose: 'DOCUMENT' };
const MB = 1024 * 1024;

let server: FilesApp;
let admin: TusClient;

beforeAll(async () => {
  server = await freshFilesApp();
  admin = new TusClient(server, 'admin');
}, 180_000);
afterAll(() => server.close());

const large = (marker: string): Buffer => Buffer.concat([pdf(marker), Buffer.alloc(21 * MB, marker)]);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const stateOf = async (id: string, actor: keyof typeof ACTORS = 'admin') =>
  (await server.app.get(UploadResolver, { strict: false }).uploads(ACTORS[actor], [id])).map(({ state, text }) => ({ state, text }))[0];
const settle = (): Promise<void> => server.app.get(LargeFiles).settleDue();
const download = async (id: string): Promise<number> => (await fetch(`${server.url}/files/${id}`, { headers: { 'x-actor': 'admin' } })).status;

describe('a large file', () => {
  it('is only received by the API; the worker hashes it, and nobody sees it before', async () => {
    const bytes = large('worker');
    const { id, last } = await admin.upload('stor.pdf', bytes, DOCUMENT);
    expect(last.status).toBe(204);
    expect(await stateOf(id)).toEqual({ state: 'ARRIVED', text: 'Filen är framme och kontrolleras.' });
    expect(await stateOf(id, 'support')).toBeUndefined();
    expect(await download(id)).toBe(404);
    await expect(server.app.get(Files).peek(ACTORS.admin, id, { purpose: 'DOCUMENT' })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ text: 'file.being_checked' }] });
    expect((await admin.head(id)).headers.get('upload-offset')).toBe(String(bytes.length));
    await settle();
    expect(await stateOf(id)).toEqual({ state: 'STORED', text: 'Filen är klar.' });
    expect((await server.app.get(Files).peek(ACTORS.admin, id, { purpose: 'DOCUMENT' })).sha256).toBe(hashOf(bytes));
    expect(await download(id)).toBe(200);
    expect(readdirSync(join(server.dataDir, 'incoming'))).toEqual([]);
    expect(readdirSync(join(server.dataDir, 'files', 'drafts'))).toEqual([]);
  });

  it('wakes the worker as soon as it has arrived', async () => {
    const signals = new DatabaseSignals({ databaseUrl: server.database.url } as ConstructorParameters<typeof DatabaseSignals>[0]);
    const woken = new Promise<void>((resolve) => void signals.listen('samkop_files', () => resolve()).then(() => admin.upload('a.pdf', large('wake'), DOCUMENT)));
    await woken;
    await signals.onApplicationShutdown();
    await settle();
  });

  it('is rejected by the worker where it is not what it says, in words for its sender', async () => {
    const { id, last } = await admin.upload('a.pdf', Buffer.concat([exe(), Buffer.alloc(21 * MB)]), DOCUMENT);
    expect(last.status).toBe(204);
    await settle();
    expect(await stateOf(id)).toMatchObject({ state: 'REJECTED', text: expect.stringMatching(/^Filens format tas inte emot/) });
    expect(await download(id)).toBe(404);
  });

  it('is taken in once by many workers, after a start that finds it whole, and not after its sender took it back', async () => {
    const bytes = large('many');
    const { id } = await admin.upload('a.pdf', bytes, DOCUMENT);
    const taken = (await admin.upload('b.pdf', large('back'), DOCUMENT)).id;
    expect((await admin.remove(taken)).status).toBe(204);
    const second = await startFilesApp(server.database, server.dataDir);
    await Promise.all([settle(), second.app.get(LargeFiles).settleDue(), settle()]);
    await second.close();
    expect(await stateOf(id)).toMatchObject({ state: 'STORED' });
    expect(await stateOf(taken)).toBeUndefined();
    expect(await server.app.get(FileStore).has(hashOf(bytes))).toBe(true);
  });
});

describe('a disk that is full', () => {
  const incoming = (id: string): string => join(server.dataDir, 'incoming', id);
  const replaced: string[] = [];
  afterEach(() => replaced.splice(0).forEach((path) => rmSync(path, { force: true })));

  it('is said, in both languages, and the upload goes on when there is room again', async () => {
    const bytes = pdf('room again');
    const id = idOf(await admin.create('a.pdf', bytes.length, DOCUMENT));
    // Every byte that is written to /dev/full is answered as by a disk without room.
    rmSync(incoming(id));
    symlinkSync('/dev/full', incoming(id));
    replaced.push(incoming(id));
    for (const [language, words] of [['sv', /^Det finns inte plats/], ['en', /^There is no room/]] as const) {
      const answer = await admin.append(id, 0, bytes, { 'Accept-Language': language });
      expect(answer).toMatchObject({ status: 507, body: { code: 'INTERNAL', message: expect.stringMatching(words) } });
    }
    expect(await stateOf(id)).toMatchObject({ state: 'RECEIVING' });
    rmSync(incoming(id));
    writeFileSync(incoming(id), '');
    expect((await admin.append(id, 0, bytes)).status).toBe(204);
    expect(await stateOf(id)).toMatchObject({ state: 'STORED' });
  });

  it('is said before the first byte where the whole would not fit, and nothing is begun', async () => {
    const small = await startFilesApp(server.database, server.dataDir, { maxDocumentBytes: Number.MAX_SAFE_INTEGER });
    const before = await server.database.dataSource.query('select count(*) from stored_file');
    const answer = await new TusClient(small, 'admin').create('a.pdf', 2 ** 52, DOCUMENT);
    await small.close();
    expect(answer).toMatchObject({ status: 507, body: { code: 'INTERNAL', message: expect.stringMatching(/^Det finns inte plats/) } });
    expect(await server.database.dataSource.query('select count(*) from stored_file')).toEqual(before);
    expect(readdirSync(join(server.dataDir, 'incoming'))).toEqual([]);
  });
});

describe('an upload’s state', () => {
  it('is told to its owner alone, in the order asked for', async () => {
    const [first, second] = [idOf(await admin.create('a.pdf', 10)), (await admin.upload('b.pdf', pdf('state'))).id];
    const uploads = await server.app.get(UploadResolver, { strict: false }).uploads(ACTORS.admin, [second, 'x', first, crypto.randomUUID()]);
    expect(uploads.map(({ fileId, fileName, state }) => [fileId, fileName, state])).toEqual([[second, 'b.pdf', 'STORED'], [first, 'a.pdf', 'RECEIVING']]);
    expect(await stateOf(first, 'anna')).toBeUndefined();
    await expect(server.app.get(UploadResolver, { strict: false }).uploads(ACTORS.admin, Array(201).fill(first) as string[])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(existsSync(join(server.dataDir, 'incoming', first))).toBe(true);
    expect(actorKey(ACTORS.admin)).not.toBe(actorKey(ACTORS.anna));
  });
});
