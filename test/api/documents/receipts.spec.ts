import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTICIPATION_STAGES, type ParticipationStage } from '#inquiries';
import { newId } from '#platform/database';
import { readTable } from '#platform/spreadsheet';
import { isWaitedFor } from '../../../libs/documents/receipts/fetch-reminder.js';
import type { ApiClient } from '../../kit/api-client.js';
import { plantPublication, type Published } from '../../kit/published.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';

const BOARD = `query ($id: ID!, $filter: ReceiptFilter, $order: ReceiptOrder, $descending: Boolean, $first: Int, $after: String) { publication(id: $id) {
  receiptBoard(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { organisation { id name organisationNumber } stage takesPart fetchedAt filesFetched fileCount lastFetchAt fetchedBy remindersSent receipts { item by byLink } } } } }`;
const SUMMARY = 'query ($id: ID!) { publication(id: $id) { receipts { fetchedCount notFetchedCount fetched { id } notFetched { id } } } }';
const MINE = 'query ($id: ID!) { publication(id: $id) { receipts { fetchedCount } receiptBoard { totalCount } myReceipts { item by byLink } } }';
const PREVIEW = 'query ($p: ID!, $o: [ID!]!) { fetchReminderPreview(publicationId: $p, organisationIds: $o) { subject text recipients { organisation { id } contact { email } } skipped { organisation { id } message } } }';
const REMIND = 'mutation ($p: ID!, $o: [ID!]!, $s: String!, $t: String!) { remindToFetch(publicationId: $p, organisationIds: $o, subject: $s, text: $t) { reminded { id } skipped { organisation { id } message } } }';

interface Row { organisation: { id: string; name: string; organisationNumber: string }; stage: string; takesPart: boolean; fetchedAt: string | null; lastFetchAt: string | null; filesFetched: number; fileCount: number; fetchedBy: string[]; receipts: { item: string | null; by: string; byLink: boolean }[] }
interface Board { publication: { receiptBoard: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Row[] } | null } }
interface Skipped { organisation: { id: string }; message: string }
interface Preview { subject: string; text: string; recipients: { organisation: { id: string }; contact: { email: string } }[]; skipped: Skipped[] }

let app: TestApp;
let worker: TestWorker;
let admin: ApiClient;
let first: Published;
let latest: Published;
let asked: { id: string; name: string; stage: string; contactId: string; email: string }[];
let slug: string;

beforeAll(async () => {
  app = await startTestApp('reference');
  worker = await startTestWorker(app.database.url, { filesIn: app.dataDir });
  await worker.deliver();
  admin = await app.signedIn('admin@region.example');
  const [procurement] = await sql<{ slug: string }>('select slug from procurement order by created_at limit 1');
  slug = procurement?.slug ?? '';
  first = await publish('PARTICIPANTS', 'ett', 'två', 'tre');
  latest = await publish('PARTICIPANTS', 'ett', 'två', 'fyra');
  asked = await sql(
    `select t.organisation_id as id, t.organisation_name as name, t.stage, c.id as "contactId", c.email from participation t
     join contact_person c on c.organisation_id = t.organisation_id and c.is_primary and c.removed_at is null where t.procurement_id = $1 order by t.organisation_name collate "sv-x-icu"`, [first.procurementId]);
}, 180_000);
afterAll(async () => {
  await worker.close();
  await app.close();
});

const sql = <Rows>(statement: string, params: unknown[] = []): Promise<Rows[]> => app.database.dataSource.query(statement, params);
const publish = (audience: 'PARTICIPANTS' | 'WORKING_GROUP' | 'PUBLIC', ...names: string[]): Promise<Published> =>
  plantPublication(app.app, slug, audience, names.map((name) => ({ path: `${name}.pdf`, content: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`) })));
const board = async (variables: Record<string, unknown> = {}, client = admin, id = latest.id) => (await client.ask<Board>(BOARD, { id, first: 500, ...variables })).publication.receiptBoard;
const rowOf = async (organisationId: string, id = latest.id): Promise<Row | undefined> => (await board({}, admin, id))?.nodes.find(({ organisation }) => organisation.id === organisationId);
const at = (stage: string, index = 0): (typeof asked)[number] => {
  const found = asked.filter((one) => one.stage === stage)[index];
  if (!found) throw new Error(`Nobody is at ${stage}`);
  return found;
};
/** A receipt, as the delivery of the last byte writes it. */
const receipt = (of: Published, organisation: { id: string; contactId: string }, item: string | null = null): Promise<unknown> =>
  sql('insert into download_receipt (id, procurement_id, publication_id, item_id, organisation_id, contact_id, at) values ($1, $2, $3, $4, $5, $6, now())', [
    newId(), of.procurementId, of.id, item === null ? null : of.itemOf.get(item), organisation.id, organisation.contactId,
  ]);

describe('the board of receipts', () => {
  it('has a row for each organisation asked, and nobody has fetched what was just published', async () => {
    const page = await board();
    expect(page?.nodes.map(({ organisation }) => organisation.id)).toEqual(asked.map(({ id }) => id));
    expect(page?.totalCount).toBe(asked.length);
    expect(page?.nodes.every(({ fetchedAt, filesFetched, fileCount, receipts }) => fetchedAt === null && filesFetched === 0 && fileCount === 3 && receipts.length === 0)).toBe(true);
  });

  it('says who has all of it: by the whole package, or file by file between several', async () => {
    const [whole, some, all] = [at('MANDATE_APPROVED'), at('MANDATE_APPROVED', 1), at('MANDATE_APPROVED', 2)];
    await receipt(latest, whole);
    await receipt(latest, some, 'ett.pdf');
    for (const item of ['ett.pdf', 'två.pdf', 'fyra.pdf']) await receipt(latest, all, item);
    expect(await rowOf(whole.id)).toMatchObject({ fetchedAt: expect.any(String), filesFetched: 3, fetchedBy: [expect.any(String)], receipts: [{ item: null, byLink: true }] });
    expect(await rowOf(some.id)).toMatchObject({ fetchedAt: null, filesFetched: 1, receipts: [{ item: 'ett.pdf' }] });
    expect(await rowOf(all.id)).toMatchObject({ fetchedAt: expect.any(String), filesFetched: 3 });
    // What one has of an earlier publication is not what applies now.
    expect(await rowOf(whole.id, first.id)).toMatchObject({ fetchedAt: null, filesFetched: 0 });
    const { publication } = await admin.ask<{ publication: { receipts: { fetchedCount: number; notFetchedCount: number; fetched: { id: string }[]; notFetched: { id: string }[] } } }>(SUMMARY, { id: latest.id });
    expect(publication.receipts.fetched.map(({ id }) => id).toSorted()).toEqual([whole.id, all.id].toSorted());
    expect(publication.receipts.fetchedCount).toBe(2);
    const waitedFor = asked.filter(({ stage }) => !['DECLINED', 'WITHDRAWN', 'LAPSED'].includes(stage));
    expect(publication.receipts.notFetchedCount).toBe(waitedFor.length - 2);
    expect(publication.receipts.notFetched).toHaveLength(waitedFor.length - 2);
  });

  it('counts those who are waited for anew when one of them says no, and when it comes back', async () => {
    const [has, hasNot] = [at('MANDATE_APPROVED'), at('MANDATE_APPROVED', 5)];
    const counts = async () => (await admin.ask<{ publication: { receipts: { fetchedCount: number; notFetchedCount: number } } }>(SUMMARY, { id: latest.id })).publication.receipts;
    const move = (organisationId: string, stage: string) => sql('update participation set stage = $2 where organisation_id = $1', [organisationId, stage]);
    const before = await counts();
    await move(has.id, 'WITHDRAWN');
    expect(await counts()).toMatchObject({ fetchedCount: before.fetchedCount, notFetchedCount: before.notFetchedCount });
    await move(hasNot.id, 'WITHDRAWN');
    expect(await counts()).toMatchObject({ fetchedCount: before.fetchedCount, notFetchedCount: before.notFetchedCount - 1 });
    await Promise.all([move(has.id, 'MANDATE_APPROVED'), move(hasNot.id, 'MANDATE_APPROVED')]);
    const after = await counts();
    expect(after).toEqual(before);
    expect((await board({ filter: { fetched: false, takesPartOnly: true } }))?.totalCount).toBe(after.notFetchedCount);
  });

  it('waits for the same stages in the database as by the rule', async () => {
    const rows = await sql<{ stage: ParticipationStage; waited: boolean }>('select stage, is_waited_for(stage) as waited from unnest($1::text[]) stage', [PARTICIPATION_STAGES]);
    expect(rows.map(({ stage, waited }) => [stage, waited])).toEqual(PARTICIPATION_STAGES.map((stage) => [stage, isWaitedFor(stage)]));
  });

  it('holds what is true when the last two files come at the same moment', async () => {
    const both = at('MANDATE_APPROVED', 3);
    await receipt(latest, both, 'ett.pdf');
    await Promise.all([receipt(latest, both, 'två.pdf'), receipt(latest, both, 'fyra.pdf')]);
    expect(await rowOf(both.id)).toMatchObject({ fetchedAt: expect.any(String), filesFetched: 3 });
    expect(await sql('select organisations from publication_reach_count where publication_id = $1', [latest.id])).toEqual([{ organisations: 3 }]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['who has', { filter: { fetched: true } }, '?fetched=true'], ['who has not', { filter: { fetched: false, takesPartOnly: true } }, '?fetched=false&takesPartOnly=true'],
    ['a kind and a county', { filter: { kind: ['MUNICIPALITY'], countyCode: ['25'] }, order: 'COUNTY', descending: true }, '?kind=MUNICIPALITY&countyCode=25&order=COUNTY&descending=true'],
    ['a search', { filter: { search: 'kalix' }, order: 'KIND' }, '?search=kalix&order=KIND'], ['the latest first', { order: 'FETCHED', descending: true }, '?order=FETCHED&descending=true'], ['those who have nothing first', { order: 'FETCHED' }, '?order=FETCHED'],
    ['those of a county without everything, by time', { filter: { fetched: false, countyCode: ['25'] }, order: 'FETCHED', descending: true }, '?fetched=false&countyCode=25&order=FETCHED&descending=true'],
    ['nobody', { filter: { search: 'finns inte' } }, '?search=finns%20inte'],
  ])('finds %s, page by page, and exports exactly that', async (_, variables, query) => {
    const whole = await board(variables);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await board({ ...variables, first: 7, after });
      found.push(...(page?.nodes.map(({ organisation }) => organisation.id) ?? []));
      ({ hasNextPage: more, endCursor: after } = page?.pageInfo ?? { hasNextPage: false, endCursor: null });
    }
    expect(found).toEqual(whole?.nodes.map(({ organisation }) => organisation.id));
    expect(whole?.totalCount).toBe(found.length);
    const bytes = Buffer.from(await (await admin.request(`/publications/${latest.id}/receipts.xlsx${query}`)).arrayBuffer());
    const { rows } = await readTable(Readable.from(bytes), { maxRows: 1_000, maxBytes: 5_000_000 });
    expect(rows.map(({ cells }) => [cells['Organisation'], cells['Organisationsnummer'], cells['Hämtade filer']])).toEqual(
      whole?.nodes.map(({ organisation, filesFetched }) => [organisation.name, organisation.organisationNumber, String(filesFetched)]));
  });

  it('goes by when they fetched, those with a part among them, and those with nothing at one end by name', async () => {
    const names = asked.map(({ name }) => name);
    const nodes = (await board({ order: 'FETCHED' }))?.nodes ?? [];
    const whenOf = ({ fetchedAt, lastFetchAt }: Row): string => fetchedAt ?? lastFetchAt ?? '';
    const nothing = nodes.filter((row) => whenOf(row) === '');
    const something = nodes.slice(nothing.length);
    expect(nodes).toHaveLength(names.length);
    expect(nothing.map(({ organisation }) => organisation.name)).toEqual(names.filter((name) => nothing.some(({ organisation }) => organisation.name === name)));
    expect(something.map(({ filesFetched }) => filesFetched).toSorted()).toEqual([1, 3, 3, 3]);
    expect(something.map(whenOf)).toEqual(something.map(whenOf).toSorted());
    expect((await board({ order: 'FETCHED', descending: true }))?.nodes.map(({ organisation }) => organisation.id)).toEqual(nodes.map(({ organisation }) => organisation.id).toReversed());
  });

  it('is the host’s and its auditors’; others see what is their own, and no count', async () => {
    expect(await board({}, await app.signedIn('revisor@region.example'))).not.toBeNull();
    const kalix = asked.find(({ name }) => name === 'Kalix kommun');
    if (kalix) await receipt(first, kalix, 'ett.pdf');
    const participant = await app.signedIn('deltagare@kalix.example');
    expect((await participant.ask<{ publication: unknown }>(MINE, { id: first.id })).publication).toEqual({ receipts: null, receiptBoard: null, myReceipts: [{ item: 'ett.pdf', by: expect.any(String), byLink: true }] });
    for (const email of ['deltagare@lulea.example', 'stod@umea.example']) {
      const client = await app.signedIn(email);
      expect((await client.ask<{ publication: unknown }>(MINE, { id: first.id })).publication).toEqual({ receipts: null, receiptBoard: null, myReceipts: [] });
      expect((await client.request(`/publications/${latest.id}/receipts.xlsx`)).status).toBe(403);
    }
  });

  it('is of organisations: what is for the working group has none', async () => {
    const group = await publish('WORKING_GROUP', 'utkast');
    expect(await board({}, admin, group.id)).toBeNull();
    expect(await admin.refusal(PREVIEW, { p: group.id, o: [at('MANDATE_APPROVED').id] })).toBe('ACTION_NOT_AVAILABLE');
    expect(await admin.refusal(REMIND, { p: group.id, o: [at('MANDATE_APPROVED').id], s: 'Hej', t: 'Hej' })).toBe('ACTION_NOT_AVAILABLE');
  });
});

describe('a reminder to fetch', () => {
  const everybody = (): string[] => asked.map(({ id }) => id);
  const preview = async (o: readonly string[]): Promise<Preview> => (await admin.ask<{ fetchReminderPreview: Preview }>(PREVIEW, { p: latest.id, o })).fetchReminderPreview;
  const remind = async (o: readonly string[], s = 'Hämta dokumenten', t = 'Hej!\n\nNi har inte hämtat.') =>
    (await admin.ask<{ remindToFetch: { reminded: { id: string }[]; skipped: Skipped[] } }>(REMIND, { p: latest.id, o, s, t })).remindToFetch;
  const letters = () => sql<{ organisationId: string; email: string; text: string }>(`select organisation_id as "organisationId", to_email as email, kept_text as text from mail where kind = 'FETCH_REMINDER'`);

  it('reaches exactly those that the preview named, once each, with a link of their own', async () => {
    await sql('update participation set last_reminder_at = null');
    const shown = await preview(everybody());
    const [{ title } = { title: '' }] = await sql<{ title: string }>('select title from publication where id = $1', [latest.id]);
    expect(shown.text).toContain(`”${title}”`);
    expect(shown.recipients.length).toBeGreaterThan(50);
    expect(new Set(shown.skipped.map(({ message }) => message))).toEqual(new Set(['Har redan hämtat allt.', 'Har avböjt, återkallat eller låtit tiden gå ut.']));
    const answers = await Promise.all([remind([...everybody(), ...everybody()], shown.subject, shown.text), remind(everybody(), shown.subject, shown.text)]);
    expect(answers.flatMap(({ reminded }) => reminded.map(({ id }) => id)).toSorted()).toEqual(shown.recipients.map(({ organisation }) => organisation.id).toSorted());
    await worker.deliver();
    await worker.deliver();
    const sent = await letters();
    expect(sent.map(({ organisationId, email }) => `${organisationId} ${email}`).toSorted()).toEqual(shown.recipients.map(({ organisation, contact }) => `${organisation.id} ${contact.email}`).toSorted());
    const token = /\/h\/([\w-]+)/.exec(sent[0]?.text ?? '')?.[1];
    const officer = app.visitor();
    const opened = await officer.post('/auth/link', { token });
    expect(await opened.json()).toMatchObject({ purpose: 'DOCUMENTS' });
    expect((await officer.request(`/publications/${latest.id}/archive.zip`, { method: 'HEAD' })).status).toBe(200);
  });

  it('keeps the quiet period, and is not sent to who fetched between the click and the letter', async () => {
    const one = at('MANDATE_SENT');
    expect((await remind([one.id])).skipped).toMatchObject([{ message: expect.stringContaining('påminnelse') }]);
    await sql('update participation set last_reminder_at = null where organisation_id = $1', [one.id]);
    expect((await remind([one.id])).reminded).toEqual([{ id: one.id }]);
    await receipt(latest, one);
    const before = (await letters()).length;
    await worker.deliver();
    expect((await letters()).length).toBe(before);
  });

  it.each(['revisor@region.example', 'stod@umea.example', 'deltagare@kalix.example'])('is not for %s', async (email) => {
    const client = await app.signedIn(email);
    expect(await client.refusal(PREVIEW, { p: latest.id, o: everybody().slice(0, 2) })).toBe('FORBIDDEN');
    expect(await client.refusal(REMIND, { p: latest.id, o: everybody().slice(0, 2), s: 'Hej', t: 'Hej' })).toBe('FORBIDDEN');
  });
});
