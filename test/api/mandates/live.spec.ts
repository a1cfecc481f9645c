import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiClient } from '../../kit/api-client.js';
import { BoardListener } from './board-listener.js';
import { APPROVE, CONFIRM, inDays, PROPOSE_LOCK, provesTheLog, ReferenceCase, RETURN, type Row } from './reference-case.js';

const CURSOR = 'query ($p: ID!) { procurement(id: $p) { activityCursor } }';

let of: ReferenceCase;
let open: BoardListener[] = [];
beforeAll(async () => { of = await ReferenceCase.start(); }, 180_000);
afterEach(async () => {
  await Promise.all(open.map((listener) => listener.cut()));
  open = [];
});
afterAll(() => of.close());

const cursor = async () => (await of.admin.ask<{ procurement: { activityCursor: string } }>(CURSOR, { p: of.procurementId })).procurement.activityCursor;
function listen(client: ApiClient, after?: string): BoardListener {
  const listener = new BoardListener(client, of.procurementId, after);
  open.push(listener);
  return listener;
}
async function next(stage: string): Promise<Row> {
  const [row] = await of.at(stage);
  if (!row) throw new Error(`Nobody is at ${stage}`);
  return row;
}
const sendBack = (row: Row) => of.admin.ask(RETURN, { id: row.mandateId, v: row.version, reason: 'Beslutet saknas', by: inDays(9) });

describe('a board that is looked at', () => {
  it('shows what another person changes: each change once, in order', async () => {
    const watcher = listen(await of.app.signedIn('revisor@region.example'), await cursor());
    const row = await next('MANDATE_SUBMITTED');
    await sendBack(row);
    expect(await watcher.sees(({ changes }) => changes.length === 1)).toBe(true);
    const { officer } = await of.byLink(row);
    expect(await watcher.sees(({ changes }) => changes.length === 2)).toBe(true);
    await of.submit(officer, await of.row(row.id));
    expect(await watcher.sees(({ changes }) => changes.length === 3)).toBe(true);
    await of.admin.ask(APPROVE, { id: row.mandateId, v: row.version + 2 });
    expect(await watcher.sees(({ changes }) => changes.length === 4)).toBe(true);
    await pause(300);
    expect(watcher.changes.map(({ id, stage, mandate }) => [id, stage, mandate?.version])).toEqual([
      [row.id, 'MANDATE_RETURNED', row.version + 1], [row.id, 'MANDATE_RETURNED', row.version + 1],
      [row.id, 'MANDATE_SUBMITTED', row.version + 2], [row.id, 'MANDATE_APPROVED', row.version + 3],
    ]);
    const cursors = watcher.changes.map(({ activityCursor }) => Number(activityCursor));
    expect(cursors).toEqual(cursors.toSorted((a, b) => a - b));
    expect(new Set(cursors).size).toBe(4);
  });

  it('misses nothing that happened while the connection was lost', async () => {
    const first = listen(of.admin, await cursor());
    const [one, two, three] = await of.at('INVITED');
    const sendLink = (row: Row | undefined) => of.admin.ask('mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: row?.id, c: row?.contactId });
    await sendLink(one);
    expect(await first.sees(({ changes }) => changes.length === 1)).toBe(true);
    await first.cut();
    await sendLink(two);
    await sendLink(three);
    await sendLink(two);
    const again = listen(of.admin, first.changes[0]?.activityCursor);
    expect(await again.sees(({ changes }) => changes.length >= 2)).toBe(true);
    await pause(300);
    // What changed twice meanwhile is shown once, as it is now, at its last change.
    expect(again.changes.map(({ id }) => id)).toEqual([three?.id, two?.id]);
  });

  it('tells a participant of its own organisation alone', async () => {
    const participant = listen(await of.app.signedIn('deltagare@kalix.example'), await cursor());
    const admin = listen(of.admin, await cursor());
    const [kalix] = (await of.at('MANDATE_APPROVED')).filter(({ name }) => name === 'Kalix kommun');
    const sendLink = (row: Row | undefined) => of.admin.ask('mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: row?.id, c: row?.contactId });
    await sendLink(await next('MANDATE_SENT'));
    await sendLink(kalix);
    expect(await admin.sees(({ changes }) => changes.length === 2)).toBe(true);
    expect(await participant.sees(({ changes }) => changes.length > 0)).toBe(true);
    await pause(300);
    expect(participant.changes.map(({ id }) => id)).toEqual([kalix?.id]);
  });

  it('shows those whom a lock makes entitled, though they are cut off among them', async () => {
    const watcher = listen(await of.app.signedIn('revisor@region.example'), await cursor());
    const { proposeLock } = await of.admin.ask<{ proposeLock: { id: string } }>(PROPOSE_LOCK, { p: of.procurementId });
    const before = Number(await cursor());
    await (await of.app.signedIn('admin2@region.example')).ask(CONFIRM, { a: proposeLock.id });
    const entitled = (await of.at('ENTITLED')).length;
    expect(await watcher.sees(({ changes }) => changes.length === entitled)).toBe(true);
    expect(new Set(watcher.changes.map(({ id }) => id)).size).toBe(entitled);
    expect(watcher.changes.every(({ stage }) => stage === 'ENTITLED')).toBe(true);
    // All but the last still point before the lock.
    const [middle] = watcher.changes.slice(70, 71);
    expect(Number(middle?.activityCursor)).toBeLessThanOrEqual(before);
    const again = listen(of.admin, middle?.activityCursor);
    expect(await again.sees(({ changes }) => changes.length === entitled)).toBe(true);
    const after = listen(of.admin, watcher.changes.at(-1)?.activityCursor);
    await pause(500);
    expect(after.changes).toEqual([]);
  });

  it('ends for who loses the role, at once', async () => {
    const buyer = listen(await of.app.signedIn('upphandlare@region.example'), await cursor());
    await pause(300);
    const [role] = await of.sql<{ id: string }>(`select r.id from role_assignment r join person p on p.id = r.person_id where p.email = 'upphandlare@region.example' and revoked_at is null`);
    await of.admin.ask('mutation ($r: ID!) { revokeRole(roleAssignmentId: $r) { id } }', { r: role?.id });
    expect(await buyer.sees(({ ended }) => ended === 'completed')).toBe(true);
    await of.admin.ask('mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: (await next('INVITED')).id, c: (await next('INVITED')).contactId });
    await pause(300);
    expect(buyer.changes).toEqual([]);
  });

  it('ends for who signs out, before the next change is told', async () => {
    const client = await of.app.signedIn('revisor@region.example');
    const watcher = listen(client, await cursor());
    await pause(300);
    expect((await client.post('/auth/logout', {})).status).toBe(204);
    await of.admin.ask('mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: (await next('INVITED')).id, c: (await next('INVITED')).contactId });
    expect(await watcher.sees(({ ended }) => ended === 'completed')).toBe(true);
    expect(watcher.changes).toEqual([]);
  });

  it('is refused to who is not signed in, to the support, and with a cursor that is none', async () => {
    for (const [client, after, code] of [
      [of.app.visitor(), undefined, 'UNAUTHENTICATED'], [await of.app.signedIn('stod@umea.example'), undefined, 'FORBIDDEN'], [of.admin, 'yesterday', 'INVALID_INPUT'],
    ] as const) {
      const listener = listen(client, after);
      await listener.sees(({ refusal }) => refusal !== '');
      expect(listener.refusal).toContain(code);
      expect(listener.changes).toEqual([]);
    }
  });
});

provesTheLog(() => of);
