import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The shared register: organisations, who owns them, whom to reach. */
export class Organisations1763600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORGANISATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contact_person, ownership, organisation');
  }
}

const ORGANISATIONS = /* sql */ `
create table organisation (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 200),
  organisation_number char(10) not null check (organisation_number ~ '^[0-9]{10}$'),
  kind text not null check (kind in ('REGION', 'MUNICIPALITY', 'UNIVERSITY', 'MUNICIPAL_COMPANY', 'REGIONAL_COMPANY',
    'MUNICIPAL_ASSOCIATION', 'STATE_AGENCY', 'FOUNDATION', 'OTHER')),
  county_code char(2) not null check (county_code ~ '^[0-9]{2}$'),
  municipality_code char(4) check (municipality_code ~ '^[0-9]{4}$'),
  population integer check (population >= 0),
  active boolean not null default true,
  successor_id uuid references organisation (id),
  search_key text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (successor_id is distinct from id)
);
create unique index organisation_number_unique on organisation (organisation_number);
-- The register in Swedish order, page by page.
create index organisation_by_name on organisation (name collate "sv-x-icu", id);
create index organisation_successor on organisation (successor_id) where successor_id is not null;

create table ownership (
  owner_id uuid not null references organisation (id),
  owned_id uuid not null references organisation (id),
  share_percent numeric(6, 3) check (share_percent > 0 and share_percent <= 100),
  position integer not null,
  primary key (owned_id, owner_id),
  check (owner_id <> owned_id)
);
create index ownership_owner on ownership (owner_id);

create table contact_person (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  name text not null check (char_length(name) between 1 and 200),
  email text not null check (char_length(email) between 3 and 254),
  title text check (char_length(title) <= 200),
  is_primary boolean not null,
  removed_at timestamptz,
  created_at timestamptz not null
);
create index contact_person_organisation on contact_person (organisation_id) where removed_at is null;
create unique index contact_person_one_primary on contact_person (organisation_id) where is_primary and removed_at is null;
create unique index contact_person_address on contact_person (organisation_id, lower(email)) where removed_at is null;
`;
