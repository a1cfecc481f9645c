import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { Obstacle } from './obstacle.mjs';

/**
 * Whom the database server runs as. PostgreSQL refuses root, so root hands it to somebody else;
 * everybody else runs it as themselves (undefined).
 * @typedef {{ uid: number, gid: number } | undefined} ServerUser
 */

const isRoot = () => process.getuid?.() === 0;

/** @returns {ServerUser} */
export function serverUser() {
  if (!isRoot()) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find(([candidate]) => candidate === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Obstacle('PostgreSQL does not run as root, and this system has neither a user postgres nor nobody. Start as another user, or set DATABASE_URL.');
}

/**
 * The user of files that exist already: a directory made by an ordinary user stays theirs when root starts the next time.
 * @param {string} path
 * @returns {ServerUser}
 */
export function ownerOf(path) {
  const { uid, gid } = statSync(path);
  if (isRoot()) return uid === 0 ? serverUser() : { uid, gid };
  if (uid !== process.getuid?.()) throw new Obstacle(`The database in ${path} belongs to another user. Start as that user or as root.`);
  return undefined;
}

/**
 * Whether the server user can enter `folder`: every folder above it must let them through, which only a try tells.
 * @param {string} folder @param {ServerUser} user
 */
export function canEnter(folder, user) {
  return user === undefined || spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...user, stdio: 'ignore' }).status === 0;
}

/** @param {string} path @param {ServerUser} user */
export function giveTo(path, user) {
  if (user) chownSync(path, user.uid, user.gid);
}

/**
 * Lets others pass through `folder` without letting them list it.
 * @param {string} folder
 */
export function letPass(folder) {
  const { mode } = statSync(folder);
  if ((mode & 0o011) !== 0o011) chmodSync(folder, (mode & 0o777) | 0o011);
}

/** PG… variables of the person who starts us speak of other servers. */
export const serverEnvironment = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' });
