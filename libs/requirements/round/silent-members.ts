import type { EntityManager } from 'typeorm';
import type { RoundTimes } from './comment-round.js';

/** SQL: whom the members of a group speak for on a day, one row for each member and organisation. Parameters: procurement, day. */
export const voicesSql = (procurement: string, day: string): string => `(select distinct m.person_id, rep.organisation_id
  from working_group g join working_group_member m on m.group_id = g.id join working_group_representation rep on rep.member_id = m.id
  where g.procurement_id = ${procurement} and m.state = 'CHOSEN' and m.from_on <= ${day}::date and (m.to_on is null or m.to_on >= ${day}::date))`;

/** SQL: the comments of a round that count, made for an organisation. Parameters: procurement, opening, closing. */
export const heardSql = (procurement: string, opensAt: string, closesAt: string): string => `(select c.id, c.on_behalf_of as organisation_id, c.requirement_id
  from comment c where c.procurement_id = ${procurement} and c.on_behalf_of is not null and c.withdrawn_at is null and c.at >= ${opensAt} and c.at < ${closesAt})`;

/** The persons who speak for at least one organisation that has said nothing in the round, and who can: whoever has not signed is outside, and hears nothing of it. */
export async function silentMembers(manager: EntityManager, procurementId: string, { opensAt, closesAt }: RoundTimes, today: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select distinct v.person_id as id from ${voicesSql('$1', '$2')} v
     where v.organisation_id not in (select h.organisation_id from ${heardSql('$1', '$3', '$4')} h)
       and exists (select 1 from undertaking u where u.procurement_id = $1 and u.person_id = v.person_id and u.ended_at is null and (u.valid_until is null or u.valid_until >= $2::date))
     order by 1`,
    [procurementId, today, opensAt, closesAt],
  );
  return rows.map(({ id }) => id);
}
