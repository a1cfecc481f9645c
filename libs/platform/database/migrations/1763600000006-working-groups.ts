import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who prepares the requirements, whom they speak for, and what they have undertaken before they see a draft. */
export class WorkingGroups1763600000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GROUPS);
    await runner.query(UNDERTAKINGS);
    await runner.query(MEETINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table meeting_minutes, meeting_decision, agenda_item, meeting_attendance, meeting, undertaking_conflict_lot, undertaking, undertaking_text, working_group_representation, working_group_member, working_group',
    );
  }
}

const GROUPS = /* sql */ `
create table working_group (
  id uuid primary key,
  procurement_id uuid not null unique references procurement (id),
  name text not null check (char_length(name) between 1 and 200),
  version integer not null default 1,
  created_at timestamptz not null
);

create table working_group_member (
  id uuid primary key,
  group_id uuid not null references working_group (id),
  person_id uuid not null references person (id),
  duty text not null check (duty in ('CHAIR', 'SECRETARY', 'MEMBER', 'EXPERT')),
  state text not null check (state in ('NOMINATED', 'CHOSEN', 'ENDED')),
  from_on date,
  to_on date,
  substitute_for uuid references working_group_member (id),
  version integer not null default 1,
  created_at timestamptz not null,
  check (to_on >= from_on),
  check (state <> 'CHOSEN' or from_on is not null),
  check (substitute_for is distinct from id)
);
-- A person is in a group once. Several may share a duty, the chair's too: one leads the meetings that the other cannot.
create unique index working_group_member_once on working_group_member (group_id, person_id) where state <> 'ENDED';
create index working_group_member_group on working_group_member (group_id);
create index working_group_member_person on working_group_member (person_id) where state = 'CHOSEN';

create table working_group_representation (
  member_id uuid not null references working_group_member (id),
  organisation_id uuid not null references organisation (id),
  primary key (member_id, organisation_id)
);
create index working_group_representation_organisation on working_group_representation (organisation_id);
`;

const UNDERTAKINGS = /* sql */ `
create table undertaking_text (
  procurement_id uuid not null references procurement (id),
  version integer not null,
  text text not null check (text <> ''),
  created_at timestamptz not null,
  created_by uuid references person (id),
  primary key (procurement_id, version)
);
create trigger undertaking_text_is_kept before update or delete on undertaking_text
  for each statement execute function refuse_change();

-- The confidentiality undertaking with the declaration of conflicts of interest, for each person and procurement. What was
-- signed is kept; a renewal is a new row.
create table undertaking (
  id uuid primary key,
  procurement_id uuid not null references procurement (id),
  person_id uuid not null references person (id),
  text_version integer not null,
  signed_at timestamptz not null,
  valid_until date,
  conflict_of_interest text,
  ended_at timestamptz,
  end_reason text check (end_reason in ('RENEWED', 'RENEWAL_DEMANDED', 'WITHDRAWN')),
  foreign key (procurement_id, text_version) references undertaking_text (procurement_id, version),
  check ((ended_at is null) = (end_reason is null))
);
create unique index undertaking_in_force on undertaking (procurement_id, person_id) where ended_at is null;
-- The latest of a person: who is to sign.
create index undertaking_of_person on undertaking (procurement_id, person_id, signed_at);

-- A declared conflict about a lot closes that lot's matters for the person.
create table undertaking_conflict_lot (
  undertaking_id uuid not null references undertaking (id),
  lot_id uuid not null references lot (id),
  primary key (undertaking_id, lot_id)
);
`;

const MEETINGS = /* sql */ `
create table meeting (
  id uuid primary key,
  group_id uuid not null references working_group (id),
  number integer not null,
  title text not null check (char_length(title) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text,
  state text not null check (state in ('PLANNED', 'INVITED', 'HELD', 'ADJUSTED', 'APPROVED', 'CANCELLED')),
  note text,
  -- Who closed the meeting and so wrote the minutes.
  written_by uuid references person (id),
  adjusted_by uuid references person (id),
  adjusted_at timestamptz,
  approved_by uuid references person (id),
  approved_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  unique (group_id, number),
  -- Minutes are adjusted by another than who wrote them, and approved by another than who adjusted them.
  check (adjusted_by is distinct from written_by or adjusted_by is null),
  check (adjusted_by is distinct from approved_by or approved_by is null)
);

create table meeting_attendance (
  meeting_id uuid not null references meeting (id),
  member_id uuid not null references working_group_member (id),
  attendance text not null check (attendance in ('PRESENT', 'REMOTE', 'ABSENT')),
  primary key (meeting_id, member_id)
);

-- What is on the table: an open thread or a requirement, by id; the requirements' library gives them their texts.
create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  position integer not null,
  title text check (char_length(title) between 1 and 200),
  requirement_id uuid,
  thread_id uuid,
  unique (meeting_id, position) deferrable initially immediate,
  check (title is not null or requirement_id is not null or thread_id is not null)
);

create table meeting_decision (
  id uuid primary key,
  item_id uuid not null unique references agenda_item (id),
  decision text not null check (decision in ('KEEP', 'CHANGE', 'STRIKE', 'POSTPONE', 'NOTED')),
  minute_line text not null check (minute_line <> ''),
  resulting_version integer,
  -- What it did to the requirement or its thread, so that it is done once and can be taken back.
  effect text check (effect in ('KEEP', 'CHANGE', 'STRIKE') and effect = decision),
  effect_at timestamptz,
  version_before integer,
  decided_by uuid not null references person (id),
  decided_at timestamptz not null,
  check ((effect is null) = (effect_at is null))
);

-- The minutes as they were approved: the words of that moment, under their hash.
create table meeting_minutes (
  meeting_id uuid primary key references meeting (id),
  canonical text not null,
  sha256 bytea not null,
  approved_at timestamptz not null
);
create trigger meeting_minutes_never_change before update or delete or truncate on meeting_minutes
  for each statement execute function refuse_change();
`;
