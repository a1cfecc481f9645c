import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, sessions, the hash-chained log, the outbox, idempotency: what every noun stands on. */
export class Ground1763600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE);
    await runner.query(LOG);
    await runner.query(APPEND_EVENTS);
    await runner.query(DELIVERY);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}

const PEOPLE = /* sql */ `
create table person (
  id uuid primary key,
  name text not null check (name <> ''),
  name_normalised text not null,
  email text not null,
  password_hash text,
  language text not null default 'sv' check (language in ('sv', 'en')),
  active boolean not null default true,
  invited_at timestamptz,
  last_signed_in_at timestamptz,
  created_at timestamptz not null
);
-- An address is one account, however it is written.
create unique index person_email_unique on person (lower(email));

create table account_invitation (
  token_hash bytea primary key,
  person_id uuid not null references person (id),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table sign_in_attempt (
  key text primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz
);
`;

const LOG = /* sql */ `
create table audit_head (
  chain_id uuid primary key,
  sequence bigint not null,
  hash bytea not null
);

create table audit_event (
  id uuid primary key,
  chain_id uuid not null references audit_head (chain_id),
  sequence bigint not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('PERSON', 'LINK', 'SYSTEM')),
  actor_id uuid,
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  procurement_id uuid,
  organisation_id uuid,
  params jsonb not null,
  body text not null,
  previous_hash bytea not null,
  hash bytea not null,
  unique (chain_id, sequence)
);
-- The timeline of one noun; the log of one procurement; the history of one organisation.
create index audit_event_subject on audit_event (subject_type, subject_id, sequence);
create index audit_event_procurement on audit_event (procurement_id, sequence) where procurement_id is not null;
create index audit_event_organisation on audit_event (organisation_id, sequence) where organisation_id is not null;

create table outbox_message (
  id uuid primary key,
  event_id uuid not null references audit_event (id),
  position bigint generated always as identity,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  handled_at timestamptz,
  failure text
);
-- The relay asks for the oldest that is due.
create index outbox_message_due on outbox_message (position) where handled_at is null;

create table handled_message (
  handler text not null,
  message_id uuid not null references outbox_message (id) on delete cascade,
  handled_at timestamptz not null default now(),
  primary key (handler, message_id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_event_is_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
`;

/**
 * One statement appends all events of a transaction, and it is its last: the head's lock is held for the shortest time.
 * hash = sha256(previous hash ‖ chain ‖ sequence ‖ body), so a changed, removed or reordered row breaks every later one.
 */
const APPEND_EVENTS = /* sql */ `
create function append_events(events jsonb) returns void language plpgsql as $$
declare
  event jsonb;
  chain uuid;
  head_sequence bigint;
  head_hash bytea;
  new_hash bytea;
begin
  for chain in select distinct (e ->> 'chainId')::uuid from jsonb_array_elements(events) e order by 1 loop
    insert into audit_head (chain_id, sequence, hash) values (chain, 0, '\\x')
      on conflict (chain_id) do nothing;
    select sequence, hash into head_sequence, head_hash from audit_head where chain_id = chain for update;
    for event in select e from jsonb_array_elements(events) with ordinality as t(e, n)
      where (e ->> 'chainId')::uuid = chain order by n loop
      head_sequence := head_sequence + 1;
      new_hash := sha256(head_hash || convert_to(chain::text || ' ' || head_sequence::text || ' ' || (event ->> 'body'), 'UTF8'));
      insert into audit_event (id, chain_id, sequence, at, actor_kind, actor_id, kind, subject_type, subject_id,
        procurement_id, organisation_id, params, body, previous_hash, hash)
      values ((event ->> 'id')::uuid, chain, head_sequence, (event ->> 'at')::timestamptz, event ->> 'actorKind',
        (event ->> 'actorId')::uuid, event ->> 'kind', event ->> 'subjectType', (event ->> 'subjectId')::uuid,
        (event ->> 'procurementId')::uuid, (event ->> 'organisationId')::uuid, event -> 'params', event ->> 'body',
        head_hash, new_hash);
      insert into outbox_message (id, event_id, kind, payload, created_at, next_attempt_at)
      values ((event ->> 'messageId')::uuid, (event ->> 'id')::uuid, event ->> 'kind', event -> 'payload',
        (event ->> 'at')::timestamptz, (event ->> 'at')::timestamptz);
      head_hash := new_hash;
    end loop;
    update audit_head set sequence = head_sequence, hash = head_hash where chain_id = chain;
    perform pg_notify('samkop_events', chain::text || ' ' || head_sequence::text);
  end loop;
end $$;
`;

const DELIVERY = /* sql */ `
-- When each job of the clock is due next, however many workers there are.
create table clock_job (
  name text primary key,
  due_at timestamptz not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  failures integer not null default 0,
  failure text
);

create table idempotency_key (
  actor_key text not null,
  key text not null,
  request_hash bytea not null,
  result jsonb,
  created_at timestamptz not null,
  primary key (actor_key, key)
);
create index idempotency_key_age on idempotency_key (created_at);

create table stored_file (
  id uuid primary key,
  file_name text not null,
  declared_type text,
  media_type text,
  size bigint not null check (size >= 0),
  sha256 bytea,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  state text not null check (state in ('RECEIVING', 'STORED', 'REJECTED')),
  rejection text,
  used_at timestamptz,
  procurement_id uuid,
  organisation_id uuid,
  check (state <> 'STORED' or (sha256 is not null and media_type is not null)),
  check (state <> 'REJECTED' or rejection is not null),
  check (used_at is null or state = 'STORED')
);
-- What is to be removed; how many one person or link has waiting; whether any file refers to these bytes.
create index stored_file_unused on stored_file (uploaded_at) where used_at is null;
create index stored_file_unused_of on stored_file (uploaded_by) where used_at is null;
create index stored_file_sha256 on stored_file (sha256) where sha256 is not null;
`;
