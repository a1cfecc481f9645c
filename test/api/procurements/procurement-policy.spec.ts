import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC, ROLES, type Actor } from '#platform/access';
import { newId, SqlParams } from '#platform/database';
import { deciderCondition, mayWithProcurement, readerCondition, staffCondition, type ProcurementAct } from '#procurements';
import { linkActor, personActor } from '../../kit/actors.js';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const HOSTS = [newId(), newId()];
const PROCUREMENTS = HOSTS.flatMap((hostId) => [{ id: newId(), hostId }, { id: newId(), hostId }]);

/** Each role in each scope it could be held in, alone and beside each other. */
const HELD = ROLES.flatMap((role) => [...HOSTS.map((organisationId) => [role, { organisationId }] as const), ...PROCUREMENTS.map(({ id }) => [role, { procurementId: id }] as const)]);
const ACTORS: readonly Actor[] = [
  PUBLIC, personActor(), linkActor({ organisationId: HOSTS[0] ?? '', procurementId: PROCUREMENTS[0]?.id ?? '' }),
  ...HELD.flatMap((one, index) => [personActor(one), ...HELD.slice(index + 1).map((other) => personActor(one, other))]),
];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('the rights in a procurement', () => {
  it.each<[ProcurementAct, typeof staffCondition]>([['READ_PARTICIPATION', staffCondition], ['READ', readerCondition], ['DECIDE_ACT', deciderCondition]])(
    'are the same for one (%s) as in a list',
    async (act, condition) => {
      const allowed = (actor: Actor): string[] => PROCUREMENTS.filter((scope) => mayWithProcurement(actor, act, scope)).map(({ id }) => id);
      const params = new SqlParams();
      const table = PROCUREMENTS.map(({ id, hostId }) => `(${params.add(id)}::uuid, ${params.add(hostId)}::uuid)`).join(', ');
      const lists = ACTORS.map((actor, place) => `select ${place} as place, array(select p.id::text from procurements p where ${condition(actor, params, 'p')} order by 1) as ids`);
      const rows: { ids: string[] }[] = await database.dataSource.query(`with procurements (id, host_id) as (values ${table}) ${lists.join(' union all ')} order by place`, params.values);
      expect(rows.map(({ ids }) => ids)).toEqual(ACTORS.map((actor) => allowed(actor).toSorted()));
      expect(ACTORS.filter((actor) => allowed(actor).length > 0).length).toBeGreaterThan(20);
    },
  );
});
