import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The joint procurement, its timetable and mandate text, who works in it, and the acts that take two people. */
export class Procurements1763600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROCUREMENTS);
    await runner.query(ROLES);
    await runner.query(ACTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table binding_act, host_person, role_assignment, mandate_template, inquiry_question, replaced_agreement_party, replaced_agreement, milestone, lot, registration_series, procurement',
    );
  }
}

const PROCUREMENTS = /* sql */ `
create table procurement (
  id uuid primary key,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  case_number text not null check (char_length(case_number) between 1 and 60),
  title text not null check (char_length(title) between 1 and 200),
  host_id uuid not null references organisation (id),
  support_id uuid references organisation (id),
  phase text not null check (phase in ('PREPARATION', 'INQUIRY', 'MANDATES', 'DRAFTING', 'PUBLISHED', 'EVALUATION',
    'AWARDED', 'IN_FORCE', 'ENDED', 'CANCELLED')),
  award_model text not null check (award_model in ('HOST_CONCLUDES', 'EACH_CONCLUDES')),
  cpv_codes text[] not null default '{}',
  ceiling_ore bigint check (ceiling_ore > 0),
  estimated_yearly_ore bigint check (estimated_yearly_ore > 0),
  period_from date,
  period_to date,
  long_period_reason text,
  contact_email text,
  contact_phone text,
  quiet_period_days integer not null default 5 check (quiet_period_days between 0 and 60),
  inquiry_respond_by date,
  version integer not null default 1,
  created_at timestamptz not null,
  check (period_to >= period_from)
);
create unique index procurement_slug_unique on procurement (slug);
create unique index procurement_case_number_unique on procurement (host_id, case_number);

-- Incoming documents are numbered in the host's own series, one for each year.
create table registration_series (
  host_id uuid not null references organisation (id),
  year integer not null,
  next_number integer not null,
  primary key (host_id, year)
);

create table lot (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  number integer not null check (number > 0),
  title text not null,
  unique (procurement_id, number)
);

create table milestone (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  position integer not null,
  title text not null,
  due_on date not null,
  reached_on date
);
create index milestone_procurement on milestone (procurement_id, position);

create table replaced_agreement (
  procurement_id uuid primary key references procurement (id),
  title text not null,
  case_number text,
  period_to date
);
create table replaced_agreement_party (
  procurement_id uuid not null references replaced_agreement (procurement_id),
  organisation_id uuid not null references organisation (id),
  primary key (procurement_id, organisation_id)
);

create table inquiry_question (
  procurement_id uuid not null references procurement (id),
  number integer not null,
  question text not null,
  unit text not null,
  lot_number integer,
  primary key (procurement_id, number)
);

create table mandate_template (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  version integer not null,
  text text not null,
  valid_from date,
  valid_to date,
  created_at timestamptz not null,
  created_by uuid references person (id),
  unique (procurement_id, version),
  check (valid_to >= valid_from)
);
create trigger mandate_template_is_kept before update or delete on mandate_template
  for each statement execute function refuse_change();
`;

const ROLES = /* sql */ `
create table role_assignment (
  id uuid primary key,
  person_id uuid not null references person (id),
  role text not null check (role in ('HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'PARTICIPANT', 'SIGNATORY', 'AUDITOR')),
  organisation_id uuid references organisation (id),
  procurement_id uuid references procurement (id),
  valid_until date,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  -- The scope follows from the role: a host or an organisation, or else one procurement.
  check ((role in ('PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT')) = (procurement_id is not null)),
  check ((role in ('HOST_ADMIN', 'AUDITOR', 'PARTICIPANT', 'SIGNATORY')) = (organisation_id is not null)),
  check (role <> 'PROCUREMENT_SUPPORT' or valid_until is not null)
);
create index role_assignment_person on role_assignment (person_id) where revoked_at is null;
create unique index role_assignment_once on role_assignment (person_id, role, coalesce(organisation_id, procurement_id)) where revoked_at is null;

-- Whom a host's administrators have invited or given a role: they find them again, whatever roles there are left.
create table host_person (
  host_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  primary key (person_id, host_id)
);
`;

const ACTS = /* sql */ `
create table binding_act (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  kind text not null check (kind in ('LOCK_ENTITLED_PARTIES', 'OPEN_NEW_LIST', 'PUBLISH', 'AWARD', 'CANCEL', 'OVERRIDE_CEILING')),
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'LAPSED')),
  reason text,
  reject_reason text,
  consequences jsonb not null,
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null,
  decided_by uuid references person (id),
  decided_at timestamptz,
  check (decided_by is distinct from proposed_by or state <> 'CONFIRMED'),
  check ((state = 'PROPOSED') = (decided_at is null))
);
create index binding_act_procurement on binding_act (procurement_id, proposed_at);
-- One proposal of a kind at a time, or two confirmations would race.
create unique index binding_act_one_open on binding_act (procurement_id, kind) where state = 'PROPOSED';
`;
