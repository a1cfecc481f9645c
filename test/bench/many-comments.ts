import pg from 'pg';

export interface CommentsSize {
  /** How many comments the procurement that is there gets in all; its requirements share them. */
  readonly here: number;
  /** Further procurements with the same specification, and how many comments each of them has. */
  readonly procurements: number;
  readonly commentsEach: number;
}

/**
 * Fills a database that holds the reference procurement with comments, and with further procurements that have its specification, each
 * text with a sentence more so that they differ, and comments too. Straight into the tables, without triggers and foreign keys: it is
 * for reading. Answers the ids of the further procurements, whose drafts the host's administrators may read.
 */
export async function fillWithComments(url: string, { here, procurements, commentsEach }: CommentsSize, progress: (done: number) => void): Promise<string[]> {
  return filling(url, ['comment', 'requirement', 'requirement_revision'], async (client) => {
    const { rows: [reference] } = await client.query<{ id: string; comments: number }>(
      'select p.id, (select count(*)::int from comment c where c.procurement_id = p.id) as comments from procurement p order by p.created_at limit 1');
    const id = reference?.id ?? '';
    await client.query(COMMENTS, [id, Math.max(0, here - (reference?.comments ?? 0))]);
    const made: string[] = [];
    for (let number = 1; number <= procurements; number += 1) {
      const copy = await copyOfSpecification(client, number, 1);
      await client.query(THREADS, [copy]);
      await client.query(COMMENTS, [copy, commentsEach]);
      made.push(copy);
      progress(number);
    }
    await client.query(COUNTS);
    return made;
  });
}

/** One more procurement with so many times the specification of the reference, chapter after chapter: to be searched. Answers its id. */
export async function fillWithSpecification(url: string, times: number): Promise<string> {
  return filling(url, ['requirement', 'requirement_revision'], (client) => copyOfSpecification(client, 1_000, times));
}

async function copyOfSpecification(client: pg.Client, number: number, times: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>(PROCUREMENT, [number]);
  const id = rows[0]?.id ?? '';
  await client.query(UNDERTAKINGS, [id]);
  for (let chapter = 1; chapter <= times; chapter += 1) {
    const before = times === 1 ? '' : `${chapter}.`;
    await client.query(SECTIONS, [id, before]);
    await client.query(REQUIREMENTS, [id, before, number + chapter]);
  }
  await client.query(REVISIONS, [id]);
  return id;
}

async function filling<Made>(url: string, tables: readonly string[], fill: (client: pg.Client) => Promise<Made>): Promise<Made> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const indexes = await dropIndexes(client, tables);
    const made = await fill(client);
    for (const index of indexes) await client.query(index);
    // As the database's own housekeeping leaves it after a while.
    await client.query('vacuum analyze');
    return made;
  } finally {
    await client.end();
  }
}

/** Indexes are made again over all the rows at once: kept up row by row they take most of the time. Answers how. */
export async function dropIndexes(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    'select indexname as name, indexdef as definition from pg_indexes where tablename = any($1) and indexname not in (select conname from pg_constraint)', [tables]);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

const PROCUREMENT = /* sql */ `
insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at)
select uuidv7(), 'krav-' || $1::int, 'KRAV ' || $1::int, 'Kravställning nr ' || $1::int, host_id, 'MANDATES', 'HOST_CONCLUDES', now()
from procurement order by created_at limit 1 returning id`;

const UNDERTAKINGS = /* sql */ `
with text as (insert into undertaking_text (procurement_id, version, text, created_at) values ($1, 1, 'Jag röjer inget.', now()))
insert into undertaking (id, procurement_id, person_id, text_version, signed_at)
select uuidv7(), $1, id, 1, now() from person where email = 'admin@region.example'`;

const REFERENCE = '(select id from procurement order by created_at limit 1)';
const PADDED = `(select string_agg(lpad(part, 4, '0'), '.') from string_to_table($2::text || s.number, '.') part)`;

const SECTIONS = /* sql */ `
insert into requirement_section (id, procurement_id, number, title, sort_key)
select uuidv7(), $1, $2::text || s.number, s.title, ${PADDED} from requirement_section s where s.procurement_id = ${REFERENCE}`;

const REQUIREMENTS = /* sql */ `
with numbered as (select r.*, row_number() over (order by r.sort_key) as place, count(*) over () as all_of_them from requirement r where r.procurement_id = ${REFERENCE})
insert into requirement (id, procurement_id, section_id, number, sort_key, kind, weight, verification, heading, text, rationale, created_at, changed_at)
select uuidv7(), $1, section.id, $2::text || s.number, ${PADDED}, s.kind, s.weight, s.verification, s.heading, s.text || ' ' || other.text, s.rationale, now(), now()
from numbered s join requirement_section old on old.id = s.section_id
join requirement_section section on section.procurement_id = $1 and section.number = $2::text || old.number
join numbered other on other.place = 1 + (s.place * 7 + $3::int * 31) % s.all_of_them`;

const REVISIONS = /* sql */ `
insert into requirement_revision (requirement_id, version, heading, text, rationale, verification, kind, weight, author_id, at)
select id, version, heading, text, rationale, verification, kind, weight, (select id from person order by id limit 1), created_at from requirement where procurement_id = $1`;

const THREADS = /* sql */ `
insert into thread (id, procurement_id, requirement_id, on_version, state, started_at)
select uuidv7(), procurement_id, id, 1, 'OPEN', now() from requirement where procurement_id = $1`;

/** In turn on the threads, by the members in turn, as long as the real ones; every fifth as an organisation. */
const COMMENTS = /* sql */ `
with place as (select id, requirement_id, row_number() over (order by id) as n, count(*) over () as all_of_them from thread where procurement_id = $1),
  author as (select p.id, row_number() over (order by p.id) as n, count(*) over () as all_of_them from person p where exists (select 1 from working_group_member m where m.person_id = p.id)),
  organisation_of as (select id, row_number() over (order by organisation_number) as n from organisation order by organisation_number limit 20),
  said as (select body, row_number() over (order by position) as n, count(*) over () as all_of_them
    from (select body, position from comment where body is not null order by position limit 300) real)
insert into comment (id, thread_id, procurement_id, requirement_id, author_id, on_behalf_of, body, at)
select uuidv7(), place.id, $1, place.requirement_id, author.id, case when turn.n % 5 = 0 then organisation_of.id end, said.body, now() + turn.n * interval '1 second'
from generate_series(1, $2::int) as turn (n)
join place on place.n = 1 + turn.n % place.all_of_them join author on author.n = 1 + turn.n % author.all_of_them
join said on said.n = 1 + turn.n % said.all_of_them join organisation_of on organisation_of.n = 1 + turn.n % 20
order by turn.n`;

const COUNTS = /* sql */ `
update requirement r set comment_count = counted.n, open_thread_count = (select count(*) from thread t where t.requirement_id = r.id and t.state = 'OPEN')
from (select requirement_id, count(*) filter (where withdrawn_at is null) as n from comment group by requirement_id) counted where counted.requirement_id = r.id`;
