import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was fetched of the publications, by whom, and how far a fetch has come. */
export class Fetches1763600000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FETCHES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table download_receipt, download_progress, publication_cover;
      drop function delivered_bytes(int8multirange, int8multirange, int8multirange)`);
  }
}

const FETCHES = /* sql */ `
-- What a package holds beside the files that were published. Written once: a half fetched package goes on in the same bytes after a change of the program.
create table publication_cover (
  publication_id uuid primary key references publication (id),
  index_html text not null,
  contents text not null,
  sums text not null
);
create trigger publication_cover_never_changes before update or delete or truncate on publication_cover
  for each statement execute function refuse_change();

-- How much of a file, or of a whole package where no file is named, a reader has got. A row is there only until all has arrived.
create table download_progress (
  publication_id uuid not null references publication (id),
  item_id uuid references publication_item (id),
  person_id uuid references person (id),
  contact_id uuid references contact_person (id),
  -- Bytes that arrived.
  delivered int8multirange not null default '{}',
  -- Bytes that were sent when the reader broke off: how far they came, the reader alone knows, and says it by where it goes on.
  begun int8multirange not null default '{}',
  -- The first bytes of what was asked for.
  starts int8multirange not null default '{}',
  changed_at timestamptz not null,
  unique nulls not distinct (publication_id, item_id, person_id, contact_id),
  check ((person_id is null) <> (contact_id is null))
);
-- What is given up after a while.
create index download_progress_age on download_progress (changed_at);

-- Every byte of a file, or of a whole package and so of all its files, was delivered to a reader. Once for each reader and organisation.
create table download_receipt (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  publication_id uuid not null references publication (id),
  item_id uuid references publication_item (id),
  -- For whom it was fetched; nobody's for those who were not asked in the procurement, the host's own among them.
  organisation_id uuid references organisation (id),
  person_id uuid references person (id),
  contact_id uuid references contact_person (id),
  at timestamptz not null,
  unique nulls not distinct (publication_id, item_id, organisation_id, person_id, contact_id),
  check ((person_id is null) <> (contact_id is null))
);
-- What organisations have fetched in a procurement: the host's board, and each one's own.
create index download_receipt_of_organisation on download_receipt (procurement_id, organisation_id, publication_id);
-- What a reader has fetched: what is changed since.
create index download_receipt_of_person on download_receipt (procurement_id, person_id) where person_id is not null;
create index download_receipt_of_contact on download_receipt (procurement_id, contact_id) where contact_id is not null;
create trigger download_receipt_never_changes before update or delete or truncate on download_receipt
  for each statement execute function refuse_change();

-- What arrived, and of what was begun the part before the place from which the reader went on.
create function delivered_bytes(delivered int8multirange, begun int8multirange, starts int8multirange) returns int8multirange
language sql immutable parallel safe as $$
  select delivered + coalesce((
    select range_agg(int8range(lower(piece), (
      select max(least(upper(start) - 1, upper(piece))) from unnest(starts) start where upper(start) - 1 > lower(piece) and lower(start) <= upper(piece))))
    from unnest(begun) piece
    where exists (select 1 from unnest(starts) start where upper(start) - 1 > lower(piece) and lower(start) <= upper(piece))), '{}')
$$;
`;
