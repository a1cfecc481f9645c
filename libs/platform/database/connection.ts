import type { Type } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { PreparingClient } from './preparing-client.js';
import { SnakeNaming } from './snake-naming.js';

// `date` stays the text it is: a calendar day has no zone. `bigint` and `numeric` stay text: money is never a float.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

type Entities = MixedList<Type | string | EntitySchema>;

/** Ten minutes: a connection is dear to open, and what it has prepared is lost with it. Kept over the pauses of a day's work, many who come at once wait for none. */
const KEPT_IDLE_MS = 600_000;

export function dataSourceOptions(url: string, entities: Entities, poolSize = 16): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize,
    extra: {
      Client: PreparingClient, application_name: 'samkop', idle_in_transaction_session_timeout: 60_000, statement_timeout: 60_000, idleTimeoutMillis: KEPT_IDLE_MS,
      // A firewall between that forgets silent connections tells neither end.
      keepAlive: true,
    },
  };
}

/** Brings the database up to date. One runner at a time: a second waits for the first and finds nothing left to do. */
export async function migrate(url: string): Promise<readonly string[]> {
  const dataSource = await new DataSource(dataSourceOptions(url, [], 2)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(4711)');
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock(4711)');
    await runner.release();
    await dataSource.destroy();
  }
}
