import pg from 'pg';

export interface Published {
  /** How many publications, each with every document in the version of its number. */
  readonly publications: number;
  readonly documents: number;
}

/**
 * Publishes in a procurement as often as that: documents with a version for each publication, and receipts of nine in ten of the organisations asked, of
 * every tenth only for one file. Straight into the tables, without triggers and foreign keys: it is for reading. Answers the id of the latest publication.
 */
export async function fillWithPublications(url: string, procurementId: string, { publications, documents }: Published): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(DOCUMENTS, [procurementId, documents]);
    await client.query(VERSIONS, [procurementId, publications]);
    await client.query(ACTS_AND_PUBLICATIONS, [procurementId, publications]);
    await client.query(ITEMS, [procurementId]);
    await client.query(RECEIPTS, [procurementId]);
    await client.query(REACH, [procurementId]);
    await client.query(COUNTS, [procurementId]);
    // As the database's own housekeeping leaves it after a while.
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>('select id from publication where procurement_id = $1 order by number desc limit 1', [procurementId]);
    return rows[0]?.id ?? '';
  } finally {
    await client.end();
  }
}

const DOCUMENTS = /* sql */ `
insert into tender_document (id, procurement_id, annex_number, annex_key, title, audience, created_at, created_by, changed_at)
select uuidv7(), $1, (900 + n)::text, lpad((900 + n)::text, 4, '0'), 'Bilaga nr ' || n, 'PARTICIPANTS', now(), (select id from person order by id limit 1), now() from generate_series(1, $2::int) n`;

/** Those that are there already have the first numbers. */
const NEXT = '(select coalesce(max(number), 0)::int + 1 from publication where procurement_id = $1)';

/** A manifest of nothing: no other publication has one. */
const MADE_HERE = `pub.manifest = '{}'`;

const VERSIONS = /* sql */ `
with made as (
  insert into stored_file (id, file_name, media_type, size, sha256, crc32, uploaded_by, uploaded_at, state, used_at)
  select uuidv7(), 'bilaga-' || d.annex_number || '.' || n || '.pdf', 'application/pdf', 1000, sha256((d.id::text || n)::bytea), 1, 'system', now(), 'STORED', now()
  from tender_document d, generate_series(${NEXT}, ${NEXT} + $2::int - 1) n where d.procurement_id = $1 and d.title like 'Bilaga nr %' returning id, file_name)
insert into document_version (id, document_id, number, file_id, added_at, added_by)
select uuidv7(), d.id, split_part(m.file_name, '.', 2)::int, m.id, now(), d.created_by from made m
join tender_document d on d.procurement_id = $1 and d.title like 'Bilaga nr %' and m.file_name like 'bilaga-' || d.annex_number || '.%'`;

const ACTS_AND_PUBLICATIONS = /* sql */ `
with file as (select id from stored_file limit 1), who as (select (array_agg(id order by id))[1] as one, (array_agg(id order by id))[2] as two from person),
act as (
  insert into binding_act (id, procurement_id, kind, state, consequences, proposed_by, proposed_at, decided_by, decided_at)
  select uuidv7(), $1, 'PUBLISH', 'CONFIRMED', '[]', who.one, now(), who.two, now() from who, generate_series(1, $2::int) returning id),
numbered as (select id, ${NEXT} - 1 + row_number() over () as n from act)
insert into publication (id, procurement_id, number, title, audience, change_note, published_at, act_id, manifest, manifest_sha256, manifest_file_id)
select uuidv7(), $1, n, 'Publicering ' || n, 'PARTICIPANTS', case when n > 1 then 'Rättad' end, now(), a.id, '{}', sha256('{}'), file.id from numbered a, file`;

const ITEMS = /* sql */ `
insert into publication_item (id, publication_id, position, kind, version_id, annex_number, path, title, media_type, file_id, size, sha256, crc32, changed_since_previous)
select uuidv7(), pub.id, d.annex_number::int, 'DOCUMENT', v.id, d.annex_number, f.file_name, d.title, f.media_type, f.id, f.size, f.sha256, f.crc32, true
from publication pub join tender_document d on d.procurement_id = pub.procurement_id and d.title like 'Bilaga nr %' join document_version v on v.document_id = d.id and v.number = pub.number
join stored_file f on f.id = v.file_id where pub.procurement_id = $1 and ${MADE_HERE}`;

const ASKED = 'select t.organisation_id, t.stage, row_number() over (order by t.id) as n from participation t where t.procurement_id = $1';

const RECEIPTS = /* sql */ `
insert into download_receipt (id, procurement_id, publication_id, item_id, organisation_id, contact_id, at)
select uuidv7(), $1, pub.id, case when asked.n % 10 = 1 then (select i.id from publication_item i where i.publication_id = pub.id order by i.position limit 1) end,
  asked.organisation_id, c.id, now() - asked.n * interval '1 minute'
from publication pub, (${ASKED}) asked
join contact_person c on c.organisation_id = asked.organisation_id and c.is_primary and c.removed_at is null
where pub.procurement_id = $1 and ${MADE_HERE} and asked.n % 10 > 0`;

const REACH = /* sql */ `
insert into publication_reach (publication_id, organisation_id, reached_at, fetched_at)
select r.publication_id, r.organisation_id, case when r.item_id is null then r.at end, r.at from download_receipt r join publication pub on pub.id = r.publication_id
where r.procurement_id = $1 and ${MADE_HERE}`;

const COUNTS = /* sql */ `
insert into publication_reach_count (publication_id, organisations, waited_for)
select r.publication_id, count(*), count(*) filter (where is_waited_for(t.stage)) from publication_reach r
join publication pub on pub.id = r.publication_id and pub.procurement_id = $1 and ${MADE_HERE}
join participation t on t.procurement_id = pub.procurement_id and t.organisation_id = r.organisation_id where r.reached_at is not null group by 1`;
