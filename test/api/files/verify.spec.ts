import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { fileStoreOf, type FileStore } from '#platform/files';
import { pdf } from '../../../libs/platform/files/file.builders.js';
import { S3Bucket } from '../../../libs/platform/files/s3-bucket.js';
import { freshFilesApp, type FilesApp } from './files-app.js';
import { startS3Server, type S3Server } from './s3-server.js';
import { TusClient } from './tus-client.js';

const PROGRAM = ['--enable-source-maps', 'dist/scripts/tasks/verify-files.js'];

/** `npm run verify:files`, on both kinds of store. */
describe.each(['a folder', 'S3'])('verifying files in %s', (where) => {
  let s3: S3Server | undefined;
  let server: FilesApp;
  let store: FileStore;
  let dataDir: string;

  beforeAll(async () => {
    s3 = where === 'S3' ? await startS3Server() : undefined;
    const more = s3 ? { s3: s3.address } : {};
    server = await freshFilesApp(more);
    dataDir = await mkdtemp(join(tmpdir(), 'samkop-verify-'));
    store = fileStoreOf({ dataDir: server.dataDir, ...more });
  }, 180_000);
  afterAll(async () => {
    await server.close();
    await s3?.close();
    await rm(dataDir, { recursive: true });
  });

  async function verify(): Promise<{ code: number; lines: string }> {
    const env = { ...process.env, DATABASE_URL: server.database.url, DATA_DIR: server.dataDir, ...(s3 ? { S3_URL: s3.url } : {}) };
    try {
      return { code: 0, lines: (await promisify(execFile)(process.execPath, PROGRAM, { env })).stdout };
    } catch (error) {
      const { code, stdout } = error as { code: number; stdout: string };
      return { code, lines: stdout };
    }
  }

  async function damage(sha256: string): Promise<void> {
    const other = Buffer.from(pdf('damaged'));
    if (s3) await new S3Bucket(s3.address).put(`${s3.address.prefix}files/${sha256}`, other);
    else writeFileSync(join(server.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256), other);
  }

  it('finds nothing where nothing is wrong, and then each thing by its name', async () => {
    const anna = new TusClient(server, 'anna');
    const hashes: string[] = [];
    for (const name of ['hel', 'skadad', 'borta', 'annan']) {
      const { id } = await anna.upload(`${name}.pdf`, pdf(`${where} ${name}`));
      const [row]: { sha256: string }[] = await server.database.dataSource.query(`select encode(sha256, 'hex') as sha256 from stored_file where id = $1`, [id]);
      hashes.push(row?.sha256 ?? '');
    }
    const whole = await verify();
    expect(whole).toEqual({ code: 0, lines: expect.stringMatching(/4 files of .* 0 of them loose\.\nThe files hold\.\n$/) });
    const [, damaged = '', gone = '', other = ''] = hashes;
    await damage(damaged);
    await store.remove(gone);
    await server.database.dataSource.query(`update stored_file set crc32 = 1 where sha256 = decode($1, 'hex')`, [other]);
    const loose = await store.put(Readable.from([Buffer.from('loose')]));
    const { code, lines } = await verify();
    expect(code).toBe(1);
    expect(lines).toMatch(new RegExp(`DAMAGED .*: ${damaged}, .*\\n +named by “skadad\\.pdf”`));
    expect(lines).toMatch(new RegExp(`MISSING .*: ${gone}\\n +named by “borta\\.pdf”`));
    expect(lines).toMatch(new RegExp(`DIFFERS .*: ${other}, .*\\n +named by “annan\\.pdf”`));
    expect(lines).toMatch(new RegExp(`loose .*: ${loose.sha256}, 5 bytes`));
    expect(lines).toMatch(/The files do NOT hold: 1 damaged, 1 missing, 1 that differ\.\n$/);
  }, 60_000);

  it('ends with 2 where nothing can be looked at', async () => {
    const failing = promisify(execFile)(process.execPath, PROGRAM, { env: { ...process.env, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', DATA_DIR: dataDir } });
    await expect(failing).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/could not be verified/) });
  });
});
