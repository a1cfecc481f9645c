import { Injectable } from '@nestjs/common';
import { REGISTER_CHAIN } from '#platform/audit';
import type { Actor } from '#platform/access';
import { isId, newId, SqlParams, UnitOfWork, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { mayTakeOut } from './take-out.policy.js';

/** Of one organisation, by one person. */
const MOST_IN_A_DAY = 10;

/** Asking for a take-out. It is made by a worker: there may be thousands of comments and hundreds of papers to write. */
@Injectable()
export class TakeOutCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Answers the id of the take-out that will be made, or is being made already. NOT_FOUND where there is nothing of the organisation for the actor, RATE_LIMITED after ten in a day. */
  async request(actor: Actor, organisationId: string): Promise<string> {
    if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
    const { personId } = actor;
    return this.work.run(actor, async (tx) => {
      await refuseOthers(tx, organisationId);
      const [made]: { id: string }[] = await tx.manager.query(
        `insert into take_out (id, organisation_id, requested_by, requested_at) values ($1, $2, $3, $4)
         on conflict (requested_by, organisation_id) where ready_at is null do nothing returning id`,
        [newId(), organisationId, personId, tx.now],
      );
      if (!made) return underWay(tx, organisationId, personId);
      await refuseTooMany(tx, organisationId, personId);
      tx.record({ chainId: REGISTER_CHAIN, kind: 'TakeOutRequested', subjectType: 'organisation', subjectId: organisationId, organisationId, params: { takeOutId: made.id } });
      return made.id;
    });
  }
}

async function refuseOthers(tx: Transaction, organisationId: string): Promise<void> {
  if (!isId(organisationId)) throw notFound();
  const params = new SqlParams();
  const id = params.add(organisationId);
  const found: unknown[] = await tx.manager.query(`select 1 from organisation o where o.id = ${id}::uuid and ${mayTakeOut(tx.actor, params, 'o.id')}`, params.values);
  if (found.length === 0) throw notFound();
}

/** Each is hundreds of papers to write, and a letter. */
async function refuseTooMany(tx: Transaction, organisationId: string, personId: string): Promise<void> {
  const [row]: { count: number }[] = await tx.manager.query(
    `select count(*)::int as count from audit_event where subject_type = 'organisation' and subject_id = $1 and kind = 'TakeOutRequested' and actor_id = $2 and at > $3::timestamptz - interval '1 day'`,
    [organisationId, personId, tx.now],
  );
  if ((row?.count ?? 0) >= MOST_IN_A_DAY) throw new Refusal('RATE_LIMITED', { text: 'takeOut.too_many', params: { limit: MOST_IN_A_DAY } });
}

async function underWay(tx: Transaction, organisationId: string, personId: string): Promise<string> {
  const [row]: { id: string }[] = await tx.manager.query(
    'select id from take_out where organisation_id = $1 and requested_by = $2 order by (ready_at is null) desc, requested_at desc limit 1', [organisationId, personId]);
  if (!row) throw new Error('A take-out that was under way is gone.');
  return row.id;
}
