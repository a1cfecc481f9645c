import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../kit/free-port.js';
import type * as TestDatabases from '../kit/test-database.js';

// As it was built: what reads these journeys knows no decorators, and the types are to be checked before there is a build.
const BUILT = '../../dist/test/kit/test-database.js';

/** Serves the built product, API and worker, on a database and a port of its own; answers how to end it. */
export default async function serve(): Promise<() => Promise<void>> {
  const { createReferenceDatabase } = (await import(BUILT)) as typeof TestDatabases;
  const database = await createReferenceDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env, DATABASE_URL: database.url, DATA_DIR: database.dataDir, PORT: String(port), PUBLIC_URL: url, DEMO: '1', NODE_ENV: 'production', LOG_LEVEL: 'error',
  };
  const children = ['api', 'worker'].map((name) => spawn(process.execPath, [`dist/apps/${name}/src/main.js`], { env, stdio: ['ignore', 'inherit', 'inherit'] }));
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    await database.close();
  };
  // Nobody else ends what did not start in time, and it would go on beside every run after this one.
  await ready(`${url}/health/ready`).catch(async (failure: unknown) => {
    await stop();
    throw failure;
  });
  process.env.SAMKOP_URL = url;
  process.env.SAMKOP_DATABASE_URL = database.url;
  return stop;
}

async function ready(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await fetch(url).then((response) => response.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The product did not start.');
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
