import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UnitOfWork } from '#platform/database';
import { FileHousekeeping, Files, FileStore, type FileUse } from '#platform/files';
import { Refusal } from '#platform/request';
import { csv, html, pdf, xlsx } from '../../../libs/platform/files/file.builders.js';
import { ACTORS, freshFilesApp, type FilesApp } from './files-app.js';
import { idOf, TusClient } from './tus-client.js';

let server: FilesApp;
let files: Files;
let work: UnitOfWork;
let anna: TusClient;

beforeAll(async () => {
  server = await freshFilesApp();
  files = server.app.get(Files);
  work = server.app.get(UnitOfWork);
  anna = new TusClient(server, 'anna');
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(new Date()));

const EVIDENCE: FileUse = { purpose: 'EVIDENCE', field: 'input.evidenceFileIds.0' };

const take = (id: string, use = EVIDENCE, actor: keyof typeof ACTORS = 'anna'): Promise<string> =>
  work.run(ACTORS[actor], async (tx) => (await files.take(tx.manager, ACTORS[actor], id, use)).id);

async function refusal(attempt: Promise<unknown>): Promise<Refusal> {
  const outcome: unknown = await attempt.then(() => undefined, (error: unknown) => error);
  if (!(outcome instanceof Refusal)) throw new Error(`Not refused: ${String(outcome)}`);
  return outcome;
}

describe('a command that takes a file', () => {
  it('may use it once', async () => {
    const { id } = await anna.upload('a.pdf', pdf('take'));
    expect(await files.peek(ACTORS.anna, id, EVIDENCE)).toMatchObject({ id, fileName: 'a.pdf', mediaType: 'application/pdf', href: `/files/${id}` });
    expect(await take(id)).toBe(id);
    expect(await refusal(take(id))).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.evidenceFileIds.0', text: 'file.already_used' }] });
    expect(await refusal(files.peek(ACTORS.anna, id, EVIDENCE))).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await anna.remove(id)).body).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
  });

  it('wins it alone against twenty others at the same moment', async () => {
    const { id } = await anna.upload('a.pdf', pdf('race'));
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => take(id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('leaves it unused when it does not come to its end', async () => {
    const { id } = await anna.upload('a.pdf', pdf('rollback'));
    const failing = work.run(ACTORS.anna, async (tx) => {
      await files.take(tx.manager, ACTORS.anna, id, EVIDENCE);
      throw new Refusal('CONFLICT');
    });
    expect(await refusal(failing)).toMatchObject({ code: 'CONFLICT' });
    expect(await take(id)).toBe(id);
  });

  it('does not find another’s, nor what is none', async () => {
    const { id } = await anna.upload('a.pdf', pdf('theirs'));
    for (const other of ['bo', 'admin'] as const) expect(await refusal(take(id, EVIDENCE, other))).toMatchObject({ code: 'NOT_FOUND' });
    for (const none of ['', 'x', '0198c3b0-0000-7000-8000-000000000000']) expect(await refusal(take(none))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is told at the field why it cannot', async () => {
    const table = (await anna.upload('a.csv', csv())).id;
    const workbook = (await anna.upload('a.xlsx', xlsx())).id;
    const paper = (await anna.upload('a.pdf', pdf('paper'))).id;
    const pretender = (await anna.upload('a.pdf', html())).id;
    const onItsWay = idOf(await anna.create('a.pdf', 10));
    const field = 'input.evidenceFileIds.0';
    expect(await refusal(take(table))).toMatchObject({ code: 'FILE_REJECTED', fields: [{ path: field, text: 'file.rejected.not_evidence' }] });
    expect(await refusal(take(paper, { purpose: 'IMPORT' }))).toMatchObject({ code: 'FILE_REJECTED', fields: [{ path: 'fileId', text: 'file.rejected.not_table' }] });
    expect(await refusal(take(pretender))).toMatchObject({ code: 'FILE_REJECTED', fields: [{ path: field, text: 'file.rejected.kind' }] });
    expect(await refusal(take(onItsWay))).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: field, text: 'file.not_finished' }] });
    expect(await take(workbook, { purpose: 'IMPORT' })).toBe(workbook);
  });
});

describe('another library', () => {
  it('brings a file by another road and reads it again', async () => {
    const id = await files.receive(ACTORS.bo, { fileName: 'inskannad', bytes: Readable.from([pdf('other road')]) });
    expect((await files.describe([id, 'x'])).get(id)).toMatchObject({ fileName: 'inskannad.pdf', size: pdf('other road').length });
    const chunks: Buffer[] = [];
    for await (const chunk of (await files.openStored(id, { start: 0, end: 4 })) as AsyncIterable<Buffer>) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('%PDF-');
    expect(await files.atPath(id, (path) => Promise.resolve(existsSync(path)))).toBe(true);
    expect(await refusal(files.receive(ACTORS.bo, { fileName: 'a.pdf', bytes: Readable.from([html()]) }))).toMatchObject({ code: 'FILE_REJECTED' });
  });
});

describe('housekeeping', () => {
  const later = (hours: number): void => server.clock.set(new Date(Date.now() + hours * 3_600_000));

  it('removes what nobody used, and bytes only when no file names them', async () => {
    const [kept, loose] = [pdf('shared bytes'), pdf('lonely bytes')];
    const used = (await anna.upload('a.pdf', kept)).id;
    await take(used);
    const twin = (await anna.upload('b.pdf', kept)).id;
    const alone = (await anna.upload('c.pdf', loose)).id;
    const onItsWay = idOf(await anna.create('d.pdf', 100));
    const hashes = await files.describe([used, alone]);
    const store = server.app.get(FileStore);
    later(25);
    expect(await server.app.get(FileHousekeeping).removeUnused(24)).toBeGreaterThanOrEqual(3);
    expect([...(await files.describe([used, twin, alone])).keys()]).toEqual([used]);
    expect(await store.has(hashes.get(used)?.sha256 ?? '')).toBe(true);
    expect(await store.has(hashes.get(alone)?.sha256 ?? '')).toBe(false);
    expect((await anna.head(onItsWay)).status).toBe(404);
    expect(readdirSync(join(server.dataDir, 'incoming'))).toEqual([]);
  });

  it('leaves what is new', async () => {
    const { id } = await anna.upload('a.pdf', pdf('new'));
    later(23);
    await server.app.get(FileHousekeeping).removeUnused(24);
    expect(await files.describe([id])).toHaveProperty('size', 1);
  });

  it('finds bytes that a crash left without a name, once they are old', async () => {
    const store = server.app.get(FileStore);
    const named = (await anna.upload('a.pdf', pdf('named'))).id;
    const [old, fresh] = [await store.put(Readable.from([Buffer.from('old')])), await store.put(Readable.from([Buffer.from('fresh')]))];
    const longAgo = new Date(Date.now() - 48 * 3_600_000);
    const described = (await files.describe([named])).get(named)?.sha256 ?? '';
    for (const sha256 of [old.sha256, described]) {
      utimesSync(join(server.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256), longAgo, longAgo);
    }
    await server.app.get(FileHousekeeping).run();
    expect(await store.has(old.sha256)).toBe(false);
    expect(await store.has(fresh.sha256)).toBe(true);
    expect(await store.has(described)).toBe(true);
  });
});
