import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Obstacle, lastLines } from './obstacle.mjs';
import { end, identify, isRunning } from './processes.mjs';

/** @typedef {import('./processes.mjs').Identity} Identity */
/** @typedef {{ isRunning: () => boolean, stop: () => Promise<void> }} Service */
/**
 * @typedef {object} Children
 * @property {(say: (sentence: string) => void) => Promise<void>} endOrphans ends what a killed launcher left running
 * @property {(name: string, command: readonly string[], how?: { env?: NodeJS.ProcessEnv, cwd?: string, onLine?: (line: string) => void }) => Promise<void>} run
 *   runs a command to its end; an Obstacle with its last words when that end is bad
 * @property {(name: string, command: readonly string[], how: { env: NodeJS.ProcessEnv, cwd: string }) => Service} serve
 *   starts a command that is to go on, its output in a log of its own
 * @property {() => Promise<void>} endSteps ends the commands of `run` that are under way
 * @property {(name: string) => string} lastWords the end of a service's log
 */

const LOG_LIMIT = 20 * 1024 * 1024;

/**
 * The processes of one launcher. Each leads a process group of its own, so that Ctrl-C at the terminal reaches the
 * launcher only, and is written down in `dataDir` while it runs, so that the next launcher finds it if this one is killed.
 * @param {string} dataDir
 * @returns {Children}
 */
export function childrenIn(dataDir) {
  const records = join(dataDir, 'running');
  const logs = join(dataDir, 'logs');
  for (const folder of [records, logs]) mkdirSync(folder, { recursive: true });
  const log = (/** @type {string} */ name) => join(logs, `${name}.log`);
  /** @type {Set<Identity>} */
  const steps = new Set();
  return {
    endOrphans: (say) => endRecorded(records, say),
    run: (name, command, how = {}) => runToTheEnd(records, steps, name, command, how),
    endSteps: async () => {
      await Promise.all([...steps].map((identity) => end(identity, { group: true, patience: 3_000 })));
    },
    serve: (name, command, { env, cwd }) => {
      const output = openLog(log(name));
      const { child, identity } = begin(records, name, command, { env, cwd, stdio: ['ignore', output, output] });
      closeSync(output);
      child.unref();
      return {
        isRunning: () => isRunning(identity),
        stop: async () => {
          if (identity) await end(identity, { group: true });
        },
      };
    },
    lastWords: (name) => (existsSync(log(name)) ? lastLines(readFileSync(log(name), 'utf8')) : ''),
  };
}

/** @param {string} records @param {string} name @param {readonly string[]} command @param {import('node:child_process').SpawnOptions} options */
function begin(records, name, [program = '', ...words], options) {
  const record = join(records, `${name}.json`);
  const child = spawn(program, words, { ...options, detached: true });
  child.on('error', () => {});
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity) writeFileSync(record, JSON.stringify(identity));
  // A successor of the same name may have written its own by then.
  child.once('exit', () => readIdentity(record)?.pid === identity?.pid && rmSync(record, { force: true }));
  return { child, identity };
}

/**
 * @param {string} records @param {Set<Identity>} steps @param {string} name @param {readonly string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, onLine?: (line: string) => void }} how
 */
async function runToTheEnd(records, steps, name, command, { env, cwd, onLine = () => {} }) {
  const { child, identity } = begin(records, name, command, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  if (identity) steps.add(identity);
  /** @type {string[]} */
  const words = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => {
      words.push(line);
      if (words.length > 60) words.shift();
      onLine(line);
    });
  }
  const code = await new Promise((done) => child.once('close', done).once('error', done));
  if (identity) steps.delete(identity);
  if (code !== 0) throw new Obstacle(`"${name}" ended with ${code instanceof Error ? code.message : code}.`, words.slice(-20).join('\n'));
}

/** @param {string} records @param {(sentence: string) => void} say */
async function endRecorded(records, say) {
  for (const file of readdirSync(records)) {
    const identity = readIdentity(join(records, file));
    if (identity && isRunning(identity)) {
      say(`Ending ${file.replace('.json', '')} (process ${identity.pid}), left from a launcher that was killed.`);
      await end(identity, { group: true, patience: 5_000 });
    }
    rmSync(join(records, file), { force: true });
  }
}

/** @param {string} file */
function openLog(file) {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** @param {string} file @returns {Identity | undefined} */
function readIdentity(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
