import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/access';
import { newId, type Transaction } from '#platform/database';
import { Refusal, requestContext, type RequestContext } from '#platform/request';
import { defineTexts } from '#platform/texts';
import { BindingActCommands, BindingActQueries, BindingActs, type ActSubject, type BindingActHandler, type Consequence } from '#procurements';
import { personActor } from '../../kit/actors.js';
import { addPerson, addProcurement, eventsOf, startProcurementCase, TERMS, type ProcurementCase } from './procurement-case.js';

defineTexts({
  sv: { 'consequence.test.count': '{count} organisationer blir avropsberättigade.' },
  en: { 'consequence.test.count': '{count} organisations become entitled.' },
});

/** Counts, carries out by a note on the procurement, and refuses when told to. */
class CountingHandler implements BindingActHandler {
  readonly kind = 'LOCK_ENTITLED_PARTIES' as const;
  count = 146;
  refusal: Refusal | undefined;

  consequences(): Promise<readonly Consequence[]> {
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve([{ code: 'test.count', params: { count: this.count } }]);
  }

  async carryOut(tx: Transaction, act: ActSubject): Promise<void> {
    await tx.manager.query('update procurement set quiet_period_days = quiet_period_days + 1 where id = $1', [act.procurementId]);
  }
}

let the: ProcurementCase;
let handler: CountingHandler;
let id: string;
beforeAll(async () => {
  the = await startProcurementCase();
  handler = new CountingHandler();
  the.app.get(BindingActs).register(handler);
});
afterAll(() => the.app.close());
beforeEach(async () => {
  handler.count = 146;
  handler.refusal = undefined;
  id = await addProcurement(the);
});

const commands = () => the.app.get(BindingActCommands);
const propose = (actor: Actor = the.admin) => commands().propose(actor, id, 'LOCK_ENTITLED_PARTIES');
const carriedOut = async (): Promise<number> => {
  const rows: { times: number }[] = await the.app.dataSource.query('select quiet_period_days - 5 as times from procurement where id = $1', [id]);
  return rows[0]?.times ?? -1;
};
const state = async (actId: string) => (await the.app.get(BindingActQueries).one(the.admin, actId)).state;

describe('a binding act', () => {
  it('is proposed with what will follow, in the words of whoever reads', async () => {
    const actId = await propose();
    const fields = 'id kind state proposedBy { name } consequences mayConfirm mayReject procurement { id title }';
    const query = `query ($id: ID!) { procurement(id: $id) { title pendingActs { ${fields} } } }`;
    const act = { id: actId, kind: 'LOCK_ENTITLED_PARTIES', state: 'PROPOSED', proposedBy: { name: 'Anna Lindberg' }, consequences: ['146 organisationer blir avropsberättigade.'], procurement: { id } };
    for (const [actor, mayConfirm, mayReject] of [[the.admin, false, true], [the.admin2, true, true], [the.auditor, false, false], [the.namesake, false, true]] as const) {
      const answer = await the.app.ask(actor, query, { id });
      expect(answer.data?.['procurement']).toMatchObject({ pendingActs: [{ ...act, mayConfirm, mayReject }] });
    }
    const one = await the.app.ask(the.auditor, `query ($id: ID!) { bindingAct(id: $id) { ${fields} } }`, { id: actId });
    expect(one.data?.['bindingAct']).toMatchObject(act);
  });

  it('does not exist for procurement support, participants and other hosts', async () => {
    const actId = await propose();
    const officer = await addPerson(the.app, personActor(['PROCUREMENT_OFFICER', { procurementId: newId() }]), 'Olof Nord');
    for (const actor of [the.stranger, officer]) {
      await expect(the.app.get(BindingActQueries).one(actor, actId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(commands().reject(actor, actId, 'Nej')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const support = personActor(['PROCUREMENT_SUPPORT', { procurementId: id }]);
    expect((await the.app.ask(support, 'query ($id: ID!) { procurement(id: $id) { pendingActs { id } } }', { id })).data).toEqual({ procurement: { pendingActs: [] } });
    expect((await the.app.ask(the.participant, 'query ($id: ID!) { bindingAct(id: $id) { id } }', { id: actId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is proposed by staff, one of a kind at a time', async () => {
    await expect(propose(the.auditor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(propose(the.stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const outcomes = await Promise.allSettled([propose(), propose(the.admin2), propose()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(propose()).rejects.toMatchObject({ code: 'ALREADY_EXISTS', text: 'act.already_proposed' });
  });

  it('is confirmed by another administrator, carried out once, with one event', async () => {
    const actId = await propose();
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => commands().confirm(the.admin2, actId)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as Refusal).code] : []))).toEqual(Array(5).fill('ACTION_NOT_AVAILABLE'));
    expect([await state(actId), await carriedOut()]).toEqual(['CONFIRMED', 1]);
    expect(await eventsOf(the.app, actId)).toEqual(['BindingActProposed', 'BindingActConfirmed']);
    const log = await the.app.ask(the.auditor, 'query ($id: ID!) { procurement(id: $id) { events(first: 1) { nodes { kind subject summary } } } }', { id });
    expect(log.data?.['procurement']).toEqual({
      events: { nodes: [{ kind: 'BindingActConfirmed', subject: TERMS.title, summary: 'Låsningen av förteckningen över avropsberättigade bekräftades' }] },
    });
  });

  it('is not confirmed by the proposer, nor by the proposer under another account, nor by an officer', async () => {
    const actId = await propose();
    handler.count = 1;
    for (const actor of [the.admin, the.namesake]) await expect(commands().confirm(actor, actId)).rejects.toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    const officer = await addPerson(the.app, personActor(['PROCUREMENT_OFFICER', { procurementId: id }]), 'Olle Sund');
    await expect(commands().confirm(officer, actId)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect([await state(actId), await carriedOut()]).toEqual(['PROPOSED', 0]);
    expect(await eventsOf(the.app, actId)).toEqual(['BindingActProposed']);
  });
});

describe('a confirmation of something that has changed', () => {
  it('is a conflict with both in words; the proposal is renewed and can then be confirmed', async () => {
    const actId = await propose();
    handler.count = 147;
    const answer = await the.app.ask(the.admin2, 'mutation ($id: ID!) { confirmAct(actId: $id) { state } }', { id: actId });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT', details: { theirs: ['147 organisationer blir avropsberättigade.'], yours: ['146 organisationer blir avropsberättigade.'] },
    });
    expect([await state(actId), await carriedOut()]).toEqual(['PROPOSED', 0]);
    const confirmed = await the.app.ask(the.admin2, 'mutation ($id: ID!) { confirmAct(actId: $id) { state confirmedBy { name } consequences } }', { id: actId });
    expect(confirmed.data?.['confirmAct']).toEqual({ state: 'CONFIRMED', confirmedBy: { name: 'Bo Ek' }, consequences: ['147 organisationer blir avropsberättigade.'] });
    expect(await eventsOf(the.app, actId)).toEqual(['BindingActProposed', 'BindingActRenewed', 'BindingActConfirmed']);
  });

  it('sent again under the same key is the same conflict, and confirms nothing unread', async () => {
    const actId = await propose();
    handler.count = 147;
    const context = (): RequestContext => ({ requestId: 'x', language: 'sv', idempotency: { key: actId, requestHash: Buffer.from('same'), transactions: 0 } });
    for (let time = 0; time < 2; time++) {
      await expect(requestContext.run(context(), () => commands().confirm(the.admin2, actId))).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    expect([await state(actId), await carriedOut()]).toEqual(['PROPOSED', 0]);
  });

  it('that can no longer be carried out lets the proposal lapse, and says why', async () => {
    const actId = await propose();
    handler.refusal = new Refusal('PARTIES_LOCKED', { params: { listNumber: 1 }, details: { listNumber: 1 } });
    await expect(commands().confirm(the.admin2, actId)).rejects.toMatchObject({ code: 'PARTIES_LOCKED', details: { listNumber: 1 } });
    expect([await state(actId), await carriedOut()]).toEqual(['LAPSED', 0]);
    expect(await eventsOf(the.app, actId)).toEqual(['BindingActProposed', 'BindingActLapsed']);
  });
});

describe('a rejection', () => {
  it('has a reason, and makes room for a new proposal', async () => {
    const actId = await propose();
    await expect(commands().reject(the.admin2, actId, ' ')).rejects.toMatchObject({ fields: [{ path: 'reason', text: 'field.required' }] });
    const answer = await the.app.ask(the.admin2, 'mutation ($id: ID!) { rejectAct(actId: $id, reason: "Vi väntar på Kalix.") { state rejectReason confirmedBy { name } } }', { id: actId });
    expect(answer.data?.['rejectAct']).toEqual({ state: 'REJECTED', rejectReason: 'Vi väntar på Kalix.', confirmedBy: null });
    expect(await eventsOf(the.app, actId)).toEqual(['BindingActProposed', 'BindingActRejected']);
    await propose();
  });

  it('is open to the one who proposed, and to no other officer', async () => {
    const officer = await addPerson(the.app, personActor(['PROCUREMENT_OFFICER', { procurementId: id }]), 'Olle Sund');
    const other = await addPerson(the.app, personActor(['PROCUREMENT_OFFICER', { procurementId: id }]), 'Pia Ek');
    const actId = await propose(officer);
    await expect(commands().reject(other, actId, 'Nej')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await commands().reject(officer, actId, 'Jag ångrade mig.');
    await expect(commands().reject(officer, actId, 'Igen')).rejects.toMatchObject({ code: 'ACTION_NOT_AVAILABLE', params: { state: 'avslaget' } });
  });
});
