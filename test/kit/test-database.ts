import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
export function createTestDatabase(): Promise<TestDatabase> {
  return copyOf((client, server) => template(client, server, `samkop_template_${stateOf(['libs/platform/database/migrations'])}`, (url) => migrate(url)));
}

/**
 * A database of its own with the reference procurement in it, and the folder with its files: copied from a template that is loaded once,
 * on the day of the run.
 */
export async function createReferenceDatabase(): Promise<TestDatabase & { readonly dataDir: string }> {
  const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
  const name = `samkop_reference_${today}_${stateOf(['libs', 'scripts/tasks/demo', 'demo'])}`;
  // Another server's template has files of its own, whose ids are others.
  const filesOfTemplate = join(tmpdir(), `${name}_${createHash('sha256').update(process.env.TEST_DATABASE_URL ?? '').digest('hex').slice(0, 8)}`);
  const database = await copyOf((client, server) => template(client, server, name, async (url) => {
    await migrate(url);
    rmSync(filesOfTemplate, { recursive: true, force: true });
    execFileSync(process.execPath, ['--enable-source-maps', 'dist/scripts/tasks/load-demo.js'], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url, DATA_DIR: filesOfTemplate, DEMO: '1' }, stdio: ['ignore', 'ignore', 'inherit'],
    });
  }, () => existsSync(filesOfTemplate)));
  const dataDir = mkdtempSync(join(tmpdir(), 'samkop-data-'));
  cpSync(filesOfTemplate, dataDir, { recursive: true });
  const close = async (): Promise<void> => {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...database, dataDir, close };
}

async function copyOf(templateOf: (client: pg.Client, server: string) => Promise<string>): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is missing: run the tests with `npm run api` or `npm run access`.');
  const name = `samkop_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(server, async (client) => {
    await client.query(`create database ${name} template ${await templateOf(client, server)}`);
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

/** One template for each name, made anew where it is not whole. The lock is held until the copy is made: a template is copied while nobody is in it. */
async function template(client: pg.Client, server: string, name: string, fill: (url: string) => Promise<unknown>, isWhole = (): boolean => true): Promise<string> {
  await client.query('select pg_advisory_lock(4714)');
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount && isWhole()) return name;
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`drop database if exists ${name}_draft with (force)`);
  await client.query(`create database ${name}_draft`);
  await fill(urlOf(server, `${name}_draft`));
  await client.query(`alter database ${name}_draft rename to ${name}`);
  return name;
}

/** A short name for what the sources in some folders say now: another state is another template. */
function stateOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'));
    for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) hash.update(readFileSync(path));
  }
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
