import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { APPROVE, CONFIRM, inDays, PROPOSE_LOCK, provesTheLog, ReferenceCase, type Row } from './reference-case.js';

const PROPOSE_NEW = 'mutation ($p: ID!, $r: String!) { proposeNewList(procurementId: $p, reason: $r) { id consequences reason } }';
const LISTS = 'query ($p: ID!) { procurement(id: $p) { openList version availableActions entitledLists { number partyCount supersedes supersededBy sha256 } } }';
const PARTICIPATION = 'query ($p: ID!) { participation(id: $p) { stage flags } }';
const WITHDRAW = 'mutation ($id: ID!, $v: Int!) { withdrawMandate(mandateId: $id, version: $v, reason: "Ändrat beslut") { state } }';
const REISSUE = 'mutation ($id: ID!, $v: Int!, $by: Date!) { reissueMandate(mandateId: $id, version: $v, respondBy: $by) { state version } }';

interface Act { id: string; consequences: string[]; reason: string | null }
interface Lists { procurement: { openList: number | null; version: number; availableActions: string[]; entitledLists: { number: number; partyCount: number; supersedes: number | null; supersededBy: number | null; sha256: string }[] } }

let of: ReferenceCase;
let admin2: ApiClient;
beforeAll(async () => {
  of = await ReferenceCase.start();
  admin2 = await of.app.signedIn('admin2@region.example');
}, 180_000);
afterAll(() => of.close());

const proposeLock = async () => (await of.admin.ask<{ proposeLock: Act }>(PROPOSE_LOCK, { p: of.procurementId })).proposeLock;
const lists = async () => (await of.admin.ask<Lists>(LISTS, { p: of.procurementId })).procurement;
const flagsOf = async (row: Row) => (await of.admin.ask<{ participation: { stage: string; flags: string[] } }>(PARTICIPATION, { p: row.id })).participation;
async function openNewList(reason = 'Två fullmakter blev kvar'): Promise<void> {
  const { proposeNewList } = await of.admin.ask<{ proposeNewList: Act }>(PROPOSE_NEW, { p: of.procurementId, r: reason });
  await admin2.ask(CONFIRM, { a: proposeNewList.id });
}

describe('a lock that is confirmed when something has changed', () => {
  it('is a conflict with what was read and what holds, and is confirmed once that has been read', async () => {
    const [submitted] = await of.at('MANDATE_SUBMITTED');
    const act = await proposeLock();
    await admin2.ask(APPROVE, { id: submitted?.mandateId, v: submitted?.version });
    const { errors } = await admin2.graphql(CONFIRM, { a: act.id });
    const { code, details } = errors?.[0]?.extensions ?? { code: '', details: {} };
    expect(code).toBe('CONFLICT');
    expect(details['yours']).toEqual(act.consequences);
    expect((details['theirs'] as string[])[0]).toBe('147 organisationer blir avropsberättigade i förteckning nr 1.');
    expect((details['theirs'] as string[])[1]).toMatch(/^15 organisationer som får avropa i dag förlorar/);
    expect((await lists()).entitledLists).toEqual([]);

    await admin2.ask(CONFIRM, { a: act.id });
    expect((await lists()).entitledLists).toMatchObject([{ number: 1, partyCount: 147, supersedes: null, supersededBy: null }]);
  });

  it('locks out every approval that comes at the same moment: in before, or refused', async () => {
    await openNewList();
    const [submitted] = await of.at('MANDATE_SUBMITTED');
    const act = await proposeLock();
    const [approval] = await Promise.all([
      of.admin.graphql(APPROVE, { id: submitted?.mandateId, v: submitted?.version }), admin2.graphql(CONFIRM, { a: act.id }), admin2.graphql(CONFIRM, { a: act.id }),
    ]);
    const { entitledLists } = await lists();
    const onList = await of.count('entitled_party p join entitled_list l on l.id = p.list_id where l.number = (select max(number) from entitled_list) and p.mandate_id = $1', [submitted?.mandateId]);
    const isApproved = approval.errors === undefined;
    if (!isApproved) expect(approval.errors?.[0]?.extensions.code).toBe('PARTIES_LOCKED');
    // Either way nobody is approved beside the list without being on it, once it is locked.
    if (entitledLists[0]?.number === 2) expect(onList).toBe(isApproved ? 1 : 0);
    else await admin2.ask(CONFIRM, { a: act.id });
    expect((await lists()).entitledLists[0]).toMatchObject({ number: 2, supersedes: 1, partyCount: isApproved ? 148 : 147 });
  });
});

describe('a new list, until the documents are published', () => {
  let first: { sha256: string }[];
  beforeAll(async () => {
    first = (await lists()).entitledLists;
  });

  it('takes two people and a reason, and says what follows', async () => {
    const { proposeNewList } = await of.admin.ask<{ proposeNewList: Act }>(PROPOSE_NEW, { p: of.procurementId, r: ' En fullmakt kom efter låsningen. ' });
    expect(proposeNewList).toMatchObject({ reason: 'En fullmakt kom efter låsningen.' });
    expect(proposeNewList.consequences).toEqual(['Förteckning nr 3 öppnas. Nya godkännanden hamnar i den.', 'Förteckning nr 2 gäller tills den nya låses.']);
    expect(await of.admin.refusal(CONFIRM, { a: proposeNewList.id })).toBe('SECOND_PERSON_REQUIRED');
    expect((await lists()).openList).toBeNull();
    await admin2.ask(CONFIRM, { a: proposeNewList.id });
    expect((await lists()).openList).toBe(3);
    expect(await of.admin.refusal(PROPOSE_NEW, { p: of.procurementId, r: 'En till' })).toBe('ACTION_NOT_AVAILABLE');
    expect(await of.admin.refusal(PROPOSE_NEW, { p: of.procurementId, r: ' ' })).toBe('INVALID_INPUT');
  });

  it('leaves the locked one as it is, and its parties entitled, until it is locked itself', async () => {
    expect((await lists()).entitledLists).toEqual(first);
    expect((await of.at('ENTITLED')).length).toBeGreaterThan(145);
  });

  it('flags a withdrawal from the list that still stands', async () => {
    const [row] = await of.at('ENTITLED');
    if (!row) throw new Error('Nobody is entitled');
    await of.admin.ask(WITHDRAW, { id: row.mandateId, v: row.version });
    expect(await flagsOf(row)).toMatchObject({ stage: 'WITHDRAWN', flags: ['WITHDRAWN_AFTER_LOCK'] });
  });

  it('takes a mandate that is in time for it, approved and no longer flagged as late', async () => {
    const [row] = await of.at('MANDATE_SENT');
    if (!row) throw new Error('Nobody has one to hand in');
    await of.sql('update mandate set late_at = now() where id = $1', [row.mandateId]);
    const { officer } = await of.byLink(row);
    expect((await flagsOf(row)).flags).toEqual(['LATE_MANDATE']);
    expect((await of.submit(officer, row)).data?.submitMandate).toMatchObject({ state: 'SUBMITTED', lateAt: null });
    await of.admin.ask(APPROVE, { id: row.mandateId, v: row.version + 1 });
    expect(await flagsOf(row)).toEqual({ stage: 'MANDATE_APPROVED', flags: [] });
  });

  it('asks those again who had declined', async () => {
    const rows = await of.at('DECLINED');
    const row = rows.find(({ state }) => state === 'DECLINED');
    if (!row) throw new Error('Nobody has declined a mandate');
    const { reissueMandate } = await of.admin.ask<{ reissueMandate: object }>(REISSUE, { id: row.mandateId, v: row.version, by: inDays(14) });
    expect(reissueMandate).toMatchObject({ state: 'ISSUED' });
    expect((await flagsOf(row)).stage).toBe('MANDATE_SENT');
  });

  it('gives the next number when it is locked, and supersedes the one before', async () => {
    const before = (await lists()).entitledLists[0]?.partyCount ?? 0;
    const act = await proposeLock();
    expect(act.consequences[1]).toBe('Förteckning nr 2 ersätts.');
    await admin2.ask(CONFIRM, { a: act.id });
    const { entitledLists, openList } = await lists();
    expect(openList).toBeNull();
    // One withdrew and one came in.
    expect(entitledLists.map(({ number, partyCount, supersedes, supersededBy }) => [number, partyCount, supersedes, supersededBy])).toEqual([
      [3, before, 2, null], [2, before, 1, 3], [1, 147, null, 2],
    ]);
    expect(entitledLists.slice(1).map(({ sha256 }) => sha256)).toEqual(first.map(({ sha256 }) => sha256));
    expect(new Set(entitledLists.map(({ sha256 }) => sha256)).size).toBe(3);
    expect((await of.at('ENTITLED')).length).toBe(before);
    expect(await of.at('MANDATE_APPROVED')).toEqual([]);
  });

  it('is not to be had once the documents are published', async () => {
    const pending = await of.admin.ask<{ proposeNewList: Act }>(PROPOSE_NEW, { p: of.procurementId, r: 'Innan annonsen' });
    await of.sql(`update procurement set phase = 'PUBLISHED'`);
    expect((await lists()).availableActions).not.toContain('PROPOSE_NEW_LIST');
    // What was proposed before can no longer be carried out: it lapses, and says why.
    const { errors } = await admin2.graphql(CONFIRM, { a: pending.proposeNewList.id });
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('annonserad'), extensions: { code: 'ACTION_NOT_AVAILABLE' } });
    const { bindingAct } = await of.admin.ask<{ bindingAct: { state: string } }>('query ($a: ID!) { bindingAct(id: $a) { state } }', { a: pending.proposeNewList.id });
    expect(bindingAct.state).toBe('LAPSED');
    expect(await of.admin.refusal(PROPOSE_NEW, { p: of.procurementId, r: 'Efter annonsen' })).toBe('ACTION_NOT_AVAILABLE');
    expect((await lists()).openList).toBeNull();
  });
});

provesTheLog(() => of);
