import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { inDays, provesTheLog, ReferenceCase, SIGNING, tokenIn, type Row } from './reference-case.js';

let of: ReferenceCase;
let row: Row;
let other: Row;
let officer: ApiClient;
let token: string;
beforeAll(async () => {
  of = await ReferenceCase.start();
  const [first, second] = await of.at('MANDATE_SENT');
  if (!first || !second) throw new Error('Too few mandates are out');
  [row, other] = [first, second];
  ({ officer, token } = await of.byLink(row));
}, 180_000);
afterAll(() => of.close());

const open = (text: unknown, client = of.app.visitor()) => client.post('/auth/link', { token: text });
const renew = (text: unknown) => of.app.visitor().post('/auth/link/renew', { token: text });
const lettersTo = async (address: string) => (await of.letters(address)).length;

describe('a personal link', () => {
  it.each([['a token nobody minted', 'AAAAAAAAAAAAAAAAAAAAAA'], ['half a token', 'AAAA'], ['no token', undefined], ['something else', { $ne: '' }]])('does not exist with %s', async (_, text) => {
    const answer = await open(text);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('is not let in from the page of another site', async () => {
    const answer = await of.app.visitor().post('/auth/link', { token }, { origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(403);
  });

  it('has ended when its day has passed, and says until when in the language of the reader', async () => {
    const { officer: late, token: old } = await of.byLink(other);
    await of.sql(`update personal_link set expires_at = '2024-09-30T22:00:00Z' where contact_id = $1`, [other.contactId]);
    const answer = await open(old);
    expect(answer.status).toBe(410);
    const refused = (await answer.json()) as { code: string; message: string };
    expect(refused.code).toBe('DEADLINE_PASSED');
    expect(refused.message).toContain('Be om en ny länk');
    expect(((await (await open(old, of.app.visitor().speaking('en'))).json()) as { message: string }).message).toContain('Ask for a new one');
    // The session that was opened with it ends at the same moment.
    expect(await late.refusal('{ viewer { link { purpose } } procurements { totalCount } }')).toBe('UNAUTHENTICATED');
  });

  it('has ended when it is revoked, its session too', async () => {
    const { officer: revoked, token: old } = await of.byLink(other);
    await of.sql('update personal_link set revoked_at = now() where contact_id = $1', [other.contactId]);
    expect((await open(old)).status).toBe(410);
    expect(await revoked.refusal('query ($id: ID!) { mandate(id: $id) { id } }', { id: other.mandateId })).toBe('UNAUTHENTICATED');
  });
});

describe('the link of somebody who has left the organisation', () => {
  it('has ended with the contact, and is not renewed', async () => {
    const added = await of.admin.ask<{ addContact: { contacts: { id: string; email: string }[] } }>(
      'mutation ($o: ID!) { addContact(organisationId: $o, input: { name: "Vikarien", email: "vikarien@left.example", primary: false }) { contacts { id email } } }', { o: other.organisationId });
    const contactId = added.addContact.contacts.find(({ email }) => email === 'vikarien@left.example')?.id ?? '';
    const { officer: gone, token: old } = await of.byLink({ ...other, contactId, email: 'vikarien@left.example' });
    const read = () => gone.refusal('query ($id: ID!) { mandate(id: $id) { id } }', { id: other.mandateId });
    expect(await read()).toBe('none');
    await of.admin.ask('mutation ($c: ID!) { removeContact(contactId: $c) { id } }', { c: contactId });
    expect(await read()).toBe('UNAUTHENTICATED');
    expect((await open(old)).status).toBe(410);
    const before = await of.count('audit_event');
    expect((await renew(old)).status).toBe(202);
    expect(await of.count('audit_event')).toBe(before);
  });
});

describe('asking for a new link', () => {
  it('never says whether there was one', async () => {
    const { token: known } = await of.byLink(other);
    const answers = await Promise.all(['AAAAAAAAAAAAAAAAAAAAAA', 'x', undefined, 7, known].map(renew));
    expect(answers.map((answer) => answer.status)).toEqual([202, 202, 202, 202, 202]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it('sends one letter an hour to the address the old one went to, however often it is asked for and though it has expired', async () => {
    // The host's own sending counts too: the hour is turned back so that this one begins anew.
    await of.sql(`update personal_link set expires_at = '2024-09-30T22:00:00Z', revoked_at = null where contact_id = $1`, [other.contactId]);
    const [letter] = await of.letters(other.email);
    const old = tokenIn(letter);
    await of.sql('alter table audit_event disable trigger user');
    await of.sql(`update audit_event set at = at - interval '61 minutes' where kind = 'LinkRequested'`);
    const before = await lettersTo(other.email);
    await Promise.all(Array.from({ length: 8 }, () => renew(old)));
    await of.worker.deliver();
    await renew(old);
    await of.worker.deliver();
    expect(await lettersTo(other.email)).toBe(before + 1);
    const [renewed] = await of.letters(other.email);
    expect((await open(tokenIn(renewed))).status).toBe(200);
    await of.sql(`update audit_event set at = at + interval '61 minutes' where kind = 'LinkRequested' and at < now() - interval '60 minutes'`);
    await of.sql('alter table audit_event enable trigger user');
  });

  it('sends nothing for a link that was revoked', async () => {
    await of.sql('update personal_link set revoked_at = now() where contact_id = $1', [other.contactId]);
    const [letter] = await of.letters(other.email);
    const before = await of.count('audit_event');
    expect((await renew(tokenIn(letter))).status).toBe(202);
    expect(await of.count('audit_event')).toBe(before);
  });
});

describe('the holder of a link for the mandate', () => {
  /** What it was not made for: each with arguments that somebody with the right could use. */
  const others = (): readonly (readonly [string, string, Record<string, unknown>])[] => [
    ['withdrawMandate', 'mutation ($id: ID!) { withdrawMandate(mandateId: $id, version: 1, reason: "x") { id } }', { id: row.mandateId }],
    ['approveMandate', 'mutation ($id: ID!) { approveMandate(mandateId: $id, version: 1) { id } }', { id: row.mandateId }],
    ['returnMandate', 'mutation ($id: ID!) { returnMandate(mandateId: $id, version: 1, reason: "x") { id } }', { id: row.mandateId }],
    ['cancelMandate', 'mutation ($id: ID!) { cancelMandate(mandateId: $id, version: 1, reason: "x") { id } }', { id: row.mandateId }],
    ['reissueMandate', 'mutation ($id: ID!, $on: Date!) { reissueMandate(mandateId: $id, version: 1, respondBy: $on) { id } }', { id: row.mandateId, on: inDays(5) }],
    ['registerPaperMandate', 'mutation ($input: SubmitMandateInput!) { registerPaperMandate(input: $input) { id } }', { input: { mandateId: row.mandateId, version: 1, ...SIGNING, evidenceFileIds: [] } }],
    ['issueMandates', 'mutation ($p: ID!, $o: [ID!]!, $on: Date!) { issueMandates(procurementId: $p, organisationIds: $o, respondBy: $on) { issued { id } } }', { p: of.procurementId, o: [row.organisationId], on: inDays(5) }],
    ['inviteOrganisations', 'mutation ($p: ID!, $o: [ID!]!) { inviteOrganisations(procurementId: $p, organisationIds: $o) { id } }', { p: of.procurementId, o: [row.organisationId] }],
    ['remind', 'mutation ($p: ID!, $o: [ID!]!) { remind(procurementId: $p, organisationIds: $o, subject: "x", text: "y") { reminded { id } } }', { p: of.procurementId, o: [row.organisationId] }],
    ['sendLink', 'mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: row.id, c: row.contactId }],
    ['proposeLock', 'mutation ($p: ID!) { proposeLock(procurementId: $p) { id } }', { p: of.procurementId }],
    ['addContact', 'mutation ($o: ID!) { addContact(organisationId: $o, input: { name: "A", email: "a@b.example", primary: true }) { id } }', { o: row.organisationId }],
    ['removeContact', 'mutation ($c: ID!) { removeContact(contactId: $c) { id } }', { c: row.contactId }],
    ['invitePerson', 'mutation { invitePerson(input: { name: "A", email: "a@b.example" }) { id } }', {}],
    ['setMilestones', 'mutation ($p: ID!) { setMilestones(procurementId: $p, version: 1, milestones: []) { id } }', { p: of.procurementId }],
  ];

  it('can do nothing else, and leaves nothing behind that tries', async () => {
    const state = async () => JSON.stringify(await of.sql(`select (select count(*) from audit_event) as events, (select count(*) from mail) as mails, (select md5(string_agg(m::text, '' order by id)) from mandate m) as mandates`));
    const before = await state();
    for (const [name, mutation, variables] of others()) expect([name, await officer.refusal(mutation, variables)]).toEqual([name, 'FORBIDDEN']);
    expect(await state()).toBe(before);
  });

  it('does not find the mandate, the participation or the log of another organisation', async () => {
    for (const [query, id] of [['mandate', other.mandateId], ['participation', other.id]]) {
      expect(await officer.refusal(`query ($id: ID!) { ${query ?? ''}(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
    }
    expect(await officer.refusal('mutation ($p: ID!) { confirmOpened(participationId: $p) { id } }', { p: other.id })).toBe('NOT_FOUND');
    expect((await of.submit(officer, other)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await officer.request(`/mandates/${other.mandateId ?? ''}.pdf`)).status).toBe(404);
    expect(await officer.refusal('{ auditEvents { totalCount } }')).toBe('FORBIDDEN');
    const { procurements } = await officer.ask<{ procurements: { nodes: { board: { nodes: { id: string }[] }; summary: { invited: number } }[] } }>('{ procurements { nodes { board { nodes { id } } summary { invited } } } }');
    expect(procurements.nodes).toEqual([{ board: { nodes: [{ id: row.id }] }, summary: { invited: 1 } }]);
  });

  it('does not reach the mandate with a link for the inquiry', async () => {
    const [asked] = await of.at('OPENED');
    if (!asked) throw new Error('Nobody is asked');
    const { officer: asking } = await of.byLink(asked);
    const { viewer } = await asking.ask<{ viewer: { link: { purpose: string; mandate: null } } }>('{ viewer { link { purpose mandate { id } } } }');
    expect(viewer.link).toEqual({ purpose: 'INQUIRY', mandate: null });
    expect(await asking.refusal('query ($id: ID!) { mandate(id: $id) { id } }', { id: row.mandateId })).toBe('FORBIDDEN');
  });
});

it('keeps its token in clear nowhere but in the letter that a demonstration keeps', async () => {
  const columns = await of.sql<{ table: string; column: string; type: string }>(
    `select c.table_name as table, c.column_name as column, c.data_type as type from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type not in ('uuid', 'integer', 'bigint', 'smallint', 'numeric', 'boolean', 'date', 'timestamp with time zone')`,
  );
  expect(columns.length).toBeGreaterThan(80);
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    if ((await of.count(`"${table}" where position($1 in ${text}) > 0`, [token])) > 0) found.push(`${table}.${column}`);
  }
  expect(found.sort()).toEqual(['mail.kept_html', 'mail.kept_text']);
});

provesTheLog(() => of);
