import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tender documents with their versions, and the publications that freeze them. */
export class Documents1763600000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DOCUMENTS);
    await runner.query(PUBLICATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table published_form, publication_item, publication, document_version, tender_document');
    await runner.query('alter table binding_act drop column terms');
  }
}

const DOCUMENTS = /* sql */ `
create table tender_document (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  annex_number text check (annex_number ~ '^([1-9][0-9]{0,2}[a-z]?|[A-Z]|([1-9][0-9]{0,2}|[A-Z])([.][1-9][0-9]{0,2}){1,2}[a-z]?)$'),
  -- The annex number with each part padded: the order of the list.
  annex_key text collate "C",
  folder text check (char_length(folder) between 1 and 100),
  title text not null check (char_length(title) between 1 and 200),
  audience text not null check (audience in ('WORKING_GROUP', 'PARTICIPANTS', 'PUBLIC')),
  secrecy_ground text check (char_length(secrecy_ground) between 1 and 500),
  secrecy_until date,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null references person (id),
  changed_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid references person (id),
  check ((annex_number is null) = (annex_key is null)),
  check (secrecy_until is null or secrecy_ground is not null),
  check ((removed_at is null) = (removed_by is null))
);
-- An annex number is one document's at a time.
create unique index tender_document_annex_once on tender_document (procurement_id, annex_number) where removed_at is null and annex_number is not null;
create index tender_document_of_procurement on tender_document (procurement_id);

create table document_version (
  id uuid primary key,
  document_id uuid not null references tender_document (id),
  number integer not null check (number > 0),
  file_id uuid not null unique references stored_file (id),
  added_at timestamptz not null,
  added_by uuid not null references person (id),
  unique (document_id, number)
);
create trigger document_version_never_changes before update or delete or truncate on document_version
  for each statement execute function refuse_change();
`;

const PUBLICATIONS = /* sql */ `
-- What was proposed, for the kinds of acts that are more than their kind: what is confirmed is this.
alter table binding_act add column terms jsonb;

create table publication (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number integer not null check (number > 0),
  title text not null check (char_length(title) between 1 and 200),
  audience text not null check (audience in ('WORKING_GROUP', 'PARTICIPANTS', 'PUBLIC')),
  change_note text check (number = 1 or change_note is not null),
  published_at timestamptz not null,
  act_id uuid not null unique references binding_act (id),
  baseline_id uuid references baseline (id),
  entitled_list_id uuid references entitled_list (id),
  -- The latest one before it that everybody who reads this one may read too: what the changes are told against.
  previous_id uuid references publication (id),
  -- Canonical JSON, as it was hashed.
  manifest text not null,
  manifest_sha256 bytea not null,
  manifest_file_id uuid not null references stored_file (id),
  unique (procurement_id, number)
);
-- The page of a procurement's public publications.
create index publication_public on publication (procurement_id) where audience = 'PUBLIC';

create table publication_item (
  id uuid primary key,
  publication_id uuid not null references publication (id),
  position integer not null,
  kind text not null check (kind in ('DOCUMENT', 'SPECIFICATION', 'ENTITLED_PARTIES')),
  -- The version that it is, where it is a document's.
  version_id uuid references document_version (id),
  annex_number text,
  path text not null,
  title text not null,
  media_type text not null,
  file_id uuid not null references stored_file (id),
  size bigint not null check (size > 0),
  sha256 bytea not null,
  crc32 bigint not null check (crc32 between 0 and 4294967295),
  changed_since_previous boolean not null,
  unique (publication_id, position),
  check ((kind = 'DOCUMENT') = (version_id is not null))
);
-- No two paths of a package meet where letter case is not told apart.
create unique index publication_item_path_once on publication_item (publication_id, lower(path));
-- Whether a document has been published.
create index publication_item_version on publication_item (version_id) where version_id is not null;

create trigger publication_never_changes before update or delete or truncate on publication
  for each statement execute function refuse_change();
create trigger publication_item_never_changes before update or delete or truncate on publication_item
  for each statement execute function refuse_change();

-- The specification of a baseline and the annex of a list as files, each made once: every publication of the same baseline has the same bytes.
create table published_form (
  form text not null check (form in ('SPECIFICATION_PDF', 'SPECIFICATION_XLSX', 'ENTITLED_PDF', 'ENTITLED_XLSX', 'ENTITLED_JSON')),
  source_id uuid not null,
  file_id uuid not null references stored_file (id),
  made_at timestamptz not null,
  primary key (form, source_id)
);
`;
