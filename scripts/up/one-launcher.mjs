import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isRunning, waitUntil } from './processes.mjs';

/** @typedef {import('./processes.mjs').Identity & { address: string }} Holder */

const TURN = /^launcher-(\d+)\.json$/;

/**
 * Takes the data directory for this process. Answers how to give it back, or who has it.
 *
 * Turns are numbered files; the highest whose process runs holds the directory. A new turn is created only when the
 * last holder is gone, and creating it succeeds for one process only: nothing has to be removed to take over after a
 * crash, so nobody can remove the file of a third who was quicker.
 * @param {string} dataDir
 * @param {string} address where this launcher will serve, for the one who comes second
 * @returns {Promise<{ taken: true, giveBack: () => void } | { taken: false, holder: Holder }>}
 */
export async function takeDataDir(dataDir, address) {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  for (;;) {
    const turns = turnsIn(dataDir);
    const last = turns.at(-1) ?? 0;
    const holder = last === 0 ? undefined : holderOf(dataDir, last);
    // One that is about to end (its npm was killed, or Ctrl-C was pressed a moment ago) is given that moment.
    if (holder && !(await waitUntil(() => !isRunning(holder), 3_000))) return { taken: false, holder };
    if (!create(dataDir, last + 1, address)) continue;
    if (turnsIn(dataDir).at(-1) !== last + 1) {
      rmSync(fileOf(dataDir, last + 1), { force: true });
      continue;
    }
    for (const turn of turns) rmSync(fileOf(dataDir, turn), { force: true });
    return { taken: true, giveBack: () => rmSync(fileOf(dataDir, last + 1), { force: true }) };
  }
}

/** @param {string} dataDir @param {number} turn */
const fileOf = (dataDir, turn) => join(dataDir, `launcher-${turn}.json`);

/** @param {string} dataDir */
function turnsIn(dataDir) {
  return readdirSync(dataDir)
    .map((file) => Number(TURN.exec(file)?.[1] ?? 0))
    .filter((turn) => turn > 0)
    .sort((a, b) => a - b);
}

/** @param {string} dataDir @param {number} turn @returns {Holder | undefined} */
function holderOf(dataDir, turn) {
  try {
    const holder = JSON.parse(readFileSync(fileOf(dataDir, turn), 'utf8'));
    return isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Creates the file of a turn whole or not at all: a reader never sees half of it.
 * @param {string} dataDir @param {number} turn @param {string} address
 */
function create(dataDir, turn, address) {
  const draft = join(dataDir, `launcher-draft-${process.pid}`);
  writeFileSync(draft, JSON.stringify({ ...identify(process.pid), address }));
  try {
    linkSync(draft, fileOf(dataDir, turn));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
