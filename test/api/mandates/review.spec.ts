import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMALL_PDF, type ApiClient } from '../../kit/api-client.js';
import { APPROVE, inDays, provesTheLog, ReferenceCase, RETURN, SIGNING, type Row } from './reference-case.js';

const PAPER = 'mutation ($input: SubmitMandateInput!) { registerPaperMandate(input: $input) { id state version registrationNumber submittedBy } }';
const READ = 'query ($id: ID!) { mandate(id: $id) { state version availableActions returnReason completeBy submittedBy reviewedBy { name } signing { signatoryName } } }';
interface Read { mandate: { state: string; version: number; availableActions: string[]; returnReason: string | null; completeBy: string | null; submittedBy: string; reviewedBy: { name: string } | null; signing: { signatoryName: string } } }

let of: ReferenceCase;
let admin2: ApiClient;
let buyer: ApiClient;
beforeAll(async () => {
  of = await ReferenceCase.start();
  admin2 = await of.app.signedIn('admin2@region.example');
  buyer = await of.app.signedIn('upphandlare@region.example');
}, 180_000);
afterAll(() => of.close());

const read = async (client: ApiClient, id: string | null) => (await client.ask<Read>(READ, { id })).mandate;
const codeOf = async (client: ApiClient, mutation: string, variables: Record<string, unknown>) => client.refusal(mutation, variables);

async function next(stage = 'MANDATE_SENT'): Promise<Row> {
  const [row] = await of.at(stage);
  if (!row) throw new Error(`Nobody is at ${stage}`);
  return row;
}
const sign = async (officer: ApiClient, row: Row, more: Record<string, unknown> = {}) => {
  const { errors } = await of.submit(officer, row, more);
  if (errors) throw new Error(JSON.stringify(errors));
  return of.row(row.id);
};

describe('the review of a mandate', () => {
  it('sends it back with a reason, gets it again and approves it: the reason is kept, each step tells the organisation', async () => {
    const row = await next();
    const { officer } = await of.byLink(row);
    const sent = await sign(officer, row);
    const returned = await of.admin.ask<{ returnMandate: object }>(RETURN, { id: sent.mandateId, v: sent.version, reason: ' Protokollsutdraget saknas. ', by: inDays(10) });
    expect(returned.returnMandate).toMatchObject({ state: 'ISSUED', returnReason: 'Protokollsutdraget saknas.', completeBy: inDays(10) });
    expect((await of.row(row.id)).stage).toBe('MANDATE_RETURNED');
    await of.worker.deliver();
    expect((await of.letters(row.email))[0]?.text).toContain('Protokollsutdraget saknas.');
    expect(await read(officer, row.mandateId)).toMatchObject({ state: 'ISSUED', returnReason: 'Protokollsutdraget saknas.', availableActions: ['SUBMIT', 'DECLINE', 'REFER'] });

    const again = await sign(officer, await of.row(row.id));
    expect(again.stage).toBe('MANDATE_SUBMITTED');
    expect(await of.count('mandate_signing where mandate_id = $1', [row.mandateId])).toBe(2);
    await of.admin.ask(APPROVE, { id: again.mandateId, v: again.version });
    await of.worker.deliver();
    expect((await of.letters(row.email))[0]?.subject).toMatch(/godkän/i);
    expect(await read(of.admin, row.mandateId)).toMatchObject({ state: 'APPROVED', returnReason: 'Protokollsutdraget saknas.', reviewedBy: { name: 'Astrid Hedenskog' } });
    expect((await of.row(row.id)).stage).toBe('MANDATE_APPROVED');
    const kinds = await of.sql<{ kind: string }>(`select kind from audit_event where subject_id = $1 order by sequence`, [row.mandateId]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['MandateIssued', 'MandateSubmitted', 'MandateReturned', 'MandateSubmitted', 'MandateApproved']);
  });

  it('wants a reason, and a day that has not passed', async () => {
    const row = await next('MANDATE_SUBMITTED');
    const refused = async (reason: string, by?: string) => (await of.admin.graphql(RETURN, { id: row.mandateId, v: row.version, reason, ...(by ? { by } : {}) })).errors?.[0]?.extensions;
    expect(await refused(' ')).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'reason' }] } });
    expect(await refused('x'.repeat(2_001))).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'reason' }] } });
    expect(await refused('Fel lag', inDays(-2))).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'completeBy' }] } });
    expect((await of.row(row.id)).version).toBe(row.version);
    expect(await of.count(`remark where mandate_id = $1`, [row.mandateId])).toBe(0);
  });

  it('tells the second of two reviewers what the first did', async () => {
    const row = await next('MANDATE_SUBMITTED');
    await of.admin.ask(RETURN, { id: row.mandateId, v: row.version, reason: 'Beslutet saknas' });
    const { errors } = await admin2.graphql(APPROVE, { id: row.mandateId, v: row.version });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { version: row.version + 1, theirs: 'ISSUED', yours: row.version } });
    expect(errors?.[0]?.message).toContain('har ändrats');
    expect((await of.row(row.id)).state).toBe('ISSUED');
  });

  it('is not for the auditor, the support or a participant', async () => {
    const row = await next('MANDATE_SUBMITTED');
    const asked = { id: row.mandateId, v: row.version };
    expect(await codeOf(await of.app.signedIn('revisor@region.example'), APPROVE, asked)).toBe('FORBIDDEN');
    expect(await codeOf(await of.app.signedIn('stod@umea.example'), APPROVE, asked)).toBe('FORBIDDEN');
    expect(await codeOf(await of.app.signedIn('deltagare@kalix.example'), APPROVE, asked)).toBe('FORBIDDEN');
    expect((await of.row(row.id)).version).toBe(row.version);
  });
});

describe('an independent reviewer', () => {
  it.each([
    ['is not the person who signed, whatever account they have', 'Astrid Hedenskog'],
    ['is not somebody whose name is written as the signatory’s', 'HEDENSKOG, Astrid'],
  ])('%s', async (_, signatoryName) => {
    const row = await next('MANDATE_RETURNED');
    const { officer } = await of.byLink(row);
    const signed = await sign(officer, row, { signatoryName });
    expect((await read(of.admin, row.mandateId)).availableActions).not.toContain('APPROVE');
    expect((await read(admin2, row.mandateId)).availableActions).toContain('APPROVE');
    expect(await codeOf(of.admin, APPROVE, { id: row.mandateId, v: signed.version })).toBe('REVIEWER_IS_SIGNATORY');
    expect((await of.row(row.id)).state).toBe('SUBMITTED');
    await admin2.ask(APPROVE, { id: row.mandateId, v: signed.version });
  });

  it('is not who handed it in, though the contact is renamed before the review', async () => {
    const row = await next();
    await of.sql(`update contact_person set name = 'Astrid Hedenskog' where id = $1`, [row.contactId]);
    const { officer } = await of.byLink(row);
    const signed = await sign(officer, row);
    await of.admin.ask('mutation ($c: ID!, $input: ContactInput!) { changeContact(contactId: $c, input: $input) { id } }', { c: row.contactId, input: { name: 'Någon Helt Annan', email: row.email, primary: true } });
    expect(await read(of.admin, row.mandateId)).toMatchObject({ submittedBy: 'Astrid Hedenskog' });
    expect(await codeOf(of.admin, APPROVE, { id: row.mandateId, v: signed.version })).toBe('REVIEWER_IS_SIGNATORY');
    await admin2.ask(APPROVE, { id: row.mandateId, v: signed.version });
  });
});

describe('a mandate on paper', () => {
  it('is registered by the host with its number, and not approved by who registered it', async () => {
    const row = await next();
    const input = { mandateId: row.mandateId, version: row.version, ...SIGNING, method: 'PAPER_REGISTERED', evidenceFileIds: [await buyer.upload(SMALL_PDF, 'brev.pdf')] };
    const { registerPaperMandate } = await buyer.ask<{ registerPaperMandate: { state: string; version: number; registrationNumber: string } }>(PAPER, { input });
    expect(registerPaperMandate).toMatchObject({ state: 'SUBMITTED', submittedBy: 'Cecilia Vallmark', registrationNumber: expect.stringMatching(/^\d{4}-\d{5}$/) });
    expect((await read(buyer, row.mandateId)).availableActions).not.toContain('APPROVE');
    expect(await codeOf(buyer, APPROVE, { id: row.mandateId, v: registerPaperMandate.version })).toBe('REVIEWER_IS_SIGNATORY');
    await of.admin.ask(APPROVE, { id: row.mandateId, v: registerPaperMandate.version });
    expect((await of.row(row.id)).stage).toBe('MANDATE_APPROVED');
  });

  it('cannot be registered by the officer of the organisation', async () => {
    const row = await next('MANDATE_RETURNED');
    const { officer } = await of.byLink(row);
    const input = { mandateId: row.mandateId, version: row.version, ...SIGNING, evidenceFileIds: [await officer.upload(SMALL_PDF, 'x.pdf')] };
    expect(await codeOf(officer, PAPER, { input })).toBe('FORBIDDEN');
    // And the host hands nothing in for the organisation by the organisation's own road.
    expect((await of.submit(of.admin, row)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('gets numbers of the host’s own series, each once, however many come at the same time', async () => {
    const rows = await of.at('MANDATE_APPROVED');
    const numbers = await of.sql<{ number: string }>('select registration_number as number from mandate_signing');
    expect(rows.length).toBeGreaterThan(140);
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
  });
});

describe('the evidence', () => {
  it('is one’s own: a file that another uploaded does not exist, and one that is used already is refused at its field', async () => {
    const row = await next('MANDATE_RETURNED');
    const { officer } = await of.byLink(row);
    const foreign = await of.admin.upload(SMALL_PDF, 'annans.pdf');
    const stolen = await of.submit(officer, row, { evidenceFileIds: [foreign] });
    expect(stolen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const own = await officer.upload(SMALL_PDF, 'egen.pdf');
    await sign(officer, row, { evidenceFileIds: [own] });
    await of.admin.ask(RETURN, { id: row.mandateId, v: row.version + 1, reason: 'En gång till' });
    const reused = await of.submit(officer, { ...row, version: row.version + 2 }, { evidenceFileIds: [own] });
    expect(reused.errors?.[0]?.extensions).toMatchObject({ details: { fields: [{ path: 'input.evidenceFileIds.0' }] } });
    expect((await of.row(row.id)).state).toBe('ISSUED');
  });
});

provesTheLog(() => of);
