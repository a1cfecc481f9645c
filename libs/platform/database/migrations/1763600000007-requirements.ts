import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The requirements with their revisions, what is said of them, and the baselines that freeze them. */
export class Requirements1763600000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REQUIREMENTS);
    await runner.query(THREADS);
    await runner.query(COUNTS);
    await runner.query(BASELINES);
    await runner.query(NOTICES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table digest_token, digest_refusal, notice, baseline_requirement, baseline, comment_round, suggestion, earlier_disposition, comment, thread, requirement_read, requirement_revision, requirement, requirement_section',
    );
    await runner.query('drop function count_comments_added, count_comments_changed, count_threads_added, count_threads_changed');
  }
}

const REQUIREMENTS = /* sql */ `
create table requirement_section (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number text not null check (number ~ '^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,3}$'),
  title text not null check (char_length(title) between 1 and 200),
  sort_key text collate "C" not null,
  unique (procurement_id, number)
);

create table requirement (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  section_id uuid not null references requirement_section (id),
  number text not null check (number ~ '^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){1,5}$'),
  -- The number with each part padded: the order of the specification.
  sort_key text collate "C" not null,
  lot_id uuid references lot (id),
  kind text not null check (kind in ('MANDATORY', 'AWARD', 'INFORMATION')),
  weight numeric(6, 3) check (weight > 0 and weight <= 100),
  verification text,
  heading text not null check (char_length(heading) between 1 and 200),
  text text not null check (char_length(text) between 1 and 20000),
  rationale text,
  version integer not null default 1,
  -- Once a baseline has named the number it stays.
  number_is_fixed boolean not null default false,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id),
  withdraw_reason text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Kept by triggers: a page of the specification counts nothing.
  comment_count integer not null default 0,
  open_thread_count integer not null default 0,
  search tsvector not null generated always as (
    setweight(to_tsvector('swedish', heading), 'A') || setweight(to_tsvector('swedish', text), 'B')
    || setweight(to_tsvector('swedish', coalesce(rationale, '')), 'C') || setweight(to_tsvector('swedish', coalesce(verification, '')), 'D')) stored,
  check ((kind = 'AWARD') or weight is null),
  check ((withdrawn_at is null) = (withdraw_reason is null))
);
create unique index requirement_number_once on requirement (procurement_id, number) where withdrawn_at is null;
-- The specification in its order, page by page; chapter by chapter; and the search.
create index requirement_in_order on requirement (procurement_id, sort_key, id);
create index requirement_section_order on requirement (section_id, sort_key);
create index requirement_search on requirement using gin (search);

-- Every edit makes a revision; text is never overwritten.
create table requirement_revision (
  requirement_id uuid not null references requirement (id),
  version integer not null,
  heading text not null,
  text text not null,
  rationale text,
  verification text,
  lot_id uuid references lot (id),
  kind text not null,
  weight numeric(6, 3),
  author_id uuid not null references person (id),
  -- The thread whose suggestion or disposition it came of.
  thread_id uuid,
  at timestamptz not null,
  primary key (requirement_id, version)
);
create trigger requirement_revision_is_kept before update or delete on requirement_revision
  for each statement execute function refuse_change();

create table requirement_read (
  requirement_id uuid not null references requirement (id),
  person_id uuid not null references person (id),
  version integer not null,
  at timestamptz not null,
  primary key (requirement_id, person_id)
);
create index requirement_read_person on requirement_read (person_id);
`;

const THREADS = /* sql */ `
create table thread (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  requirement_id uuid not null references requirement (id),
  on_version integer not null,
  -- The quoted span as it was on its revision, and where it is now; null positions now: the text is gone.
  quote text,
  quote_start integer,
  quote_end integer,
  now_start integer,
  now_end integer,
  state text not null check (state in ('OPEN', 'RESOLVED')),
  outcome text check (outcome in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DUPLICATE', 'OUT_OF_SCOPE')),
  motivation text,
  resulting_version integer,
  resolved_by uuid references person (id),
  resolved_at timestamptz,
  started_at timestamptz not null,
  foreign key (requirement_id, on_version) references requirement_revision (requirement_id, version),
  check ((quote is null) = (quote_start is null) and (quote is null) = (quote_end is null)),
  -- Closed with a disposition and a motivation, or not closed.
  check ((state = 'RESOLVED') = (outcome is not null and motivation is not null and resolved_by is not null and resolved_at is not null))
);
create index thread_requirement on thread (requirement_id, started_at);
create index thread_open on thread (procurement_id) where state = 'OPEN';

create table comment (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  procurement_id uuid not null references procurement (id),
  requirement_id uuid not null references requirement (id),
  -- The order on every screen.
  position bigint generated always as identity,
  reply_to uuid references comment (id),
  author_id uuid not null references person (id),
  on_behalf_of uuid references organisation (id),
  is_position boolean not null default false,
  body text,
  at timestamptz not null,
  withdrawn_at timestamptz,
  check (body is null or char_length(body) between 1 and 10000),
  -- A withdrawn comment leaves a tombstone.
  check ((withdrawn_at is null) = (body is not null)),
  check (not is_position or on_behalf_of is not null)
);
create index comment_thread on comment (thread_id, position);
-- The three latest of each requirement on a page.
create index comment_requirement on comment (requirement_id, position desc);
create index comment_by_organisation on comment (procurement_id, on_behalf_of);

create table suggestion (
  thread_id uuid primary key references thread (id),
  replacement text not null,
  state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'OUTDATED'))
);

-- A thread that was opened again keeps how it had been closed.
create table earlier_disposition (
  thread_id uuid not null references thread (id),
  outcome text not null,
  motivation text not null,
  resulting_version integer,
  resolved_by uuid not null references person (id),
  resolved_at timestamptz not null,
  reopened_by uuid not null references person (id),
  reopened_at timestamptz not null,
  primary key (thread_id, resolved_at)
);

create table comment_round (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number integer not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  created_by uuid references person (id),
  -- When those who had said nothing were last reminded.
  reminded_at timestamptz,
  unique (procurement_id, number)
);
`;

/** What a page shows of each requirement is kept beside it, by the database: right whoever writes, and in the same transaction. */
const COUNTS = /* sql */ `
create function count_comments_added() returns trigger language plpgsql as $$
begin
  update requirement r set comment_count = r.comment_count + c.n
  from (select requirement_id, count(*) as n from added where withdrawn_at is null group by requirement_id) c where r.id = c.requirement_id;
  return null;
end $$;
create trigger comment_counts_added after insert on comment referencing new table as added
  for each statement execute function count_comments_added();

create function count_comments_changed() returns trigger language plpgsql as $$
begin
  update requirement r set comment_count = r.comment_count + c.n
  from (select requirement_id, sum(n) as n from (
      select requirement_id, 1 as n from after_it where withdrawn_at is null
      union all select requirement_id, -1 from before_it where withdrawn_at is null) each_row group by requirement_id having sum(n) <> 0) c
  where r.id = c.requirement_id;
  return null;
end $$;
create trigger comment_counts_changed after update on comment referencing old table as before_it new table as after_it
  for each statement execute function count_comments_changed();

create function count_threads_added() returns trigger language plpgsql as $$
begin
  update requirement r set open_thread_count = r.open_thread_count + c.n
  from (select requirement_id, count(*) as n from added where state = 'OPEN' group by requirement_id) c where r.id = c.requirement_id;
  return null;
end $$;
create trigger thread_counts_added after insert on thread referencing new table as added
  for each statement execute function count_threads_added();

create function count_threads_changed() returns trigger language plpgsql as $$
begin
  update requirement r set open_thread_count = r.open_thread_count + c.n
  from (select requirement_id, sum(n) as n from (
      select requirement_id, 1 as n from after_it where state = 'OPEN'
      union all select requirement_id, -1 from before_it where state = 'OPEN') each_row group by requirement_id having sum(n) <> 0) c
  where r.id = c.requirement_id;
  return null;
end $$;
create trigger thread_counts_changed after update on thread referencing old table as before_it new table as after_it
  for each statement execute function count_threads_changed();
`;

const BASELINES = /* sql */ `
create table baseline (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number integer not null,
  set_at timestamptz not null,
  set_by uuid not null references person (id),
  sha256 bytea not null,
  canonical text not null,
  unique (procurement_id, number)
);
create table baseline_requirement (
  baseline_id uuid not null references baseline (id),
  procurement_id uuid not null references procurement (id),
  requirement_id uuid not null references requirement (id),
  number text not null,
  sort_key text not null,
  version integer not null,
  primary key (baseline_id, requirement_id)
);
-- Which requirement a number belongs to, once a baseline has named it.
create index baseline_requirement_number on baseline_requirement (procurement_id, number);
create trigger baseline_never_changes before update or delete or truncate on baseline
  for each statement execute function refuse_change();
create trigger baseline_requirement_never_changes before update or delete or truncate on baseline_requirement
  for each statement execute function refuse_change();
`;

const NOTICES = /* sql */ `
-- What a person is to be told of, until it goes out with the rest in one letter.
create table notice (
  id uuid primary key,
  person_id uuid not null references person (id),
  procurement_id uuid not null references procurement (id),
  kind text not null check (kind in ('THREAD_RESOLVED', 'THREAD_REOPENED', 'COMMENT_ADDED', 'SUGGESTION_OUTDATED')),
  thread_id uuid not null references thread (id),
  at timestamptz not null,
  told_at timestamptz
);
-- Who has something waiting, and since when.
create index notice_waiting on notice (person_id, procurement_id, at) where told_at is null;

-- Who has said no to letters that sum up; the token in such a letter does it in one click.
create table digest_refusal (
  person_id uuid primary key references person (id),
  refused_at timestamptz not null
);
create table digest_token (
  token_hash bytea primary key,
  person_id uuid not null references person (id),
  created_at timestamptz not null
);
`;
