import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A process that can be recognised later. The number alone is not enough: after a crash it may belong to a stranger.
 * @typedef {{ pid: number, startedAs: string }} Identity
 */

/**
 * What tells this process from any other that has, had or will have its number; undefined when it is not running.
 * @param {number} pid
 * @returns {Identity | undefined}
 */
export function identify(pid) {
  const startedAs = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  return startedAs === undefined ? undefined : { pid, startedAs };
}

/** @param {number} pid */
function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold spaces; the state is the first field after it, the start time the twentieth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function startByPs(pid) {
  try {
    const answer = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [state = 'Z', ...started] = answer.toString().trim().split(/\s+/);
    return state.startsWith('Z') ? undefined : started.join(' ');
  } catch {
    return undefined;
  }
}

/** @param {Identity | undefined} identity */
export function isRunning(identity) {
  const now = identity && identify(identity.pid);
  return now !== undefined && now.startedAs === identity?.startedAs;
}

/**
 * The command line of a process, its parts separated by spaces; empty when it cannot be read.
 * @param {number} pid
 */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch {
    return '';
  }
}

/**
 * The number of the parent of a process; 0 when it cannot be told.
 * @param {number} pid
 */
export function parentOf(pid) {
  try {
    if (process.platform === 'linux') return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return 0;
  }
}

/**
 * Waits until `holds` answers true; false when it did not within `milliseconds`.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} milliseconds
 */
export async function waitUntil(holds, milliseconds, every = 50) {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await holds()) return true;
    if (Date.now() >= end) return false;
    await pause(every);
  }
}

/**
 * Asks a process to end with `signal`, and insists (`lastWord`) when it has not within `patience`. Ending what has
 * ended already is no error. `group`: all that it started too, when it leads a process group.
 * @param {Identity} identity
 * @param {{ signal?: NodeJS.Signals, patience?: number, lastWord?: NodeJS.Signals, group?: boolean }} [how]
 */
export async function end(identity, { signal = 'SIGTERM', patience = 10_000, lastWord = 'SIGKILL', group = false } = {}) {
  const gone = () => !isRunning(identity);
  for (const word of [signal, lastWord]) {
    if (gone()) return;
    send(group ? -identity.pid : identity.pid, word);
    if (await waitUntil(gone, patience)) return;
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
