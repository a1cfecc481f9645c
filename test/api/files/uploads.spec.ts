import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Upload } from 'tus-js-client';
import { html, jpeg, pdf, svg } from '../../../libs/platform/files/file.builders.js';
import { freshFilesApp, startFilesApp, type FilesApp } from './files-app.js';
import { idOf, TusClient } from './tus-client.js';

let server: FilesApp;
let anna: TusClient;
let bo: TusClient;

beforeAll(async () => {
  server = await freshFilesApp();
  anna = new TusClient(server, 'anna');
  bo = new TusClient(server, 'bo');
});
afterAll(() => server.close());

interface Row {
  state: string;
  sha256: string | null;
  media_type: string | null;
  file_name: string;
  size: string;
  rejection: string | null;
}

async function rowOf(id: string): Promise<Row | undefined> {
  const rows: Row[] = await server.database.dataSource.query(
    `select state, encode(sha256, 'hex') as sha256, media_type, file_name, size, rejection from stored_file where id = $1`, [id],
  );
  return rows[0];
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const storedAt = (hash: string): string => join(server.dataDir, 'files', hash.slice(0, 2), hash.slice(2, 4), hash);
const large = (marker: string): Buffer => Buffer.concat([pdf(marker), Buffer.alloc(3 * 1024 * 1024, marker)]);

describe('an upload', () => {
  it('is stored once under its hash, readable by its owner alone, and leaves nothing on the way', async () => {
    const bytes = pdf('once');
    const first = await anna.upload('O\u0308vertornea\u030A.pdf', bytes, { filetype: 'application/pdf' });
    const second = await bo.upload('samma.pdf', bytes);
    expect(first.last.status).toBe(204);
    expect(second.last.status).toBe(204);
    expect(await rowOf(first.id)).toEqual({
      state: 'STORED', sha256: sha256(bytes), media_type: 'application/pdf', file_name: 'Övertorneå.pdf', size: String(bytes.length), rejection: null,
    });
    expect((await rowOf(second.id))?.sha256).toBe(sha256(bytes));
    expect(statSync(storedAt(sha256(bytes))).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(server.dataDir, 'incoming'))).toEqual([]);
    expect(readdirSync(join(server.dataDir, 'files', 'drafts'))).toEqual([]);
  });

  it('comes with tus-js-client as the web sends it', async () => {
    const bytes = large('client');
    const upload = await new Promise<Upload>((resolve, reject) => {
      const sending = new Upload(bytes, {
        endpoint: `${server.url}/files`, chunkSize: 1024 * 1024, headers: { 'x-actor': 'anna' },
        metadata: { filename: 'stor.pdf', filetype: 'application/pdf' }, onError: reject, onSuccess: () => resolve(sending),
      });
      sending.start();
    });
    const id = upload.url?.split('/').at(-1) ?? '';
    expect(await rowOf(id)).toMatchObject({ state: 'STORED', sha256: sha256(bytes) });
  });

  it('goes on after a dropped connection from the byte that arrived', async () => {
    const bytes = large('dropped');
    const id = idOf(await anna.create('a.pdf', bytes.length));
    await sendAndDrop(id, bytes.subarray(0, 1024 * 1024), bytes.length);
    const arrived = Number((await anna.head(id)).headers.get('upload-offset'));
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(bytes.length);
    expect(await rowOf(id)).toMatchObject({ state: 'RECEIVING', sha256: null });
    expect((await anna.append(id, 0, bytes)).status).toBe(409);
    expect((await anna.append(id, arrived, bytes.subarray(arrived))).status).toBe(204);
    expect(await rowOf(id)).toMatchObject({ state: 'STORED', sha256: sha256(bytes) });
  });

  it('is there whole for a client that lost the last answer', async () => {
    const bytes = pdf('lost answer');
    const { id } = await anna.upload('a.pdf', bytes);
    const head = await anna.head(id);
    expect(head.status).toBe(200);
    expect(head.headers.get('upload-offset')).toBe(String(bytes.length));
    expect(head.headers.get('upload-length')).toBe(String(bytes.length));
    expect((await anna.append(id, bytes.length, Buffer.alloc(0))).status).toBe(204);
  });

  it('may say its length last', async () => {
    const bytes = pdf('deferred');
    const id = idOf(await anna.create('a.pdf', 'deferred'));
    expect((await anna.append(id, 0, bytes.subarray(0, 10))).status).toBe(204);
    expect((await anna.append(id, 10, bytes.subarray(10), { 'Upload-Length': String(bytes.length) })).status).toBe(204);
    expect(await rowOf(id)).toMatchObject({ state: 'STORED', sha256: sha256(bytes), size: String(bytes.length) });
  });

  it('is finished after a crash between the last byte and the hash', async () => {
    const bytes = pdf('crash');
    const [atStart, atHead] = [await arrivedButNotFinished(bytes), await arrivedButNotFinished(bytes)];
    expect((await anna.head(atHead)).headers.get('upload-offset')).toBe(String(bytes.length));
    expect(await rowOf(atHead)).toMatchObject({ state: 'STORED', sha256: sha256(bytes) });
    expect(await rowOf(atStart)).toMatchObject({ state: 'RECEIVING' });
    await (await startFilesApp(server.database, server.dataDir)).close();
    expect(await rowOf(atStart)).toMatchObject({ state: 'STORED', sha256: sha256(bytes) });
  });

  it('sent by many requests at once ends as one whole file', async () => {
    const bytes = large('parallel');
    const id = idOf(await anna.create('a.pdf', bytes.length));
    const answers = await Promise.all(Array.from({ length: 5 }, () => anna.append(id, 0, bytes).catch(() => ({ status: 0 }))));
    const { headers } = await anna.head(id);
    const arrived = Number(headers.get('upload-offset'));
    if (arrived < bytes.length) expect((await anna.append(id, arrived, bytes.subarray(arrived))).status).toBe(204);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ state: 'STORED', sha256: sha256(bytes) });
  });

  it('is removed by its owner', async () => {
    const id = idOf(await anna.create('a.pdf', 100));
    expect((await anna.remove(id)).status).toBe(204);
    expect(await rowOf(id)).toBeUndefined();
    expect((await anna.head(id)).status).toBe(404);
    expect(readdirSync(join(server.dataDir, 'incoming'))).not.toContain(id);
  });
});

describe('an upload is refused', () => {
  it('when it is not one’s own: it does not exist', async () => {
    const bytes = pdf('own');
    const id = idOf(await anna.create('a.pdf', bytes.length));
    for (const answer of [await bo.head(id), await bo.append(id, 0, bytes), await bo.remove(id)]) expect(answer.status).toBe(404);
    expect((await bo.append(id, 0, bytes)).body).toMatchObject({ code: 'NOT_FOUND' });
    expect((await anna.head(id)).headers.get('upload-offset')).toBe('0');
    for (const path of ['/files/nothing', '/files/..%2f..%2fetc', `/files/${id}.json`]) {
      expect((await anna.request('HEAD', path)).status).toBe(404);
    }
  });

  it('when another’s stands behind a question mark after one’s own: the path alone says which it is', async () => {
    const bytes = pdf('path');
    const theirs = idOf(await anna.create('a.pdf', bytes.length));
    const own = idOf(await bo.create('b.pdf', bytes.length));
    for (const between of ['?/', '?x=/', '%3F/', '/', '%2F']) {
      await bo.head(`${own}${between}${theirs}`);
      await bo.append(`${own}${between}${theirs}`, 0, bytes.subarray(0, 8));
      await bo.remove(`${own}${between}${theirs}`);
    }
    expect((await anna.head(theirs)).headers.get('upload-offset')).toBe('0');
    expect((await bo.head(own)).status).toBe(404);
  });

  it('without a session, without the right, and from another site', async () => {
    expect(await new TusClient(server).create('a.pdf', 10)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(await new TusClient(server, 'auditor').create('a.pdf', 10)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    const foreign = { 'Upload-Length': '10', Origin: 'https://evil.example' };
    expect((await anna.request('POST', '/files', foreign)).status).toBe(403);
    expect((await anna.request('POST', '/files', { ...foreign, Origin: 'null' })).status).toBe(403);
    expect((await anna.request('POST', '/files', { 'Upload-Length': '10', 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await anna.request('POST', '/files', { ...foreign, Origin: 'https://samkop.example' })).status).toBe(201);
    expect((await anna.create('a.pdf', 10)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('when it is too large, said at once or discovered on the way', async () => {
    const tooMuch = 20 * 1024 * 1024 + 1;
    const said = await anna.create('a.pdf', tooMuch);
    expect(said).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE', message: 'Filen är för stor. Högst 20 MB.' } });
    expect(said.headers.get('content-type')).toMatch(/^application\/json/);
    const id = idOf(await anna.create('a.pdf', 'deferred'));
    expect(await anna.append(id, 0, Buffer.alloc(tooMuch))).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } });
    const promised = idOf(await anna.create('a.pdf', 10));
    expect((await anna.append(promised, 0, Buffer.alloc(11))).status).toBe(413);
  });

  it('when it is not what it says, in the reader’s language', async () => {
    const { id, last } = await anna.upload('fullmakt.pdf', html(), { filetype: 'application/pdf' });
    expect(last).toMatchObject({ status: 422, body: { code: 'FILE_REJECTED', message: expect.stringContaining('ingen PDF') } });
    expect(await rowOf(id)).toMatchObject({ state: 'REJECTED', sha256: null });
    expect(existsSync(storedAt(sha256(html())))).toBe(false);
    expect((await anna.append(id, html().length, Buffer.alloc(0), { 'Accept-Language': 'en' })).body.message).toMatch(/no PDF/);
    expect((await anna.upload('a.pdf.exe', pdf())).last.body.message).toMatch(/slutar på \.exe/);
    expect((await anna.upload('a.png', svg(), { filetype: 'image/png' })).last.status).toBe(422);
    expect((await anna.upload('a.png', jpeg(), { filetype: 'image/png' })).last.status).toBe(422);
  });

  it('when it is empty or not what its sender hashed', async () => {
    expect(await anna.create('a.pdf', 0)).toMatchObject({ status: 422, body: { code: 'FILE_REJECTED' } });
    expect((await anna.upload('a.pdf', pdf(), { sha256: 'ab'.repeat(32) })).last).toMatchObject({ status: 422, body: { code: 'CHECKSUM_MISMATCH' } });
    expect((await anna.upload('a.pdf', pdf(), { sha256: sha256(pdf()) })).last.status).toBe(204);
  });

  it('when it breaks the protocol', async () => {
    const id = idOf(await anna.create('a.pdf', 10));
    const attempts = [
      await anna.request('POST', '/files'),
      await anna.request('POST', '/files', { 'Upload-Length': '-1' }),
      await anna.request('POST', '/files', { 'Upload-Length': '10', 'Upload-Metadata': 'filename !!!' }),
      await anna.request('POST', '/files', { 'Upload-Length': '10', 'Tus-Resumable': '0.2.2' }),
      await anna.request('PATCH', `/files/${id}`, { 'Content-Type': 'application/offset+octet-stream' }, Buffer.alloc(1)),
      await anna.request('PATCH', `/files/${id}`, { 'Upload-Offset': '0', 'Content-Type': 'text/plain' }, Buffer.alloc(1)),
      await anna.append(id, 5, Buffer.alloc(1)),
    ];
    for (const { status, body } of attempts) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body).toMatchObject({ code: expect.any(String), message: expect.not.stringMatching(/^\[/) });
    }
  });

  it('when there are fifty of one’s own that wait, however they are asked for', async () => {
    const admin = new TusClient(server, 'admin');
    const answers = await Promise.all(Array.from({ length: 60 }, () => admin.create('a.pdf', 10)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
    expect((await bo.create('a.pdf', 10)).status).toBe(201);
  });
});

/** Begins to send, and cuts the connection in the middle. */
async function somethingArrived(id: string): Promise<void> {
  while (statSync(join(server.dataDir, 'incoming', id)).size === 0) await pause(20);
}

function sendAndDrop(id: string, bytes: Buffer, promised: number): Promise<void> {
  return new Promise((resolve) => {
    const sending = httpRequest(`${server.url}/files/${id}`, {
      method: 'PATCH',
      headers: {
        'x-actor': 'anna', 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream', 'Content-Length': promised,
      },
    });
    sending.on('error', () => resolve());
    sending.write(bytes, () => void somethingArrived(id).then(() => sending.destroy(new Error('dropped'))));
  });
}

/** As a process leaves it that ends after the last byte and before the hash. */
async function arrivedButNotFinished(bytes: Buffer): Promise<string> {
  const { id } = await anna.upload('a.pdf', bytes);
  writeFileSync(join(server.dataDir, 'incoming', id), bytes);
  writeFileSync(join(server.dataDir, 'incoming', `${id}.json`), JSON.stringify({ id, size: bytes.length, offset: 0, metadata: { filename: 'a.pdf' } }));
  await server.database.dataSource.query(`update stored_file set state = 'RECEIVING', sha256 = null, media_type = null where id = $1`, [id]);
  return id;
}
