import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Obstacle } from './obstacle.mjs';
import { runnableBinaries } from './postgres-binaries.mjs';
import { ROLE, keep, makeCluster, refuseOtherMajor, settle } from './postgres-cluster.mjs';
import { runningPostmaster, startPostmaster } from './postmaster.mjs';
import { end, identify, isRunning } from './processes.mjs';
import { letPass, ownerOf } from './server-user.mjs';

/**
 * A running server. `url` is the database of the product, owned by an ordinary role.
 * `adminUrl` is the superuser's, for tests that make databases of their own.
 * @typedef {{ url: string, adminUrl: string, port: number, home: string, attached: boolean,
 *   isRunning: () => boolean, stop: () => Promise<void> }} EmbeddedServer
 */

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/**
 * Starts the server whose cluster belongs to `dir`, making the cluster the first time. A server that is left from a
 * launcher that was killed is taken over as it runs.
 * @param {{ dir: string, modules?: string, lasting?: boolean, say?: (sentence: string) => void }} options
 *   `lasting: false` trades safety against speed, for tests
 * @returns {Promise<EmbeddedServer>}
 */
export async function startPostgres({ dir, modules = MODULES, lasting = true, say = () => {} }) {
  mkdirSync(join(dir, 'logs'), { recursive: true });
  const place = realpathSync(dir);
  const settled = settle(place, say);
  const home = resolve(place, settled.home);
  const cluster = join(home, 'cluster');
  const running = await runningPostmaster(cluster);
  if (running) return serverOf(settled, home, running, true);

  const made = existsSync(join(cluster, 'PG_VERSION'));
  if (!made && settled.initialised) {
    throw new Obstacle(`The database of ${dir} lay in ${cluster} and is gone. Restore it, or remove ${dir} to begin anew.`);
  }
  const user = ownerOf(home);
  const bin = join(runnableBinaries({ modules, home, user }), 'bin');
  if (!made) makeCluster({ bin, user, settled, home, cluster, lasting });
  if (!settled.initialised) keep(place, Object.assign(settled, { initialised: true }));
  refuseOtherMajor(bin, cluster);
  return serverOf(settled, home, await startPostmaster({ dir: place, bin, user, settled, cluster, lasting }), false);
}

const THROW_AWAY = 'samkop-throw-away-';

/** A server with a new cluster that `stop` removes. What runs that were killed left behind is removed first. */
export async function startThrowAwayPostgres() {
  await removeLeftovers();
  const dir = mkdtempSync(join(tmpdir(), THROW_AWAY));
  letPass(dir);
  writeFileSync(join(dir, 'owner.json'), JSON.stringify(identify(process.pid)));
  try {
    const server = await startPostgres({ dir, lasting: false });
    const stop = async () => {
      await server.stop();
      for (const folder of [server.home, dir]) rmSync(folder, { recursive: true, force: true });
    };
    return { ...server, dir, stop };
  } catch (error) {
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

async function removeLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((file) => file.startsWith(THROW_AWAY))) {
    const dir = join(tmpdir(), name);
    const [owner, settled] = [readJson(join(dir, 'owner.json')), readJson(join(dir, 'postgres.json'))];
    const mine = process.getuid?.() === 0 || statSync(dir).uid === process.getuid?.();
    // Without an owner it was made this very moment.
    if (!mine || !owner || isRunning(owner)) continue;
    if (settled) {
      const home = resolve(dir, settled.home);
      const running = await runningPostmaster(join(home, 'cluster'));
      if (running) await end(running.identity, { signal: 'SIGQUIT' });
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    }
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {import('./postgres-cluster.mjs').Settled} settled @param {string} home @param {{ identity: import('./processes.mjs').Identity, port: number }} running @param {boolean} attached
 * @returns {EmbeddedServer}
 */
function serverOf(settled, home, { identity, port }, attached) {
  const url = (/** @type {string} */ role, /** @type {string} */ password, /** @type {string} */ database) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    url: url(ROLE, settled.password, ROLE),
    adminUrl: url('postgres', settled.adminPassword, 'postgres'),
    port,
    home,
    attached,
    isRunning: () => isRunning(identity),
    // SIGINT: open transactions are rolled back and everybody is sent home. SIGQUIT: recovers at the next start.
    stop: () => end(identity, { signal: 'SIGINT', patience: 20_000, lastWord: 'SIGQUIT' }),
  };
}
