import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ApiClient } from '../kit/api-client.js';
import { freePort } from '../kit/free-port.js';

type Settings = typeof import('../../scripts/up/settings.mjs');

export interface Program {
  readonly url: string;
  /** The most memory that it has held so far, in MB. Linux only; undefined elsewhere. */
  mostMemory(): number | undefined;
  /** Ends it as Ctrl-C would, or at once and without a last word. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface Place {
  readonly url: string;
  readonly dataDir: string;
}

/** The API as `npm run up` starts it, in a process of its own on a port of its own (or the one that an earlier one had). */
export async function startApi(place: Place, port?: number): Promise<Program> {
  const own = port ?? (await freePort());
  const address = `http://127.0.0.1:${own}`;
  const child = await startProgram('api', place, own);
  await untilReady(address, child);
  return programOf(child, address);
}

/** A worker as `npm run up` starts it. */
export async function startWorker(place: Place): Promise<Program> {
  return programOf(await startProgram('worker', place, 0), '');
}

async function startProgram(name: 'api' | 'worker', place: Place, port: number): Promise<ChildProcess> {
  const { environment } = (await import(pathToFileURL(resolve('scripts/up/settings.mjs')).href)) as Settings;
  const settings = { dataDir: place.dataDir, port, publicUrl: `http://127.0.0.1:${port}`, databaseUrl: undefined, demo: true, empty: false };
  const child = spawn(process.execPath, [...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []), '--enable-source-maps', `dist/apps/${name}/src/main.js`], {
    env: environment(settings, place.url), stdio: ['ignore', 'pipe', 'inherit'],
  });
  // One line for each request: written, as it is in earnest, and not looked at.
  child.stdout.pipe(createWriteStream(join(place.dataDir, `${name}.log`), { flags: 'a' }));
  return child;
}

/** The raw server, in a process of its own. */
export async function startRawServer(databaseUrl: string, poolSize: number): Promise<Program> {
  const child = spawn(process.execPath, ['dist/test/bench/raw-server.js', databaseUrl, String(poolSize)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return programOf(child, `http://127.0.0.1:${port}`);
}

function programOf(child: ChildProcess, url: string): Program {
  const ended = once(child, 'exit');
  return {
    url,
    mostMemory: () => memoryOf(child.pid),
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}

/** Someone of the demonstration, signed in. */
export async function signedIn(url: string, email = 'admin@region.example'): Promise<{ client: ApiClient; cookie: string }> {
  const client = new ApiClient(url);
  const response = await client.post('/auth/password', { email, password: 'samkop-demo' });
  if (response.status !== 204) throw new Error(`${email} is not let in: ${response.status}`);
  return { client, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 2_400 && child.exitCode === null; tries += 1) {
    const ready = await fetch(`${address}/health/ready`).then(({ ok }) => ok, () => false);
    if (ready) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill('SIGKILL');
  throw new Error('The API does not come up.');
}

function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
