import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation takes out of its own: a list of files that lie in the store, kept for some days. */
export class TakeOuts1763600000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_OUTS);
    await runner.query(linkPurposes([...EARLIER_PURPOSES, 'DOCUMENTS_PAGE', 'TAKE_OUT']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table take_out_item, take_out');
    await runner.query("delete from mail where link_purpose in ('DOCUMENTS_PAGE', 'TAKE_OUT')");
    await runner.query(linkPurposes(EARLIER_PURPOSES));
  }
}

const TAKE_OUTS = /* sql */ `
create table take_out (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  requested_by uuid not null references person (id),
  requested_at timestamptz not null,
  ready_at timestamptz,
  expires_at timestamptz,
  -- The procurements of whose drafts there is something in it: it is handed out only while they exist for the one who asked.
  secret_of uuid[] not null default '{}',
  check ((ready_at is null) = (expires_at is null))
);
-- Asked for twice before it is made, it is made once.
create unique index take_out_under_way on take_out (requested_by, organisation_id) where ready_at is null;
-- Those of a person, newest first; those that have served their time.
create index take_out_of_person on take_out (requested_by, requested_at desc);
create index take_out_expiry on take_out (expires_at) where expires_at is not null;

create table take_out_item (
  take_out_id uuid not null references take_out (id) on delete cascade,
  position integer not null,
  path text not null,
  file_id uuid not null references stored_file (id),
  -- Written for this take-out, and so removed with it; the rest is evidence or published, and stays.
  made_for_it boolean not null,
  primary key (take_out_id, position),
  unique (take_out_id, path)
);
create index take_out_item_file on take_out_item (file_id);
`;

const EARLIER_PURPOSES = ['INQUIRY', 'MANDATE', 'DOCUMENTS', 'ACCOUNT', 'WORKING_GROUP', 'REQUIREMENTS'];

const linkPurposes = (purposes: readonly string[]): string => /* sql */ `
alter table mail drop constraint mail_link_purpose_check;
alter table mail add constraint mail_link_purpose_check check (link_purpose in (${purposes.map((purpose) => `'${purpose}'`).join(', ')}));
`;
