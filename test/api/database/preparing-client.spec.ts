import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

describe('statements that come again', () => {
  let database: TestDatabase;
  let connection: QueryRunner;
  beforeAll(async () => {
    database = await createTestDatabase();
    connection = database.dataSource.createQueryRunner();
  });
  afterAll(async () => {
    await connection.release();
    await database.close();
  });

  const prepared = async (text: string): Promise<number> => {
    const rows: { count: number }[] = await connection.query('select count(*)::int as count from pg_prepared_statements where statement = $1', [text]);
    return rows[0]?.count ?? 0;
  };

  it('are prepared from the third time on, and answer the same', async () => {
    const text = 'select $1::int + 1 as next';
    for (const [value, expected] of [[1, 0], [2, 0], [3, 1], [4, 1]] as const) {
      expect(await connection.query(text, [value])).toEqual([{ next: value + 1 }]);
      expect(await prepared(text)).toBe(expected);
    }
  });

  it('are left alone where they have no parameters', async () => {
    for (let time = 0; time < 4; time += 1) await connection.query('select 1');
    expect(await prepared('select 1')).toBe(0);
  });
});
