import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { Obstacle, lastLines } from './obstacle.mjs';
import { canEnter, giveTo, letPass, serverEnvironment, serverUser } from './server-user.mjs';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

/**
 * What is known of the server of a directory from one start to the next. `home` holds the cluster; it is relative to the
 * directory (which may be moved), or lies elsewhere when the server user cannot enter the directory. `password` is the product's, `adminPassword` the superuser's.
 * @typedef {{ home: string, port: number, password: string, adminPassword: string, initialised: boolean }} Settled
 */

/** The role that owns the database of the product, and the name of that database. */
export const ROLE = 'samkop';

const settledFile = (/** @type {string} */ dir) => join(dir, 'postgres.json');

/** @param {string} dir @param {Settled} settled */
export function keep(dir, settled) {
  const draft = `${settledFile(dir)}.draft`;
  writeFileSync(draft, JSON.stringify(settled, null, 2), { mode: 0o600 });
  renameSync(draft, settledFile(dir));
}

/** @param {string} dir @param {(sentence: string) => void} say @returns {Settled} */
export function settle(dir, say) {
  if (existsSync(settledFile(dir))) return JSON.parse(readFileSync(settledFile(dir), 'utf8'));
  const password = () => randomBytes(24).toString('base64url');
  const home = makeHome(dir, serverUser());
  if (isAbsolute(home)) say(`Only root may enter ${dir}: the database lies in ${home}.`);
  const settled = { home, port: 0, password: password(), adminPassword: password(), initialised: false };
  keep(dir, settled);
  return settled;
}

/**
 * A folder that the server user owns and can enter: in `dir`, or else where that is not possible, at a place that
 * outlives a restart of the machine.
 * @param {string} dir @param {ServerUser} user
 */
function makeHome(dir, user) {
  const within = join(dir, 'postgres');
  mkdirSync(within, { recursive: true, mode: 0o700 });
  giveTo(within, user);
  if (user) letPass(dir);
  if (canEnter(within, user)) return 'postgres';
  rmSync(within, { recursive: true });
  for (const place of ['/var/lib', '/var/tmp']) {
    try {
      const home = mkdtempSync(join(place, 'samkop-'));
      giveTo(home, user);
      if (canEnter(home, user)) return home;
      rmSync(home, { recursive: true });
    } catch {
      // A place that cannot be written to is no place; the next one is tried.
    }
  }
  throw new Obstacle(`PostgreSQL runs as another user than root, and that user can enter neither ${dir} nor /var/tmp. Set DATA_DIR to a folder that others may pass through.`);
}

/**
 * Makes the cluster, its role and its database under another name and renames it when it is complete: a start that is
 * killed half way leaves nothing that looks finished.
 * @param {{ bin: string, user: ServerUser, settled: Settled, home: string, cluster: string, lasting: boolean }} how
 */
export function makeCluster({ bin, user, settled, home, cluster, lasting }) {
  // A name of our own: initdb of a start that was killed may be at work for another moment.
  const draft = `${cluster}.draft-${process.pid}`;
  const passwordFile = join(home, 'password');
  for (const file of readdirSync(home).filter((name) => name.startsWith('cluster.draft'))) {
    rmSync(join(home, file), { recursive: true, force: true, maxRetries: 5 });
  }
  rmSync(passwordFile, { force: true });
  const run = runner(user);
  try {
    writeFileSync(passwordFile, settled.adminPassword, { mode: 0o600 });
    giveTo(passwordFile, user);
    run(join(bin, 'initdb'), [
      '-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8',
      '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
      ...(lasting ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  const sql = [`create role ${ROLE} login password '${settled.password}';`, `create database ${ROLE} owner ${ROLE};`, ''];
  run(join(bin, 'postgres'), ['--single', '-D', draft, '-c', `fsync=${lasting ? 'on' : 'off'}`, 'postgres'], sql.join('\n'));
  renameSync(draft, cluster);
}

/** @param {ServerUser} user @returns {(program: string, words: string[], input?: string) => void} */
const runner = (user) => (program, words, input = '') => {
  const answer = spawnSync(program, words, { cwd: '/', env: serverEnvironment(), ...user, input, encoding: 'utf8' });
  // The single-user server answers 0 whatever becomes of a statement; what went wrong is only in its words.
  if (answer.status === 0 && !/ERROR|FATAL/.test(answer.stderr)) return;
  throw new Obstacle('PostgreSQL could not make its database.', lastLines(answer.error?.message ?? `${answer.stdout}${answer.stderr}`));
};

/** @param {string} bin @param {string} cluster */
export function refuseOtherMajor(bin, cluster) {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const have = /\d+/.exec(spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? made;
  if (made !== have) throw new Obstacle(`The database was made by PostgreSQL ${made} and this version brings ${have}. Dump it with the version that made it and restore the dump; docs/running.md says how.`);
}
