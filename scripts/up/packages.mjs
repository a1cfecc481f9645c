import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './obstacle.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * The command that runs npm: the very npm that runs us, where one does.
 * @returns {string[]}
 */
export function npm() {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') && existsSync(own) ? [process.execPath, own] : ['npm'];
}

/**
 * node_modules must be a folder of its own: through a link, installing here would empty the folder that others work with, and what is
 * built there would be found by them.
 * @param {string} root
 */
export function refuseLinkedPackages(root) {
  const folder = join(root, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Obstacle(`${folder} is a link to another folder, and installing would empty that one. Remove the link (rm ${folder}) and try again: the packages are then installed here.`);
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own list as the last act of an install,
 * so that an install cut short is seen too. Packages for other platforms may be missing.
 * @param {string} root
 */
export function isInstalled(root) {
  const installed = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
}

/** @param {string} file @returns {Record<string, LockedPackage>} */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Installs exactly what package-lock.json says. Install scripts are not run: no package here needs one, and where they
 * are forbidden the result is the same.
 * @param {string} root
 * @param {import('./children.mjs').Children} children
 * @param {(done: number, of: number, text: string) => void} progress
 */
export async function install(root, children, progress) {
  const wanted = Object.entries(lockedPackages(join(root, 'package-lock.json')));
  const expected = wanted.filter(([path, { optional }]) => !optional && path.split('node_modules/').length === 2).length;
  const glance = setInterval(() => progress(packagesIn(join(root, 'node_modules')), expected, 'packages'), 500);
  try {
    await children.run('npm ci', [...npm(), 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
  } catch (error) {
    throw new Obstacle(
      'The packages could not be installed. Is the package registry within reach (npm ping)? Behind a proxy, set HTTPS_PROXY or npm\'s registry.',
      error instanceof Obstacle ? error.evidence : String(error),
    );
  } finally {
    clearInterval(glance);
  }
}

/** @param {string} folder */
function packagesIn(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => {
    if (name.startsWith('.')) return sum;
    return sum + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1);
  }, 0);
}
