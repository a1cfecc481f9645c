import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailDelivery } from '#platform/mail';
import { OutboxRelay } from '#platform/outbox';
import { SMALL_PDF, type ApiClient } from '../../kit/api-client.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';
import { APPROVE, DECLINE, inDays, provesTheLog, ReferenceCase, RETURN, SIGNING, type Row } from './reference-case.js';

const ISSUE = 'mutation ($p: ID!, $o: [ID!]!, $by: Date!) { issueMandates(procurementId: $p, organisationIds: $o, respondBy: $by) { issued { id } refused { code message organisation { name } } } }';
const WITHDRAW = 'mutation ($id: ID!, $v: Int!) { withdrawMandate(mandateId: $id, version: $v, reason: "Ändrat beslut") { state version } }';
const SUBMIT = 'mutation ($input: SubmitMandateInput!) { submitMandate(input: $input) { id state version registrationNumber } }';
const CANCEL = 'mutation ($id: ID!, $v: Int!) { cancelMandate(mandateId: $id, version: $v, reason: "Fel lottning") { state } }';
interface Issued { issueMandates: { issued: { id: string }[]; refused: { code: string; organisation: { name: string } }[] } }

let of: ReferenceCase;
let second: TestWorker;
beforeAll(async () => {
  of = await ReferenceCase.start();
  second = await startTestWorker(of.app.database.url);
}, 180_000);
afterAll(async () => {
  await second.close();
  await of.close();
});

const issue = (rows: readonly Row[], client = of.admin) => client.ask<Issued>(ISSUE, { p: of.procurementId, o: rows.map(({ organisationId }) => organisationId), by: inDays(9) });
const live = (row: Row) => of.count(`mandate where principal_id = $1 and state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED')`, [row.organisationId]);
const events = (id: string | null) => of.sql<{ kind: string }>(`select kind from audit_event where subject_type = 'mandate' and subject_id = $1 order by sequence`, [id]).then((rows) => rows.map(({ kind }) => kind));

describe('what comes twice has the effect of one', () => {
  it('a mandate issued again is left as it is, and who said no is not issued to', async () => {
    const [interested] = await of.at('INTERESTED');
    const [no] = (await of.at('DECLINED')).filter(({ mandateId }) => mandateId === null);
    if (!interested || !no) throw new Error('Too few are at hand');
    const first = await issue([interested, interested, no]);
    expect(first.issueMandates.issued).toHaveLength(1);
    expect(first.issueMandates.refused).toMatchObject([{ code: 'ACTION_NOT_AVAILABLE', organisation: { name: no.name } }]);
    const again = await issue([interested]);
    expect(again.issueMandates).toMatchObject({ issued: [], refused: [{ code: 'ALREADY_EXISTS' }] });
    await of.worker.deliver();
    await of.worker.deliver();
    expect((await of.letters(interested.email)).filter(({ subject }) => subject.startsWith('Fullmakt'))).toHaveLength(1);
  });

  it('an outbox that two workers drain at once, and drain again, sends one letter', async () => {
    const rows = await of.at('INVITED');
    const before = await of.count('mail');
    for (const row of rows) await of.admin.ask('mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: row.id, c: row.contactId });
    const workers = [of.worker, second];
    await Promise.all([...workers, ...workers].map((worker) => worker.get(OutboxRelay).drain()));
    await Promise.all([...workers, ...workers].map((worker) => worker.get(MailDelivery).drain()));
    for (const worker of workers) await worker.deliver();
    expect(await of.count('mail')).toBe(before + rows.length);
    expect(await of.count(`mail where state <> 'SENT'`)).toBe(0);
    // The message itself handed on once more, as after a worker that died before it said so.
    await of.sql('update outbox_message set handled_at = null');
    for (const worker of workers) await worker.deliver();
    expect(await of.count('mail')).toBe(before + rows.length);
  });

  it('a request that is sent again after a lost answer has the same answer', async () => {
    const [row] = await of.at('MANDATE_SUBMITTED');
    const asked = { id: row?.mandateId, v: row?.version };
    const key = { 'idempotency-key': 'the-same-click' };
    const answers = await Promise.all([1, 2, 3].map(() => of.admin.graphql<{ approveMandate: { version: number } }>(APPROVE, asked, key)));
    expect(answers.map(({ data }) => data?.approveMandate.version)).toEqual([1, 1, 1].map(() => (row?.version ?? 0) + 1));
    expect(await events(row?.mandateId ?? null)).toEqual(['MandateIssued', 'MandateSubmitted', 'MandateApproved']);
    // The same key with another request is none of those.
    const other = await of.admin.graphql(APPROVE, { ...asked, v: 99 }, key);
    expect(other.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});

describe('200 requests for the same mandate at once', () => {
  /** Each answer is data or a refusal that says what it is: never a fault of the product. */
  async function allAtOnce(requests: readonly (() => Promise<{ errors: readonly { extensions: { code: string } }[] | undefined }>)[]) {
    const answers = await Promise.all(requests.map((request) => request()));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK');
    return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]));
  }
  const times = <Result>(count: number, what: () => Result): Result[] => Array.from({ length: count }, what);

  it('issue: one live mandate, and every other is told that there is one', async () => {
    const [row] = await of.at('OPENED');
    if (!row) throw new Error('Nobody is at hand');
    const answers = await Promise.all(times(50, () => issue([row])));
    expect(answers.flatMap(({ issueMandates }) => issueMandates.issued)).toHaveLength(1);
    expect(answers.flatMap(({ issueMandates }) => issueMandates.refused.map(({ code }) => code))).toEqual(times(49, () => 'ALREADY_EXISTS'));
    expect(await live(row)).toBe(1);
  });

  it('submit, decline, approve, return, withdraw, cancel and issue anew: one live mandate at most, one event for each change', async () => {
    const [row] = await of.at('MANDATE_SENT');
    if (!row) throw new Error('Nobody is at hand');
    const { officer } = await of.byLink(row);
    const file = await officer.upload(SMALL_PDF, 'fullmakt.pdf');
    const at = (v: number) => ({ id: row.mandateId, v });
    const input = { mandateId: row.mandateId, version: row.version, ...SIGNING, evidenceFileIds: [file] };
    const admin2 = await of.app.signedIn('admin2@region.example');
    const kinds: readonly (() => ReturnType<ApiClient['graphql']>)[] = [
      () => officer.graphql(SUBMIT, { input }),
      () => officer.graphql(DECLINE, { ...at(row.version), reason: 'Nej' }),
      () => of.admin.graphql(APPROVE, at(row.version + 1)),
      () => admin2.graphql(RETURN, { ...at(row.version + 1), reason: 'Beslutet saknas', by: inDays(8) }),
      () => admin2.graphql(WITHDRAW, at(row.version + 2)),
      () => of.admin.graphql(CANCEL, at(row.version)),
      () => of.admin.graphql(ISSUE, { p: of.procurementId, o: [row.organisationId], by: inDays(8) }),
      () => admin2.graphql(APPROVE, at(row.version + 1)),
    ];
    const outcome = await allAtOnce(times(25, () => kinds).flat());
    expect(Object.keys(outcome).filter((code) => !['OK', 'CONFLICT', 'ACTION_NOT_AVAILABLE', 'ALREADY_EXISTS', 'INVALID_INPUT'].includes(code))).toEqual([]);
    expect(await live(row)).toBeLessThanOrEqual(1);
    for (const { id, version } of await of.sql<{ id: string; version: number }>('select id, version from mandate where principal_id = $1', [row.organisationId])) {
      expect((await events(id)).length).toBe(version);
    }
  });

  it('the database alone refuses a second live mandate', async () => {
    const [row] = await of.at('MANDATE_APPROVED');
    const copy = `insert into mandate select (json_populate_record(m, json_build_object('id', gen_random_uuid(), 'state', 'ISSUED', 'signing_id', null))).* from mandate m where m.id = $1`;
    await expect(of.sql(copy, [row?.mandateId])).rejects.toThrow(/mandate_one_live/);
  });

  it('the database alone refuses an approval without evidence', async () => {
    const [row] = await of.at('MANDATE_RETURNED');
    await expect(of.sql(`update mandate set state = 'APPROVED', approved_at = now(), reviewer_id = (select id from person limit 1), signing_id = null where id = $1`, [row?.mandateId])).rejects.toThrow();
    await of.sql('create table kept_evidence as select * from signing_evidence where signing_id = (select signing_id from mandate where id = $1)', [row?.mandateId]);
    await of.sql('delete from signing_evidence where signing_id = (select signing_id from mandate where id = $1)', [row?.mandateId]);
    await expect(of.sql(`update mandate set state = 'APPROVED', approved_at = now(), reviewer_id = (select id from person limit 1) where id = $1`, [row?.mandateId])).rejects.toThrow(/without evidence/);
  });
});

provesTheLog(() => of);
