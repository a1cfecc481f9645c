import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SYSTEM } from '#platform/access';
import { verifyChains } from '#platform/audit';
import { newId, UnitOfWork } from '#platform/database';
import { FileHousekeeping } from '#platform/files';
import { OutboxHandlers, OutboxRelay } from '#platform/outbox';
import { readTable } from '#platform/spreadsheet';
import { ClearTakeOuts } from '../../../libs/documents/take-out/clear-take-outs.job.js';
import { addPerson } from '../../kit/cast.js';
import type { ApiClient } from '../../kit/api-client.js';
import { plantPublication, type Published } from '../../kit/published.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';
import { inFolderOf, unpacked } from '../../kit/unpacked.js';

const REQUEST = 'mutation ($id: ID!) { requestTakeOut(organisationId: $id) { id state href } }';
const LIST = 'query ($id: ID!) { organisation(id: $id) { takeOuts { id state fileCount requestedAt readyAt expiresAt href } } }';
const DAY_MS = 86_400_000;

const PUBLISHED = Buffer.from('%PDF-1.4\n% åäö\n%%EOF\n');

interface TakeOut { id: string; state: string; fileCount: number; readyAt: string | null; expiresAt: string | null; href: string | null }
interface Index { files: { path: string; size: number; sha256: string }[] }

let app: TestApp;
let worker: TestWorker;
let participant: ApiClient;
let kalix: string;
let published: Published;
let archive: Buffer;
let files: Map<string, Buffer>;

beforeAll(async () => {
  app = await startTestApp('reference');
  worker = await startTestWorker(app.database.url, { filesIn: app.dataDir });
  await worker.deliver();
  participant = await app.signedIn('deltagare@kalix.example');
  const [row] = await sql<{ id: string }>(`select id from organisation where organisation_number = '2120900895'`);
  kalix = row?.id ?? '';
  const [procurement] = await sql<{ slug: string }>('select slug from procurement order by created_at limit 1');
  published = await plantPublication(app.app, procurement?.slug ?? '', 'PARTICIPANTS', [{ path: 'Bilaga 1 – krav på ö.pdf', content: PUBLISHED }]);
  await plantPublication(app.app, procurement?.slug ?? '', 'WORKING_GROUP', [{ path: 'hemligt-utkast.pdf', content: Buffer.from('%PDF-1.4 hemligt') }]);
  await sql(`insert into download_receipt (id, procurement_id, publication_id, organisation_id, contact_id, at) select $1, $2, $3, c.organisation_id, c.id, now() from contact_person c where c.organisation_id = $4 and c.is_primary`, [newId(), published.procurementId, published.id, kalix]);
  await sql(`insert into contact_person (id, organisation_id, name, email, title, is_primary, created_at) values ($1, $2, '=HYPERLINK("http://x.example")', 'x@kalix.example', '<script>alert(1)</script>', false, now())`, [newId(), kalix]);
  await sql(`update inquiry_response set reason = 'Fråga Bo, 19640823-3234.' where participation_id in (select id from participation where organisation_id = $1)`, [kalix]);
}, 180_000);
afterAll(async () => {
  await worker.close();
  await app.close();
});

const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => app.database.dataSource.query(statement, params);
const listed = async (client: ApiClient, id = kalix): Promise<TakeOut[] | null> => (await client.ask<{ organisation: { takeOuts: TakeOut[] | null } }>(LIST, { id })).organisation.takeOuts;
const bytesOf = async (client: ApiClient, address: string): Promise<Buffer> => Buffer.from(await (await client.request(address)).arrayBuffer());

/** Asks, has it made, and fetches it. */
async function takenOut(client: ApiClient, id = kalix): Promise<{ takeOut: TakeOut; bytes: Buffer; contents: Map<string, Buffer> }> {
  await client.ask(REQUEST, { id });
  await worker.deliver();
  const [takeOut] = (await listed(client, id)) ?? [];
  if (!takeOut?.href) throw new Error('Not made');
  const bytes = await bytesOf(client, takeOut.href);
  return { takeOut, bytes, contents: await unpacked(bytes) };
}

const textOf = (contents: ReadonlyMap<string, Buffer>, path: string): string => contents.get(path)?.toString() ?? '';
const pathsOf = (contents: ReadonlyMap<string, Buffer>): string[] => [...contents.keys()];
const rowsOf = async (bytes: Buffer | undefined): Promise<Record<string, string>[]> =>
  (await readTable(Readable.from(bytes ?? Buffer.alloc(0)), { maxRows: 10_000, maxBytes: 50_000_000 })).rows.map(({ cells }) => cells as Record<string, string>);

describe('a take-out', () => {
  it('is asked for once, however often the button is pressed, and made by the worker', async () => {
    expect(await listed(participant)).toEqual([]);
    const [first, second] = await Promise.all([1, 2].map(() => participant.ask<{ requestTakeOut: TakeOut }>(REQUEST, { id: kalix })));
    expect(first?.requestTakeOut).toEqual({ id: second?.requestTakeOut.id, state: 'PREPARING', href: null });
    expect((await participant.request(`/take-outs/${first?.requestTakeOut.id}/archive.zip`)).status).toBe(404);
    await worker.deliver();
    const [takeOut, ...others] = (await listed(participant)) ?? [];
    expect(others).toEqual([]);
    expect(takeOut).toMatchObject({ id: first?.requestTakeOut.id, state: 'READY', href: `/take-outs/${first?.requestTakeOut.id}/archive.zip` });
    const days = (Date.parse(takeOut?.expiresAt ?? '') - Date.parse(takeOut?.readyAt ?? '')) / DAY_MS;
    expect(days).toBeGreaterThanOrEqual(14);
    expect(days).toBeLessThanOrEqual(15.1);
    archive = await bytesOf(participant, takeOut?.href ?? '');
    files = await unpacked(archive);
    expect(files.size).toBe(takeOut?.fileCount);
    const events = await sql<{ kind: string }>(`select kind from audit_event where kind like 'TakeOut%' order by at, sequence`);
    expect(events.map(({ kind }) => kind)).toEqual(['TakeOutRequested', 'TakeOutMade']);
  });

  it('tells its asker by a letter that leads to the page and not past the log-in', async () => {
    const letters = (await (await app.visitor().request('/demo/mail.json?to=deltagare@kalix.example&limit=1')).json()) as { subject: string; text: string }[];
    expect(letters[0]?.subject).toBe('Ert uttag är klart att hämta');
    expect(letters[0]?.text).toContain('Uttaget av allt om Kalix kommun är klart.');
    expect(letters[0]?.text).toContain(`http://localhost/organisationer/${kalix}\n`);
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
    const mandates = await sql<{ text: string; fileId: string }>(
      `select m.text, e.file_id as "fileId" from mandate m join mandate_signing s on s.mandate_id = m.id join signing_evidence e on e.signing_id = s.id where m.principal_id = $1`, [kalix]);
    expect(mandates.length).toBeGreaterThan(0);
    const texts = pathsOf(files).filter((path) => path.endsWith('fullmakt.txt')).map((path) => textOf(files, path).trimEnd());
    const evidence = pathsOf(files).filter((path) => path.includes('/fullmakter/') && path.includes(' underlag ')).map((path) => files.get(path));
    for (const { text, fileId } of mandates) {
      expect(texts).toContain(text.trimEnd());
      const bytes = await bytesOf(participant, `/files/${fileId}`);
      expect(evidence.some((one) => one?.equals(bytes))).toBe(true);
    }
    const pdf = pathsOf(files).find((path) => path.endsWith('fullmakt.pdf')) ?? '';
    expect(files.get(pdf)?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has its answers, letters and events, in the index and as sheets with the same rows', async () => {
    const [{ letters } = { letters: 0 }] = await sql<{ letters: number }>('select count(*)::int as letters from mail where organisation_id = $1 and procurement_id is not null', [kalix]);
    const sheet = pathsOf(files).find((path) => path.endsWith('/brev.xlsx')) ?? '';
    expect(await rowsOf(files.get(sheet))).toHaveLength(letters);
    expect(textOf(files, 'index.html')).toContain(`Brev till organisationen (${letters})`);
    expect(textOf(files, 'index.en.html')).toContain(`Letters to the organisation (${letters})`);
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
    const [manifest] = await sql<{ sha256: string; number: string }>(`select encode(manifest_sha256, 'hex') as sha256, number::text from publication where id = $1`, [published.id]);
    expect(createHash('sha256').update(files.get(`${folder}manifest.json`) ?? '').digest('hex')).toBe(manifest?.sha256);
    const receipts = await rowsOf(files.get(pathsOf(files).find((path) => path.endsWith('/kvitton.xlsx')) ?? ''));
    expect(receipts).toMatchObject([{ Publicering: manifest?.number, Hämtat: 'Hela paketet', Av: expect.any(String) }]);
    expect(pathsOf(files).join('\n')).not.toContain('hemligt');
    expect(textOf(files, 'uppgifter.json')).not.toContain('WORKING_GROUP');
  });

  it('gives away no personal identity number, no token of a link, no id, and nobody else’s matters', async () => {
    const texts = pathsOf(files).filter((path) => /\.(html|json)$/.test(path)).map((path) => textOf(files, path)).join('\n');
    expect(texts).toContain('Fråga Bo, [personnummer].');
    expect(texts).not.toContain('3234');
    expect(texts).not.toMatch(/\/[sih]\/[\w-]{16,}/);
    expect(texts).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
    const others = await sql<{ name: string }>(`select o.name from organisation o join participation t on t.organisation_id = o.id where o.id <> $1 and o.kind = 'MUNICIPALITY' and t.entitled_before`, [kalix]);
    const [host] = await sql<{ name: string }>('select o.name from organisation o join procurement p on p.host_id = o.id');
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
    const raw = inFolderOf(new Map([['x.xlsx', files.get('kontaktpersoner.xlsx') ?? Buffer.alloc(0)]]), (folder) => execFileSync('unzip', ['-p', 'x.xlsx'], { cwd: folder, maxBuffer: 50_000_000 }).toString());
    expect(/<t>[^<]*=HYPERLINK/.exec(raw)?.[0]).toBe('<t>&apos;=HYPERLINK');
    expect(raw.includes('<f>')).toBe(false);
  });

  it('goes on where it was broken off, and is harmless to the browser', async () => {
    const [takeOut] = (await listed(participant)) ?? [];
    const href = takeOut?.href ?? '';
    const head = await participant.request(href, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.headers.get('x-content-type-options')]).toEqual([200, String(archive.length), 'nosniff']);
    expect(head.headers.get('content-disposition')).toMatch(/^attachment; filename="Kalix kommun \d{4}-\d\d-\d\d\.zip"$/);
    const middle = Math.floor(archive.length / 2);
    const first = await participant.request(href, { headers: { range: `bytes=0-${middle - 1}` } });
    const rest = await participant.request(href, { headers: { range: `bytes=${middle}-`, 'if-range': first.headers.get('etag') ?? '' } });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(Buffer.concat([Buffer.from(await first.arrayBuffer()), Buffer.from(await rest.arrayBuffer())]).equals(archive)).toBe(true);
    expect((await participant.request(href, { headers: { range: `bytes=${archive.length}-` } })).status).toBe(416);
    expect((await participant.request(href, { headers: { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' } })).status).toBe(304);
  });

  it('is its asker’s alone', async () => {
    const [takeOut] = (await listed(participant)) ?? [];
    for (const email of ['deltagare@lulea.example', 'admin@region.example', 'revisor@region.example']) {
      const other = await app.signedIn(email);
      expect([403, 404]).toContain((await other.request(takeOut?.href ?? '')).status);
    }
    expect((await app.visitor().request(takeOut?.href ?? '')).status).toBe(401);
    const lulea = await app.signedIn('deltagare@lulea.example');
    expect(await lulea.refusal(REQUEST, { id: kalix })).toBe('NOT_FOUND');
    expect(await (await app.signedIn('revisor@region.example')).refusal(REQUEST, { id: kalix })).toBe('FORBIDDEN');
    expect(await listed(await app.signedIn('revisor@region.example'))).toBeNull();
  });

  it('of a host’s administrator has what lies in the host’s own procurements, with the names of those who work there', async () => {
    const admin = await app.signedIn('admin@region.example');
    const [row] = await sql<{ id: string }>(`select id from organisation where organisation_number = '2321900116'`);
    const otherId = newId();
    await sql(`insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at) values ($1, 'grannens', 'GRA 1', 'Grannens upphandling', $2, 'MANDATES', 'HOST_CONCLUDES', now())`, [otherId, row?.id]);
    await sql(`insert into participation (id, procurement_id, organisation_id, stage, invited_at, last_event_at, organisation_name, organisation_kind, county_code, search_key)
      select $1, $2, o.id, 'INVITED', now(), now(), o.name, o.kind, o.county_code, o.search_key from organisation o where o.id = $3`, [newId(), otherId, kalix]);
    const { contents } = await takenOut(admin);
    expect(textOf(contents, 'uppgifter.json')).not.toContain('Grannens');
    expect(textOf(contents, 'uppgifter.json')).toMatch(/"by": "\S+/);
    expect(textOf((await takenOut(participant)).contents, 'uppgifter.json')).toContain('Grannens upphandling');
  });
});

describe('what is said of the drafts', () => {
  let member: ApiClient;
  let spokenFor: string;
  let memberId: string;

  beforeAll(async () => {
    const [commented] = await sql<{ id: string; author: string; email: string }>(
      `select c.on_behalf_of as id, c.author_id as author, p.email from comment c join person p on p.id = c.author_id
       join undertaking u on u.person_id = p.id and u.procurement_id = c.procurement_id and u.ended_at is null
       join working_group_member m on m.person_id = p.id and m.state = 'CHOSEN'
       where c.on_behalf_of is not null and c.withdrawn_at is null group by 1, 2, 3 order by count(*) desc limit 1`);
    if (!commented) throw new Error('Nobody has commented for an organisation');
    spokenFor = commented.id;
    memberId = commented.author;
    await sql(`insert into role_assignment (id, person_id, role, organisation_id, granted_at) values ($1, $2, 'PARTICIPANT', $3, now())`, [newId(), memberId, spokenFor]);
    await sql('update person set password_hash = (select password_hash from person where email = $2) where id = $1', [memberId, 'admin@region.example']);
    member = await app.signedIn(commented.email);
  });

  it('is taken out by one for whom the drafts exist: what was said for the organisation, and nothing that others said', async () => {
    const own = await sql<{ body: string; number: string; quote: string | null }>(
      `select c.body, r.number, k.quote from comment c join requirement r on r.id = c.requirement_id join thread k on k.id = c.thread_id where c.on_behalf_of = $1 and c.withdrawn_at is null`, [spokenFor]);
    const others = await sql<{ body: string }>('select distinct body from comment where on_behalf_of is distinct from $1 and withdrawn_at is null', [spokenFor]);
    const { contents } = await takenOut(member, spokenFor);
    const sheet = pathsOf(contents).find((path) => path.endsWith('/kommentarer.xlsx')) ?? '';
    const rows = (await rowsOf(contents.get(sheet))).filter((row) => row['Kommentar']);
    expect(rows.map((row) => `${row['Krav']} ${row['Citat ur kravet'] ?? ''}`).toSorted()).toEqual(own.map(({ number, quote }) => `${number} ${quote ?? ''}`).toSorted());
    const all = [...contents.entries()].filter(([path]) => /\.(html|json)$/.test(path)).map(([, bytes]) => bytes.toString()).join('\n');
    const said = new Set(own.map(({ body }) => body));
    for (const { body } of others) if (!said.has(body)) expect(all).not.toContain(JSON.stringify(body).slice(1, -1));
    expect(textOf(contents, 'index.html')).not.toContain('Arbetet med kraven omfattas av sekretess');
  });

  it('is closed again by a conflict that was declared since; made anew it has nothing of what was said of the lot, wherever the requirement is now', async () => {
    const [takeOut] = (await listed(member, spokenFor)) ?? [];
    const [about] = await sql<{ lot: string; number: string }>(
      `select rev.lot_id as lot, r.number from comment c join thread k on k.id = c.thread_id join requirement r on r.id = c.requirement_id
       join requirement_revision rev on rev.requirement_id = r.id and rev.version = k.on_version where c.on_behalf_of = $1 and c.withdrawn_at is null and rev.lot_id is not null limit 1`, [spokenFor]);
    if (!about) throw new Error('Nothing was said of a lot');
    await sql('update requirement set lot_id = null where lot_id = $1', [about.lot]);
    await sql(`with ended as (update undertaking set ended_at = now(), end_reason = 'RENEWED' where person_id = $1 and ended_at is null returning procurement_id, person_id),
      signed as (insert into undertaking (id, procurement_id, person_id, text_version, signed_at, valid_until, conflict_of_interest)
        select gen_random_uuid(), procurement_id, person_id, 1, now(), current_date + 300, 'Min bror.' from ended where procurement_id = (select procurement_id from lot where id = $2) returning id)
      insert into undertaking_conflict_lot (undertaking_id, lot_id) select id, $2 from signed`, [memberId, about.lot]);
    expect(await listed(member, spokenFor)).toEqual([]);
    expect((await member.request(takeOut?.href ?? '')).status).toBe(404);
    const { contents } = await takenOut(member, spokenFor);
    const numbers = (await Promise.all(pathsOf(contents).filter((path) => path.endsWith('/kommentarer.xlsx')).map((path) => rowsOf(contents.get(path))))).flat().map((row) => row['Krav']);
    expect(numbers).not.toContain(about.number);
    await sql('delete from undertaking_conflict_lot where lot_id = $1', [about.lot]);
  });

  it('is handed out only while the drafts exist for the asker', async () => {
    const [takeOut] = (await listed(member, spokenFor)) ?? [];
    await sql(`update undertaking set ended_at = now(), end_reason = 'RENEWAL_DEMANDED' where person_id = $1 and ended_at is null`, [memberId]);
    expect(await listed(member, spokenFor)).toEqual([]);
    expect((await member.request(takeOut?.href ?? '')).status).toBe(404);
    const { contents } = await takenOut(member, spokenFor);
    expect(pathsOf(contents).filter((path) => path.includes('kommentarer'))).toEqual([]);
    expect(textOf(contents, 'index.html')).toContain('Arbetet med kraven omfattas av sekretess');
  });

  it('is told of as secret to whoever reads no drafts, with whom to ask, whether anything was said or not', async () => {
    for (const [page, words] of [['index.html', 'Arbetet med kraven omfattas av sekretess'], ['index.en.html', 'The work on the requirements is under secrecy']] as const) expect(textOf(files, page)).toContain(words);
    const [procurement] = await sql<{ email: string }>('select coalesce(p.contact_email, c.email) as email from procurement p left join contact_person c on c.organisation_id = p.host_id and c.is_primary and c.removed_at is null order by p.created_at limit 1');
    expect(textOf(files, 'index.html')).toContain(procurement?.email ?? 'nobody');
    const [comment] = await sql<{ body: string }>('select body from comment where withdrawn_at is null limit 1');
    for (const [path, bytes] of files) if (/\.(html|json)$/.test(path)) expect(bytes.toString()).not.toContain(comment?.body ?? 'x'.repeat(9));
  });
});

describe('a take-out that is over', () => {
  it('takes back with the role what the role gave', async () => {
    const id = await addPerson(sql, 'Tage Tillfällig', [{ role: 'PARTICIPANT', organisationId: kalix }]);
    await sql('update person set password_hash = (select password_hash from person where email = $2), email = $3 where id = $1', [id, 'admin@region.example', 'tage@kalix.example']);
    const leaver = await app.signedIn('tage@kalix.example');
    const { takeOut } = await takenOut(leaver);
    await leaver.ask(REQUEST, { id: kalix });
    await sql('update role_assignment set revoked_at = now() where person_id = $1', [id]);
    expect([403, 404]).toContain((await leaver.request(takeOut.href ?? '')).status);
    await worker.deliver();
    // What was asked for before the role ended is not made, and asked for in vain only once.
    expect(await sql('select 1 from take_out where requested_by = $1 and ready_at is null', [id])).toEqual([]);
  });

  it('is made once, though the event comes twice', async () => {
    const before = await sql('select id, path, file_id from take_out_item i join take_out t on t.id = i.take_out_id order by id, position');
    const [message] = await sql<{ id: string }>(`select id from outbox_message where kind = 'TakeOutRequested' order by position limit 1`);
    await sql('delete from handled_message where message_id = $1', [message?.id]);
    await sql('update outbox_message set handled_at = null where id = $1', [message?.id]);
    expect(worker.get(OutboxHandlers).of('TakeOutRequested')).toHaveLength(1);
    expect(await worker.get(OutboxRelay).drain()).toBeGreaterThan(0);
    expect(await sql('select id, path, file_id from take_out_item i join take_out t on t.id = i.take_out_id order by id, position')).toEqual(before);
  });

  it('leaves nothing half done when the making breaks off', async () => {
    const lulea = await app.signedIn('deltagare@lulea.example');
    const [row] = await sql<{ id: string }>(`select id from organisation where organisation_number = '2120901240'`);
    const kept = await sql<{ count: string }>('select count(*) from stored_file');
    await lulea.ask(REQUEST, { id: row?.id });
    const [handler] = worker.get(OutboxHandlers).of('TakeOutRequested');
    const [event] = await sql<Record<string, never>>(`select e.params, e.id as "eventId" from audit_event e where e.kind = 'TakeOutRequested' order by at desc limit 1`);
    const broken = worker.get(UnitOfWork).run(SYSTEM, async (tx) => {
      await handler?.handle({ ...event, kind: 'TakeOutRequested' } as never, tx);
      throw new Error('Killed here');
    });
    await expect(broken).rejects.toThrow('Killed here');
    expect(await sql('select count(*) from stored_file')).toEqual(kept);
    expect(await listed(lulea, row?.id)).toMatchObject([{ state: 'PREPARING', fileCount: 0 }]);
    await worker.deliver();
    expect(await listed(lulea, row?.id)).toMatchObject([{ state: 'READY' }]);
  });

  it('is removed after its time with what was written for it, and nothing else', async () => {
    const [made] = await sql<{ fileId: string }>('select file_id as "fileId" from take_out_item where made_for_it limit 1');
    const [evidence] = await sql<{ fileId: string }>('select file_id as "fileId" from take_out_item where not made_for_it limit 1');
    const open = ((await listed(participant)) ?? [])[0];
    worker.clock.set(new Date(Date.parse(open?.expiresAt ?? '') + 60_000));
    await worker.get(ClearTakeOuts).run();
    expect(await listed(participant)).toEqual([]);
    expect((await participant.request(open?.href ?? '')).status).toBe(404);
    await worker.get(FileHousekeeping).removeOlderThan(worker.clock.now());
    expect(await sql('select 1 from stored_file where id = $1', [made?.fileId])).toEqual([]);
    expect((await participant.request(`/files/${evidence?.fileId}`)).status).toBeLessThan(500);
    expect(await sql('select 1 from stored_file where id = $1 and used_at is not null', [evidence?.fileId])).toHaveLength(1);
    expect(await sql('select 1 from take_out')).toEqual([]);
  });

  it('leaves a log that verifies', async () => {
    const client = new pg.Client({ connectionString: app.database.url });
    await client.connect();
    const chains = await verifyChains(client);
    await client.end();
    expect(chains.filter((chain) => chain.broken)).toEqual([]);
    const [{ requested, cleared } = { requested: 0, cleared: 0 }] = await sql<{ requested: number; cleared: number }>(
      `select count(*) filter (where kind = 'TakeOutRequested')::int as requested, count(*) filter (where kind = 'TakeOutCleared')::int as cleared from audit_event`);
    expect(cleared).toBe(requested);
  });
});
