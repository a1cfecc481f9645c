import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateInStockholm, endOfDayInStockholm } from '#kernel';
import { LapseOverdueMandates } from '../../../libs/mandates/review/lapse-overdue.job.js';
import { inDays, provesTheLog, ReferenceCase, type Row } from './reference-case.js';

interface Counts { readonly stage: string; readonly count: number }
const expected = JSON.parse(readFileSync('demo/reference/mandate-answers-expected.json', 'utf8')) as { by_stage: Counts[]; by_stage_after_deadline: { counts: Counts[] } };
const BY_STAGE = '{ procurements { nodes { summary { byStage { stage count } gap approved } } } }';
const REISSUE = 'mutation ($id: ID!, $v: Int!, $by: Date!) { reissueMandate(mandateId: $id, version: $v, respondBy: $by) { id state version respondBy completeBy returnReason } }';

let of: ReferenceCase;
let deadline: Date;
beforeAll(async () => {
  of = await ReferenceCase.start();
  const [row] = await of.sql<{ day: string }>(`select max(respond_by)::text as day from mandate`);
  deadline = endOfDayInStockholm(row?.day ?? '');
}, 180_000);
afterAll(() => of.close());

const byStage = async () => (await of.admin.ask<{ procurements: { nodes: { summary: { byStage: Counts[]; gap: number; approved: number } }[] } }>(BY_STAGE)).procurements.nodes[0]?.summary;

describe('mandates at their deadline', () => {
  let lapsed: Row[];

  it('all stand in the last millisecond of the day in Stockholm', async () => {
    of.worker.clock.set(new Date(deadline.getTime() - 1));
    await of.worker.get(LapseOverdueMandates).run();
    expect((await byStage())?.byStage).toEqual(expected.by_stage);
  });

  it('have lapsed when the day has ended: the counts are those of the file', async () => {
    of.worker.clock.set(deadline);
    await of.worker.get(LapseOverdueMandates).run();
    const summary = await byStage();
    expect(summary?.byStage).toEqual(expected.by_stage_after_deadline.counts);
    // Whoever lapsed had no approved mandate before either: the gap is what it was.
    expect(summary).toMatchObject({ gap: 16, approved: 146 });
    lapsed = await of.at('LAPSED');
  });

  it('lapse once, however often the clock strikes and however many workers hear it', async () => {
    const events = await of.count(`audit_event where kind = 'MandateLapsed'`);
    await Promise.all([1, 2, 3].map(() => of.worker.get(LapseOverdueMandates).run()));
    expect(await of.count(`audit_event where kind = 'MandateLapsed'`)).toBe(events);
    expect(events).toBe(6);
    expect(await of.count(`audit_event where kind = 'MandateLapsed' and actor_kind = 'SYSTEM' and actor_id is null`)).toBe(6);
  });

  it('take no answer when they have lapsed, and are issued again with a new day and the same text', async () => {
    const [row] = lapsed;
    if (!row) throw new Error('Nothing has lapsed');
    const { officer } = await of.byLink(row);
    expect((await of.submit(officer, row)).errors?.[0]).toMatchObject({ message: expect.stringContaining('gått ut'), extensions: { code: 'ACTION_NOT_AVAILABLE' } });
    const text = await of.sql('select md5(text) from mandate where id = $1', [row.mandateId]);
    const refused = await of.admin.graphql(REISSUE, { id: row.mandateId, v: row.version, by: inDays(-2) });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'respondBy' }] } });
    const { reissueMandate } = await of.admin.ask<{ reissueMandate: object }>(REISSUE, { id: row.mandateId, v: row.version, by: inDays(7) });
    expect(reissueMandate).toMatchObject({ state: 'ISSUED', respondBy: inDays(7), completeBy: null, returnReason: null });
    expect(await of.sql('select md5(text) from mandate where id = $1', [row.mandateId])).toEqual(text);
    await of.worker.deliver();
    expect((await of.letters(row.email))[0]?.subject).toMatch(/^Fullmakt/);
    expect((await of.submit(officer, await of.row(row.id))).errors).toBeUndefined();
    expect((await of.row(row.id)).stage).toBe('MANDATE_SUBMITTED');
  });

  it('are not taken from the officer after the day, and are from the host’s paper', async () => {
    const [row] = (await of.at('LAPSED'));
    if (!row) throw new Error('Nothing has lapsed');
    await of.admin.ask(REISSUE, { id: row.mandateId, v: row.version, by: inDays(7) });
    // The day passes, and the clock has not struck yet.
    await of.sql(`update mandate set respond_by = $2 where id = $1`, [row.mandateId, dateInStockholm(new Date(Date.now() - 2 * 86_400_000))]);
    const { officer } = await of.byLink(row);
    const late = await of.submit(officer, { ...row, version: row.version + 1 });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'DEADLINE_PASSED' });
    expect(late.errors?.[0]?.message).toContain(dateInStockholm(new Date(Date.now() - 2 * 86_400_000)));
    const { mandate } = await of.admin.ask<{ mandate: { availableActions: string[] } }>('query ($id: ID!) { mandate(id: $id) { availableActions } }', { id: row.mandateId });
    expect(mandate.availableActions).toEqual(['DECLINE', 'CANCEL', 'REGISTER_PAPER']);
  });

  it('wait for the completion date of a return, and lapse after it', async () => {
    const [row] = await of.at('MANDATE_SUBMITTED');
    if (!row) throw new Error('Nothing waits for review');
    await of.admin.ask('mutation ($id: ID!, $v: Int!, $by: Date) { returnMandate(mandateId: $id, version: $v, reason: "Beslutet saknas", completeBy: $by) { id } }', { id: row.mandateId, v: row.version, by: inDays(20) });
    of.worker.clock.set(new Date(endOfDayInStockholm(inDays(20)).getTime() - 1));
    await of.worker.get(LapseOverdueMandates).run();
    expect((await of.row(row.id)).stage).toBe('MANDATE_RETURNED');
    of.worker.clock.set(endOfDayInStockholm(inDays(20)));
    await of.worker.get(LapseOverdueMandates).run();
    expect((await of.row(row.id)).stage).toBe('LAPSED');
  });
});

provesTheLog(() => of);
