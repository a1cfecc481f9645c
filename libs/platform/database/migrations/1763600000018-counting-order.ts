import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Swedish order in which numbers count: the tenth drawing comes after the second, as in the packages. */
export class CountingOrder1763600000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create collation "sv-counting" (provider = icu, locale = 'sv-u-kn-true')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop collation "sv-counting"`);
  }
}
