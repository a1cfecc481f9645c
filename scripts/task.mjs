/**
 * `node scripts/task.mjs <task> [words ...]`: runs a task of scripts/tasks, built if need be, on the database that
 * `npm run up` uses: the server of DATABASE_URL, or the embedded one, which is started for as long as the task runs.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { built } from './up/builds.mjs';
import { childrenIn } from './up/children.mjs';
import { startPostgres } from './up/embedded-postgres.mjs';
import { demandNode } from './up/node-version.mjs';
import { Obstacle } from './up/obstacle.mjs';
import { isInstalled } from './up/packages.mjs';
import { environment, readSettings } from './up/settings.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** These look at a file, or speak to a running server as anybody could. */
const WITHOUT_DATABASE = ['verify-list', 'verify-publication', 'replay'];

/** @param {string} task @param {readonly string[]} words @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function run(task, words, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', `dist/scripts/tasks/${task}.js`, ...words], { cwd: ROOT, env, stdio: 'inherit' });
  // Ctrl-C at the terminal reaches the task as well; the database waits for it to end.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)).once('error', () => done(1)));
}

/** @param {string} task @param {readonly string[]} words */
async function runOnDatabase(task, words) {
  const settings = readSettings([], process.env, ROOT);
  if (!isInstalled(ROOT)) throw new Obstacle('The packages are not installed. Start Samköp once with npm run up, or run npm ci.');
  await built('server', { root: ROOT, children: childrenIn(settings.dataDir) });
  if (WITHOUT_DATABASE.includes(task) || settings.databaseUrl) return run(task, words, environment(settings, settings.databaseUrl));
  const server = await startPostgres({ dir: settings.dataDir });
  try {
    return await run(task, words, environment(settings, server.url));
  } finally {
    if (!server.attached) await server.stop();
  }
}

demandNode();
const [task = '', ...words] = process.argv.slice(2);
try {
  process.exit(await runOnDatabase(task, words));
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error([error.evidence, error.message].filter(Boolean).join('\n'));
  process.exit(1);
}
