import { Refusal, notFound } from '#platform/request';
import { isId, SqlParams, type Transaction } from '#platform/database';
import { mayWithParticipation, visibleParticipations, type ParticipationAct, type ParticipationScope } from './participation.policy.js';
import type { ParticipationStage } from './participation-stage.js';

export interface LockedParticipation extends ParticipationScope {
  readonly stage: ParticipationStage;
  readonly openedAt: Date | null;
}

/** Loads a participation that exists for the actor and locks it until the transaction ends. NOT_FOUND where it does not, FORBIDDEN where it may only be read. */
export async function lockParticipation(tx: Transaction, participationId: string, act: ParticipationAct): Promise<LockedParticipation> {
  if (!isId(participationId)) throw notFound();
  const params = new SqlParams();
  const id = params.add(participationId);
  const visible = visibleParticipations(tx.actor, params, 't', 'p');
  const [row]: LockedParticipation[] = await tx.manager.query(
    `select t.id as "participationId", t.organisation_id as "organisationId", t.stage, t.opened_at as "openedAt",
       p.id, p.host_id as "hostId"
     from participation t join procurement p on p.id = t.procurement_id
     where t.id = ${id} and ${visible} for update of t`,
    params.values,
  );
  if (!row) throw notFound();
  if (!mayWithParticipation(tx.actor, act, row)) throw new Refusal('FORBIDDEN');
  return row;
}
