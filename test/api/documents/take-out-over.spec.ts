import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SYSTEM } from '#platform/access';
import { verifyChains } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { FileHousekeeping } from '#platform/files';
import { OutboxHandlers, OutboxRelay } from '#platform/outbox';
import { clearTakeOuts } from '../../../libs/documents/take-out/clear-take-outs.js';
import { ClearTakeOuts } from '../../../libs/documents/take-out/clear-take-outs.job.js';
import { addPerson } from '../../kit/cast.js';
import { REQUEST, startTakeOutCase, type TakeOutCase } from './take-out-case.js';

let of: TakeOutCase;

beforeAll(async () => {
  of = await startTakeOutCase();
}, 180_000);
afterAll(() => of.close());

describe('a take-out that is over', () => {
  it('takes back with the role what the role gave', async () => {
    const id = await addPerson(of.sql, 'Tage Tillfällig', [{ role: 'PARTICIPANT', organisationId: of.kalix }]);
    await of.sql('update person set password_hash = (select password_hash from person where email = $2), email = $3 where id = $1', [id, 'admin@region.example', 'tage@kalix.example']);
    const leaver = await of.app.signedIn('tage@kalix.example');
    const { takeOut } = await of.takenOut(leaver);
    await leaver.ask(REQUEST, { id: of.kalix });
    await of.sql('update role_assignment set revoked_at = now() where person_id = $1', [id]);
    expect([403, 404]).toContain((await leaver.request(takeOut.href ?? '')).status);
    await of.worker.deliver();
    // What was asked for before the role ended is not made, and asked for in vain only once.
    expect(await of.sql('select 1 from take_out where requested_by = $1 and ready_at is null', [id])).toEqual([]);
  });

  it('is asked for ten times in a day, and not once more', async () => {
    const id = await addPerson(of.sql, 'Olle Otålig', [{ role: 'PARTICIPANT', organisationId: of.kalix }]);
    await of.sql('update person set password_hash = (select password_hash from person where email = $2), email = $3 where id = $1', [id, 'admin@region.example', 'olle@kalix.example']);
    const impatient = await of.app.signedIn('olle@kalix.example');
    for (let time = 0; time < 10; time++) {
      await impatient.ask(REQUEST, { id: of.kalix });
      await of.worker.get(UnitOfWork).run(SYSTEM, (tx) => clearTakeOuts(tx, 'requested_by = $1', [id]));
    }
    expect((await impatient.graphql(REQUEST, { id: of.kalix })).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(await of.sql('select 1 from take_out where requested_by = $1', [id])).toEqual([]);
  });

  it('is made once, though the event comes twice', async () => {
    const before = await of.sql('select id, path, file_id from take_out_item i join take_out t on t.id = i.take_out_id order by id, position');
    const [message] = await of.sql<{ id: string }>(`select id from outbox_message where kind = 'TakeOutRequested' order by position limit 1`);
    await of.sql('delete from handled_message where message_id = $1', [message?.id]);
    await of.sql('update outbox_message set handled_at = null where id = $1', [message?.id]);
    expect(of.worker.get(OutboxHandlers).of('TakeOutRequested')).toHaveLength(1);
    expect(await of.worker.get(OutboxRelay).drain()).toBeGreaterThan(0);
    expect(await of.sql('select id, path, file_id from take_out_item i join take_out t on t.id = i.take_out_id order by id, position')).toEqual(before);
  });

  it('leaves nothing half done when the making breaks off', async () => {
    const lulea = await of.app.signedIn('deltagare@lulea.example');
    const [row] = await of.sql<{ id: string }>(`select id from organisation where organisation_number = '2120901240'`);
    const kept = await of.sql<{ count: string }>('select count(*) from stored_file');
    await lulea.ask(REQUEST, { id: row?.id });
    const [handler] = of.worker.get(OutboxHandlers).of('TakeOutRequested');
    const [event] = await of.sql<Record<string, never>>(`select e.params, e.id as "eventId" from audit_event e where e.kind = 'TakeOutRequested' order by at desc limit 1`);
    const broken = of.worker.get(UnitOfWork).run(SYSTEM, async (tx) => {
      await handler?.handle({ ...event, kind: 'TakeOutRequested' } as never, tx, null);
      throw new Error('Killed here');
    });
    await expect(broken).rejects.toThrow('Killed here');
    expect(await of.sql('select count(*) from stored_file')).toEqual(kept);
    expect(await of.listed(lulea, row?.id)).toMatchObject([{ state: 'PREPARING', fileCount: 0 }]);
    await of.worker.deliver();
    expect(await of.listed(lulea, row?.id)).toMatchObject([{ state: 'READY' }]);
  });

  it('is removed after its time with what was written for it, and nothing else', async () => {
    await of.takenOut(of.participant);
    const [made] = await of.sql<{ fileId: string }>('select file_id as "fileId" from take_out_item where made_for_it limit 1');
    const [evidence] = await of.sql<{ fileId: string }>('select file_id as "fileId" from take_out_item where not made_for_it limit 1');
    const open = ((await of.listed(of.participant)) ?? [])[0];
    of.worker.clock.set(new Date(Date.parse(open?.expiresAt ?? '') + 60_000));
    await of.worker.get(ClearTakeOuts).run();
    expect(await of.listed(of.participant)).toEqual([]);
    expect((await of.participant.request(open?.href ?? '')).status).toBe(404);
    await of.worker.get(FileHousekeeping).removeOlderThan(of.worker.clock.now());
    expect(await of.sql('select 1 from stored_file where id = $1', [made?.fileId])).toEqual([]);
    expect((await of.participant.request(`/files/${evidence?.fileId}`)).status).toBeLessThan(500);
    expect(await of.sql('select 1 from stored_file where id = $1 and used_at is not null', [evidence?.fileId])).toHaveLength(1);
    expect(await of.sql('select 1 from take_out')).toEqual([]);
  });

  it('leaves a log that verifies', async () => {
    const client = new pg.Client({ connectionString: of.app.database.url });
    await client.connect();
    const chains = await verifyChains(client);
    await client.end();
    expect(chains.filter((chain) => chain.broken)).toEqual([]);
    const [{ requested, cleared } = { requested: 0, cleared: 0 }] = await of.sql<{ requested: number; cleared: number }>(
      `select count(*) filter (where kind = 'TakeOutRequested')::int as requested, count(*) filter (where kind = 'TakeOutCleared')::int as cleared from audit_event`);
    expect(cleared).toBe(requested);
  });
});
