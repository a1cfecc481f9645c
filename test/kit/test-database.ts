import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, migrate } from '#platform/database';

export interface TestDatabase {
  readonly url: string;
  /** A pool of its own over the database, without entities; closed with it. */
  readonly dataSource: DataSource;
  /** Ends the connections and drops the database. */
  close(): Promise<void>;
}

/**
 * A migrated database of its own on the server that TEST_DATABASE_URL names (`npm run api` starts one), copied from a
 * template that is migrated once: a few hundredths of a second each.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is missing: run the tests with `npm run api` or `npm run access`.');
  const name = `samkop_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(server, async (client) => {
    const template = await migratedTemplate(client, server);
    await client.query(`create database ${name} template ${template}`);
  });
  const url = urlOf(server, name);
  const dataSource = await new DataSource(dataSourceOptions(url, [], 8)).initialize();
  return {
    url,
    dataSource,
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** One template for each state of the migrations. The lock is held until the copy is made: a template is copied while nobody is in it. */
async function migratedTemplate(client: pg.Client, server: string): Promise<string> {
  const name = `samkop_template_${stateOfMigrations()}`;
  await client.query('select pg_advisory_lock(4714)');
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return name;
  await client.query(`drop database if exists ${name}_draft with (force)`);
  await client.query(`create database ${name}_draft`);
  await migrate(urlOf(server, `${name}_draft`));
  await client.query(`alter database ${name}_draft rename to ${name}`);
  return name;
}

function stateOfMigrations(): string {
  const folder = new URL('../../libs/platform/database/migrations/', import.meta.url);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).toSorted()) hash.update(readFileSync(new URL(file, folder)));
  return hash.digest('hex').slice(0, 12);
}

async function onServer<Answer>(server: string, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
