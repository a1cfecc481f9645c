import type { EntityManager } from 'typeorm';
import { dateInStockholm } from '#kernel';
import { procurementsWhere, type Actor, type PersonActor } from '#platform/access';
import { isId, SqlParams, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { visibleProcurements } from '#procurements';
import { mayReadDrafts, mayWithDrafts, worksWithDrafts, type DraftAct, type DraftStanding } from './draft.policy.js';
import type { UndertakingFacts } from './undertakings/undertaking.js';
import type { WorkingGroupDuty } from './working-group.js';

/** How a person stands to the drafts of one procurement: the undertaking, the seat in the group, whom it speaks for, what is closed. */
export interface PersonStanding extends DraftStanding {
  readonly memberId: string | null;
  /** The organisations whose voice the person is in the group. */
  readonly represents: readonly string[];
  readonly closedLotIds: readonly string[];
}

interface Row {
  readonly id: string;
  readonly hostId: string;
  readonly undertaking: UndertakingFacts | null;
  readonly closedLotIds: string[] | null;
  readonly member: { id: string; duty: WorkingGroupDuty; represents: string[] } | null;
}

/** The standing of the actor on the day, whatever it is; NOT_FOUND where the procurement itself does not exist for the actor. One statement. */
export async function standingOf(manager: Pick<EntityManager, 'query'>, actor: Actor, procurementId: string, today: string): Promise<PersonStanding> {
  if (!isId(procurementId)) throw notFound();
  const params = new SqlParams();
  const [id, person, day] = [params.add(procurementId), params.add(actor.kind === 'PERSON' ? actor.personId : null), params.add(today)];
  const rows: Row[] = await manager.query(
    `select p.id, p.host_id as "hostId",
       case when u.id is not null then json_build_object('validUntil', u.valid_until, 'endReason', u.end_reason) end as undertaking,
       (select json_agg(c.lot_id) from undertaking_conflict_lot c where c.undertaking_id = u.id and u.ended_at is null) as "closedLotIds",
       (select json_build_object('id', m.id, 'duty', m.duty,
           'represents', (select coalesce(json_agg(r.organisation_id order by r.organisation_id), '[]') from working_group_representation r where r.member_id = m.id))
         from working_group_member m join working_group g on g.id = m.group_id
         where g.procurement_id = p.id and m.person_id = ${person}::uuid and m.state = 'CHOSEN'
           and m.from_on <= ${day}::date and (m.to_on is null or m.to_on >= ${day}::date)) as member
     from procurement p
     left join lateral (select * from undertaking u where u.procurement_id = p.id and u.person_id = ${person}::uuid
       order by (u.ended_at is null) desc, u.signed_at desc limit 1) u on true
     where p.id = ${id}::uuid and ${visibleProcurements(actor, params, 'p')}`,
    params.values,
  );
  const [row] = rows;
  if (!row) throw notFound();
  return {
    scope: { id: row.id, hostId: row.hostId },
    ...(row.undertaking ? { undertaking: row.undertaking } : {}),
    ...(row.member ? { duty: row.member.duty } : {}),
    memberId: row.member?.id ?? null,
    represents: row.member?.represents ?? [],
    closedLotIds: row.closedLotIds ?? [],
  };
}

/**
 * The standing of one who may do the act with the drafts of the procurement. NOT_FOUND where no drafts exist for the actor, or where the
 * matter is of a lot that is closed to it; FORBIDDEN where they may only be read. For one who writes the undertaking and the seat in the
 * group stay as they are until the transaction ends: whoever ends one of them waits for what was begun before.
 */
export async function standingFor(tx: Pick<Transaction, 'manager' | 'now'>, actor: Actor, procurementId: string, act: DraftAct, lotId: string | null = null): Promise<PersonStanding> {
  const today = dateInStockholm(tx.now);
  if (act !== 'READ') await holdUndertaking(tx.manager, actor, procurementId);
  const standing = act === 'READ' ? await standingOf(tx.manager, actor, procurementId, today) : await seatedStanding(tx, actor, procurementId, today);
  if (!mayReadDrafts(actor, standing, today) || (lotId !== null && standing.closedLotIds.includes(lotId))) throw notFound();
  if (!mayWithDrafts(actor, act, standing, today)) throw new Refusal('FORBIDDEN');
  return standing;
}

/**
 * The standing of one who writes, whose seat in the group is held until the transaction ends. What the roles of the request said of the seat is
 * asked again: NOT_FOUND for one whose only way to the drafts it was, and who has left since.
 */
export async function seatedStanding({ manager }: Pick<Transaction, 'manager'>, actor: Actor, procurementId: string, today: string): Promise<PersonStanding> {
  const inGroup = actor.kind === 'PERSON' && procurementsWhere(actor, 'WORKING_GROUP_MEMBER').includes(procurementId);
  if (inGroup) await manager.query(HOLD_SEAT, [procurementId, actor.personId]);
  const standing = await standingOf(manager, actor, procurementId, today);
  if (inGroup && standing.memberId === null && !worksWithDrafts(outsideGroups(actor), standing.scope)) throw notFound();
  return standing;
}

/** The actor's undertaking stays as it is until the transaction ends: whoever ends it waits for what was begun before. */
export async function holdUndertaking(manager: Pick<EntityManager, 'query'>, actor: Actor, procurementId: string): Promise<void> {
  if (actor.kind !== 'PERSON' || !isId(procurementId)) return;
  await manager.query('select 1 from undertaking where procurement_id = $1 and person_id = $2 and ended_at is null for share', [procurementId, actor.personId]);
}

const HOLD_SEAT = `select 1 from working_group_member m join working_group g on g.id = m.group_id
  where g.procurement_id = $1 and m.person_id = $2 and m.state = 'CHOSEN' for share of m`;

/** The actor without the seats in working groups. */
const outsideGroups = (actor: PersonActor): PersonActor => ({ ...actor, roles: actor.roles.filter(({ role }) => role !== 'WORKING_GROUP_MEMBER') });
