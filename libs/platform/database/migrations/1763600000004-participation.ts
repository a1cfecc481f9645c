import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row for each organisation asked, its answer, its personal links and the mails that carried them. */
export class Participation1763600000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTICIPATION);
    await runner.query(LINKS_AND_MAIL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session, mail, personal_link, referral, reminder, volume_answer, inquiry_response, participation');
  }
}

const PARTICIPATION = /* sql */ `
create table participation (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  organisation_id uuid not null references organisation (id),
  stage text not null check (stage in ('INVITED', 'OPENED', 'INTERESTED', 'DECLINED', 'MANDATE_SENT', 'MANDATE_SUBMITTED',
    'MANDATE_RETURNED', 'MANDATE_APPROVED', 'ENTITLED', 'WITHDRAWN', 'LAPSED')),
  entitled_before boolean not null default false,
  invited_at timestamptz not null,
  opened_at timestamptz,
  last_contact_at timestamptz,
  last_reminder_at timestamptz,
  reminders_sent integer not null default 0,
  last_event_at timestamptz not null,
  -- Copies of the organisation's own columns, kept by a trigger: the board is ordered, filtered and counted on one table.
  organisation_name text not null,
  organisation_kind text not null,
  county_code char(2) not null,
  municipality_code char(4),
  search_key text not null,
  -- The funnel's own order, which the letters of the codes do not follow.
  stage_rank smallint not null generated always as (array_position(array['INVITED', 'OPENED', 'INTERESTED', 'DECLINED', 'MANDATE_SENT',
    'MANDATE_SUBMITTED', 'MANDATE_RETURNED', 'MANDATE_APPROVED', 'ENTITLED', 'WITHDRAWN', 'LAPSED'], stage)) stored,
  unique (procurement_id, organisation_id)
);
-- The board's five orders, page by page.
create index participation_by_name on participation (procurement_id, organisation_name collate "sv-x-icu", id);
create index participation_by_stage on participation (procurement_id, stage_rank, organisation_name collate "sv-x-icu", id);
create index participation_by_last_contact on participation (procurement_id, (coalesce(last_contact_at, '-infinity')), id);
create index participation_by_county on participation (procurement_id, county_code, organisation_name collate "sv-x-icu", id);
create index participation_by_kind on participation (procurement_id, organisation_kind, organisation_name collate "sv-x-icu", id);
-- The summary: counts by stage, county, kind, municipality and the gap without touching the table.
create index participation_summary on participation (procurement_id) include (stage, organisation_kind, county_code, municipality_code, entitled_before);
create index participation_organisation on participation (organisation_id);

create function copy_organisation_columns() returns trigger language plpgsql as $$
begin
  update participation set organisation_name = new.name, organisation_kind = new.kind, county_code = new.county_code,
    municipality_code = new.municipality_code, search_key = new.search_key
  where organisation_id = new.id;
  return null;
end $$;
create trigger organisation_columns_are_copied after update on organisation for each row
  when ((old.name, old.kind, old.county_code, old.municipality_code, old.search_key)
    is distinct from (new.name, new.kind, new.county_code, new.municipality_code, new.search_key))
  execute function copy_organisation_columns();

create table inquiry_response (
  id uuid primary key,
  participation_id uuid not null references participation (id),
  answer text not null check (answer in ('YES', 'NO', 'MAYBE')),
  reason text,
  answered_at timestamptz not null,
  answered_by text,
  superseded_at timestamptz,
  check (answer <> 'NO' or reason is not null)
);
-- An answer can be changed; the earlier ones are kept.
create unique index inquiry_response_current on inquiry_response (participation_id) where superseded_at is null;

create table volume_answer (
  response_id uuid not null references inquiry_response (id),
  number integer not null,
  question text not null,
  unit text not null,
  quantity numeric(14, 2) check (quantity >= 0),
  primary key (response_id, number)
);

-- The words of a reminder, once for all who got it; the log names it by id.
create table reminder (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  subject text not null,
  text text not null,
  sent_at timestamptz not null
);

create table referral (
  id uuid primary key,
  participation_id uuid not null references participation (id),
  name text not null,
  email text not null,
  note text,
  at timestamptz not null,
  handled_at timestamptz
);
create index referral_participation on referral (participation_id);
`;

const LINKS_AND_MAIL = /* sql */ `
create table personal_link (
  id uuid primary key,
  token_hash bytea not null unique,
  purpose text not null check (purpose in ('INQUIRY', 'MANDATE', 'DOCUMENTS')),
  participation_id uuid not null references participation (id),
  procurement_id uuid not null references procurement (id),
  organisation_id uuid not null references organisation (id),
  contact_id uuid not null references contact_person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index personal_link_participation on personal_link (participation_id);
create index personal_link_contact on personal_link (contact_id);

create table session (
  token_hash bytea primary key,
  person_id uuid references person (id),
  link_id uuid references personal_link (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check ((person_id is null) <> (link_id is null))
);
create index session_expiry on session (expires_at);
create index session_person on session (person_id);

create table mail (
  id uuid primary key,
  -- The same event, handler and addressee is the same mail: a job that comes twice has the effect of one.
  dedupe_key text not null unique,
  kind text not null,
  language text not null check (language in ('sv', 'en')),
  to_name text,
  to_email text not null,
  reply_to text,
  params jsonb not null,
  procurement_id uuid references procurement (id),
  participation_id uuid references participation (id),
  organisation_id uuid references organisation (id),
  contact_id uuid references contact_person (id),
  person_id uuid references person (id),
  link_purpose text check (link_purpose in ('INQUIRY', 'MANDATE', 'DOCUMENTS', 'ACCOUNT', 'WORKING_GROUP', 'REQUIREMENTS')),
  subject text not null,
  state text not null check (state in ('QUEUED', 'SENT', 'FAILED')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  failure text,
  -- Only where mail is kept instead of sent (demo): the letter as it would have gone out.
  kept_text text,
  kept_html text
);
create index mail_due on mail (next_attempt_at) where state = 'QUEUED';
create index mail_participation on mail (participation_id, queued_at);
create index mail_procurement on mail (procurement_id, queued_at);
create index mail_failed on mail (procurement_id) where state = 'FAILED';
`;
