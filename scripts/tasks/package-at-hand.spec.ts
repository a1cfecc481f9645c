import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import yazl from 'yazl';
import { canonicalJson, sha256Hex } from '#kernel';
import { verifyPublication, type PublicationCheck } from '#documents';
import { packageAt } from './package-at-hand.js';

const FILES: Readonly<Record<string, Buffer>> = { 'Bilaga 1 Föreskrifter.pdf': Buffer.from('ett'), 'Avtal/Åtagande.pdf': Buffer.from('två') };
const manifest = canonicalJson({
  format: 'samkop.publication/1', caseNumber: 'RUN 109-2025', number: 1, title: 'Underlag', publishedAt: '2025-01-01T00:00:00.000Z',
  files: Object.entries(FILES).map(([path, bytes]) => ({ path, title: path, size: bytes.length, sha256: sha256Hex(bytes), change: 'ADDED' })),
});
const WHOLE: Readonly<Record<string, Buffer>> = { ...FILES, 'manifest.json': Buffer.from(manifest), 'index.html': Buffer.from('<!doctype html>'), SHA256SUMS: Buffer.from('') };

let root: string;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'samkop-package-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function unpacked(files: Readonly<Record<string, Buffer>>): Promise<string> {
  const folder = join(root, String((count += 1)));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

async function zipped(files: Readonly<Record<string, Buffer>>): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(bytes, path, { compress: false });
  zip.end();
  const path = join(root, `${(count += 1)}.zip`);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

async function checked(path: string): Promise<PublicationCheck> {
  const { files, close } = await packageAt(path);
  return verifyPublication(files).finally(close);
}

describe('a package that somebody has', () => {
  it.each([['unpacked', unpacked], ['as a ZIP', zipped]] as const)('%s, is as it was published', async (_, make) => {
    expect(await checked(await make(WHOLE))).toMatchObject({ faults: [], manifestSha256: sha256Hex(manifest) });
  });

  it('is found from its manifest', async () => {
    expect((await checked(join(await unpacked(WHOLE), 'manifest.json'))).faults).toEqual([]);
  });

  it.each([['unpacked', unpacked], ['as a ZIP', zipped]] as const)('%s, is found to lack a file, to have another, or one changed in a byte or a length', async (_, make) => {
    const { 'Avtal/Åtagande.pdf': _gone, ...lacking } = WHOLE;
    expect((await checked(await make(lacking))).faults).toEqual(['Avtal/Åtagande.pdf: missing']);
    expect((await checked(await make({ ...WHOLE, 'Avtal/Åtagande.pdf': Buffer.from('tvÅ') }))).faults).toEqual(['Avtal/Åtagande.pdf: other bytes than were published']);
    expect((await checked(await make({ ...WHOLE, 'Avtal/Åtagande.pdf': Buffer.from('') }))).faults).toEqual(['Avtal/Åtagande.pdf: 0 bytes, and not 4']);
    expect((await checked(await make({ ...WHOLE, 'extra.pdf': Buffer.from('x') }))).faults).toEqual(['extra.pdf: not part of the publication']);
  });

  it('with a manifest that was written anew has another hash of it, and with one that was formatted is told so', async () => {
    const other = await checked(await unpacked({ ...WHOLE, 'manifest.json': Buffer.from(manifest.replace('Underlag', 'Annat')) }));
    expect([other.faults, other.manifestSha256 === sha256Hex(manifest)]).toEqual([[], false]);
    const formatted = await checked(await unpacked({ ...WHOLE, 'manifest.json': Buffer.from(JSON.stringify(JSON.parse(manifest), null, 2)) }));
    expect(formatted.faults).toEqual(['manifest.json: not in canonical form']);
  });

  it('without a manifest, or with one of another kind, cannot be checked', async () => {
    await expect(checked(await unpacked(FILES))).rejects.toThrow('There is no manifest.json');
    await expect(checked(await unpacked({ ...FILES, 'manifest.json': Buffer.from('{"format":"other"}') }))).rejects.toThrow('samkop.publication/1');
  });
});
