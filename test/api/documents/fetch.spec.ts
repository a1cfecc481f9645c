import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256Hex } from '#kernel';
import type { ApiClient } from '../../kit/api-client.js';
import type { Cast } from '../../kit/cast.js';
import type { Published } from '../../kit/published.js';
import { unpacked } from '../../kit/unpacked.js';
import { archiveOf, bytesOf, FILES, fileOf, startFetchCase } from './fetch-case.js';

let cast: Cast;
let participants: Published;
let group: Published;
let open: Published;
let fetcher: ApiClient;
beforeAll(async () => {
  ({ cast, participants, group, open, fetcher } = await startFetchCase());
}, 120_000);
afterAll(() => cast.close());

const text = (files: ReadonlyMap<string, Buffer>, path: string): string => files.get(path)?.toString() ?? '';

describe('the package', () => {
  it('is one ZIP that unpacks to what was published, and whose sums check out', async () => {
    const answer = await cast.as.ADM.request(archiveOf(participants));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/zip', 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'x-robots-tag': 'noindex',
    });
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="RUN 109-2025 publicering \d+\.zip"$/);
    const bytes = await bytesOf(answer);
    expect(bytes.length).toBe(Number(answer.headers.get('content-length')));
    const files = await unpacked(bytes);
    expect([...files.keys()].sort()).toEqual([...FILES.map(({ path }) => path), 'index.html', 'innehåll.txt', 'manifest.json', 'SHA256SUMS'].sort());
    const sums = text(files, 'SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
    expect(sums.map(([, path]) => path).sort()).toEqual([...files.keys()].filter((path) => path !== 'SHA256SUMS').sort());
    for (const [sha256, path = ''] of sums) expect(sha256Hex(files.get(path) ?? '')).toBe(sha256);
    for (const { path, content } of FILES) expect(files.get(path)?.equals(content)).toBe(true);
    const page = text(files, 'index.html');
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('<section lang="en">');
    expect(page).not.toMatch(/<script|onload|javascript:/i);
    expect(page).toContain('href="Bilaga%201%20Kravspecifikation%20%E2%80%93%20%C3%A5%C3%A4%C3%B6.pdf"');
    expect(text(files, 'innehåll.txt')).toContain('Bilagor/Ritning.bin (1,2 MB)');
  });

  it('is the same bytes in parts, by anybody, at any time', async () => {
    const whole = await bytesOf(await cast.as.ADM.request(archiveOf(participants)));
    const etag = (await cast.as.ADM.request(archiveOf(participants), { method: 'HEAD' })).headers.get('etag') ?? '';
    for (const [start, end] of [[0, 0], [0, 99], [29, 31], [whole.length - 22, whole.length - 1], [1_000, 1_000_000], [whole.length - 1, whole.length - 1]] as const) {
      const part = await cast.as.AUD.request(archiveOf(participants), { headers: { range: `bytes=${start}-${end}`, 'if-range': etag } });
      expect([part.status, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([206, `bytes ${start}-${end}/${whole.length}`, String(end - start + 1)]);
      expect((await bytesOf(part)).equals(whole.subarray(start, end + 1))).toBe(true);
    }
  });

  it('keeps its cover as it was first made', async () => {
    const covers = await cast.sql<{ count: number }>('select count(*)::int as count from publication_cover where publication_id = $1', [participants.id]);
    expect(covers).toEqual([{ count: 1 }]);
    await expect(cast.sql(`update publication_cover set sums = ''`)).rejects.toThrow('never changed');
  });

  it('answers 304, 416, HEAD, and the whole where a part would be of something else', async () => {
    const head = await cast.as.OFF.request(archiveOf(participants), { method: 'HEAD' });
    const etag = head.headers.get('etag') ?? '';
    expect([head.status, (await bytesOf(head)).length]).toEqual([200, 0]);
    expect((await cast.as.OFF.request(archiveOf(participants), { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(304);
    const beyond = await cast.as.OFF.request(archiveOf(participants), { headers: { range: 'bytes=999999999-' } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${head.headers.get('content-length')}`]);
    const other = await cast.as.OFF.request(archiveOf(participants), { headers: { range: 'bytes=0-9', 'if-range': '"something else"' } });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  it('exists for its audience alone', async () => {
    const status = async (client: ApiClient, publication: Published): Promise<number> => (await client.request(archiveOf(publication), { method: 'HEAD' })).status;
    const { PUB, NON, PAR, MEM, ADM, HUN, LIN, OHA, AUD } = cast.as;
    expect(await Promise.all([PUB, NON, LIN, OHA].map((client) => status(client, participants)))).toEqual([404, 404, 404, 404]);
    expect(await Promise.all([PAR, MEM, ADM, HUN, AUD, fetcher].map((client) => status(client, participants)))).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await Promise.all([PUB, PAR, HUN, fetcher].map((client) => status(client, group)))).toEqual([404, 404, 404, 404]);
    expect(await Promise.all([MEM, ADM].map((client) => status(client, group)))).toEqual([200, 200]);
    expect(await Promise.all([PUB, NON, PAR, fetcher, OHA].map((client) => status(client, open)))).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('a single file', () => {
  it('is the bytes that were published, under its name', async () => {
    for (const [index, file] of FILES.entries()) {
      const answer = await cast.as.AUD.request(fileOf(participants, index));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('etag')).toBe(`"${sha256Hex(file.content)}"`);
      expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(file.path.split('/').at(-1));
      expect((await bytesOf(answer)).equals(file.content)).toBe(true);
    }
  });

  it('is shown in the browser only where nothing in it can run', async () => {
    const shown = async (index: number): Promise<string> => ((await cast.as.AUD.request(`${fileOf(participants, index)}?inline=1`, { method: 'HEAD' })).headers.get('content-disposition') ?? '').slice(0, 10);
    expect([await shown(0), await shown(1), await shown(2)]).toEqual(['inline; fi', 'attachment', 'attachment']);
  });

  it('is not found in another publication, nor by what is no id', async () => {
    const item = participants.itemOf.get(FILES[2]?.path ?? '') ?? '';
    expect((await cast.as.ADM.request(`/publications/${group.id}/files/${item}`)).status).toBe(404);
    expect((await cast.as.ADM.request(`/publications/${participants.id}/files/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    expect((await cast.as.ADM.request(`/publications/x/archive.zip`)).status).toBe(404);
  });
});
