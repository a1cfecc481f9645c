import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The requirements with their revisions, what is said of them, and the baselines that freeze them. */
export class Requirements1763600000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REQUIREMENTS);
    await runner.query(THREADS);
    await runner.query(BASELINES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table baseline_requirement, baseline, comment_round, suggestion, comment, thread, requirement_read, requirement_revision, requirement, requirement_section',
    );
  }
}

const REQUIREMENTS = /* sql */ `
create table requirement_section (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number text not null check (number ~ '^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,3}$'),
  title text not null check (char_length(title) between 1 and 200),
  sort_key text not null,
  unique (procurement_id, number)
);

create table requirement (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  section_id uuid not null references requirement_section (id),
  number text not null check (number ~ '^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){1,5}$'),
  -- The number with each part padded: the order of the specification.
  sort_key text not null,
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
  search tsvector not null generated always as (
    setweight(to_tsvector('swedish', heading), 'A') || setweight(to_tsvector('swedish', text), 'B')
    || setweight(to_tsvector('swedish', coalesce(rationale, '')), 'C') || setweight(to_tsvector('simple', number), 'A')) stored,
  check ((kind = 'AWARD') or weight is null)
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

create table comment_round (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number integer not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  created_by uuid references person (id),
  unique (procurement_id, number)
);
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
  requirement_id uuid not null references requirement (id),
  number text not null,
  sort_key text not null,
  version integer not null,
  primary key (baseline_id, requirement_id)
);
create trigger baseline_never_changes before update or delete or truncate on baseline
  for each statement execute function refuse_change();
create trigger baseline_requirement_never_changes before update or delete or truncate on baseline_requirement
  for each statement execute function refuse_change();
`;
