import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { unlink } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { csv, pdf } from '../../../libs/platform/files/file.builders.js';
import { freshFilesApp, TestFileAccess, type ActorName, type FilesApp } from './files-app.js';
import { TusClient } from './tus-client.js';

const NAME = 'Fullmakt "Övertorneå" \u{1F58B}; a\r\nSet-Cookie: x.pdf';
const bytes = Buffer.concat([pdf('download'), Buffer.alloc(300_000, 'x')]);
const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;

let server: FilesApp;
let id: string;

beforeAll(async () => {
  server = await freshFilesApp();
  ({ id } = await new TusClient(server, 'anna').upload(NAME, bytes));
});
afterAll(() => server.close());

const get = (headers: Record<string, string> = {}, more: { actor?: ActorName; path?: string; method?: string } = {}): Promise<Response> =>
  fetch(`${server.url}${more.path ?? `/files/${id}`}`, { method: more.method ?? 'GET', headers: { 'x-actor': more.actor ?? 'anna', ...headers } });

const body = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('a download', () => {
  it('ends for a reader who takes nothing for two minutes', async () => {
    const large = (await new TusClient(server, 'anna').upload('stor.pdf', Buffer.concat([pdf('large'), Buffer.alloc(18_000_000, 'x')]))).id;
    const accepted = once(server.app.getHttpServer() as Server, 'connection') as Promise<[Socket]>;
    const reader = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined);
    reader.write(`GET /files/${large} HTTP/1.1\r\nHost: localhost\r\nx-actor: anna\r\n\r\n`);
    const [socket] = await accepted;
    await once(reader, 'readable');
    while (socket.timeout !== 120_000) await pause(10);
    const closed = once(socket, 'close');
    socket.emit('timeout');
    await closed;
    expect((await get({ range: 'bytes=0-3' }, { path: `/files/${large}` })).status).toBe(206);
    reader.destroy();
  });

  it('is refused in words on a page where it was opened in a window of its own, and as data to a program', async () => {
    const path = '/files/01a00000-0000-7000-8000-000000000000';
    const page = await get({ accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'sv' }, { path });
    expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([404, 'text/html; charset=utf-8', 'no-store']);
    expect(page.headers.get('vary')).toContain('Accept');
    expect((await body(page)).toString()).toContain('<h1>Det du söker finns inte.</h1><p><a href="/">Gå till Samköp</a></p>');
    const told = await get({ accept: '*/*' }, { path });
    expect([told.status, await told.json()]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
  });

  it('is the bytes that were uploaded, and harmless', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect((await body(response)).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag,
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-cache, no-transform',
      'cross-origin-resource-policy': 'same-origin',
      'accept-ranges': 'bytes',
    });
    expect(response.headers.get('set-cookie')).toBeNull();
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="Fullmakt -/);
    expect(disposition).toContain(`filename*=UTF-8''Fullmakt%20-%C3%96vertorne%C3%A5-%20%F0%9F%96%8B`);
  });

  it('is told of without its bytes', async () => {
    const response = await get({}, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(await body(response)).toHaveLength(0);
  });

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=100-', 100, bytes.length - 1],
    ['bytes=-5', bytes.length - 5, bytes.length - 1],
  ])('goes on where it was broken off: %s', async (range, start, end) => {
    for (const condition of [undefined, etag]) {
      const response = await get({ Range: range, ...(condition === undefined ? {} : { 'If-Range': condition }) });
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/${bytes.length}`);
      expect((await body(response)).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
  });

  it('is whole where a part would be of something else, or is no single part', async () => {
    const attempts: Record<string, string>[] = [
      { Range: 'bytes=0-1', 'If-Range': '"other"' }, { Range: 'bytes=0-1', 'If-Range': `W/${etag}` }, { Range: 'bytes=0-1,3-4' },
    ];
    for (const headers of attempts) {
      const response = await get(headers);
      expect(response.status).toBe(200);
      expect(await body(response)).toHaveLength(bytes.length);
    }
  });

  it('has nothing beyond its end', async () => {
    const response = await get({ Range: `bytes=${bytes.length}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
    expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('that cannot be read is no answer of these bytes, to be kept or gone on with', async () => {
    const lost = await new TusClient(server, 'anna').upload('borta.pdf', pdf('lost'));
    const hash = createHash('sha256').update(pdf('lost')).digest('hex');
    await unlink(join(server.dataDir, 'files', hash.slice(0, 2), hash.slice(2, 4), hash));
    const response = await get({}, { path: `/files/${lost.id}` });
    expect([response.status, response.headers.get('cache-control'), response.headers.get('accept-ranges'), [...response.headers.values()].join(' ').includes(hash)]).toEqual([500, 'no-store', null, false]);
    expect(await response.json()).toMatchObject({ code: 'INTERNAL' });
  });

  it('is not sent again to who has it', async () => {
    for (const known of [etag, `"x", ${etag}`, `W/${etag}`]) {
      const response = await get({ 'If-None-Match': known, 'Cache-Control': 'max-age=0' });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
    }
    expect((await get({ 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is shown in the browser only when asked for, and only what cannot run', async () => {
    const shown = await get({}, { path: `/files/${id}?inline=1` });
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename=/);
    expect(shown.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    const table = await new TusClient(server, 'anna').upload('a.csv', csv());
    const saved = await get({}, { path: `/files/${table.id}?inline=1` });
    expect(saved.headers.get('content-disposition')).toBe('attachment; filename=a.csv');
    expect(saved.headers.get('content-type')).toBe('text/csv');
  });

  it('is its uploader’s while unused, and then whose the port says', async () => {
    const client = new TusClient(server, 'anna');
    const own = (await client.upload('a.pdf', pdf('mine'))).id;
    const path = `/files/${own}`;
    expect((await get({}, { path })).status).toBe(200);
    expect((await get({}, { path, actor: 'bo' })).status).toBe(404);
    await server.database.dataSource.query('update stored_file set used_at = now() where id = $1', [own]);
    expect((await get({}, { path })).status).toBe(404);
    server.app.get(TestFileAccess, { strict: false }).readers.set(own, ['admin']);
    expect((await get({}, { path, actor: 'admin' })).status).toBe(200);
    expect((await get({}, { path, actor: 'bo' })).status).toBe(404);
  });

  it('is refused to strangers, and what does not exist is not found', async () => {
    expect((await fetch(`${server.url}/files/${id}`)).status).toBe(401);
    expect((await get({}, { actor: 'support' })).status).toBe(403);
    for (const path of ['/files/x', '/files/..%2f..%2fetc%2fpasswd', '/files/0198c3b0-0000-7000-8000-000000000000']) {
      const response = await get({}, { path });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('is not there before it has arrived, nor when it was rejected', async () => {
    const client = new TusClient(server, 'anna');
    const rejected = await client.upload('a.pdf', Buffer.from('MZ'));
    const begun = await client.create('a.pdf', 100);
    for (const path of [`/files/${rejected.id}`, begun.headers.get('location') ?? '']) expect((await get({}, { path })).status).toBe(404);
  });
});
