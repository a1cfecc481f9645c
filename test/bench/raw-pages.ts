/**
 * The pages of the raw server: for each the fastest of the ways tried to say it with json_agg, rows rather than key-value lists, a
 * subselect for each part. `$1` is the procurement, `$2` the viewer where the page has one.
 */
export const RAW_PAGES: Readonly<Record<string, string>> = {
  board: /* sql */ `
select json_agg(page)::text as page from (
  select t.id, t.stage, t.entitled_before as "entitledBefore", t.reminders_sent as "remindersSent", t.last_contact_at as "lastContactAt",
    (select row_to_json(organisation) from (select o.id, o.name, o.organisation_number as "organisationNumber", o.kind,
      o.county_code as "countyCode", o.municipality_code as "municipalityCode",
      (select row_to_json(contact) from (select c.id, c.name, c.email from contact_person c
        where c.organisation_id = o.id and c.is_primary and c.removed_at is null) contact) as "primaryContact") organisation) as organisation,
    (select row_to_json(mandate) from (select m.id, m.state, m.version, m.respond_by as "respondBy", m.submitted_at as "submittedAt",
      m.approved_at as "approvedAt" from mandate m where m.participation_id = t.id
      order by m.state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED') desc, m.state <> 'CANCELLED' desc, m.created_at desc limit 1) mandate) as mandate
  from participation t join organisation o on o.id = t.organisation_id
  where t.procurement_id = $1 order by t.organisation_name collate "sv-x-icu", t.id limit 155
) page`,
  requirements: /* sql */ `
select json_agg(page)::text as page from (
  select r.id, r.number, (select s.number || ' ' || s.title from requirement_section s where s.id = r.section_id) as section, r.heading, r.text, r.kind,
    to_char(r.weight, 'FM990.099') as weight, (select row_to_json(lot) from (select l.id, l.number, l.title from lot l where l.id = r.lot_id) lot) as lot, r.version,
    r.comment_count as "commentCount", r.open_thread_count as "openThreadCount",
    exists (select 1 from requirement_read mark where mark.requirement_id = r.id and mark.person_id = $2 and mark.version = r.version) as "readByViewer",
    (select coalesce(json_agg(latest), '[]') from (select c.id, c.body, c.at,
      (select row_to_json(author) from (select p.id, p.name from person p where p.id = c.author_id) author) as author,
      (select row_to_json(organisation) from (select o.id, o.name from organisation o where o.id = c.on_behalf_of) organisation) as "onBehalfOf"
      from comment c where c.requirement_id = r.id order by c.position desc limit 3) latest) as "latestComments"
  from requirement r where r.procurement_id = $1 and r.withdrawn_at is null order by r.sort_key, r.id limit 50
) page`,
};
