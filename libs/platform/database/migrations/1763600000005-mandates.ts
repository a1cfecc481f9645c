import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mandate with its signings and evidence, and the locked lists that come of it. */
export class Mandates1763600000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MANDATES);
    await runner.query(LISTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table entitled_party, entitled_list, remark, signing_evidence, mandate_signing, mandate_lot, mandate');
  }
}

const MANDATES = /* sql */ `
create table mandate (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  participation_id uuid not null references participation (id),
  principal_id uuid not null references organisation (id),
  state text not null check (state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'CANCELLED')),
  version integer not null default 1,
  acts text[] not null check (acts <@ array['PREPARE', 'PUBLISH', 'EVALUATE', 'AWARD', 'CONCLUDE', 'MANAGE'] and cardinality(acts) > 0),
  text text not null,
  text_version integer not null,
  valid_from date,
  valid_to date,
  issued_at timestamptz,
  issued_by uuid references person (id),
  respond_by date,
  complete_by date,
  submitted_at timestamptz,
  approved_at timestamptz,
  reviewer_id uuid references person (id),
  signing_id uuid,
  return_reason text,
  decline_reason text,
  withdraw_reason text,
  cancel_reason text,
  late_at timestamptz,
  withdrawn_after_lock boolean not null default false,
  created_at timestamptz not null,
  check (state = 'DRAFT' or state = 'CANCELLED' or (issued_at is not null and respond_by is not null)),
  check (state not in ('SUBMITTED', 'APPROVED') or (signing_id is not null and submitted_at is not null)),
  check (state <> 'APPROVED' or (approved_at is not null and reviewer_id is not null)),
  check (state <> 'DECLINED' or decline_reason is not null),
  check (state <> 'WITHDRAWN' or withdraw_reason is not null)
);
-- One live mandate per organisation and procurement, under any concurrency.
create unique index mandate_one_live on mandate (procurement_id, principal_id)
  where state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED');
create index mandate_participation on mandate (participation_id, created_at);
-- The nightly lapse asks for issued ones past their date.
create index mandate_open_until on mandate (coalesce(complete_by, respond_by)) where state = 'ISSUED';

create table mandate_lot (
  mandate_id uuid not null references mandate (id),
  lot_id uuid not null references lot (id),
  primary key (mandate_id, lot_id)
);

create table mandate_signing (
  id uuid primary key,
  mandate_id uuid not null references mandate (id),
  method text not null check (method in ('UPLOADED_SCAN', 'UPLOADED_SIGNED_PDF', 'ELECTRONIC', 'PAPER_REGISTERED')),
  signatory_name text not null check (signatory_name <> ''),
  signatory_title text not null check (signatory_title <> ''),
  basis text not null check (basis in ('COMPANY_SIGNATORY', 'DELEGATION_ORDER', 'BOARD_DECISION')),
  basis_reference text not null check (basis_reference <> ''),
  signed_on date not null,
  signature_status text not null check (signature_status in ('NOT_APPLICABLE', 'VALID', 'INVALID', 'UNKNOWN')),
  submitted_by_person_id uuid references person (id),
  submitted_by_contact_id uuid references contact_person (id),
  registered_by uuid references person (id),
  -- The name of whoever handed it in or registered it, as it was then: the reviewer is compared with it, and a contact can be renamed.
  handed_in_by text not null,
  registration_number text not null,
  late boolean not null default false,
  submitted_at timestamptz not null
);
create index mandate_signing_mandate on mandate_signing (mandate_id, submitted_at);
alter table mandate add foreign key (signing_id) references mandate_signing (id);

create table signing_evidence (
  signing_id uuid not null references mandate_signing (id),
  file_id uuid not null unique references stored_file (id),
  number integer not null,
  primary key (signing_id, number)
);

create table remark (
  id uuid primary key,
  mandate_id uuid not null references mandate (id),
  kind text not null check (kind in ('RETURN', 'DECLINE', 'WITHDRAW', 'CANCEL')),
  text text not null check (text <> ''),
  created_at timestamptz not null
);
create index remark_mandate on remark (mandate_id);
-- No approval without evidence: held by the database too.
create function mandate_needs_evidence() returns trigger language plpgsql as $$
begin
  if new.state in ('SUBMITTED', 'APPROVED')
    and not exists (select 1 from signing_evidence where signing_id = new.signing_id) then
    raise exception 'A mandate without evidence cannot be %', new.state using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger mandate_needs_evidence after insert or update on mandate deferrable initially deferred
  for each row execute function mandate_needs_evidence();
`;

const LISTS = /* sql */ `
create table entitled_list (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number integer not null,
  locked_at timestamptz not null,
  act_id uuid not null references binding_act (id),
  sha256 bytea not null,
  canonical text not null,
  supersedes integer,
  unique (procurement_id, number)
);
create table entitled_party (
  list_id uuid not null references entitled_list (id),
  number integer not null,
  organisation_id uuid not null references organisation (id),
  mandate_id uuid not null references mandate (id),
  primary key (list_id, number),
  unique (list_id, organisation_id)
);
-- A locked list never changes.
create trigger entitled_list_never_changes before update or delete or truncate on entitled_list
  for each statement execute function refuse_change();
create trigger entitled_party_never_changes before update or delete or truncate on entitled_party
  for each statement execute function refuse_change();

-- Which list approvals go to: absent means the first; closed means locked with no new one opened.
create table candidate_list (
  procurement_id uuid primary key references procurement (id),
  number integer not null,
  open boolean not null
);
`;
