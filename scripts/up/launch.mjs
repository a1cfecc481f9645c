import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { built } from './builds.mjs';
import { childrenIn } from './children.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { takeDataDir } from './one-launcher.mjs';
import { Obstacle } from './obstacle.mjs';
import { install, isInstalled, refuseLinkedPackages } from './packages.mjs';
import { KEPT_BESIDE, prepareDatabase } from './prepared-database.mjs';
import { USAGE, environment, readSettings } from './settings.mjs';
import { supervisor } from './supervisor.mjs';
import { bold, duration, faint, green, red, say, step } from './terminal.mjs';
import { commandOf, identify, isRunning, parentOf, waitUntil } from './processes.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

const ROOT = resolve(import.meta.dirname, '../..');
const READY_WITHIN = 120_000;

/**
 * Brings everything up and keeps it up until Ctrl-C.
 * @param {readonly string[]} words of the command line
 */
export async function launch(words) {
  if (words.includes('--help')) return say(USAGE);
  const launcher = { end: async () => {}, ending: false };
  try {
    refuseLinkedPackages(ROOT);
    const settings = readSettings(words, process.env, ROOT);
    const turn = await takeDataDir(settings.dataDir, settings.publicUrl);
    if (!turn.taken) {
      throw new Obstacle(`Samköp is running already on ${settings.dataDir} (process ${turn.holder.pid}): ${turn.holder.address}\nEnd it with Ctrl-C first, or start a second one with DATA_DIR and PORT of its own.`);
    }
    await bringUp(settings, launcher, turn.giveBack);
  } catch (error) {
    // What was under way when Ctrl-C came fails, as it should: that is not worth a word.
    if (!launcher.ending) await giveUp(error, launcher);
  }
}

/** @param {unknown} error @param {{ end: () => Promise<void> }} launcher */
async function giveUp(error, launcher) {
  if (!(error instanceof Obstacle)) say(String(error instanceof Error ? error.stack : error));
  else {
    if (error.evidence) say(faint(error.evidence));
    say(red(error.message));
  }
  await launcher.end();
  process.exit(1);
}

/**
 * @param {Settings} settings
 * @param {{ end: () => Promise<void>, ending: boolean }} launcher
 * @param {() => void} giveBack
 */
async function bringUp(settings, launcher, giveBack) {
  const begun = Date.now();
  const { dataDir, port, publicUrl } = settings;
  const children = childrenIn(dataDir);
  const services = supervisor({
    say,
    onHopeless: (name, reason) => {
      const evidence = reason instanceof Obstacle ? `${reason.message}\n${reason.evidence ?? ''}` : children.lastWords(name);
      void giveUp(new Obstacle(`${name} ends again and again. Its last words are above; all of them are in ${join(dataDir, 'logs')}.`, evidence), launcher);
    },
  });
  launcher.end = async () => {
    await children.endSteps();
    await services.endAll();
    giveBack();
  };
  endOnRequest(launcher);

  // What people hand in is theirs and ours, not every local account's.
  for (const folder of KEPT_BESIDE) mkdirSync(join(dataDir, folder), { recursive: true, mode: 0o700 });
  await children.endOrphans(say);
  await refuseTakenPort(port);
  if (!isInstalled(ROOT)) await step('Installing the packages', (progress) => install(ROOT, children, progress));
  const onBuild = (/** @type {string} */ part) => say(`Building the ${part} ...`);
  const sources = await built('server', { root: ROOT, children, onBuild });
  // The web is built while the database is filled; it must be there when the first page is asked for.
  const web = built('web', { root: ROOT, children, onBuild });
  web.catch(() => {});

  const server = settings.databaseUrl ? undefined : await keepPostgres(dataDir, services);
  const env = environment(settings, settings.databaseUrl ?? server?.url);
  const accounts = await prepareDatabase({ root: ROOT, settings, children, env, sources, adminUrl: server?.adminUrl });
  await web;
  const serve = (/** @type {string} */ name) => () =>
    children.serve(name, [process.execPath, '--enable-source-maps', `dist/apps/${name}/src/main.js`], { env, cwd: ROOT });
  await services.keep('api', serve('api'));
  await services.keep('worker', serve('worker'));
  await ready(port, () => children.lastWords('api'));
  announce(publicUrl, accounts, Date.now() - begun);
}

/** @param {string} dir @param {ReturnType<typeof supervisor>} services */
async function keepPostgres(dir, services) {
  say('Starting the database ...');
  const server = await startPostgres({ dir, say });
  let current = server;
  await services.keep('postgres', async () => (current.isRunning() ? current : (current = await startPostgres({ dir, say }))));
  return server;
}

/** @param {number} port */
async function refuseTakenPort(port) {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await new Promise((done) => {
      const probe = createServer();
      probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => done(error.code));
      probe.listen(port, host, () => probe.close(() => done(undefined)));
    });
    if (code === 'EADDRINUSE') throw new Obstacle(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm run up`);
    if (code === 'EACCES') throw new Obstacle(`Port ${port} is for root only. Choose one above 1023: PORT=4000 npm run up`);
  }
}

/** @param {number} port @param {() => string} lastWords */
async function ready(port, lastWords) {
  const isReady = await waitUntil(() => answers(port), READY_WITHIN, 100);
  if (!isReady) throw new Obstacle(`The server does not become ready at http://localhost:${port}/health/ready.`, lastWords());
}

/** @param {number} port */
async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/**
 * @param {string} address
 * @param {readonly (readonly [email: string, who: string])[]} accounts
 * @param {number} milliseconds
 */
function announce(address, accounts, milliseconds) {
  say('');
  say(`${green('Samköp is running:')} ${bold(address)}   ${faint(`(${duration(milliseconds)})`)}`);
  if (accounts.length > 0) {
    say('\nDemo accounts, all with the password samkop-demo:');
    const width = Math.max(...accounts.map(([email]) => email.length));
    for (const [email, who] of accounts) say(`  ${email.padEnd(width)}  ${faint(who)}`);
    say(`\nMails are not sent but shown: ${address}/demo/mail`);
  }
  say('\nCtrl-C ends it. What you did is kept.');
}

/** @param {{ end: () => Promise<void>, ending: boolean }} launcher */
function endOnRequest(launcher) {
  const end = async () => {
    if (launcher.ending) return;
    launcher.ending = true;
    say('\nEnding ...');
    await launcher.end();
    say('Ended.');
    process.exit(0);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void end());
  // npm that is killed cannot pass the news on: we look whether it, or the shell it puts between, is gone.
  if (!process.env.npm_lifecycle_event) return;
  const shellBetween = /(^|\/)(ba|da)?sh -c /.test(commandOf(process.ppid));
  const above = [process.ppid, ...(shellBetween ? [parentOf(process.ppid)] : [])].map((pid) => identify(pid));
  setInterval(() => above.every((parent) => isRunning(parent)) || void end(), 300);
}
