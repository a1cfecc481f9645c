import type { EntityManager } from 'typeorm';
import type { Language } from '#platform/request';

/** Somebody of an organisation that takes part: with an account, or only as its contact. */
export interface NoticeReader {
  readonly participationId: string;
  readonly organisationId: string;
  readonly contactId: string | null;
  /** Who has an account goes to the page by it: a link past the log-in is for those who have none. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** The next organisations that take part, in an order of their own that no change of a name touches: read from its index. */
export async function nextOrganisations(manager: EntityManager, procurementId: string, { after, limit }: { after: string | null; limit: number }): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select t.organisation_id as id from participation t
     where t.procurement_id = $1 and t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED') and ($2::uuid is null or t.organisation_id > $2::uuid) order by t.organisation_id limit $3`,
    [procurementId, after, limit],
  );
  return rows.map(({ id }) => id);
}

/**
 * Whom a publication for the participants concerns at these organisations: the contacts of each, and the accounts that
 * take part for it. An address that is both is one, and so one letter for each organisation.
 */
export async function participantReaders(manager: EntityManager, procurementId: string, organisationIds: readonly string[], today: string): Promise<NoticeReader[]> {
  return manager.query(
    `with account as (
       select distinct r.organisation_id, p.id, p.name, p.email, p.language from role_assignment r join person p on p.id = r.person_id and p.active
       where r.role in ('PARTICIPANT', 'SIGNATORY') and r.revoked_at is null and (r.valid_until is null or r.valid_until >= $2::date)
         and r.organisation_id = any($3::uuid[]))
     select t.id as "participationId", t.organisation_id as "organisationId", c.id as "contactId", a.id as "personId",
       coalesce(a.name, c.name) as name, coalesce(a.email, c.email) as email, coalesce(a.language, 'sv') as language
     from participation t join (
       select organisation_id, lower(email) as address from contact_person where removed_at is null and organisation_id = any($3::uuid[])
       union select organisation_id, lower(email) from account) reached on reached.organisation_id = t.organisation_id
     left join account a on a.organisation_id = t.organisation_id and lower(a.email) = reached.address
     left join contact_person c on c.organisation_id = t.organisation_id and c.removed_at is null and lower(c.email) = reached.address
     where t.procurement_id = $1
     order by t.organisation_id, reached.address`,
    [procurementId, today, organisationIds],
  );
}

export interface GroupReader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** The members of the working group for whom the publication exists: their undertaking is in force, and no lot of what is in it is closed to them. */
export async function groupReaders(manager: EntityManager, publicationId: string, today: string): Promise<GroupReader[]> {
  return manager.query(
    `select distinct who.id, who.name, who.email, who.language from publication pub
     join working_group g on g.procurement_id = pub.procurement_id join working_group_member m on m.group_id = g.id and m.state = 'CHOSEN'
     join person who on who.id = m.person_id and who.active
     join undertaking u on u.procurement_id = pub.procurement_id and u.person_id = who.id and u.ended_at is null and (u.valid_until is null or u.valid_until >= $2::date)
     where pub.id = $1 and m.from_on <= $2::date and (m.to_on is null or m.to_on >= $2::date)
       and (pub.baseline_id is null or not exists (select 1 from undertaking_conflict_lot closed where closed.undertaking_id = u.id)) order by who.id`,
    [publicationId, today],
  );
}
