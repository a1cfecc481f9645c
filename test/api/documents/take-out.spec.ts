import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/database';
import { inFolderOf, unpacked } from '../../kit/unpacked.js';
import { LONG_PATH, pathsOf, PUBLISHED, REQUEST, rowsOf, startTakeOutCase, textOf, type TakeOut, type TakeOutCase } from './take-out-case.js';

const DAY_MS = 86_400_000;

interface Index { files: { path: string; size: number; sha256: string }[] }

let archive: Buffer;
let files: Map<string, Buffer>;
let of: TakeOutCase;

beforeAll(async () => {
  of = await startTakeOutCase();
}, 180_000);
afterAll(() => of.close());

describe('a take-out', () => {
  it('is asked for once, however often the button is pressed, and made by the worker', async () => {
    expect(await of.listed(of.participant)).toEqual([]);
    const [first, second] = await Promise.all([1, 2].map(() => of.participant.ask<{ requestTakeOut: TakeOut }>(REQUEST, { id: of.kalix })));
    expect(first?.requestTakeOut).toEqual({ id: second?.requestTakeOut.id, state: 'PREPARING', href: null });
    expect((await of.participant.request(`/take-outs/${first?.requestTakeOut.id}/archive.zip`)).status).toBe(404);
    await of.worker.deliver();
    const [takeOut, ...others] = (await of.listed(of.participant)) ?? [];
    expect(others).toEqual([]);
    expect(takeOut).toMatchObject({ id: first?.requestTakeOut.id, state: 'READY', href: `/take-outs/${first?.requestTakeOut.id}/archive.zip` });
    const days = (Date.parse(takeOut?.expiresAt ?? '') - Date.parse(takeOut?.readyAt ?? '')) / DAY_MS;
    expect(days).toBeGreaterThanOrEqual(14);
    expect(days).toBeLessThanOrEqual(15.1);
    archive = await of.bytesOf(of.participant, takeOut?.href ?? '');
    files = await unpacked(archive);
    expect(files.size).toBe(takeOut?.fileCount);
    const events = await of.sql<{ kind: string }>(`select kind from audit_event where kind like 'TakeOut%' order by at, sequence`);
    expect(events.map(({ kind }) => kind)).toEqual(['TakeOutRequested', 'TakeOutMade']);
  });

  it('tells its asker by a letter that leads to the page and not past the log-in', async () => {
    const letters = (await (await of.app.visitor().request('/demo/mail.json?to=deltagare@kalix.example&limit=1')).json()) as { subject: string; text: string }[];
    expect(letters[0]?.subject).toBe('Ert uttag är klart att hämta');
    expect(letters[0]?.text).toContain('Uttaget av allt om Kalix kommun är klart.');
    expect(letters[0]?.text).toContain(`http://localhost/organisationer/${of.kalix}\n`);
    expect(letters[0]?.text).toContain('Du loggar in');
  });

  it('checks out with sha256sum -c, and its index names every file', () => {
    expect(pathsOf(files).slice(0, 4)).toEqual(['index.html', 'index.en.html', 'index.json', 'SHA256SUMS']);
    const checked = inFolderOf(files, (folder) => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).toString());
    expect(checked.trim().split('\n')).toHaveLength(files.size - 1);
    const index = JSON.parse(textOf(files, 'index.json')) as Index;
    const contents = pathsOf(files).slice(4);
    expect(index.files.map(({ path }) => path)).toEqual(contents);
    for (const { path, size, sha256 } of index.files) expect({ path, size, sha256 }).toEqual({ path, size: files.get(path)?.length, sha256: createHash('sha256').update(files.get(path) ?? '').digest('hex') });
    for (const page of ['index.html', 'index.en.html']) for (const path of contents) expect(textOf(files, page)).toContain(`href="./${path.split('/').map(encodeURIComponent).join('/')}"`);
  });

  it('has the organisation’s mandates to the letter, and the evidence to the byte', async () => {
    const mandates = await of.sql<{ text: string; fileId: string }>(
      `select m.text, e.file_id as "fileId" from mandate m join mandate_signing s on s.mandate_id = m.id join signing_evidence e on e.signing_id = s.id where m.principal_id = $1`, [of.kalix]);
    expect(mandates.length).toBeGreaterThan(0);
    const texts = pathsOf(files).filter((path) => path.endsWith('fullmakt.txt')).map((path) => textOf(files, path).trimEnd());
    const evidence = pathsOf(files).filter((path) => path.includes('/fullmakter/') && path.includes(' underlag ')).map((path) => files.get(path));
    for (const { text, fileId } of mandates) {
      expect(texts).toContain(text.trimEnd());
      const bytes = await of.bytesOf(of.participant, `/files/${fileId}`);
      expect(evidence.some((one) => one?.equals(bytes))).toBe(true);
    }
    const pdf = pathsOf(files).find((path) => path.endsWith('fullmakt.pdf')) ?? '';
    expect(files.get(pdf)?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has its answers, letters and events, in the index and as sheets with the same rows', async () => {
    const [{ letters } = { letters: 0 }] = await of.sql<{ letters: number }>('select count(*)::int as letters from mail where organisation_id = $1 and procurement_id is not null', [of.kalix]);
    const sheet = pathsOf(files).find((path) => path.endsWith('/brev.xlsx')) ?? '';
    expect(await rowsOf(files.get(sheet))).toHaveLength(letters);
    expect(textOf(files, 'index.html')).toContain(`Brev till organisationen (${letters})`);
    expect(textOf(files, 'index.en.html')).toContain(`Letters to the organisation (${letters})`);
    for (const page of ['index.html', 'index.en.html']) expect(textOf(files, page)).not.toContain('[takeOut.');
    const record = JSON.parse(textOf(files, 'uppgifter.json')) as { procurements: { answers: unknown[]; events: { sv: string; en: string; by: string | null }[] }[] };
    expect(record.procurements[0]?.answers.length).toBeGreaterThan(0);
    expect(record.procurements[0]?.events.map(({ en }) => en)).toContain('Kalix kommun was asked');
    // Who works for the host is not told by name to those who do not.
    expect(record.procurements[0]?.events.every(({ by }) => by === null)).toBe(true);
  });

  it('has what was published to it, to the byte and with the manifest, its receipts, and nothing that was for the working group', async () => {
    const folder = pathsOf(files).find((path) => path.endsWith('/Bilaga 1 – krav på ö.pdf'))?.replace(/[^/]+$/, '') ?? '';
    expect(folder).toMatch(/\/publiceringar\/(\d+) Publicering \1\/$/);
    expect(files.get(`${folder}Bilaga 1 – krav på ö.pdf`)?.equals(PUBLISHED)).toBe(true);
    const [manifest] = await of.sql<{ sha256: string; number: string }>(`select encode(manifest_sha256, 'hex') as sha256, number::text from publication where id = $1`, [of.published.id]);
    expect(createHash('sha256').update(files.get(`${folder}manifest.json`) ?? '').digest('hex')).toBe(manifest?.sha256);
    const receipts = await rowsOf(files.get(pathsOf(files).find((path) => path.endsWith('/kvitton.xlsx')) ?? ''));
    expect(receipts).toMatchObject([{ Publicering: manifest?.number, Hämtat: 'Hela paketet', Av: expect.any(String) }]);
    expect(pathsOf(files).join('\n')).not.toContain('hemligt');
    expect(textOf(files, 'uppgifter.json')).not.toContain('WORKING_GROUP');
  });

  it('can be opened by Windows: what is called longer is cut, and the index says the full name', () => {
    for (const path of pathsOf(files)) expect(path.length).toBeLessThanOrEqual(180);
    const index = JSON.parse(textOf(files, 'index.json')) as { files: { path: string; fullPath: string }[] };
    const cut = index.files.filter(({ path, fullPath }) => path !== fullPath);
    expect(cut).toEqual([{ path: expect.stringMatching(/\/Del ett\/Bilaga 2 Utförlig .+…\.pdf$/) as unknown, fullPath: expect.stringContaining(`/${LONG_PATH}`) as unknown, size: PUBLISHED.length, sha256: expect.any(String) as unknown }]);
    expect(files.get(cut[0]?.path ?? '')?.equals(PUBLISHED)).toBe(true);
    for (const page of ['index.html', 'index.en.html']) expect(textOf(files, page)).toContain(LONG_PATH);
  });

  it('gives away no personal identity number, no token of a link, no id, and nobody else’s matters', async () => {
    const texts = pathsOf(files).filter((path) => /\.(html|json)$/.test(path)).map((path) => textOf(files, path)).join('\n');
    expect(texts).toContain('Fråga Bo, [personnummer].');
    expect(texts).not.toContain('3234');
    expect(texts).not.toMatch(/\/[sih]\/[\w-]{16,}/);
    expect(texts).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
    const others = await of.sql<{ name: string }>(`select o.name from organisation o join participation t on t.organisation_id = o.id where o.id <> $1 and o.kind = 'MUNICIPALITY' and t.entitled_before`, [of.kalix]);
    const [host] = await of.sql<{ name: string }>('select o.name from organisation o join procurement p on p.host_id = o.id');
    for (const { name } of others) if (name !== host?.name) expect(texts).not.toContain(name);
  });

  it('runs nothing: not in a browser, not in a spreadsheet', async () => {
    for (const page of ['index.html', 'index.en.html']) {
      expect(textOf(files, page)).not.toMatch(/<script|javascript:|\son\w+=|<img|<link|src=/i);
      expect(textOf(files, page)).toContain(`default-src 'none'`);
      expect(textOf(files, page)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
    const contacts = await rowsOf(files.get('kontaktpersoner.xlsx'));
    expect(contacts.map((row) => row['Namn'])).toContain('=HYPERLINK("http://x.example")');
    const raw = Buffer.concat([...(await unpacked(files.get('kontaktpersoner.xlsx') ?? Buffer.alloc(0))).values()]).toString();
    expect(/<t>[^<]*=HYPERLINK/.exec(raw)?.[0]).toBe('<t>&apos;=HYPERLINK');
    expect(raw.includes('<f>')).toBe(false);
  });

  it('goes on where it was broken off, and is harmless to the browser', async () => {
    const [takeOut] = (await of.listed(of.participant)) ?? [];
    const href = takeOut?.href ?? '';
    const head = await of.participant.request(href, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.headers.get('x-content-type-options')]).toEqual([200, String(archive.length), 'nosniff']);
    expect(head.headers.get('content-disposition')).toMatch(/^attachment; filename="Kalix kommun \d{4}-\d\d-\d\d\.zip"$/);
    const middle = Math.floor(archive.length / 2);
    const first = await of.participant.request(href, { headers: { range: `bytes=0-${middle - 1}` } });
    const rest = await of.participant.request(href, { headers: { range: `bytes=${middle}-`, 'if-range': first.headers.get('etag') ?? '' } });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(Buffer.concat([Buffer.from(await first.arrayBuffer()), Buffer.from(await rest.arrayBuffer())]).equals(archive)).toBe(true);
    expect((await of.participant.request(href, { headers: { range: `bytes=${archive.length}-` } })).status).toBe(416);
    expect((await of.participant.request(href, { headers: { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' } })).status).toBe(304);
  });

  it('is its asker’s alone', async () => {
    const [takeOut] = (await of.listed(of.participant)) ?? [];
    for (const email of ['deltagare@lulea.example', 'admin@region.example', 'revisor@region.example']) {
      const other = await of.app.signedIn(email);
      expect([403, 404]).toContain((await other.request(takeOut?.href ?? '')).status);
    }
    expect((await of.app.visitor().request(takeOut?.href ?? '')).status).toBe(401);
    const lulea = await of.app.signedIn('deltagare@lulea.example');
    expect(await lulea.refusal(REQUEST, { id: of.kalix })).toBe('NOT_FOUND');
    expect(await (await of.app.signedIn('revisor@region.example')).refusal(REQUEST, { id: of.kalix })).toBe('FORBIDDEN');
    expect(await of.listed(await of.app.signedIn('revisor@region.example'))).toBeNull();
  });

  it('of a host’s administrator has what lies in the host’s own procurements, with the names of those who work there', async () => {
    const admin = await of.app.signedIn('admin@region.example');
    const [row] = await of.sql<{ id: string }>(`select id from organisation where organisation_number = '2321900116'`);
    const otherId = newId();
    await of.sql(`insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at) values ($1, 'grannens', 'GRA 1', 'Grannens upphandling', $2, 'MANDATES', 'HOST_CONCLUDES', now())`, [otherId, row?.id]);
    await of.sql(`insert into participation (id, procurement_id, organisation_id, stage, invited_at, last_event_at, organisation_name, organisation_kind, county_code, search_key)
      select $1, $2, o.id, 'INVITED', now(), now(), o.name, o.kind, o.county_code, o.search_key from organisation o where o.id = $3`, [newId(), otherId, of.kalix]);
    const { contents } = await of.takenOut(admin);
    expect(textOf(contents, 'uppgifter.json')).not.toContain('Grannens');
    expect(textOf(contents, 'uppgifter.json')).toMatch(/"by": "\S+/);
    expect(textOf((await of.takenOut(of.participant)).contents, 'uppgifter.json')).toContain('Grannens upphandling');
  });
});
