import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bomb, csv, exe, heic, html, pdf, png, svg, xlsx, zip } from '../../../libs/platform/files/file.builders.js';
import type { ApiClient } from '../../kit/api-client.js';
import { startCast, type Cast } from '../../kit/cast.js';
import { databaseState } from '../../kit/database-state.js';
import { expectWords } from './words.js';

const TUS = { 'tus-resumable': '1.0.0' };
const MB = 1024 * 1024;

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
}, 300_000);
afterAll(() => cast.close());

interface Sent {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly type?: string;
  /** What the sender says of the whole file, where it is not so. */
  readonly length?: number;
  readonly sha256?: string;
  readonly status: number;
  readonly code: string;
}

const PRETENDERS: readonly Sent[] = [
  { what: 'a program called PDF', name: 'fullmakt.pdf', bytes: exe, status: 422, code: 'FILE_REJECTED' },
  { what: 'a program after the beginning of a PDF', name: 'fullmakt.pdf', bytes: () => Buffer.concat([Buffer.from('#!/bin/sh\n'), pdf()]), status: 422, code: 'FILE_REJECTED' },
  { what: 'a page called PDF', name: 'fullmakt.pdf', bytes: html, status: 422, code: 'FILE_REJECTED' },
  { what: 'a page', name: 'fullmakt.html', bytes: html, status: 422, code: 'FILE_REJECTED' },
  { what: 'a drawing with a program in it', name: 'bild.svg', bytes: svg, type: 'image/svg+xml', status: 422, code: 'FILE_REJECTED' },
  { what: 'a drawing called an image', name: 'bild.png', bytes: svg, type: 'image/png', status: 422, code: 'FILE_REJECTED' },
  { what: 'an image called PDF', name: 'fullmakt.pdf', bytes: png, status: 422, code: 'FILE_REJECTED' },
  { what: 'a PDF called a program', name: 'fullmakt.pdf.exe', bytes: () => pdf('exe'), status: 422, code: 'FILE_REJECTED' },
  { what: 'a PDF sent as a page', name: 'fullmakt.pdf', bytes: () => pdf('html'), type: 'text/html', status: 422, code: 'FILE_REJECTED' },
  { what: 'a packed file', name: 'fullmakt.pdf', bytes: () => gzipSync(pdf('gz')), status: 422, code: 'FILE_REJECTED' },
  { what: 'an archive called a workbook', name: 'register.xlsx', bytes: () => zip([{ name: 'a.txt', content: 'a' }]), status: 422, code: 'FILE_REJECTED' },
  { what: 'a workbook with macros', name: 'register.xlsx', bytes: () => xlsx({ name: 'xl/vbaProject.bin', content: 'macro' }), status: 422, code: 'FILE_REJECTED' },
  { what: 'a workbook that breaks off', name: 'register.xlsx', bytes: () => xlsx().subarray(0, 60), status: 422, code: 'FILE_REJECTED' },
  { what: 'a workbook that unpacks to 120 MB', name: 'register.xlsx', bytes: () => bomb(), status: 422, code: 'FILE_REJECTED' },
  { what: 'a workbook that unpacks to 120 MB and says ten', name: 'register.xlsx', bytes: () => bomb(10), status: 422, code: 'FILE_REJECTED' },
  { what: 'a table with NUL in it', name: 'register.csv', bytes: () => Buffer.concat([csv(), Buffer.from([0, 0, 0])]), status: 422, code: 'FILE_REJECTED' },
  { what: 'noise', name: 'brus.pdf', bytes: () => Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7919) % 256)), status: 422, code: 'FILE_REJECTED' },
  { what: 'a file of another hash than was said', name: 'fullmakt.pdf', bytes: () => pdf('hash'), sha256: 'ab'.repeat(32), status: 422, code: 'CHECKSUM_MISMATCH' },
  { what: 'a table over 10 MB', name: 'register.csv', bytes: () => Buffer.alloc(10 * MB + 1, 'a;b\n'), status: 413, code: 'FILE_TOO_LARGE' },
];

const REFUSED_AT_ONCE: readonly (readonly [what: string, headers: Record<string, string>, status: number, code: string])[] = [
  ['no bytes', { 'upload-length': '0' }, 422, 'FILE_REJECTED'],
  ['21 MB', { 'upload-length': String(21 * MB) }, 413, 'FILE_TOO_LARGE'],
  ['a negative length', { 'upload-length': '-1' }, 400, 'INVALID_INPUT'],
  ['a length that is no number', { 'upload-length': 'mycket' }, 400, 'INVALID_INPUT'],
  ['no length', {}, 400, 'INVALID_INPUT'],
  ['a description that cannot be read', { 'upload-length': '10', 'upload-metadata': 'filename ===,,,' }, 400, 'INVALID_INPUT'],
];

interface Refused { readonly code: string; readonly message: string }

async function begin(client: ApiClient, { name, type = '', bytes, length, sha256 }: Pick<Sent, 'name' | 'type' | 'bytes' | 'length' | 'sha256'>): Promise<{ location: string; whole: Uint8Array<ArrayBuffer> }> {
  const whole = new Uint8Array(bytes());
  const words = [['filename', name], ['filetype', type], ...(sha256 ? [['sha256', sha256]] : [])];
  const metadata = words.map(([key, value]) => `${key} ${Buffer.from(value ?? '').toString('base64')}`).join(',');
  const created = await client.request('/files', { method: 'POST', headers: { ...TUS, 'upload-length': String(length ?? whole.length), 'upload-metadata': metadata } });
  expect(created.status).toBe(201);
  return { location: created.headers.get('location') ?? '', whole };
}

const append = (client: ApiClient, location: string, offset: number, body: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}): Promise<Response> =>
  client.request(location, { method: 'PATCH', body, headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...more } });

/** The rows of uploads tell what was refused: all else must stay as it is. */
async function others(): Promise<Readonly<Record<string, string>>> {
  const { stored_file: _, ...rest } = await databaseState(cast.app.database.dataSource);
  return rest;
}

const stored = async (): Promise<number> => (await cast.sql<{ count: number }>(`select count(*)::int as count from stored_file where state = 'STORED'`))[0]?.count ?? 0;

describe('a file that is not what it is called, or too much, is refused in both languages and kept nowhere', () => {
  it.each(PRETENDERS)('$what', async (sent) => {
    const before = [await others(), await stored()];
    const texts: string[] = [];
    for (const language of ['sv', 'en'] as const) {
      const client = cast.as.ADM.speaking(language);
      const { location, whole } = await begin(client, sent);
      const answer = await append(client, location, 0, whole);
      const { code, message } = (await answer.json()) as Refused;
      expect({ status: answer.status, code }).toEqual({ status: sent.status, code: sent.code });
      expect((await client.request(location)).status).toBe(404);
      texts.push(message);
    }
    expectWords(texts.slice(0, 1), texts.slice(1));
    expect([await others(), await stored()]).toEqual(before);
  });

  it.each(REFUSED_AT_ONCE)('%s', async (_, headers, status, code) => {
    const before = await databaseState(cast.app.database.dataSource);
    const texts: string[] = [];
    for (const language of ['sv', 'en'] as const) {
      const answer = await cast.as.PAR.speaking(language).request('/files', { method: 'POST', headers: { ...TUS, ...headers } });
      const refused = (await answer.json()) as Refused;
      expect({ status: answer.status, code: refused.code }).toEqual({ status, code });
      texts.push(refused.message);
    }
    expectWords(texts.slice(0, 1), texts.slice(1));
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
  });
});

describe('a step of an upload that is out of place', () => {
  const one = { name: 'a.pdf', bytes: () => pdf('steps') };

  it.each([
    ['bytes that begin somewhere else', 5, {}, 409, 'CONFLICT'],
    ['an offset that is no number', 0, { 'upload-offset': 'x' }, 400, 'INVALID_INPUT'],
    ['bytes of another kind', 0, { 'content-type': 'application/json' }, 400, 'INVALID_INPUT'],
    ['another version of the protocol', 0, { 'tus-resumable': '0.2.0' }, 400, 'INVALID_INPUT'],
  ] as const)('%s', async (_, offset, more, status, code) => {
    const { location, whole } = await begin(cast.as.PAR, one);
    const before = await others();
    const answer = await append(cast.as.PAR, location, offset, whole, more);
    expect({ status: answer.status, code: ((await answer.json()) as Refused).code }).toEqual({ status, code });
    expect(await others()).toEqual(before);
  });

  it('more bytes than were promised are not taken', async () => {
    const { location, whole } = await begin(cast.as.PAR, { ...one, length: 10 });
    const answer = await append(cast.as.PAR, location, 0, whole);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('an upload that is not there, or no id', async () => {
    for (const path of ['/files/0192f0c1-0000-7000-8000-00000000abcd', '/files/abc', '/files/..%2f..%2fetc%2fpasswd', '/files/%00']) {
      const answer = await append(cast.as.PAR, path, 0, new Uint8Array(1));
      expect(answer.status).toBe(404);
    }
  });
});

describe('the name of a file is only a name', () => {
  it.each([
    ['a path', '../../../etc/passwd.pdf', 'passwd.pdf'],
    ['a path of Windows', 'C:\\Users\\Karin\\fullmakt.pdf', 'fullmakt.pdf'],
    ['NUL and a line break', 'full\0makt\r\n.pdf', 'fullmakt.pdf'],
    ['an end that is turned about', 'fullmakt\u202efdp.exe.pdf', 'fullmaktfdp.exe.pdf'],
    ['a page', '<img src=x onerror=alert(1)>.pdf', '-img src=x onerror=alert(1)-.pdf'],
    ['nothing', '', 'fil.pdf'],
    ['three hundred characters', `${'å'.repeat(300)}.pdf`, `${'å'.repeat(196)}.pdf`],
  ])('%s', async (_, name, kept) => {
    const fileId = await cast.as.PAR.upload(pdf(`name ${kept}`), name);
    expect(await cast.sql('select file_name as name, state from stored_file where id = $1', [fileId])).toEqual([{ name: kept, state: 'STORED' }]);
    const download = await cast.as.PAR.request(`/files/${fileId}`);
    expect(download.headers.get('content-disposition')).toMatch(/^attachment; filename/);
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('whatever else can be an image is taken for what it is', async () => {
    const fileId = await cast.as.PAR.upload(heic(), 'foto', '');
    expect(await cast.sql('select file_name as name, media_type as type from stored_file where id = $1', [fileId])).toEqual([{ name: 'foto.heic', type: 'image/heic' }]);
  });
});
