import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What something refers to is the bytes that it was: neither their hash nor their name is changed, whoever writes. */
export class UsedFiles1763600000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEPT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger published_form_never_changes on published_form; drop trigger used_file_is_kept on stored_file; drop function refuse_other_bytes()');
  }
}

const KEPT = /* sql */ `
create function refuse_other_bytes() returns trigger language plpgsql as $$
begin
  raise exception 'What a used file is, is never changed' using errcode = 'integrity_constraint_violation';
end $$;
-- The CRC-32 of what was stored before it was counted is set later; what was made for a take-out is let go.
create trigger used_file_is_kept before update on stored_file for each row
  when (old.used_at is not null and (old.state, old.sha256, old.size, old.media_type, old.file_name) is distinct from (new.state, new.sha256, new.size, new.media_type, new.file_name))
  execute function refuse_other_bytes();
create trigger published_form_never_changes before update or delete or truncate on published_form
  for each statement execute function refuse_change();
`;
