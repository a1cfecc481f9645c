import type { EntityManager } from 'typeorm';
import { newId } from '#platform/database';
import { invalidInput } from '#platform/request';
import { lotsInUse, planLots, type LotPlan, type StandingLot } from './lot-plan.js';
import { Lot } from '../procurement.entity.js';

/** Above every number that a lot can have: where lots wait while they change places. */
const ASIDE = 1_000;

export async function loadLots(manager: EntityManager, procurementId: string): Promise<StandingLot[]> {
  return manager.query(
    `select l.id, l.number, l.title, exists (select 1 from mandate_lot named where named.lot_id = l.id) as "namedByMandate"
     from lot l where l.procurement_id = $1 order by l.number`,
    [procurementId],
  );
}

/** Makes the lots those of the titles, in order. Refuses to take away or rename one that a mandate names. */
export async function replaceLots(manager: EntityManager, procurementId: string, standing: readonly StandingLot[], titles: readonly string[]): Promise<void> {
  const plan = planLots(standing, titles);
  const inUse = lotsInUse(plan).map(({ title }) => ({ path: 'input.lots', text: 'field.lot_in_use', params: { title } }));
  if (inUse.length > 0) throw invalidInput(...inUse);
  await moveQuestions(manager, procurementId, plan);
  if (plan.removed.length > 0) await manager.delete(Lot, plan.removed.map(({ id }) => id));
  await moveKept(manager, plan);
  await addLots(manager, procurementId, plan.added);
}

export async function addLots(manager: EntityManager, procurementId: string, lots: LotPlan['added']): Promise<void> {
  if (lots.length > 0) await manager.insert(Lot, lots.map((lot) => ({ id: newId(), procurementId, ...lot })));
}

async function moveKept(manager: EntityManager, { kept }: LotPlan): Promise<void> {
  const ids = kept.map(({ id }) => id);
  await manager.query(`update lot set number = number + ${ASIDE} where id = any($1::uuid[])`, [ids]);
  await manager.query(
    'update lot set number = n.number, title = n.title from unnest($1::uuid[], $2::int[], $3::text[]) as n (id, number, title) where lot.id = n.id',
    [ids, kept.map(({ number }) => number), kept.map(({ title }) => title)],
  );
}

/** The questions of the inquiry follow their lot to its new number; those of a removed lot are about all lots. */
async function moveQuestions(manager: EntityManager, procurementId: string, { kept, removed }: LotPlan): Promise<void> {
  const moved = kept.filter(({ from, number }) => from !== number);
  if (moved.length + removed.length === 0) return;
  await manager.query(
    `update inquiry_question q set lot_number = n.new_number
     from unnest($2::int[], $3::int[]) as n (old_number, new_number) where q.procurement_id = $1 and q.lot_number = n.old_number`,
    [
      procurementId,
      [...moved.map(({ from }) => from), ...removed.map((lot) => lot.number)],
      [...moved.map(({ number }) => number), ...removed.map(() => null)],
    ],
  );
}
