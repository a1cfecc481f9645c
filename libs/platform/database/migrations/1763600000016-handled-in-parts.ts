import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from an event can be done in parts, each in a transaction of its own: where it goes on is kept with the mark. */
export class HandledInParts1763600000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table handled_message alter column handled_at drop not null, alter column handled_at drop default;
      -- After which it goes on, while it is not done.
      alter table handled_message add column after text, add check ((handled_at is null) = (after is not null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from handled_message where handled_at is null;
      alter table handled_message drop column after, alter column handled_at set default now(), alter column handled_at set not null`);
  }
}
