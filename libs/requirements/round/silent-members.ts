import type { EntityManager } from 'typeorm';
import type { RoundTimes } from './comment-round.js';

/** SQL: whom the members of a group speak for on a day, one row for each member and organisation. Parameters: procurement, day. */
export const voicesSql = (procurement: string, day: string): string => `(select distinct m.person_id, rep.organisation_id
  from working_group g join working_group_member m on m.group_id = g.id join working_group_representation rep on rep.member_id = m.id
  where g.procurement_id = ${procurement} and m.state = 'CHOSEN' and m.from_on <= ${day}::date and (m.to_on is null or m.to_on >= ${day}::date))`;

/** SQL: the comments of a round that count, made for an organisation. Parameters: procurement, opening, closing. */
export const heardSql = (procurement: string, opensAt: string, closesAt: string): string => `(select c.id, c.thread_id, c.on_behalf_of as organisation_id, c.requirement_id
  from comment c where c.procurement_id = ${procurement} and c.on_behalf_of is not null and c.withdrawn_at is null and c.at >= ${opensAt} and c.at < ${closesAt})`;

/**
 * SQL: who speaks for an organisation that has said nothing in the round, one row for each person and organisation; `reachable` says
 * whether the person can be written to: whoever has not signed is outside, and hears nothing of it. Parameters: procurement, day, opening, closing.
 */
const silentVoicesSql = `(select v.person_id, v.organisation_id, person.active and exists (select 1 from undertaking u
    where u.procurement_id = $1 and u.person_id = v.person_id and u.ended_at is null and (u.valid_until is null or u.valid_until >= $2::date)) as reachable
  from ${voicesSql('$1', '$2')} v join person on person.id = v.person_id
  where v.organisation_id not in (select h.organisation_id from ${heardSql('$1', '$3', '$4')} h))`;

/** The persons who can be reminded, each once. */
export async function silentMembers(manager: EntityManager, procurementId: string, { opensAt, closesAt }: RoundTimes, today: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(`select distinct s.person_id as id from ${silentVoicesSql} s where s.reachable order by 1`, [procurementId, today, opensAt, closesAt]);
  return rows.map(({ id }) => id);
}

/** Someone who would be written to, with the silent organisations that the person speaks for, by name. */
export interface SilentRecipient {
  readonly name: string;
  readonly email: string;
  readonly organisations: readonly string[];
}

/** Whom a reminder would reach, and the silent organisations that it would not, since nobody who speaks for them has signed. By name. */
export async function silentRecipients(
  manager: EntityManager, procurementId: string, { opensAt, closesAt }: RoundTimes, today: string,
): Promise<{ recipients: SilentRecipient[]; unreachable: string[] }> {
  const [answer]: { recipients: SilentRecipient[]; unreachable: string[] }[] = await manager.query(
    `with silent as materialized ${silentVoicesSql}
     select coalesce((select json_agg(json_build_object('name', one.name, 'email', one.email, 'organisations', one.organisations) order by one.name collate "sv-x-icu") from (
         select person.name, person.email, json_agg(o.name order by o.name collate "sv-x-icu") as organisations
         from silent s join person on person.id = s.person_id join organisation o on o.id = s.organisation_id where s.reachable group by person.id) one), '[]') as recipients,
       coalesce((select json_agg(o.name order by o.name collate "sv-x-icu") from organisation o
         where o.id in (select s.organisation_id from silent s) and o.id not in (select s.organisation_id from silent s where s.reachable)), '[]') as unreachable`,
    [procurementId, today, opensAt, closesAt],
  );
  return answer ?? { recipients: [], unreachable: [] };
}
