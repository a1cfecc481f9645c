import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Files, FileStore, LargeFiles } from '#platform/files';
import { pdf } from '../../../libs/platform/files/file.builders.js';
import { ClamavScanner } from '../../../libs/platform/files/clamav-scanner.js';
import { UploadResolver } from '../../../libs/platform/files/upload.resolver.js';
import { EICAR_LIKE, startFakeClamd, type FakeClamd } from './fake-clamd.js';
import { ACTORS, freshFilesApp, type FilesApp } from './files-app.js';
import { TusClient } from './tus-client.js';

const MB = 1024 * 1024;
const DOCUMENT = { purpose: 'DOCUMENT' };
const MOST = 30 * MB;

let clamd: FakeClamd;
let server: FilesApp;
let admin: TusClient;

beforeAll(async () => {
  clamd = await startFakeClamd({ most: MOST });
  server = await freshFilesApp({ clamav: { host: '127.0.0.1', port: clamd.port } });
  admin = new TusClient(server, 'admin');
}, 180_000);
afterAll(async () => {
  await server.close();
  await clamd.close();
});

const uploadOf = async (id: string) => (await server.app.get(UploadResolver, { strict: false }).uploads(ACTORS.admin, [id]))[0];
const settle = (): Promise<void> => server.app.get(LargeFiles).settleDue();
const download = async (id: string): Promise<number> => (await fetch(`${server.url}/files/${id}`, { headers: { 'x-actor': 'admin' } })).status;
const later = (seconds: number): void => server.clock.set(new Date(server.clock.now().getTime() + seconds * 1_000));

describe('with a virus scanner', () => {
  it('a small file is scanned before its sender has the last answer', async () => {
    const bytes = pdf('clean');
    const { id, last } = await admin.upload('a.pdf', bytes);
    expect(last.status).toBe(204);
    expect(clamd.scanned.at(-1)).toBe(bytes.length);
    expect(await uploadOf(id)).toMatchObject({ state: 'STORED' });
    expect(await download(id)).toBe(200);
  });

  it('a large one is scanned by the worker', async () => {
    const bytes = Buffer.concat([pdf('large and clean'), Buffer.alloc(21 * MB)]);
    const { id } = await admin.upload('a.pdf', bytes, DOCUMENT);
    expect(await uploadOf(id)).toMatchObject({ state: 'ARRIVED' });
    await settle();
    expect(clamd.scanned.at(-1)).toBe(bytes.length);
    expect(await uploadOf(id)).toMatchObject({ state: 'STORED' });
  });

  it('an infected one is rejected in words, and its bytes are gone', async () => {
    const bytes = pdf(EICAR_LIKE);
    const { id, last } = await admin.upload('a.pdf', bytes);
    expect(last).toMatchObject({ status: 422, body: { code: 'FILE_REJECTED', message: expect.stringMatching(/skadlig kod i filen \(Test\.Malicious\)/) } });
    expect(await uploadOf(id)).toMatchObject({ state: 'REJECTED', text: expect.stringMatching(/skadlig kod/) });
    expect(await server.app.get(FileStore).has(createHash('sha256').update(bytes).digest('hex'))).toBe(false);
    expect(await download(id)).toBe(404);
  });

  it('one that the scanner cannot hold is rejected with the way out', async () => {
    const { id } = await admin.upload('a.pdf', Buffer.concat([pdf('too much'), Buffer.alloc(MOST)]), DOCUMENT);
    await settle();
    expect(await uploadOf(id)).toMatchObject({ state: 'REJECTED', text: expect.stringMatching(/större än vad virusskyddet/) });
  });

  it('one waits in quarantine while the scanner is away, and is let out when it is back', async () => {
    await clamd.close();
    const { id, last } = await admin.upload('a.pdf', pdf('waits'));
    expect(last.status).toBe(204);
    expect(await uploadOf(id)).toMatchObject({ state: 'QUARANTINED', text: expect.stringMatching(/^Virusskyddet svarar inte/) });
    expect(await download(id)).toBe(404);
    await expect(server.app.get(Files).peek(ACTORS.admin, id, { purpose: 'EVIDENCE' })).rejects.toMatchObject({ fields: [{ text: 'file.in_quarantine' }] });
    later(31);
    await settle();
    expect(await uploadOf(id)).toMatchObject({ state: 'QUARANTINED' });
    clamd = await startFakeClamd({ port: clamd.port, most: MOST });
    await settle();
    expect(await uploadOf(id)).toMatchObject({ state: 'QUARANTINED' });
    later(31);
    await settle();
    expect(await uploadOf(id)).toMatchObject({ state: 'STORED' });
  });
});

describe('a scanner that answers nothing that can be understood', () => {
  it('has said nothing', async () => {
    const closed = await startFakeClamd();
    await closed.close();
    expect(await new ClamavScanner({ host: '127.0.0.1', port: closed.port }).scan(Readable.from([Buffer.from('a')]))).toBe('UNREACHABLE');
  });
});
