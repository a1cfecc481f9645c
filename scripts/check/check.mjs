import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { built } from '../up/builds.mjs';
import { childrenIn } from '../up/children.mjs';
import { startThrowAwayPostgres } from '../up/embedded-postgres.mjs';
import { Obstacle } from '../up/obstacle.mjs';
import { install, isInstalled, refuseLinkedPackages } from '../up/packages.mjs';
import { bold, duration, faint, green, red, say, step } from '../up/terminal.mjs';
import { STEPS } from './steps.mjs';

/** @typedef {import('./steps.mjs').Outcome} Outcome */
/** @typedef {import('./steps.mjs').Surroundings} Surroundings */

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Runs the steps (all, or those of `--only`), and ends with 0 when nothing failed. The last line says how many tests
 * passed and failed; a step without tests of its own counts as one.
 * @param {readonly string[]} words of the command line
 */
export async function check(words) {
  const begun = Date.now();
  const dir = mkdtempSync(join(tmpdir(), 'samkop-check-'));
  const children = childrenIn(dir);
  /** @type {{ stop: () => Promise<void> } | undefined} */
  let database;
  const endAll = async () => {
    await children.endSteps();
    await database?.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void endAll().then(() => process.exit(130)));
  }
  /** @type {Outcome} */
  const sum = { passed: 0, failed: 0 };
  const add = (/** @type {Outcome} */ { passed, failed }) => Object.assign(sum, { passed: sum.passed + passed, failed: sum.failed + failed });
  try {
    const chosen = chooseSteps(words);
    refuseLinkedPackages(ROOT);
    if (!isInstalled(ROOT)) await step('Installing the packages', (progress) => install(ROOT, children, progress));
    const server = await startThrowAwayPostgres();
    database = server;
    await build(children, add);
    const env = { ...process.env, TEST_DATABASE_URL: server.adminUrl, CI: '1' };
    for (const [name, work] of chosen) add(await report(name, work, { root: ROOT, dir, children, env }));
  } catch (error) {
    say(error instanceof Obstacle ? `${error.evidence ?? ''}\n${red(error.message)}` : String(error instanceof Error ? error.stack : error));
    add({ passed: 0, failed: 1 });
  }
  await endAll();
  say(faint(`\nin ${duration(Date.now() - begun)}`));
  say(`${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed === 0 ? 0 : 1);
}

/** @param {readonly string[]} words */
function chooseSteps(words) {
  const [option, names] = words;
  if (option === undefined) return Object.entries(STEPS);
  const wanted = option === '--only' && names ? names.split(',') : [];
  const unknown = wanted.length === 0 ? option : wanted.find((name) => !(name in STEPS));
  if (unknown) throw new Obstacle(`"${unknown}" is not known here. npm run check [-- --only ${Object.keys(STEPS).join(',')}]`);
  return Object.entries(STEPS).filter(([name]) => wanted.includes(name));
}

/** @param {import('../up/children.mjs').Children} children @param {(outcome: Outcome) => void} add */
async function build(children, add) {
  for (const part of /** @type {const} */ (['server', 'web'])) {
    try {
      await built(part, { root: ROOT, children, onBuild: () => say(`Building the ${part} ...`) });
    } catch (error) {
      // The other steps still have something to say.
      say(`${error instanceof Obstacle ? (error.evidence ?? '') : String(error)}\n${red(`The ${part} does not build.`)}`);
      add({ passed: 0, failed: 1 });
    }
  }
}

/**
 * @param {string} name @param {(where: Surroundings) => Promise<Outcome>} work @param {Omit<Surroundings, 'onLine'>} where
 * @returns {Promise<Outcome>}
 */
async function report(name, work, where) {
  const begun = Date.now();
  /** @type {string[]} */
  const lines = [];
  say(bold(name));
  const onLine = (/** @type {string} */ line) => {
    lines.push(line);
    // A measured figure is part of the result.
    if (line.startsWith('FIGURE ')) say(`  ${line.slice('FIGURE '.length)}`);
  };
  const outcome = await work({ ...where, onLine }).catch((error) => {
    onLine(error instanceof Obstacle ? `${error.evidence ?? ''}\n${error.message}` : String(error));
    return { passed: 0, failed: 1 };
  });
  if (outcome.failed > 0) say(lines.join('\n'));
  const words = `${outcome.passed} passed, ${outcome.failed} failed`;
  say(`  ${outcome.failed > 0 ? red(words) : green(words)} ${faint(`in ${duration(Date.now() - begun)}`)}`);
  return outcome;
}
