import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each organisation fetched: the board of receipts is read in that order, those with a part of a publication among them. */
export class FetchTimes1763600000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TIMES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(NO_TIMES);
  }
}

const TIMES = /* sql */ `
-- A row is there from the first file on; reached_at from when the organisation has everything.
alter table publication_reach alter column reached_at drop not null;
-- When it had everything, and until then when it last fetched something.
alter table publication_reach add column fetched_at timestamptz;
update publication_reach set fetched_at = reached_at;
insert into publication_reach (publication_id, organisation_id, fetched_at)
select publication_id, organisation_id, max(at) from download_receipt where organisation_id is not null group by publication_id, organisation_id
on conflict do nothing;
alter table publication_reach alter column fetched_at set not null;
-- The board in the order of fetching.
create index publication_reach_by_time on publication_reach (publication_id, fetched_at, organisation_id);

create or replace function note_reach() returns trigger language plpgsql as $$
declare
  takes_part integer;
  has_all boolean := true;
begin
  if new.organisation_id is null then
    return null;
  end if;
  if new.item_id is not null then
    -- Two who fetch the last two files at the same moment: the second sees what the first has fetched.
    perform pg_advisory_xact_lock(hashtextextended('reach ' || new.publication_id || ' ' || new.organisation_id, 0));
    has_all := not exists (select 1 from publication_item i where i.publication_id = new.publication_id and not exists (
      select 1 from download_receipt r where r.procurement_id = new.procurement_id and r.organisation_id = new.organisation_id
        and r.publication_id = new.publication_id and r.item_id = i.id));
  end if;
  insert into publication_reach as had (publication_id, organisation_id, reached_at, fetched_at)
    values (new.publication_id, new.organisation_id, case when has_all then new.at end, new.at)
    on conflict (publication_id, organisation_id) do update set reached_at = excluded.reached_at,
      fetched_at = case when excluded.reached_at is null then greatest(had.fetched_at, excluded.fetched_at) else excluded.fetched_at end
    where had.reached_at is null;
  if found and has_all then
    -- Held against a change of the stage, which counts anew.
    select is_waited_for(stage)::integer into takes_part from participation
      where procurement_id = new.procurement_id and organisation_id = new.organisation_id for share;
    insert into publication_reach_count as counted (publication_id, organisations, waited_for) values (new.publication_id, 1, coalesce(takes_part, 0))
      on conflict (publication_id) do update set organisations = counted.organisations + 1, waited_for = counted.waited_for + excluded.waited_for;
  end if;
  return null;
end $$;

create or replace function note_stage_of_reach() returns trigger language plpgsql as $$
begin
  update publication_reach_count counted set waited_for = counted.waited_for + case when is_waited_for(new.stage) then 1 else -1 end
  from publication pub join publication_reach had on had.publication_id = pub.id and had.organisation_id = new.organisation_id and had.reached_at is not null
  where pub.procurement_id = new.procurement_id and counted.publication_id = pub.id;
  return null;
end $$;
`;

const NO_TIMES = /* sql */ `
delete from publication_reach where reached_at is null;
alter table publication_reach drop column fetched_at;
alter table publication_reach alter column reached_at set not null;

create or replace function note_reach() returns trigger language plpgsql as $$
declare
  takes_part integer;
begin
  if new.organisation_id is null then
    return null;
  end if;
  if new.item_id is not null then
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
    select is_waited_for(stage)::integer into takes_part from participation
      where procurement_id = new.procurement_id and organisation_id = new.organisation_id for share;
    insert into publication_reach_count as counted (publication_id, organisations, waited_for) values (new.publication_id, 1, coalesce(takes_part, 0))
      on conflict (publication_id) do update set organisations = counted.organisations + 1, waited_for = counted.waited_for + excluded.waited_for;
  end if;
  return null;
end $$;

create or replace function note_stage_of_reach() returns trigger language plpgsql as $$
begin
  update publication_reach_count counted set waited_for = counted.waited_for + case when is_waited_for(new.stage) then 1 else -1 end
  from publication pub join publication_reach had on had.publication_id = pub.id and had.organisation_id = new.organisation_id
  where pub.procurement_id = new.procurement_id and counted.publication_id = pub.id;
  return null;
end $$;
`;
