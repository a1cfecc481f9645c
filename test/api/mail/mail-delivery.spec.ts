import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { SettableClock } from '#platform/clock';
import { readConfig, type Config } from '#platform/config';
import { newId, UnitOfWork } from '#platform/database';
import { DemoMailController, LinkMinters, MailDelivery, MailQueries, MailQueue, PostOffice, Undeliverable, type QueuedMail } from '#platform/mail';
import { MailComposer } from '../../../libs/platform/mail/mail-composer.js';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const START = new Date('2025-11-20T08:00:00Z');
const HOST = newId();
const KALIX = newId();
const CONTACT = newId();
const PROCUREMENT = newId();
const PARTICIPATION = newId();

let database: TestDatabase;
let clock: SettableClock;
let smtp: SMTPServer | undefined;
let received: string[] = [];
/** What the server answers to the recipient, in turn; then it takes the letter. */
let answers: number[] = [];
let offices: PostOffice[] = [];
let minted = 0;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase();
  await seed();
});
afterAll(() => database.close());

beforeEach(async () => {
  clock = new SettableClock(START);
  received = [];
  answers = [];
  minted = 0;
  await database.dataSource.query('delete from mail');
});
afterEach(async () => {
  for (const office of offices) office.onApplicationShutdown();
  offices = [];
  const open = smtp;
  smtp = undefined;
  if (open) await new Promise<void>((done) => open.close(() => done()));
});

async function seed(): Promise<void> {
  const organisation = `insert into organisation (id, name, organisation_number, kind, county_code, search_key, created_at, changed_at)
    values ($1, $2, $3, 'MUNICIPALITY', '25', 'x', now(), now())`;
  await database.dataSource.query(organisation, [HOST, 'Region Norrbotten', '2321000230']);
  await database.dataSource.query(organisation, [KALIX, 'Kalix kommun', '2120002692']);
  await database.dataSource.query(
    `insert into contact_person (id, organisation_id, name, email, is_primary, created_at) values ($1, $2, 'Anna Larsson', 'anna@kalix.example', true, now())`, [CONTACT, KALIX]);
  await database.dataSource.query(
    `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, contact_email, created_at)
     values ($1, 'tele', 'RUN 109-2025', 'Telekommunikation', $2, 'MANDATES', 'HOST_CONCLUDES', 'upphandling@region.example', now())`, [PROCUREMENT, HOST]);
  await database.dataSource.query(
    `insert into participation (id, procurement_id, organisation_id, stage, invited_at, last_event_at, organisation_name, organisation_kind, county_code, search_key)
     values ($1, $2, $3, 'MANDATE_SENT', now(), now(), 'Kalix kommun', 'MUNICIPALITY', '25', 'x')`, [PARTICIPATION, PROCUREMENT, KALIX]);
}

/** A mail server that speaks the real protocol, on a port of its own. */
async function startSmtp(port = 0): Promise<string> {
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onRcptTo(_address, _session, done) {
      const answer = answers.shift();
      if (answer === undefined) return done();
      done(Object.assign(new Error(answer >= 500 ? 'No such user here' : 'Try again later'), { responseCode: answer }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  server.on('error', () => undefined);
  smtp = server;
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()));
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

function mailing(env: { SMTP_URL?: string; DEMO?: string }) {
  const config: Config = readConfig({ DATABASE_URL: database.url, ...env });
  const minters = new LinkMinters(new DiscoveryService(new ModulesContainer()));
  minters.add({ mint: () => Promise.resolve({ url: `${config.publicUrl}/s/token-${++minted}`, expiresOn: '2025-12-31' }) }, 'MANDATE');
  minters.add({ mint: () => Promise.reject(new Undeliverable('mail.failure.link')) }, 'ACCOUNT');
  minters.add({ mint: (_manager, { purpose }) => Promise.resolve({ url: `${config.publicUrl}/${purpose === 'REQUIREMENTS' ? 'u/tele/krav' : 'digests/refuse?token=t'}` }) }, 'REQUIREMENTS', 'DIGEST_REFUSAL');
  const office = new PostOffice(config);
  offices.push(office);
  const work = new UnitOfWork(database.dataSource, clock);
  return { delivery: new MailDelivery(work, new MailComposer(minters, config), office), work, queries: new MailQueries(database.dataSource) };
}

const letter = (more: Partial<QueuedMail> = {}): QueuedMail => ({
  dedupeKey: newId(), kind: 'REMINDER_MANDATE', params: { subject: 'Påminnelse: fullmakten', text: 'Vi saknar er fullmakt.' }, language: 'sv',
  to: { email: 'anna@kalix.example' }, procurementId: PROCUREMENT, participationId: PARTICIPATION, organisationId: KALIX, contactId: CONTACT, linkPurpose: 'MANDATE',
  ...more,
} as QueuedMail);

const enqueue = (mail: QueuedMail) => database.dataSource.transaction((manager) => new MailQueue(clock).enqueue(manager, mail));

const rows = (): Promise<Record<string, unknown>[]> => database.dataSource.query('select state, attempts, failure, kept_text from mail order by queued_at, id');

const after = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1000));

/** The headers and the body of what the server received; the first part of the body decoded. */
function read(raw: string): { headers: Map<string, string>; text: string } {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => line.split(/: ?/, 2) as [string, string]);
  const part = raw.split(/Content-Type: text\/plain[^]*?\r\n\r\n/)[1]?.split(/\r\n--/)[0] ?? '';
  const encoded = /Content-Type: text\/plain[^]*?Transfer-Encoding: (\S+)/.exec(raw)?.[1];
  const quoted = part.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const text = encoded === 'base64' ? Buffer.from(part, 'base64').toString() : Buffer.from(quoted, 'latin1').toString();
  return { headers: new Map(lines.map(([name, value]) => [name.toLowerCase(), value])), text };
}

describe('the mail queue', () => {
  it('lets the reader of a digest say no to more with one click, and nobody to a mandate', async () => {
    const { delivery } = mailing({ SMTP_URL: await startSmtp() });
    await enqueue(letter({ kind: 'COMMENT_DIGEST', params: { answered: 2, comments: 0 }, linkPurpose: 'REQUIREMENTS' }));
    await enqueue(letter());
    await delivery.drain();
    const [digest, reminder] = [received.find((text) => text.includes('tele/krav')), received.find((text) => text.includes('token-1'))];
    expect(digest).toMatch(/^List-Unsubscribe: <http\S*\/digests\/refuse\?token=t>\r?$/m);
    expect(digest).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(reminder).not.toMatch(/List-Unsubscribe/);
  });

  it('queues a letter once for each key, whoever comes first', async () => {
    const mail = letter();
    const ids = await Promise.all(Array.from({ length: 10 }, () => enqueue(mail)));
    expect(ids.filter((id) => id !== undefined)).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  it.each([
    { to: { email: 'anna@kalix.example\r\nBcc: alla@region.example' } },
    { to: { email: 'anna@kalix.example', name: 'Anna\r\nBcc: alla@region.example' } },
    { params: { subject: 'Hej\r\nBcc: alla@region.example', text: 'x' } },
  ] as Partial<QueuedMail>[])('refuses what would begin a header of its own: %j', async (more) => {
    await expect(enqueue(letter(more))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await rows()).toHaveLength(0);
  });
});

describe('delivery over SMTP', () => {
  it('sends the letter with sender, reply address and a link made at that moment', async () => {
    const { delivery } = mailing({ SMTP_URL: await startSmtp() });
    const id = await enqueue(letter());
    expect(minted).toBe(0);
    expect(await delivery.drain()).toBe(1);
    const { headers, text } = read(received[0] ?? '');
    expect(Object.fromEntries(headers)).toMatchObject({
      from: 'Region Norrbotten <upphandling@samkop.example>', to: 'Anna Larsson <anna@kalix.example>', 'reply-to': 'upphandling@region.example',
      'message-id': `<${id}@samkop.example>`, 'auto-submitted': 'auto-generated', 'content-language': 'sv',
    });
    expect([...headers.keys()]).not.toContain('list-unsubscribe');
    expect(text).toContain('Hej Anna Larsson!');
    expect(text).toContain('http://localhost:4000/s/token-1');
    expect(await rows()).toMatchObject([{ state: 'SENT', attempts: 1, failure: null, kept_text: null }]);
    expect(await delivery.drain()).toBe(0);
    expect(received).toHaveLength(1);
  });

  it('tries again later when the server says not now, five times over hours, and then gives up', async () => {
    const { delivery } = mailing({ SMTP_URL: await startSmtp() });
    await enqueue(letter());
    answers = [451];
    await delivery.drain();
    expect(await rows()).toMatchObject([{ state: 'QUEUED', attempts: 1, failure: expect.stringContaining('451') }]);
    await delivery.drain();
    expect(received).toHaveLength(0);
    after(61);
    await delivery.drain();
    expect(received).toHaveLength(1);

    await enqueue(letter({ dedupeKey: 'hopeless' }));
    answers = Array.from({ length: 10 }, () => 451);
    for (let round = 0; round < 8; round++) {
      await delivery.drain();
      after(14_401);
    }
    expect(answers).toHaveLength(4);
    expect((await rows()).at(-1)).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('Try again later') });
  });

  it('fails at once when the server refuses the letter, says why, and records it', async () => {
    const { delivery, queries } = mailing({ SMTP_URL: await startSmtp() });
    await enqueue(letter());
    await enqueue(letter());
    answers = [550];
    await delivery.drain();
    expect(received).toHaveLength(1);
    const page = await queries.ofProcurement(PROCUREMENT, {}, (alias) => `json_build_object('name', ${alias}.name)`);
    const failed = page.nodes.find(({ state }) => state === 'FAILED');
    expect(failed).toMatchObject({ to: 'anna@kalix.example', organisation: { name: 'Kalix kommun' }, failure: expect.stringContaining('550') });
    expect(await queries.ofParticipation(PARTICIPATION)).toHaveLength(2);
    const events: unknown[] = await database.dataSource.query(`select chain_id, subject_id from audit_event where kind = 'MailFailed' and params ->> 'mailId' = $1`, [failed?.id]);
    expect(events).toEqual([{ chain_id: HOST, subject_id: PARTICIPATION }]);
  });

  it('waits for a server that is away for as long as it takes, without counting', async () => {
    const url = await startSmtp();
    const gone = smtp;
    await new Promise<void>((done) => (gone ? gone.close(() => done()) : done()));
    const { delivery } = mailing({ SMTP_URL: url });
    await enqueue(letter());
    for (let round = 0; round < 8; round++) {
      await delivery.drain();
      after(61);
    }
    expect(await rows()).toMatchObject([{ state: 'QUEUED', attempts: 0 }]);
    await startSmtp(Number(new URL(url).port));
    await delivery.drain();
    expect(received).toHaveLength(1);
  });

  it('sends each letter once however many workers there are', async () => {
    const url = await startSmtp();
    for (let number = 0; number < 30; number++) await enqueue(letter());
    await Promise.all(Array.from({ length: 4 }, () => mailing({ SMTP_URL: url }).delivery.drain()));
    expect(received).toHaveLength(30);
    expect(new Set(received.map((raw) => read(raw).headers.get('message-id'))).size).toBe(30);
  });

  it('sends a letter again, known by its Message-ID, when a worker died before it could say so', async () => {
    const { delivery } = mailing({ SMTP_URL: await startSmtp() });
    await enqueue(letter());
    await delivery.drain();
    await database.dataSource.query("update mail set state = 'QUEUED'");
    await delivery.drain();
    expect(received).toHaveLength(1);
    after(301);
    await delivery.drain();
    const [first, second] = received.map((raw) => read(raw));
    expect(second?.headers.get('message-id')).toBe(first?.headers.get('message-id'));
    expect(second?.text).toContain('token-2');
  });
});

describe('without a mail server', () => {
  it('a demo keeps the letter as it would have gone out', async () => {
    const { delivery } = mailing({ DEMO: '1' });
    await enqueue(letter());
    await delivery.drain();
    expect(await rows()).toMatchObject([{ state: 'SENT', kept_text: expect.stringContaining('/s/token-1') }]);
  });

  it('and shows it, newest first, to nobody outside the demo', async () => {
    const { delivery } = mailing({ DEMO: '1' });
    await enqueue(letter({ to: { email: 'first@kalix.example' } }));
    await delivery.drain();
    after(60);
    await enqueue(letter({ to: { email: 'second@kalix.example' } }));
    await delivery.drain();
    const page = new DemoMailController(database.dataSource, readConfig({ DATABASE_URL: database.url, DEMO: '1' }));
    expect((await page.letters()).map(({ to }) => to)).toEqual(['second@kalix.example', 'first@kalix.example']);
    expect(await page.letters('FIRST@kalix.example', '10')).toEqual([expect.objectContaining({
      subject: 'Påminnelse: fullmakten', at: '2025-11-20T08:00:00.000Z', html: expect.stringContaining('<html lang="sv"'),
    })]);
    expect(await page.letters(undefined, '1')).toHaveLength(1);
    const elsewhere = new DemoMailController(database.dataSource, readConfig({ DATABASE_URL: database.url }));
    await expect(elsewhere.letters()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('letters wait', async () => {
    const { delivery } = mailing({});
    await enqueue(letter());
    expect(await delivery.drain()).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'QUEUED', kept_text: null }]);
    expect(minted).toBe(0);
  });

  it('a letter that can have no link fails in words, and the others go on', async () => {
    const { delivery, queries } = mailing({ DEMO: '1' });
    await enqueue(letter({ linkPurpose: 'ACCOUNT' }));
    await enqueue(letter());
    await delivery.drain();
    const states = (await queries.ofParticipation(PARTICIPATION)).map(({ state, failure }) => ({ state, failure }));
    expect(states).toEqual(expect.arrayContaining([{ state: 'SENT', failure: null }, { state: 'FAILED', failure: 'Det går inte längre att skapa en länk till mottagaren.' }]));
  });
});
