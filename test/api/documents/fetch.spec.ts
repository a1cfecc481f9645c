import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Deliveries } from '#documents';
import { Sessions } from '#platform/access';
import type { ApiClient } from '../../kit/api-client.js';
import { mintLink, startCast, type Cast } from '../../kit/cast.js';
import { Stage } from '../../kit/stage.js';
import { plantPublication, type Published } from '../../kit/published.js';

const OTHER_SLUG = 'offentlig';
const LARGE = randomBytes(1_200_000);
const FILES = [
  { path: 'Bilaga 1 Kravspecifikation – åäö.pdf', content: Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(400_000)]) },
  { path: 'Bilagor/Bilaga 2 <Övertorneå> "citat".docx'.replace(/[<>"]/g, '-'), content: randomBytes(700), mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { path: 'Bilagor/Ritning.bin', content: LARGE, mediaType: 'application/octet-stream' },
];

let cast: Cast;
let participants: Published;
let group: Published;
let open: Published;
let fetcher: ApiClient;

beforeAll(async () => {
  cast = await startCast();
  const { app, sql, scene } = cast;
  await sql(
    `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at)
     select gen_random_uuid(), $2, 'OFF 2-2025', 'Offentlig upphandling', host_id, 'PUBLISHED', award_model, now() from procurement where id = $1`, [scene.procurement, OTHER_SLUG]);
  participants = await plantPublication(app.app, scene.slug, 'PARTICIPANTS', FILES);
  group = await plantPublication(app.app, scene.slug, 'WORKING_GROUP', FILES.slice(0, 1));
  open = await plantPublication(app.app, OTHER_SLUG, 'PUBLIC', FILES.slice(0, 2));
  fetcher = app.visitor();
  expect((await fetcher.post('/auth/link', { token: await mintLink(sql, scene.ofKalix, 'DOCUMENTS') })).status).toBe(200);
}, 120_000);
afterAll(() => cast.close());

const archiveOf = ({ id }: Published): string => `/publications/${id}/archive.zip`;
const fileOf = ({ id, itemOf }: Published, index: number): string => `/publications/${id}/files/${itemOf.get(FILES[index]?.path ?? '') ?? ''}`;
const settled = (): Promise<void> => cast.app.app.get(Deliveries, { strict: false }).settled();

async function bytesOf(answer: Response): Promise<Buffer> {
  return Buffer.from(await answer.arrayBuffer());
}

interface ReceiptRow { readonly item: string | null; readonly organisation: string | null; readonly events: number }

async function receiptsOf(publication: Published): Promise<ReceiptRow[]> {
  await settled();
  return cast.sql<ReceiptRow>(
    `select i.path as item, o.name as organisation,
       (select count(*)::int from audit_event e where e.subject_id = r.publication_id and e.kind like 'Publication%Fetched' and e.params ->> 'itemId' is not distinct from r.item_id::text
          and e.actor_id = coalesce(r.person_id, r.contact_id) and e.organisation_id is not distinct from r.organisation_id) as events
     from download_receipt r left join publication_item i on i.id = r.item_id left join organisation o on o.id = r.organisation_id where r.publication_id = $1 order by r.id`, [publication.id]);
}

/** Reads as many bytes and breaks off, or all where none are said. */
function readSome(client: ApiClient, path: string, headers: Record<string, string>, most = Infinity): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(new URL(path, client.url), { headers: { cookie: client.cookieHeader, ...headers } }, (answer) => {
      let read = 0;
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read >= most) asked.destroy();
      });
      answer.on('close', () => resolve(read));
      answer.on('error', () => undefined);
    });
    asked.on('error', (error) => (most === Infinity ? reject(error) : resolve(0)));
    asked.end();
  });
}

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
    const folder = mkdtempSync(join(tmpdir(), 'samkop-paket-'));
    try {
      writeFileSync(join(folder, 'paket.zip'), bytes);
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      if (spawnSync('unzip', ['-v']).error) return;
      execFileSync('unzip', ['-q', 'paket.zip'], { cwd: folder, env });
      const checked = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder, env }).toString();
      expect(checked.trim().split('\n').sort()).toEqual([...FILES.map(({ path }) => path), 'index.html', 'innehåll.txt', 'manifest.json'].map((path) => `${path}: OK`).sort());
      const page = execFileSync('cat', ['index.html'], { cwd: folder }).toString();
      expect(page).toContain('<html lang="sv">');
      expect(page).toContain('<section lang="en">');
      expect(page).not.toMatch(/<script|onload|javascript:/i);
      expect(page).toContain('href="Bilaga%201%20Kravspecifikation%20%E2%80%93%20%C3%A5%C3%A4%C3%B6.pdf"');
      expect(execFileSync('cat', ['innehåll.txt'], { cwd: folder, env }).toString()).toContain('Bilagor/Ritning.bin (1,2 MB)');
    } finally {
      rmSync(folder, { recursive: true });
    }
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
      expect(answer.headers.get('etag')).toBe(`"${createHash('sha256').update(file.content).digest('hex')}"`);
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

describe('a receipt', () => {
  let published: Published;
  const size = LARGE.length;
  beforeAll(async () => {
    published = await plantPublication(cast.app.app, cast.scene.slug, 'PARTICIPANTS', FILES);
  });
  const large = (): string => fileOf(published, 2);

  it('is left by a whole file, once, with one event, for the organisation', async () => {
    for (let turn = 0; turn < 3; turn += 1) await bytesOf(await cast.as.PAR.request(fileOf(published, 1)));
    expect(await receiptsOf(published)).toEqual([{ item: FILES[1]?.path, organisation: 'Kalix kommun', events: 1 }]);
  });

  it('is not left by HEAD, 304, a look, or a part', async () => {
    const before = await receiptsOf(published);
    const etag = (await cast.as.SIG.request(fileOf(published, 0), { method: 'HEAD' })).headers.get('etag') ?? '';
    await cast.as.SIG.request(fileOf(published, 0), { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } });
    await bytesOf(await cast.as.SIG.request(`${fileOf(published, 0)}?inline=1`));
    await bytesOf(await cast.as.SIG.request(fileOf(published, 0), { headers: { range: 'bytes=1-' } }));
    expect(await receiptsOf(published)).toEqual(before);
  });

  it('is left by the parts together, in any order', async () => {
    const before = (await receiptsOf(published)).length;
    const parts = [[800_000, size - 1], [0, 399_999], [399_000, 799_998]] as const;
    for (const [start, end] of parts) await bytesOf(await cast.as.SIG.request(large(), { headers: { range: `bytes=${start}-${end}` } }));
    expect((await receiptsOf(published)).length).toBe(before);
    await bytesOf(await cast.as.SIG.request(large(), { headers: { range: 'bytes=799999-799999' } }));
    expect((await receiptsOf(published)).slice(before)).toEqual([{ item: FILES[2]?.path, organisation: 'Kalix kommun', events: 1 }]);
    expect(await cast.sql('select 1 from download_progress where item_id = $1', [published.itemOf.get(FILES[2]?.path ?? '')])).toEqual([]);
  });

  it('is not left by one who breaks off, also where the rest lies in the buffers of the network', async () => {
    const before = await receiptsOf(published);
    for (const headers of [{}, { connection: 'close' }] as Record<string, string>[]) expect(await readSome(fetcher, fileOf(published, 0), headers, 1)).toBeGreaterThan(0);
    expect(await receiptsOf(published)).toEqual(before);
    await readSome(fetcher, large(), {}, 200_000);
    expect(await receiptsOf(published)).toEqual(before);
  });

  it('is left by one who goes on from where it broke off', async () => {
    const client = cast.as.OPA;
    const before = (await receiptsOf(published)).length;
    const read = await readSome(client, large(), {}, 500_000);
    expect((await receiptsOf(published)).length).toBe(before);
    await readSome(client, large(), { range: `bytes=${read}-` });
    expect((await receiptsOf(published)).slice(before)).toEqual([{ item: FILES[2]?.path, organisation: 'Luleå kommun', events: 1 }]);
  });

  it('is not left by the last byte of what was broken off, though the rest was long under way', async () => {
    const bytes = 24_000_000;
    const files = [{ path: 'Lång.bin', content: () => Readable.from(Array.from({ length: 24 }, () => Buffer.alloc(1_000_000, 7))), mediaType: 'application/octet-stream' }];
    const long = await plantPublication(cast.app.app, cast.scene.slug, 'PARTICIPANTS', files);
    const path = `/publications/${long.id}/files/${long.itemOf.get('Lång.bin')}`;
    const underWay = (): Promise<{ begun: string }[]> => cast.sql('select begun::text from download_progress where publication_id = $1', [long.id]);
    const stop = new AbortController();
    const reading = await cast.as.SIG.request(path, { signal: stop.signal });
    for (let tries = 0; tries < 400 && (await underWay()).length === 0; tries += 1) await pause(25);
    expect(await underWay()).toEqual([{ begun: `{[0,${bytes})}` }]);
    stop.abort();
    await reading.arrayBuffer().catch(() => undefined);
    await settled();
    await bytesOf(await cast.as.SIG.request(path, { headers: { range: `bytes=${bytes - 1}-` } }));
    expect(await receiptsOf(long)).toEqual([]);
    await bytesOf(await cast.as.SIG.request(path, { headers: { range: 'bytes=0-' } }));
    expect((await receiptsOf(long)).length).toBe(1);
  }, 60_000);

  it('is left by a personal link, for its organisation, by its contact', async () => {
    const before = (await receiptsOf(published)).length;
    await bytesOf(await fetcher.request(archiveOf(published)));
    await settled();
    await bytesOf(await fetcher.request(fileOf(published, 0)));
    expect((await receiptsOf(published)).slice(before)).toEqual([{ item: null, organisation: 'Kalix kommun', events: 1 }]);
  });

  it('is one where twenty fetch the last part at the same moment', async () => {
    const before = (await receiptsOf(published)).length;
    const client = cast.as.OPA;
    await Promise.all(Array.from({ length: 20 }, async (_, turn) => bytesOf(await client.request(archiveOf(published), turn % 2 === 0 ? {} : { headers: { range: 'bytes=100000-', connection: 'close' } }))));
    expect((await receiptsOf(published)).slice(before)).toEqual([{ item: null, organisation: 'Luleå kommun', events: 1 }]);
  });

  it('is for every organisation asked that one fetches for, and for none of the others', async () => {
    const [person] = await cast.sql<{ id: string }>(`insert into person (id, name, name_normalised, email, created_at) values (gen_random_uuid(), 'Två', 'två', 'tva@person.example', now()) returning id`);
    const stranger = await new Stage(cast).freshOrganisation();
    for (const organisationId of [cast.scene.kalix, cast.scene.lulea, stranger.id]) {
      await cast.sql(`insert into role_assignment (id, person_id, role, organisation_id, granted_at) values (gen_random_uuid(), $1, 'PARTICIPANT', $2, now())`, [person?.id, organisationId]);
    }
    const client = cast.app.visitor().withSession((await cast.app.app.get(Sessions).open({ personId: person?.id ?? '' })).token);
    const before = (await receiptsOf(published)).length;
    await bytesOf(await client.request(fileOf(published, 1)));
    expect((await receiptsOf(published)).slice(before).map(({ organisation }) => organisation).sort()).toEqual(['Kalix kommun', 'Luleå kommun']);
  });

  it('is nobody’s for those who are not signed in, and no organisation’s for the host', async () => {
    await bytesOf(await cast.as.PUB.request(archiveOf(open)));
    expect(await receiptsOf(open)).toEqual([]);
    await bytesOf(await cast.as.OFF.request(archiveOf(open), { headers: { 'idempotency-key': 'the same' } }));
    await settled();
    await bytesOf(await cast.as.OFF.request(fileOf(open, 1), { headers: { 'idempotency-key': 'the same' } }));
    expect(await receiptsOf(open)).toEqual([{ item: null, organisation: null, events: 1 }]);
  });
});
