import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';
import { isId, SqlParams, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { Procurement } from './procurement.entity.js';
import { mayWithProcurement, visibleProcurements, type ProcurementAct } from './procurement.policy.js';

/**
 * The procurement, locked until the transaction ends (`FOR UPDATE`): two changes of it, or of what is settled under it, come after
 * one another. NOT_FOUND where it does not exist for the actor, FORBIDDEN where the actor may not do the act.
 */
export async function lockProcurement(tx: Pick<Transaction, 'manager'>, id: string, actor: Actor, act?: ProcurementAct): Promise<Procurement> {
  return read(tx.manager, id, actor, act, 'for update of p');
}

/** The procurement, kept as it is until the transaction ends (`FOR SHARE`): many may hold it so at once. Refuses like `lockProcurement`. */
export async function shareProcurement(tx: Pick<Transaction, 'manager'>, id: string, actor: Actor, act?: ProcurementAct): Promise<Procurement> {
  return read(tx.manager, id, actor, act, 'for share of p');
}

/** The procurement as it is now, unlocked. Refuses like `lockProcurement`. Without an act it is enough that it exists for the actor. */
export async function visibleProcurement(manager: EntityManager, id: string, actor: Actor, act?: ProcurementAct): Promise<Procurement> {
  return read(manager, id, actor, act, '');
}

async function read(manager: EntityManager, id: string, actor: Actor, act: ProcurementAct | undefined, lock: string): Promise<Procurement> {
  if (!isId(id)) throw notFound();
  const params = new SqlParams();
  const condition = `p.id = ${params.add(id)} and ${visibleProcurements(actor, params, 'p')}`;
  const found: unknown[] = await manager.query(`select p.id from procurement p where ${condition} ${lock}`, params.values);
  if (found.length === 0) throw notFound();
  // Read after the lock is held: what another transaction changed while this one waited is seen.
  const procurement = await manager.findOneByOrFail(Procurement, { id });
  const isPermitted = act === undefined || actor.kind === 'SYSTEM' || mayWithProcurement(actor, act, scopeOf(procurement));
  if (!isPermitted) throw new Refusal('FORBIDDEN');
  return procurement;
}

const scopeOf = ({ id, hostId }: Procurement) => ({ id, hostId });
