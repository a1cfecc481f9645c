import pg from 'pg';
import { dropIndexes } from './many-comments.js';

export interface Size {
  readonly procurements: number;
  readonly organisations: number;
}

/**
 * Fills a database that holds the reference procurement with many more like it: organisations with a primary contact each, and
 * procurements of the same host in which every one of them takes part and has a mandate. Straight into the tables, without
 * triggers and foreign keys: it is for reading. Answers the ids of the procurements.
 */
export async function fillWithProcurements(url: string, { procurements, organisations }: Size, progress: (done: number) => void): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(ORGANISATIONS, [organisations]);
    await client.query(CONTACTS);
    const { rows: [real] } = await client.query<{ text: string }>('select left(text, 1500) as text from mandate order by id limit 1');
    const indexes = await dropIndexes(client, ['participation', 'mandate']);
    const ids: string[] = [];
    for (let number = 1; number <= procurements; number += 1) {
      const { rows } = await client.query<{ id: string }>(PROCUREMENT, [number]);
      const id = rows[0]?.id ?? '';
      await client.query(PARTICIPATIONS, [id]);
      await client.query(MANDATES, [id, real?.text]);
      ids.push(id);
      progress(number);
    }
    for (const index of indexes) await client.query(index);
    // As the database's own housekeeping leaves it after a while.
    await client.query('vacuum analyze');
    return ids;
  } finally {
    await client.end();
  }
}

const ORGANISATIONS = /* sql */ `
insert into organisation (id, name, organisation_number, kind, county_code, municipality_code, population, search_key, created_at, changed_at)
select uuidv7(), name, number, kind, county, county || lpad((n % 80 + 1)::text, 2, '0'), n * 7, lower(name) || ' ' || number, now(), now()
from (
  select n, (array['Kommun', 'Region', 'Bostäder', 'Energi', 'Ånge', 'Älvsbyn', 'Östra', 'Vatten'])[n % 8 + 1] || ' bolag nr ' || md5(n::text) as name,
    '88' || lpad(n::text, 8, '0') as number,
    (array['MUNICIPALITY', 'REGION', 'MUNICIPAL_COMPANY', 'REGIONAL_COMPANY', 'MUNICIPAL_ASSOCIATION', 'UNIVERSITY'])[n % 6 + 1] as kind,
    (array['01', '03', '04', '05', '06', '07', '08', '09', '10', '12', '13', '14', '17', '18', '19', '20', '21', '22', '23', '24', '25'])[n % 21 + 1] as county
  from generate_series(1, $1::int) n
) made`;

const CONTACTS = /* sql */ `
insert into contact_person (id, organisation_id, name, email, title, is_primary, created_at)
select uuidv7(), id, 'Kontakt ' || organisation_number, 'kontakt@' || organisation_number || '.example', 'Upphandlare', true, now()
from organisation where organisation_number like '88%'`;

const PROCUREMENT = /* sql */ `
insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at)
select uuidv7(), 'prov-' || $1::int, 'PROV ' || $1::int, 'Upphandling nr ' || $1::int, host_id, 'MANDATES', 'HOST_CONCLUDES', now()
from procurement order by created_at limit 1 returning id`;

const PARTICIPATIONS = /* sql */ `
insert into participation (id, procurement_id, organisation_id, stage, entitled_before, invited_at, last_contact_at, last_event_at,
  organisation_name, organisation_kind, county_code, municipality_code, search_key)
select uuidv7(), $1, id,
  (array['MANDATE_APPROVED', 'MANDATE_APPROVED', 'MANDATE_APPROVED', 'MANDATE_SENT', 'MANDATE_SUBMITTED', 'MANDATE_RETURNED', 'DECLINED', 'LAPSED'])[n % 8 + 1],
  n % 3 > 0, now(), now() - n * interval '1 minute', now(), name, kind, county_code, municipality_code, search_key
from (select *, row_number() over (order by name collate "sv-x-icu") as n from organisation where organisation_number like '88%') o order by n`;

/** The text is as long as a real one's; the signings that an approved one names are not there, since nothing here reads them. */
const MANDATES = /* sql */ `
insert into mandate (id, procurement_id, participation_id, principal_id, state, acts, text, text_version, issued_at, respond_by, submitted_at,
  approved_at, reviewer_id, signing_id, decline_reason, created_at)
select uuidv7(), t.procurement_id, t.id, t.organisation_id, state, array['PREPARE', 'AWARD', 'CONCLUDE'],
  $2, 1, now(), current_date + 30,
  case when state in ('SUBMITTED', 'APPROVED') then now() end, case when state = 'APPROVED' then now() end,
  case when state = 'APPROVED' then (select id from person limit 1) end, case when state in ('SUBMITTED', 'APPROVED') then uuidv7() end,
  case when state = 'DECLINED' then 'Nej' end, now()
from (select *, case stage when 'MANDATE_APPROVED' then 'APPROVED' when 'MANDATE_SUBMITTED' then 'SUBMITTED' when 'DECLINED' then 'DECLINED'
  when 'LAPSED' then 'LAPSED' else 'ISSUED' end as state from participation where procurement_id = $1) t order by t.id`;
