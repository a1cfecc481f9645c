import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './packages.mjs';

/** @typedef {{ script: string, sources: readonly string[], output: readonly string[] }} Build */

const EVERYWHERE = ['package.json', 'package-lock.json'];

/** @type {Record<'server' | 'web', Build>} */
export const BUILDS = {
  server: {
    script: 'build:server',
    sources: ['.swcrc', 'apps/api', 'apps/worker', 'libs', 'scripts/tasks', 'test/kit', 'test/bench', ...EVERYWHERE],
    output: ['dist/apps', 'dist/libs', 'dist/scripts', 'dist/test'],
  },
  web: { script: 'build:web', sources: ['apps/web', ...EVERYWHERE], output: ['dist/web'] },
};

/**
 * What a build is made of, as one hash: by content, so that neither a fresh clone nor a changed clock leads astray.
 * @param {string} root @param {readonly string[]} sources
 */
export function hashOf(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesIn(join(path, entry.name));
    return /\.spec\.tsx?$/.test(entry.name) ? [] : [join(path, entry.name)];
  });
}

/**
 * Builds a part unless the last build was made from the same sources. Answers the hash of the sources.
 * @param {'server' | 'web'} part
 * @param {{ root: string, children: import('./children.mjs').Children, onBuild?: (part: string) => void }} how
 */
export async function built(part, { root, children, onBuild = () => {} }) {
  const { script, sources, output } = BUILDS[part];
  const hash = hashOf(root, sources);
  const stamp = join(root, 'dist', `${part}.built-from`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && output.some((folder) => existsSync(join(root, folder)))) return hash;
  onBuild(part);
  rmSync(stamp, { force: true });
  // What was deleted among the sources must not live on among the results.
  for (const folder of output) rmSync(join(root, folder), { recursive: true, force: true });
  await children.run(`build ${part}`, [...npm(), 'run', '--silent', script], { cwd: root });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
  return hash;
}
