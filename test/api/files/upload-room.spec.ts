import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { actorKey } from '#platform/access';
import { LargeFiles } from '#platform/files';
import { Disk } from '../../../libs/platform/files/disk.js';
import { pdf } from '../../../libs/platform/files/file.builders.js';
import { ACTORS, freshFilesApp, startFilesApp, type FilesApp } from './files-app.js';
import { idOf, TusClient, type Answer } from './tus-client.js';

const DOCUMENT = { purpose: 'DOCUMENT' };
const MB = 1024 * 1024;
const GB = 1024 * MB;
const TWO_HOURS_MS = 7_200_000;

let server: FilesApp;
let second: FilesApp;
let admin: TusClient;
let room = Infinity;
/** What happens between a look at the disk and what is made of it. */
let afterLook = async (): Promise<void> => undefined;

/** The folder as a disk of its own: what lies in it takes of `room`. */
const freeBytes = async (): Promise<number> => {
  const lying = readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.json'));
  const free = lying.reduce((left, { parentPath, name }) => left - statSync(join(parentPath, name)).size, room);
  await afterLook();
  return free;
};

beforeAll(async () => {
  server = await freshFilesApp({ maxDocumentBytes: 5 * GB });
  second = await startFilesApp(server.database, server.dataDir, { maxDocumentBytes: 5 * GB });
  for (const { app } of [server, second]) jest.spyOn(app.get(Disk, { strict: false }), 'freeBytes').mockImplementation(freeBytes);
  admin = new TusClient(server, 'admin');
}, 180_000);
afterAll(async () => {
  await second.close();
  await server.close();
});

beforeEach(() => {
  room = Infinity;
  afterLook = async () => undefined;
});
afterEach(async () => {
  await server.database.dataSource.query('delete from stored_file');
  for (const folder of ['incoming', 'files']) for (const name of readdirSync(join(server.dataDir, folder))) if (name !== 'drafts') rmSync(join(server.dataDir, folder, name), { recursive: true });
});

const begin = (size: number | 'deferred', client = admin): Promise<Answer> => client.create('a.pdf', size, DOCUMENT);
const fileOf = (id: string): string => join(server.dataDir, 'incoming', id);
const silence = (id: string): void => utimesSync(fileOf(id), new Date(Date.now() - TWO_HOURS_MS), new Date(Date.now() - TWO_HOURS_MS));
const rows = async (): Promise<number> => (await server.database.dataSource.query<{ count: number }[]>('select count(*)::int from stored_file'))[0]?.count ?? 0;
const document = (size: number): Buffer => Buffer.concat([pdf('room'), Buffer.alloc(size)]).subarray(0, size);

describe('uploads that are begun together', () => {
  it('have room for all that were accepted, whoever they ask; the others are refused before their first byte, in words', async () => {
    room = 7 * GB;
    for (const [language, words] of [['sv', /^Det finns inte plats för filen just nu\./], ['en', /^There is no room for the file at the moment\./]] as const) {
      const headers = { 'Accept-Language': language, 'Upload-Length': String(3 * GB), 'Upload-Metadata': `purpose ${btoa('DOCUMENT')}` };
      const answers = await Promise.all([server, second, server, second].map((app) => new TusClient(app, 'admin').request('POST', '/files', headers)));
      const [accepted, ...others] = answers.sort((one, other) => one.status - other.status);
      expect(answers.map(({ status }) => status)).toEqual([201, 507, 507, 507]);
      for (const { body } of others) expect(body).toMatchObject({ code: 'INTERNAL', message: expect.stringMatching(words) });
      expect(await rows()).toBe(1);
      expect(readdirSync(join(server.dataDir, 'incoming'))).toHaveLength(2);
      if (accepted) expect((await admin.remove(idOf(accepted))).status).toBe(204);
    }
    expect((await begin(3 * GB)).status).toBe(201);
  });

  it('are looked at one after the other, also by two processes', async () => {
    room = 7 * GB;
    let looks = 0;
    const waiting = `select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
    afterLook = async () => {
      looks += 1;
      while (looks < 2 && (await server.database.dataSource.query<unknown[]>(waiting)).length === 0) await pause(5);
    };
    const answers = await Promise.all([server, second].map((app) => begin(3 * GB, new TusClient(app, 'admin'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 507]);
  });

  it('are as many as fit, and those refused take nobody’s room', async () => {
    room = 18 * GB;
    const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => begin(3 * GB, new TusClient(at % 2 ? second : server, 'admin'))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 507)).toHaveLength(9);
  });
});

describe('the room of an upload', () => {
  it('is twice its size less what has come, and free again when it is finished', async () => {
    const bytes = document(3 * MB);
    const id = idOf(await begin(3 * MB));
    expect((await admin.append(id, 0, bytes.subarray(0, 2 * MB))).status).toBe(204);
    room = 12 * MB - 1;
    expect((await begin(3 * MB)).status).toBe(507);
    room = 12 * MB;
    const other = idOf(await begin(3 * MB));
    expect((await admin.remove(other)).status).toBe(204);
    room = 9 * MB;
    expect((await begin(3 * MB)).status).toBe(507);
    expect((await admin.append(id, 2 * MB, bytes.subarray(2 * MB))).status).toBe(204);
    expect((await begin(3 * MB)).status).toBe(201);
  });

  it('is kept for the copy of what waits for the worker, however long it waits', async () => {
    const { id } = await admin.upload('a.pdf', document(21 * MB), DOCUMENT);
    silence(id);
    room = 44 * MB - 1;
    expect((await begin(MB)).status).toBe(507);
    await server.app.get(LargeFiles).settleDue();
    expect((await begin(MB)).status).toBe(201);
  });

  it('is another’s after an hour of silence; who then goes on asks for it again, before the next byte', async () => {
    room = 6 * MB;
    const bytes = document(3 * MB);
    const first = idOf(await begin(3 * MB));
    expect((await begin(3 * MB)).status).toBe(507);
    silence(first);
    const other = idOf(await begin(3 * MB));
    expect(await admin.append(first, 0, bytes)).toMatchObject({ status: 507, body: { message: expect.stringMatching(/^Det finns inte plats/) } });
    expect(statSync(fileOf(first)).size).toBe(0);
    expect((await admin.remove(other)).status).toBe(204);
    expect((await admin.append(first, 0, bytes.subarray(0, MB))).status).toBe(204);
    expect((await begin(MB)).status).toBe(507);
    expect((await admin.append(first, MB, bytes.subarray(MB))).status).toBe(204);
  });

  it('is promised to tender documents alone: papers that are begun and never come keep nobody out', async () => {
    room = 43 * MB;
    const anna = new TusClient(server, 'anna');
    for (let turn = 0; turn < 4; turn += 1) expect((await anna.create('fullmakt.pdf', 20 * MB)).status).toBe(201);
    expect((await begin(21 * MB)).status).toBe(201);
    expect((await anna.create('fullmakt.pdf', 20 * MB)).status).toBe(507);
  });

  it('is asked for when the size is told, where nobody knew it before', async () => {
    room = 7 * MB;
    const id = idOf(await begin('deferred'));
    const first = idOf(await begin(3 * MB));
    const declare = (): Promise<Answer> => admin.append(id, 0, Buffer.alloc(1), { 'Upload-Length': String(3 * MB) });
    expect((await declare()).status).toBe(507);
    expect((await admin.remove(first)).status).toBe(204);
    expect((await declare()).status).toBe(204);
    expect((await begin(3 * MB)).status).toBe(507);
  });

  it('is counted right among a thousand, some silent and some that were never accepted', async () => {
    const ids: { id: string }[] = await server.database.dataSource.query(
      `insert into stored_file (id, file_name, size, purpose, uploaded_by, uploaded_at, state)
       select gen_random_uuid(), 'a.pdf', $1, 'DOCUMENT', $2, now(), 'RECEIVING' from generate_series(1, 1000) returning id`,
      [MB, actorKey(ACTORS.support)],
    );
    ids.slice(0, 800).forEach(({ id }) => writeFileSync(fileOf(id), ''));
    ids.slice(0, 300).forEach(({ id }) => silence(id));
    room = 1002 * MB - 1;
    expect((await begin(MB)).status).toBe(507);
    room = 1002 * MB;
    expect((await begin(MB)).status).toBe(201);
  });
});
