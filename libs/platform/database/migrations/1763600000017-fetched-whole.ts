import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has the whole of a publication, from the index alone: whom the board shows as waited for is looked up organisation by organisation. */
export class FetchedWhole1763600000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index publication_reach_whole on publication_reach (publication_id, organisation_id) where reached_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index publication_reach_whole`);
  }
}
