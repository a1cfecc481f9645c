import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Obstacle, lastLines } from './obstacle.mjs';
import { keep } from './postgres-cluster.mjs';
import { commandOf, identify, isRunning, waitUntil } from './processes.mjs';
import { serverEnvironment } from './server-user.mjs';

/** @typedef {import('./processes.mjs').Identity} Identity */
/** @typedef {import('./postgres-cluster.mjs').Settled} Settled */
/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: 1.1,
  // Plans of a few milliseconds gain nothing from being compiled or split, and parallel workers need a /dev/shm that containers lack.
  jit: 'off',
  max_parallel_workers_per_gather: 0,
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
};
/** For a cluster that is thrown away after use: nothing of it need survive a power cut. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

/**
 * The first lines of postmaster.pid: number, folder, start, port, socket folder, address, memory, state.
 * @param {string} cluster
 */
function postmaster(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n').map((line) => line.trim());
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), state: lines[7] };
  } catch {
    return undefined;
  }
}

/**
 * The server that serves this cluster now, if one does. A postmaster.pid that a killed server left is removed when its
 * number belongs to nobody or to a stranger: the next server would refuse to start over it.
 * @param {string} cluster
 */
export async function runningPostmaster(cluster) {
  const ours = () => {
    const file = postmaster(cluster);
    return file && commandOf(file.pid).includes(`${cluster} `) ? identify(file.pid) : undefined;
  };
  const identity = ours();
  if (identity) {
    const settledDown = await waitUntil(() => !isRunning(identity) || postmaster(cluster)?.state === 'ready', 60_000);
    if (!settledDown) throw new Obstacle(`PostgreSQL (process ${identity.pid}) neither starts nor ends. End it, and start again.`);
    if (isRunning(identity)) return { identity, port: postmaster(cluster)?.port ?? 0 };
  }
  if (!ours()) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

const freePort = () =>
  new Promise((/** @type {(port: number) => void} */ done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

/** Reasons that pass by themselves: processes of a killed server still let go of its memory, or the port was just taken. */
const PASSES = /pre-existing shared memory block|lock file .* already exists|could not bind/;

/**
 * @param {{ dir: string, bin: string, user: ServerUser, settled: Settled, cluster: string, lasting: boolean }} how
 * @returns {Promise<{ identity: Identity, port: number }>}
 */
export async function startPostmaster(how) {
  const { dir, settled, cluster } = how;
  const giveUpAt = Date.now() + 20_000;
  for (;;) {
    if (settled.port === 0) keep(dir, Object.assign(settled, { port: await freePort() }));
    const { identity, reason } = launch(how);
    const ready = () => postmaster(cluster)?.pid === identity?.pid && postmaster(cluster)?.state === 'ready';
    // Recovery after a crash may take its time: as long as the server lives, it is waited for.
    await waitUntil(() => ready() || !isRunning(identity), 10 * 60_000);
    if (identity && ready()) return { identity, port: settled.port };
    if (!PASSES.test(reason()) || Date.now() > giveUpAt) throw new Obstacle('PostgreSQL did not start.', lastLines(reason()));
    if (/could not bind/.test(reason())) settled.port = 0;
    await waitUntil(() => false, 300);
  }
}

/** @param {{ dir: string, bin: string, user: ServerUser, settled: Settled, cluster: string, lasting: boolean }} how */
function launch({ dir, bin, user, settled, cluster, lasting }) {
  const log = join(dir, 'logs', 'postgres.log');
  const from = existsSync(log) ? statSync(log).size : 0;
  const output = openSync(log, 'a', 0o600);
  const settings = { ...SETTINGS, ...(lasting ? {} : CARELESS), port: settled.port };
  // In a process group of its own: Ctrl-C at the terminal must reach the launcher only, which ends all in order.
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: '/', env: serverEnvironment(), ...user, detached: true, stdio: ['ignore', output, output] },
  );
  server.on('error', () => {});
  server.unref();
  closeSync(output);
  return {
    identity: server.pid === undefined ? undefined : identify(server.pid),
    reason: () => readFileSync(log).subarray(from).toString(),
  };
}
