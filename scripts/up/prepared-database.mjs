import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLE } from './postgres-cluster.mjs';
import { say, step } from './terminal.mjs';

/**
 * What is known of the embedded database: the sources whose migrations it has, and how far the demo came.
 * @typedef {{ migratedBy?: string, demo?: 'under way' | 'empty' | 'reference' }} Prepared
 */

/** What the product keeps in DATA_DIR that belongs to the rows of the database. */
export const KEPT_BESIDE = ['files', 'incoming', 'anchors'];

const ACCOUNTS = /** @type {const} */ ([
  ['admin@region.example', 'host administrator'],
  ['admin2@region.example', 'host administrator, the second person'],
  ['upphandlare@region.example', 'procurement officer'],
  ['stod@umea.example', 'procurement support'],
  ['deltagare@kalix.example', 'participant and signatory of Kalix kommun'],
  ['deltagare@lulea.example', 'participant and signatory of Luleå kommun'],
  ['revisor@region.example', 'auditor'],
  ['ordforande@grupp.example', 'working group, chair'],
  ['sekreterare@grupp.example', 'working group, secretary'],
  ['ledamot@grupp.example', 'working group, member for two organisations'],
  ['ny@grupp.example', 'working group, member who has not signed the undertaking'],
]);

/**
 * Brings the tables up to date and, in an embedded database, loads the demo the first time. What was done is remembered,
 * so that a later start does not ask again. Answers the accounts to sign in with.
 * @param {{ root: string, settings: import('./settings.mjs').Settings, children: import('./children.mjs').Children,
 *   env: NodeJS.ProcessEnv, sources: string, adminUrl: string | undefined }} how
 * @returns {Promise<readonly (readonly [email: string, who: string])[]>}
 */
export async function prepareDatabase({ root, settings, children, env, sources, adminUrl }) {
  const file = join(settings.dataDir, 'prepared.json');
  /** @type {Prepared} */
  const prepared = settings.demo && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const remember = (/** @type {Prepared} */ more) => settings.demo && keep(file, Object.assign(prepared, more));
  const task = (/** @type {string} */ name) => [process.execPath, '--enable-source-maps', `dist/scripts/tasks/${name}.js`];

  if (prepared.demo === 'under way' && adminUrl) {
    say('The last start was cut short while it loaded the demo; beginning it anew.');
    await discard(settings.dataDir, adminUrl);
    remember({ migratedBy: undefined, demo: undefined });
  }
  if (settings.empty && prepared.demo === 'reference') say(`${settings.dataDir} holds the reference procurement already, so --empty changes nothing.`);
  if (prepared.migratedBy !== sources) {
    say('Bringing the tables up to date ...');
    await children.run('migrate', task('migrate'), { env, cwd: root });
    remember({ migratedBy: sources });
  }
  if (settings.demo && !prepared.demo) {
    remember({ demo: 'under way' });
    await step(settings.empty ? 'Making the demo accounts' : 'Loading the reference procurement', (progress) =>
      children.run('load-demo', [...task('load-demo'), ...(settings.empty ? ['--empty'] : [])], { env, cwd: root, onLine: (line) => follow(line, progress) }),
    );
    remember({ demo: settings.empty ? 'empty' : 'reference' });
  }
  return settings.demo ? ACCOUNTS : [];
}

/**
 * Nobody has been let in before the demo is complete: what there is of it can go.
 * @param {string} dataDir @param {string} adminUrl
 */
async function discard(dataDir, adminUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${ROLE} with (force)`);
    await client.query(`create database ${ROLE} owner ${ROLE}`);
  } finally {
    await client.end();
  }
  for (const folder of KEPT_BESIDE) rmSync(join(dataDir, folder), { recursive: true, force: true });
}

/** A task says how far it is in lines of its own: PROGRESS 12/167 organisations. */
const PROGRESS = /^PROGRESS (\d+)\/(\d+)\s*(.*)$/;

/** @param {string} line @param {(done: number, of: number, text: string) => void} progress */
function follow(line, progress) {
  const [, done, of, text = ''] = PROGRESS.exec(line) ?? [];
  if (done && of) progress(Number(done), Number(of), text);
}

/** @param {string} file @param {Prepared} prepared */
function keep(file, prepared) {
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  writeFileSync(draft, JSON.stringify(prepared, null, 2));
  renameSync(draft, file);
}
