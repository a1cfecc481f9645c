import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../up/builds.mjs';
import { Obstacle } from '../up/obstacle.mjs';
import { npm } from '../up/packages.mjs';
import { findBrowser } from './browser.mjs';

/** @typedef {{ passed: number, failed: number }} Outcome */
/**
 * @typedef {{ root: string, dir: string, children: import('../up/children.mjs').Children, env: NodeJS.ProcessEnv,
 *   onLine: (line: string) => void }} Surroundings
 */

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** @param {Surroundings} where @param {string} name @param {readonly string[]} command @param {NodeJS.ProcessEnv} [more] */
async function succeeds({ children, env, root, onLine }, name, command, more = {}) {
  try {
    await children.run(name, command, { env: { ...env, ...more }, cwd: root, onLine });
    return true;
  } catch (error) {
    if (error instanceof Obstacle) onLine(error.message);
    else throw error;
    return false;
  }
}

/** @param {readonly string[]} words */
const npmRun = (...words) => [...npm(), 'run', '--silent', ...words];

/** A command that is one test by itself. @param {string} script @returns {(where: Surroundings) => Promise<Outcome>} */
const command = (script) => async (where) => ((await succeeds(where, script, npmRun(script))) ? PASSED : FAILED);

/** Whether the pages are within their sizes. @param {Surroundings} where @returns {Promise<Outcome>} */
const size = async (where) => ((await succeeds(where, 'size', [process.execPath, 'apps/web/scripts/bundle-size.mjs'])) ? PASSED : FAILED);

/** @param {string} project @returns {(where: Surroundings) => Promise<Outcome>} */
const jest = (project) => async (where) => {
  const file = join(where.dir, `${project}.json`);
  const ended = await succeeds(where, project, npmRun(project, '--', '--ci', '--json', `--outputFile=${file}`));
  if (!existsSync(file)) return FAILED;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && !ended ? 1 : failed };
};

/** @param {Surroundings} where @returns {Promise<Outcome>} */
async function browser(where) {
  const chromium = await findBrowser(where);
  const file = join(where.dir, 'browser.json');
  const reports = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const ended = await succeeds(where, 'browser', npmRun('browser', '--', '--reporter=list,json'), reports);
  if (!existsSync(file)) return FAILED;
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed: failed === 0 && !ended ? 1 : failed };
}

/**
 * What is made from something else and committed must be what would be made now. What was out of date is made anew, to be
 * looked at and committed.
 * @type {readonly (readonly [name: string, files: readonly string[], command: readonly string[]])[]}
 */
const MADE = [
  ['the graph of libraries', ['docs/architecture.md'], [process.execPath, 'scripts/docs-graph.mjs']],
  ['the life cycle of the mandate', ['docs/mandate-lifecycle.md'], [process.execPath, 'dist/scripts/tasks/docs-lifecycle.js']],
  ['the GraphQL schema', ['apps/api/schema.graphql'], [process.execPath, 'dist/scripts/tasks/generate-schema.js']],
  ['the types of the web', ['apps/web/src/generated'], npmRun('codegen')],
];

/** @param {Surroundings} where @returns {Promise<Outcome>} */
async function drift(where) {
  const outcome = { passed: 0, failed: 0 };
  for (const [name, files, make] of MADE) {
    const before = hashOf(where.root, files);
    const made = await succeeds(where, name, make);
    const same = hashOf(where.root, files) === before;
    if (made && !same) where.onLine(`${name} (${files.join(', ')}) was out of date. It has been made anew: look at it and commit it.`);
    outcome[made && same ? 'passed' : 'failed'] += 1;
  }
  return outcome;
}

/** The steps in their order: what answers soonest comes first. */
export const STEPS = {
  lint: command('lint'),
  types: command('types'),
  drift,
  size,
  unit: jest('unit'),
  architecture: jest('architecture'),
  api: jest('api'),
  access: jest('access'),
  launcher: jest('launcher'),
  browser,
};
