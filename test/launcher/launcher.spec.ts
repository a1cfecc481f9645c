import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { built } from '../../scripts/up/builds.mjs';
import { childrenIn, type Service } from '../../scripts/up/children.mjs';
import { takeDataDir } from '../../scripts/up/one-launcher.mjs';
import { isInstalled } from '../../scripts/up/packages.mjs';
import { identify, waitUntil } from '../../scripts/up/processes.mjs';
import { readSettings } from '../../scripts/up/settings.mjs';
import { supervisor } from '../../scripts/up/supervisor.mjs';
import { scratchDir } from './scratch.js';

const FOREVER = [process.execPath, '-e', 'setInterval(() => {}, 1000)'];
const ONE_LAUNCHER = resolve(import.meta.dirname, '../../scripts/up/one-launcher.mjs');

let scratch: ReturnType<typeof scratchDir>;
beforeEach(() => {
  scratch = scratchDir();
});
afterEach(() => scratch.remove());

describe('one launcher per data directory', () => {
  it('tells the second who is first, and lets it in afterwards', async () => {
    const first = await takeDataDir(scratch.dir, 'http://localhost:4000');
    const second = await takeDataDir(scratch.dir, 'http://localhost:4001');
    expect(second).toMatchObject({ taken: false, holder: { pid: process.pid, address: 'http://localhost:4000' } });
    if (first.taken) first.giveBack();
    expect((await takeDataDir(scratch.dir, 'http://localhost:4001')).taken).toBe(true);
  });

  it.each([
    ['was killed', JSON.stringify({ pid: 2 ** 30, startedAs: 'long ago' })],
    ['had a number that belongs to somebody else now', JSON.stringify({ ...identify(process.pid), startedAs: 'long ago' })],
    ['left half a file', '{"pid":'],
  ])('takes over from one that %s', async (_how, left) => {
    writeFileSync(join(scratch.dir, 'launcher-7.json'), left);
    expect((await takeDataDir(scratch.dir, '')).taken).toBe(true);
    expect(readdirSync(scratch.dir)).toEqual(['launcher-8.json']);
  });

  it('lets in one of six that start in the same moment after a crash', async () => {
    writeFileSync(join(scratch.dir, 'launcher-1.json'), '{}');
    const script = `const { takeDataDir } = await import(${JSON.stringify(ONE_LAUNCHER)});
      console.log((await takeDataDir(${JSON.stringify(scratch.dir)}, '')).taken); setTimeout(() => process.exit(), 4500)`;
    const starts = Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]));
    const answers = (await Promise.all(starts)).map(({ stdout }) => stdout.trim());
    expect(answers.filter((answer) => answer === 'true')).toHaveLength(1);
  });
});

describe('the children of a launcher', () => {
  const env = process.env;

  it('are found and ended by the next launcher when theirs was killed', async () => {
    const service = childrenIn(scratch.dir).serve('api', FOREVER, { env, cwd: scratch.dir });
    const said: string[] = [];
    await childrenIn(scratch.dir).endOrphans((sentence) => said.push(sentence));
    expect(service.isRunning()).toBe(false);
    expect(said.join()).toContain('Ending api');
  });

  it('leave a stranger alone who got the number of one of them', async () => {
    mkdirSync(join(scratch.dir, 'running'));
    writeFileSync(join(scratch.dir, 'running', 'api.json'), JSON.stringify({ pid: process.pid, startedAs: 'long ago' }));
    const said: string[] = [];
    await childrenIn(scratch.dir).endOrphans((sentence) => said.push(sentence));
    expect(said).toEqual([]);
  });

  it('fail with their last words', async () => {
    const run = childrenIn(scratch.dir).run('migrate', [process.execPath, '-e', 'console.error("no such table"); process.exit(3)']);
    await expect(run).rejects.toMatchObject({ message: '"migrate" ended with 3.', evidence: 'no such table' });
  });
});

describe('the supervisor', () => {
  const service = (lives: () => boolean): Service => ({ isRunning: lives, stop: () => Promise.resolve() });

  it('starts again what dies', async () => {
    let starts = 0;
    const services = supervisor({ say: () => undefined, onHopeless: () => undefined });
    await services.keep('api', () => {
      starts += 1;
      return service(() => starts > 1);
    });
    expect(await waitUntil(() => starts === 2, 2_000)).toBe(true);
    await services.endAll();
  });

  it('ends the last started first', async () => {
    const ended: string[] = [];
    const services = supervisor({ say: () => undefined, onHopeless: () => undefined });
    for (const name of ['postgres', 'api', 'worker']) {
      await services.keep(name, () => ({ isRunning: () => true, stop: () => Promise.resolve(void ended.push(name)) }));
    }
    await services.endAll();
    expect(ended).toEqual(['worker', 'api', 'postgres']);
  });

  it('gives up on what cannot be started again', async () => {
    let starts = 0;
    let hopeless: string | undefined;
    const services = supervisor({ say: () => undefined, onHopeless: (name) => (hopeless = name) });
    await services.keep('api', () => {
      starts += 1;
      if (starts > 1) throw new Error('no');
      return service(() => false);
    });
    expect(await waitUntil(() => hopeless === 'api', 2_000)).toBe(true);
    await services.endAll();
  });
});

describe('what is there already', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/other-platform': { version: '1.0.0', optional: true } };

  it.each([
    ['nothing', undefined, false],
    ['the same', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '0.9.0' } }, false],
  ])('packages: %s', (_what, installed, answer) => {
    mkdirSync(join(scratch.dir, 'node_modules'));
    writeFileSync(join(scratch.dir, 'package-lock.json'), lock(wanted));
    if (installed) writeFileSync(join(scratch.dir, 'node_modules', '.package-lock.json'), lock(installed));
    expect(isInstalled(scratch.dir)).toBe(answer);
  });

  it.each(['up', 'check'])('packages that are a link to somebody else’s are left alone by %s, and it is said what to do', async (command) => {
    const { dir: root } = scratch;
    cpSync(resolve(import.meta.dirname, '../../scripts'), join(root, 'scripts'), { recursive: true });
    mkdirSync(join(root, 'theirs', 'kept'), { recursive: true });
    symlinkSync(join(root, 'theirs'), join(root, 'node_modules'));
    const run = promisify(execFile)(process.execPath, [join(root, 'scripts', `${command}.mjs`)], { cwd: root });
    const said = await run.then(() => 'it went on', ({ stdout }: { stdout: string }) => stdout);
    expect(said).toContain(`Remove the link (rm ${join(root, 'node_modules')})`);
    expect(readdirSync(join(root, 'theirs'))).toEqual(['kept']);
    expect(readdirSync(root).toSorted()).toEqual(['node_modules', 'scripts', 'theirs']);
  });

  it('a build is made once, and again when a source or the result is gone or different', async () => {
    const { dir: root } = scratch;
    const source = join(root, 'libs', 'kernel.ts');
    mkdirSync(join(root, 'libs'));
    let builds = 0;
    const children = { ...childrenIn(root), run: () => Promise.resolve(void ((builds += 1), mkdirSync(join(root, 'dist', 'libs'), { recursive: true }))) };
    const build = async () => {
      await built('server', { root, children });
      return builds;
    };
    writeFileSync(source, 'one');
    expect([await build(), await build()]).toEqual([1, 1]);
    writeFileSync(source, 'two');
    expect(await build()).toBe(2);
    rmSync(join(root, 'dist', 'libs'), { recursive: true });
    expect(await build()).toBe(3);
  });
});

describe('the settings', () => {
  const read = (env: NodeJS.ProcessEnv, ...words: string[]) => readSettings(words, env, '/samkop');

  it('have defaults', () => {
    expect(read({})).toEqual({
      dataDir: '/samkop/.data',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      databaseUrl: undefined,
      demo: true,
      empty: false,
    });
  });

  it('leave a server of one’s own without demo data', () => {
    expect(read({ DATABASE_URL: 'postgresql://db/samkop' }).demo).toBe(false);
  });

  it('say what they do not understand', () => {
    expect(() => read({ PORT: 'high' })).toThrow('PORT must be a number');
    expect(() => read({}, '--emtpy')).toThrow('"--emtpy" is not known here');
  });
});
