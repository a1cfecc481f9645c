import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

let app: TestApp;
let worker: ChildProcess;
let env: NodeJS.ProcessEnv;

const program = (name: string, ...words: string[]) => ['--enable-source-maps', `dist/${name}.js`, ...words];

/** Runs one of the product's programs to its end. */
function run(name: string, ...words: string[]): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, program(name, ...words), { env, maxBuffer: 10_000_000 }, (_, out, err) => done({ code: child.exitCode ?? -1, said: out + err }));
  });
}

beforeAll(async () => {
  app = await startTestApp('empty');
  env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: app.database.url, DATA_DIR: mkdtempSync(join(tmpdir(), 'samkop-replay-')), DEMO: '1', PUBLIC_URL: 'http://localhost', LOG_LEVEL: 'fatal' };
  const made = await run('scripts/tasks/load-demo', '--empty');
  if (made.code !== 0) throw new Error(made.said);
  worker = spawn(process.execPath, program('apps/worker/src/main'), { env, stdio: 'ignore' });
}, 120_000);
afterAll(async () => {
  if (worker.exitCode === null) {
    const ended = new Promise((done) => worker.once('exit', done));
    worker.kill('SIGTERM');
    await ended;
  }
  await app.close();
  rmSync(env['DATA_DIR'] ?? '', { recursive: true, force: true });
});

describe('the reference procurement, played through the public API', () => {
  it('comes to the counts, the gap and the list of the reference, exactly', async () => {
    const { code, said } = await run('scripts/tasks/replay', '--url', app.url, '--lock');
    expect(said).not.toContain('WRONG');
    expect(said).toContain('all: 167 asked, 146 approved, 16 in the gap');
    for (const figure of ['requirements all: 400', 'threads all: 200', 'threads open: 32', 'comments all: 320', 'threads to the letter: 200', 'texts that came of it: 29']) expect(said).toContain(figure);
    expect(said).toContain('List 1 is locked with 146 entitled parties, of 146; its SHA-256 checks out');
    expect(code).toBe(0);
  }, 600_000);

  it('has gone by the public API alone: every officer came by a personal link', async () => {
    const [row]: { links: number; people: number; system: number }[] = await app.database.dataSource.query(
      `select count(*) filter (where actor_kind = 'LINK')::int as links, count(*) filter (where actor_kind = 'PERSON')::int as people,
         count(*) filter (where actor_kind = 'SYSTEM')::int as system from audit_event where procurement_id is not null`);
    expect(row?.links).toBeGreaterThan(400);
    expect(row?.people).toBeGreaterThan(400);
    expect(row?.system).toBe(0);
  });

  it('is not played twice, and says so', async () => {
    const { code, said } = await run('scripts/tasks/replay', '--url', app.url);
    expect(code).toBe(1);
    expect(said).toContain('has RUN 109-2025 already');
  }, 60_000);

  it('says what is missing when nothing answers, in a sentence', async () => {
    const { code, said } = await run('scripts/tasks/replay', '--url', 'http://127.0.0.1:9');
    expect(code).toBe(1);
    expect(said).toContain('http://127.0.0.1:9 does not answer');
    expect(said).not.toContain('    at ');
  }, 60_000);
});
