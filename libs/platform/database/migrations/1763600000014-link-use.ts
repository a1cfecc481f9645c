import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a personal link was last used: the host sees it before it ends one. */
export class LinkUse1763600000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table personal_link add column last_used_at timestamptz;
      update personal_link l set last_used_at = s.at from (select link_id, max(created_at) as at from session where link_id is not null group by link_id) s where s.link_id = l.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table personal_link drop column last_used_at');
  }
}
