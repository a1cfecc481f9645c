import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { UnitOfWork } from '#platform/database';
import { Checksums, FileHousekeeping, Files, FileStore } from '#platform/files';
import { docx, pdf, svg, zip } from '../../../libs/platform/files/file.builders.js';
import { ACTORS, freshFilesApp, type FilesApp } from './files-app.js';
import { idOf, TusClient } from './tus-client.js';

const DOCUMENT = { purpose: 'DOCUMENT' } as const;
const MB = 1024 * 1024;

let server: FilesApp;
let files: Files;
let work: UnitOfWork;
let admin: TusClient;

beforeAll(async () => {
  server = await freshFilesApp();
  files = server.app.get(Files);
  work = server.app.get(UnitOfWork);
  admin = new TusClient(server, 'admin');
}, 180_000);
afterAll(() => server.close());

const take = (id: string, purpose: 'DOCUMENT' | 'EVIDENCE' | 'IMPORT') =>
  work.run(ACTORS.admin, async (tx) => (await files.take(tx.manager, ACTORS.admin, id, { purpose })).id);
const crcOf = async (id: string): Promise<unknown> => (await server.database.dataSource.query('select crc32 from stored_file where id = $1', [id]))[0];

describe('a tender document', () => {
  it('is taken in whatever it is, with the checksum of the packages it goes into', async () => {
    const bytes = zip([{ name: 'a.txt', content: 'krav' }]);
    const { id, last } = await admin.upload('bilagor.zip', bytes, DOCUMENT);
    expect(last.status).toBe(204);
    expect(await files.peek(ACTORS.admin, id, DOCUMENT)).toMatchObject({
      mediaType: 'application/zip', size: bytes.length, crc32: crc32(bytes), sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(await take(id, 'DOCUMENT')).toBe(id);
  });

  it('is nothing else, and what was sent without a purpose may become one', async () => {
    const document = (await admin.upload('a.pdf', pdf('as document'), DOCUMENT)).id;
    await expect(take(document, 'EVIDENCE')).rejects.toMatchObject({ code: 'FILE_REJECTED' });
    expect(await take((await admin.upload('a.pdf', pdf('as anything'))).id, 'DOCUMENT')).toBeTruthy();
    expect((await admin.upload('a.docx', docx())).last).toMatchObject({ status: 422, body: { code: 'FILE_REJECTED' } });
  });

  it('is brought by those who keep documents, and only they may send so much', async () => {
    for (const name of ['anna', 'auditor'] as const) expect((await new TusClient(server, name).create('a.pdf', 10, DOCUMENT)).status).toBe(403);
    expect((await new TusClient(server, 'support').create('a.pdf', 10, DOCUMENT)).status).toBe(201);
    expect((await admin.create('a.pdf', 21 * MB)).status).toBe(413);
    expect((await admin.create('a.pdf', 21 * MB, DOCUMENT)).status).toBe(201);
    expect(await admin.create('a.pdf', 65 * MB, DOCUMENT)).toMatchObject({ status: 413, body: { message: 'Filen är för stor. Högst 64 MB.' } });
    const deferred = idOf(await admin.create('a.pdf', 'deferred', DOCUMENT));
    expect(await admin.append(deferred, 0, Buffer.alloc(65 * MB))).toMatchObject({ status: 413, body: { message: 'Filen är för stor. Högst 64 MB.' } });
  });

  it('is refused in words where it could run', async () => {
    expect((await admin.upload('a.svg', svg(), DOCUMENT)).last).toMatchObject({ status: 422, body: { code: 'FILE_REJECTED', message: expect.stringMatching(/SVG/) } });
  });

  it('is handed out as what it is, to be saved', async () => {
    const { id } = await admin.upload('Förfrågan "1".docx', docx(), DOCUMENT);
    const answer = await fetch(`${server.url}/files/${id}?inline=1`, { headers: { 'x-actor': 'admin' } });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': expect.stringMatching(/wordprocessingml/), 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment; filename="F.*; filename\*=UTF-8''F%C3%B6rfr%C3%A5gan/),
    });
  });

  it('may wait with a thousand others', async () => {
    const answers: number[] = [];
    for (let at = 0; at < 60; at++) answers.push((await admin.create('a.pdf', 10, DOCUMENT)).status);
    expect(new Set(answers)).toEqual(new Set([201]));
  });
});

describe('what the product makes itself', () => {
  it('is kept with the command that made it, and not without', async () => {
    const bytes = Buffer.from('{"sha256sums": []}');
    const made = await work.run(ACTORS.admin, (tx) =>
      files.write(tx.manager, ACTORS.admin, { fileName: 'manifest.json', mediaType: 'application/json', bytes: Readable.from([bytes]) }),
    );
    expect((await files.describe([made.id])).get(made.id)).toEqual(made);
    expect(made).toMatchObject({ crc32: crc32(bytes), size: bytes.length, mediaType: 'application/json' });
    let lost = '';
    const failing = work.run(ACTORS.admin, async (tx) => {
      lost = (await files.write(tx.manager, ACTORS.admin, { fileName: 'a.json', mediaType: 'application/json', bytes: Readable.from(['lost']) })).sha256;
      throw new Error('expected in this test');
    });
    await expect(failing).rejects.toThrow('expected');
    server.clock.set(new Date(Date.now() + 2 * 3_600_000));
    await server.app.get(FileHousekeeping).removeNameless(server.clock.now());
    const store = server.app.get(FileStore);
    expect([await store.has(made.sha256), await store.has(lost)]).toEqual([true, false]);
  });
});

describe('a file from before checksums were kept', () => {
  it('is counted when it is asked for, and by the worker', async () => {
    const [asked, left] = [(await admin.upload('a.pdf', pdf('asked'))).id, (await admin.upload('b.pdf', pdf('left'))).id];
    await server.database.dataSource.query('update stored_file set crc32 = null where id = any($1)', [[asked, left]]);
    expect((await files.describe([asked])).get(asked)?.crc32).toBe(crc32(pdf('asked')));
    expect(await crcOf(asked)).toEqual({ crc32: String(crc32(pdf('asked'))) });
    expect(await crcOf(left)).toEqual({ crc32: null });
    await server.app.get(Checksums).run();
    expect(await crcOf(left)).toEqual({ crc32: String(crc32(pdf('left'))) });
  });
});
