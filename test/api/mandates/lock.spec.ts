import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { APPROVE, CONFIRM, inDays, PROPOSE_LOCK, provesTheLog, ReferenceCase, RETURN, type Row } from './reference-case.js';

const REJECT = 'mutation ($a: ID!) { rejectAct(actId: $a, reason: "Vi väntar till måndag") { id state rejectReason } }';
const SUMMARY = 'query ($p: ID!) { procurement(id: $p) { openList availableActions pendingActs { id } summary { gap approved byStage { stage count } } entitledLists { id number partyCount sha256 parties { name organisationNumber } } } }';
const PARTICIPATION = 'query ($p: ID!) { participation(id: $p) { stage flags mandate { state lateAt availableActions } } }';
const WITHDRAW = 'mutation ($id: ID!, $v: Int!) { withdrawMandate(mandateId: $id, version: $v, reason: "Vi går ut ur bolaget") { state withdrawReason } }';
const expected = JSON.parse(readFileSync('demo/reference/mandate-answers-expected.json', 'utf8')) as {
  by_stage: { stage: string; count: number }[]; gap_list: { name: string }[]; by_stage_after_lock: { entitled: number };
};

interface Proposal { proposeLock: { id: string; consequences: string[]; mayConfirm: boolean } }
interface Summary { procurement: { openList: number | null; availableActions: string[]; pendingActs: { id: string }[]; summary: { gap: number; approved: number; byStage: { stage: string; count: number }[] }; entitledLists: { id: string; number: number; partyCount: number; sha256: string; parties: { name: string; organisationNumber: string }[] }[] } }
interface Standing { participation: { stage: string; flags: string[]; mandate: { state: string; lateAt: string | null; availableActions: string[] } } }

let of: ReferenceCase;
let admin2: ApiClient;
let buyer: ApiClient;
beforeAll(async () => {
  of = await ReferenceCase.start();
  admin2 = await of.app.signedIn('admin2@region.example');
  buyer = await of.app.signedIn('upphandlare@region.example');
}, 180_000);
afterAll(() => of.close());

const propose = async (client: ApiClient) => (await client.ask<Proposal>(PROPOSE_LOCK, { p: of.procurementId })).proposeLock;
const summary = async () => (await of.admin.ask<Summary>(SUMMARY, { p: of.procurementId })).procurement;
const standing = async (id: string) => (await of.admin.ask<Standing>(PARTICIPATION, { p: id })).participation;
const contentOfLists = () => of.sql(`select md5(string_agg(l::text, '|' order by number)) as lists, (select md5(string_agg(p::text, '|' order by list_id, number)) from entitled_party p) as parties from entitled_list l`);

describe('locking the entitled parties', () => {
  it('is not proposed by the auditor, the support or a participant', async () => {
    for (const email of ['revisor@region.example', 'stod@umea.example', 'deltagare@kalix.example']) {
      expect(await (await of.app.signedIn(email)).refusal(PROPOSE_LOCK, { p: of.procurementId })).toBe('FORBIDDEN');
    }
  });

  it('is proposed with its consequences in words: who loses the right, by name', async () => {
    const act = await propose(buyer);
    expect(act.mayConfirm).toBe(false);
    expect(act.consequences[0]).toBe('146 organisationer blir avropsberättigade i förteckning nr 1.');
    expect(act.consequences[1]).toMatch(/^16 organisationer som får avropa i dag förlorar sin rätt i nästa avtal: /);
    for (const { name } of expected.gap_list) expect(act.consequences[1]).toContain(name);
    expect(act.consequences[1]?.split(': ')[1]?.split(', ')).toHaveLength(16);
    expect(act.consequences).toHaveLength(5);
    // A second proposal of the same kind waits for the first.
    expect(await of.admin.refusal(PROPOSE_LOCK, { p: of.procurementId })).toBe('ALREADY_EXISTS');
  });

  it('is said in the language of the reader', async () => {
    const { procurement } = await of.admin.speaking('en').ask<{ procurement: { pendingActs: { consequences: string[] }[] } }>('query ($p: ID!) { procurement(id: $p) { pendingActs { consequences } } }', { p: of.procurementId });
    expect(procurement.pendingActs[0]?.consequences[0]).toBe('146 organisations will be entitled to call off in list no 1.');
  });

  it('is not confirmed by an officer, who may take the proposal back', async () => {
    const [act] = (await summary()).pendingActs;
    expect(await buyer.refusal(CONFIRM, { a: act?.id })).toBe('FORBIDDEN');
    const { rejectAct } = await buyer.ask<{ rejectAct: object }>(REJECT, { a: act?.id });
    expect(rejectAct).toMatchObject({ state: 'REJECTED', rejectReason: 'Vi väntar till måndag' });
    expect(await admin2.refusal(CONFIRM, { a: act?.id })).toBe('ACTION_NOT_AVAILABLE');
  });

  it('is not confirmed by the one who proposed it, nor by somebody of the same name', async () => {
    const act = await propose(of.admin);
    expect(await of.admin.refusal(CONFIRM, { a: act.id })).toBe('SECOND_PERSON_REQUIRED');
    await of.sql(`update person set name = 'Hedenskog, Astrid' where email = 'admin2@region.example'`);
    expect(await admin2.refusal(CONFIRM, { a: act.id })).toBe('SECOND_PERSON_REQUIRED');
    await of.sql(`update person set name = 'Birger Norrsken' where email = 'admin2@region.example'`);
    expect((await summary()).entitledLists).toEqual([]);
  });

  it('is confirmed by another administrator, once however often the button is pressed: 146, numbered in Swedish order', async () => {
    const [act] = (await summary()).pendingActs;
    const answers = await Promise.all(Array.from({ length: 5 }, () => admin2.graphql<{ confirmAct: { state: string } }>(CONFIRM, { a: act?.id })));
    expect(answers.filter(({ data }) => data?.confirmAct.state === 'CONFIRMED')).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? [])).toEqual(Array.from({ length: 4 }, () => 'ACTION_NOT_AVAILABLE'));

    const { entitledLists, openList } = await summary();
    expect(entitledLists).toMatchObject([{ number: 1, partyCount: 146, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(openList).toBeNull();
    const names = entitledLists[0]?.parties.map(({ name }) => name) ?? [];
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
    const numbers = await of.sql<{ number: number }>('select number from entitled_party order by number');
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 146 }, (_, index) => index + 1));
    expect(await of.count(`audit_event where kind = 'EntitledPartiesLocked' or (kind = 'BindingActConfirmed' and body::jsonb -> 'params' ->> 'kind' = 'LOCK_ENTITLED_PARTIES')`)).toBe(2);
  });

  it('makes the 146 approved entitled, and nobody else', async () => {
    const { summary: counts } = await summary();
    const after = expected.by_stage.map(({ stage, count }) => ({ stage: stage === 'MANDATE_APPROVED' ? 'ENTITLED' : stage, count }));
    expect(counts.byStage).toEqual(after);
    expect(counts).toMatchObject({ gap: 16, approved: expected.by_stage_after_lock.entitled });
  });
});

describe('after the lock', () => {
  it('nothing is approved, returned or issued', async () => {
    const [submitted] = await of.at('MANDATE_SUBMITTED');
    const [interested] = await of.at('INTERESTED');
    const asked = { id: submitted?.mandateId, v: submitted?.version };
    const { errors } = await of.admin.graphql(APPROVE, asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PARTIES_LOCKED', details: { listNumber: 1 } });
    expect(await of.admin.refusal(RETURN, { ...asked, reason: 'Beslutet saknas', by: inDays(5) })).toBe('PARTIES_LOCKED');
    expect(await of.admin.refusal('mutation ($p: ID!, $o: [ID!]!, $on: Date!) { issueMandates(procurementId: $p, organisationIds: $o, respondBy: $on) { issued { id } } }', { p: of.procurementId, o: [interested?.organisationId], on: inDays(9) })).toBe('PARTIES_LOCKED');
    expect((await standing(submitted?.id ?? '')).mandate).toMatchObject({ state: 'SUBMITTED', availableActions: [] });
    expect(await of.admin.refusal(PROPOSE_LOCK, { p: of.procurementId })).toBe('PARTIES_LOCKED');
  });

  it('a mandate that comes in is kept with its evidence and flagged as late, its state unchanged', async () => {
    const [row] = await of.at('MANDATE_SENT');
    if (!row) throw new Error('Nobody is late');
    const { officer } = await of.byLink(row);
    // Said on the officer's page before anything is sent.
    expect(await officer.ask('query ($id: ID!) { mandate(id: $id) { comesLate procurement { openList } } }', { id: row.mandateId })).toEqual({ mandate: { comesLate: true, procurement: { openList: null } } });
    const { data } = await of.submit(officer, row);
    expect(data?.submitMandate).toMatchObject({ state: 'ISSUED', lateAt: expect.stringMatching(/Z$/), registrationNumber: expect.stringMatching(/^\d{4}-/), version: row.version + 1 });
    expect(await standing(row.id)).toMatchObject({ stage: 'MANDATE_SENT', flags: ['LATE_MANDATE'], mandate: { state: 'ISSUED' } });
    expect(await of.count('mandate_signing s join signing_evidence e on e.signing_id = s.id where s.mandate_id = $1 and s.late', [row.mandateId])).toBe(1);
    await of.worker.deliver();
    const [letter] = await of.letters(row.email);
    expect(letter?.subject).toMatch(/sent|efter/i);
    expect(await of.admin.refusal(APPROVE, { id: row.mandateId, v: row.version + 1 })).toBe('ACTION_NOT_AVAILABLE');
  });

  it('a withdrawal is recorded and flagged beside the list, which stands', async () => {
    const before = await contentOfLists();
    const [kalix] = (await of.at('ENTITLED')).filter(({ name }) => name === 'Kalix kommun');
    if (!kalix) throw new Error('Kalix is not entitled');
    const signatory = await of.app.signedIn('deltagare@kalix.example');
    const { withdrawMandate } = await signatory.ask<{ withdrawMandate: object }>(WITHDRAW, { id: kalix.mandateId, v: kalix.version });
    expect(withdrawMandate).toEqual({ state: 'WITHDRAWN', withdrawReason: 'Vi går ut ur bolaget' });
    expect(await standing(kalix.id)).toMatchObject({ stage: 'WITHDRAWN', flags: ['WITHDRAWN_AFTER_LOCK'] });
    expect((await summary()).entitledLists[0]).toMatchObject({ partyCount: 146 });
    expect((await summary()).entitledLists[0]?.parties.map(({ name }) => name)).toContain('Kalix kommun');
    expect(await contentOfLists()).toEqual(before);
    // Who may call off today and has withdrawn is missing for the next agreement.
    expect((await summary()).summary.gap).toBe(17);
  });

  it.each([
    ['update entitled_list set number = 2'], ['delete from entitled_list'], ['truncate entitled_list cascade'],
    [`update entitled_party set number = number + 1000`], ['delete from entitled_party where number = 146'], ['truncate entitled_party'],
  ])('the database itself refuses: %s', async (statement) => {
    const before = await contentOfLists();
    await expect(of.sql(statement)).rejects.toThrow();
    expect(await contentOfLists()).toEqual(before);
  });

  it('the register goes on changing, and the list does not', async () => {
    const before = await contentOfLists();
    const [party] = await of.at('ENTITLED');
    await of.sql(`update organisation set name = 'Omdöpt kommun' where id = $1`, [party?.organisationId]);
    expect(await contentOfLists()).toEqual(before);
    const { entitledLists } = await summary();
    expect(entitledLists[0]?.parties.map(({ name }) => name)).toContain((party as Row).name);
    const response = await of.admin.request(`/entitled-lists/${entitledLists[0]?.id ?? ''}.json`);
    expect(await response.text()).toContain((party as Row).name);
  });
});

provesTheLog(() => of);
