import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sessions, SYSTEM, type PersonActor } from '#platform/access';
import { newId, UnitOfWork } from '#platform/database';
import { TakeOutRecordQueries } from '../../../libs/documents/take-out/take-out-record.queries.js';
import { startTakeOutCase, type TakeOutCase } from './take-out-case.js';

let of: TakeOutCase;
let reader: PersonActor;
beforeAll(async () => {
  of = await startTakeOutCase();
  const [person] = await of.sql<{ id: string }>(`select id from person where email = 'deltagare@kalix.example'`);
  reader = (await of.worker.get(Sessions).personActor(person?.id ?? '')) ?? raise('Nobody reads');
}, 180_000);
afterAll(() => of.close());

interface Seen { readonly names: string[]; readonly events: string[] }

describe('what a take-out is made from', () => {
  it('is of one moment: what is committed while it is read is in none of its parts, and in all of them the next time', async () => {
    const before = await seen();
    let reading: Promise<Seen> | undefined;
    const [participation] = await of.sql<{ id: string; procurementId: string; hostId: string }>(
      `select t.id, t.procurement_id as "procurementId", p.host_id as "hostId" from participation t join procurement p on p.id = t.procurement_id where t.organisation_id = $1`, [of.kalix]);
    const { id, procurementId, hostId } = participation ?? raise('Kalix takes no part');
    await of.app.app.get(UnitOfWork, { strict: false }).run(SYSTEM, async (tx) => {
      // The log is read after the rows, and cannot be before this ends.
      await tx.manager.query('lock table audit_event in access exclusive mode');
      reading = seen();
      await waitsForTheLog();
      await tx.manager.query(`insert into referral (id, participation_id, name, email, at) values ($1, $2, 'Mitt Emellan', 'mitt@kalix.example', now())`, [newId(), id]);
      tx.record({ chainId: hostId, kind: 'WrongPersonReported', subjectType: 'participation', subjectId: id, procurementId, organisationId: of.kalix, params: {} });
    });
    expect(await reading).toEqual(before);
    const after = await seen();
    expect(after.names).toEqual([...before.names, 'Mitt Emellan']);
    expect(after.events).toHaveLength(before.events.length + 1);
  });
});

async function seen(): Promise<Seen> {
  const { record: { procurements } } = await of.worker.get(TakeOutRecordQueries).of(reader, of.kalix);
  return { names: procurements.flatMap(({ referrals }) => referrals.map(({ name }) => name)), events: procurements.flatMap(({ events }) => events.map(({ kind }) => kind)) };
}

async function waitsForTheLog(): Promise<void> {
  for (;;) {
    const waiting = await of.sql(`select 1 from pg_locks where not granted and relation = 'audit_event'::regclass and database = (select oid from pg_database where datname = current_database())`);
    if (waiting.length > 0) return;
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
}

function raise(message: string): never {
  throw new Error(message);
}
