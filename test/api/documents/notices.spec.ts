import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '#platform/access';
import { newId, UnitOfWork } from '#platform/database';
import { OutboxRelay } from '#platform/outbox';
import { startMailServer, type MailServer, type ReceivedLetter } from '../../kit/mail-server.js';
import { plantPublication, type Published } from '../../kit/published.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';

let app: TestApp;
let mail: MailServer;
let worker: TestWorker;
let slug: string;

beforeAll(async () => {
  app = await startTestApp('reference');
  await sql(`update mail set state = 'SENT', sent_at = now() where state = 'QUEUED'`);
  mail = await startMailServer();
  worker = await startTestWorker(app.database.url, { filesIn: app.dataDir, env: { SMTP_URL: mail.url } });
  await worker.deliver();
  mail.received.length = 0;
  const [procurement] = await sql<{ slug: string }>('select slug from procurement order by created_at limit 1');
  slug = procurement?.slug ?? '';
}, 300_000);
afterAll(async () => {
  await worker.close();
  await mail.close();
  await app.close();
});

const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => app.database.dataSource.query(statement, params);

/** Publishes, as the confirmed act does it, and hands on what follows from it. */
async function publish(audience: 'PARTICIPANTS' | 'WORKING_GROUP', names: readonly string[], more: { title?: string; isFirst?: boolean } = {}): Promise<Published & { letters: ReceivedLetter[] }> {
  const published = await plantPublication(app.app, slug, audience, names.map((name) => ({ path: `${name}.pdf`, content: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`) })));
  await sql('alter table publication disable trigger user');
  if (more.title) await sql('update publication set title = $2 where id = $1', [published.id, more.title]);
  if (more.isFirst) await sql(`update publication set manifest = jsonb_set(manifest::jsonb, '{since}', 'null')::text where id = $1`, [published.id]);
  await sql('alter table publication enable trigger user');
  const [host] = await sql<{ id: string }>('select host_id as id from procurement where slug = $1', [slug]);
  mail.received.length = 0;
  await app.app.get(UnitOfWork, { strict: false }).run(SYSTEM, async (tx) => {
    tx.record({ chainId: host?.id ?? '', kind: 'DocumentsPublished', subjectType: 'publication', subjectId: published.id, procurementId: published.procurementId, params: { publicationId: published.id } });
    return null;
  });
  await worker.deliver();
  return { ...published, letters: [...mail.received] };
}

const contacts = () => sql<{ email: string; organisationId: string; hasAccount: boolean }>(
  `select c.email, c.organisation_id as "organisationId", exists (select 1 from role_assignment r join person p on p.id = r.person_id
     where r.organisation_id = c.organisation_id and r.role in ('PARTICIPANT', 'SIGNATORY') and r.revoked_at is null and lower(p.email) = lower(c.email)) as "hasAccount"
   from contact_person c join participation t on t.organisation_id = c.organisation_id
   where c.removed_at is null and t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED') and t.procurement_id = (select id from procurement where slug = $1)`, [slug]);

describe('a publication for the participants', () => {
  let letters: ReceivedLetter[];

  it('is told of once to every contact of every organisation that takes part, and to those who have an account', async () => {
    ({ letters } = await publish('PARTICIPANTS', ['ett', 'två'], { isFirst: true }));
    const expected = await contacts();
    const accounts = await sql<{ email: string }>(`select p.email from role_assignment r join person p on p.id = r.person_id where r.role in ('PARTICIPANT', 'SIGNATORY') and r.revoked_at is null`);
    const addresses = letters.map(({ to }) => to);
    for (const { email } of [...expected, ...accounts]) expect(addresses).toContain(email);
    expect(addresses.toSorted()).toEqual([...new Set([...expected, ...accounts].map(({ email }) => email))].toSorted());
    const out = await sql<{ email: string }>(`select c.email from contact_person c join participation t on t.organisation_id = c.organisation_id where t.stage in ('DECLINED', 'WITHDRAWN')`);
    for (const { email } of out) expect(addresses).not.toContain(email);
  });

  it('leads a contact without an account by a link of its own, and others to the page', async () => {
    const [without] = (await contacts()).filter(({ hasAccount }) => !hasAccount);
    const letter = letters.find(({ to }) => to === without?.email);
    const token = /http:\/\/localhost\/h\/([\w-]{16,})/.exec(letter?.text ?? '')?.[1] ?? '';
    const officer = app.visitor();
    expect(await (await officer.post('/auth/link', { token })).json()).toMatchObject({ purpose: 'DOCUMENTS' });
    const { viewer } = await officer.ask<{ viewer: { link: { organisation: { id: string } } } }>('{ viewer { link { purpose organisation { id } } } }');
    expect(viewer.link.organisation.id).toBe(without?.organisationId);
    const account = letters.find(({ to }) => to === 'deltagare@kalix.example');
    expect(account?.text).toContain(`http://localhost/u/${slug}/publicerat\n`);
    expect(account?.text).toContain('Du loggar in');
    expect(account?.raw).not.toMatch(/\/h\/[\w-]{16,}/);
    // No token lies in the database, only what it hashes to.
    expect(await sql(`select 1 from mail where params::text like '%' || $1 || '%' or subject like '%' || $1 || '%'`, [token])).toEqual([]);
  });

  it('is told without a word of changes where nothing came before', () => {
    expect(letters[0]?.subject).toMatch(/^Nya dokument att hämta: /);
    expect(letters[0]?.text).toContain('har publicerat ”Publicering ');
    expect(letters[0]?.text).not.toContain('Sedan förra');
  });

  it('comes twice to nobody, though the event does, and though the worker dies in the middle', async () => {
    const [message] = await sql<{ id: string }>(`select id from outbox_message where kind = 'DocumentsPublished' order by position desc limit 1`);
    mail.received.length = 0;
    await sql('delete from handled_message where message_id = $1', [message?.id]);
    await sql('update outbox_message set handled_at = null where id = $1', [message?.id]);
    expect(await worker.get(OutboxRelay).drain()).toBeGreaterThan(0);
    await worker.deliver();
    expect(mail.received).toEqual([]);
  });

  it('says of an addendum how much has changed, in the language of the reader, and the host’s own words', async () => {
    await sql(`update person set language = 'en' where email = 'deltagare@kalix.example'`);
    const addendum = await publish('PARTICIPANTS', ['ett', 'tre']);
    const swedish = addendum.letters.find(({ to }) => to !== 'deltagare@kalix.example');
    expect(swedish?.text).toContain('Sedan förra publiceringen: en ny fil, 0 ändrade och 0 borttagna.');
    expect(swedish?.text).toContain('om publiceringen: Rättad bilaga');
    const english = addendum.letters.find(({ to }) => to === 'deltagare@kalix.example');
    expect(english?.subject).toMatch(/^New documents to fetch: /);
    expect(english?.text).toContain('Since the previous publication: one new file, 0 changed and 0 removed.');
  });

  it('goes to nobody whose organisation has said no, nor to a contact who is one no more', async () => {
    const [left, declined] = await sql<{ id: string; organisationId: string; email: string }>(
      `select c.id, c.organisation_id as "organisationId", c.email from contact_person c join participation t on t.organisation_id = c.organisation_id where c.is_primary and c.removed_at is null and t.stage = 'MANDATE_APPROVED' limit 2`);
    await sql('update contact_person set removed_at = now() where id = $1', [left?.id]);
    await sql(`update participation set stage = 'WITHDRAWN' where organisation_id = $1`, [declined?.organisationId]);
    const { letters: sent } = await publish('PARTICIPANTS', ['ett', 'fyra']);
    expect(sent.map(({ to }) => to)).not.toEqual(expect.arrayContaining([left?.email]));
    expect(sent.map(({ to }) => to)).not.toEqual(expect.arrayContaining([declined?.email]));
  });
});

describe('a publication for the working group', () => {
  it('is told of to the members who may read it, and nothing of what it is', async () => {
    const { letters } = await publish('WORKING_GROUP', ['hemligt-utkast'], { title: 'Hemlig titel' });
    const readers = await sql<{ email: string }>(
      `select p.email from working_group_member m join person p on p.id = m.person_id and p.active join working_group g on g.id = m.group_id join undertaking u on u.person_id = p.id and u.procurement_id = g.procurement_id and u.ended_at is null
       where m.state = 'CHOSEN' and (m.to_on is null or m.to_on >= current_date)`);
    expect(readers.length).toBeGreaterThan(0);
    expect(letters.map(({ to }) => to).toSorted()).toEqual(readers.map(({ email }) => email).toSorted());
    for (const { raw, text, subject } of letters) {
      expect(`${raw}${text}${subject}`).not.toMatch(/hemlig|Rättad/i);
      expect(text).toContain(`/u/${slug}/publicerat`);
    }
  });

  it('goes to nobody whose undertaking has ended', async () => {
    const [member] = await sql<{ id: string; email: string }>(
      `select p.id, p.email from undertaking u join person p on p.id = u.person_id join working_group_member m on m.person_id = p.id and m.state = 'CHOSEN' where u.ended_at is null and p.active limit 1`);
    await sql(`update undertaking set ended_at = now(), end_reason = 'RENEWAL_DEMANDED' where person_id = $1 and ended_at is null`, [member?.id]);
    const { letters } = await publish('WORKING_GROUP', [newId()]);
    expect(letters.map(({ to }) => to)).not.toContain(member?.email);
  });
});
