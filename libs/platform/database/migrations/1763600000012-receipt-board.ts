import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisations have all of a publication: the host's board asks for it, among ten thousand organisations and hundreds of versions. */
export class ReceiptBoard1763600000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REACH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger stage_counts_for_reach on participation;
      drop trigger download_receipt_reaches on download_receipt;
      drop function note_stage_of_reach, note_reach;
      drop table publication_reach_count, publication_reach;
      drop function is_waited_for`);
  }
}

/** Kept by the database: right whoever writes, and in the same transaction as the receipt. */
const REACH = /* sql */ `
-- Somebody of the organisation has fetched the whole package, or between them all its files.
create table publication_reach (
  publication_id uuid not null references publication (id),
  organisation_id uuid not null references organisation (id),
  reached_at timestamptz not null,
  primary key (publication_id, organisation_id)
);
-- How many there are: a list of publications counts nothing.
create table publication_reach_count (
  publication_id uuid primary key references publication (id),
  organisations integer not null,
  -- Those of them that take part: the others do not count for who is waited for.
  waited_for integer not null
);

-- Who has said no, or whose time is out, is waited for no more.
create function is_waited_for(stage text) returns boolean language sql immutable parallel safe
  return stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED');

create function note_reach() returns trigger language plpgsql as $$
declare
  takes_part integer;
begin
  if new.organisation_id is null then
    return null;
  end if;
  if new.item_id is not null then
    -- Two who fetch the last two files at the same moment: the second sees what the first has fetched.
    perform pg_advisory_xact_lock(hashtextextended('reach ' || new.publication_id || ' ' || new.organisation_id, 0));
    if exists (select 1 from publication_item i where i.publication_id = new.publication_id and not exists (
        select 1 from download_receipt r where r.procurement_id = new.procurement_id and r.organisation_id = new.organisation_id
          and r.publication_id = new.publication_id and r.item_id = i.id)) then
      return null;
    end if;
  end if;
  insert into publication_reach (publication_id, organisation_id, reached_at) values (new.publication_id, new.organisation_id, new.at)
    on conflict do nothing;
  if found then
    -- Held against a change of the stage, which counts anew.
    select is_waited_for(stage)::integer into takes_part from participation
      where procurement_id = new.procurement_id and organisation_id = new.organisation_id for share;
    insert into publication_reach_count as counted (publication_id, organisations, waited_for) values (new.publication_id, 1, coalesce(takes_part, 0))
      on conflict (publication_id) do update set organisations = counted.organisations + 1, waited_for = counted.waited_for + excluded.waited_for;
  end if;
  return null;
end $$;
create trigger download_receipt_reaches after insert on download_receipt for each row execute function note_reach();

create function note_stage_of_reach() returns trigger language plpgsql as $$
begin
  update publication_reach_count counted set waited_for = counted.waited_for + case when is_waited_for(new.stage) then 1 else -1 end
  from publication pub join publication_reach had on had.publication_id = pub.id and had.organisation_id = new.organisation_id
  where pub.procurement_id = new.procurement_id and counted.publication_id = pub.id;
  return null;
end $$;
create trigger stage_counts_for_reach after update of stage on participation for each row
  when (is_waited_for(old.stage) <> is_waited_for(new.stage)) execute function note_stage_of_reach();
`;
