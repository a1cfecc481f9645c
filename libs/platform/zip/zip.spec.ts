import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { borrowChunk, giveBackChunk } from '#platform/files';
import { openZip, ZipLayout, type ZipEntry } from './index.js';

const AT = new Date('2026-03-02T13:45:00Z');
const GIGABYTES_4 = 4 * 1024 ** 3;

type File = readonly [path: string, content: string | Buffer];

const entryOf = ([path, content]: File): ZipEntry => ({ path, size: Buffer.from(content).length, crc32: crc32(Buffer.from(content)), modifiedAt: AT });
const layoutOf = (files: readonly File[]): ZipLayout => new ZipLayout(files.map(entryOf));

const reading = (files: readonly File[]) => (index: number, { start, end }: { start: number; end: number }) =>
  Promise.resolve(Readable.from([Buffer.from(files[index]?.[1] ?? '').subarray(start, end + 1)]));

const zipOf = (files: readonly File[]): Promise<Buffer> => buffer(openZip(layoutOf(files), reading(files)));

const FILES: readonly File[] = [
  ['Förfrågningsunderlag/Bilaga 1 – Kravspecifikation.pdf', Buffer.alloc(200_000, 'krav')],
  ['Förfrågningsunderlag/Bilaga 2 – Övertorneå.txt', 'Ångström\n'],
  ['tom.txt', ''],
  ['SHA256SUMS', 'a'.repeat(64)],
];

async function namesIn(zip: ZipFile): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  return names;
}

async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'samkop-zip-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const whereIs = (program: string, ...args: string[]) => (spawnSync(program, args).error === undefined ? it : it.skip);
const withUnzip = whereIs('unzip', '-v');
const withPython = whereIs('python3', '--version');
const TEST_WITH_PYTHON = 'import sys, zipfile, json\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(json.dumps([[i.filename, i.file_size, i.date_time, i.external_attr >> 16] for i in z.infolist()]))';

describe('an archive that is laid out before it exists', () => {
  it('has exactly the bytes that were foretold, and the same each time', async () => {
    const bytes = await zipOf(FILES);
    expect(bytes.length).toBe(layoutOf(FILES).totalBytes);
    expect(bytes.equals(await zipOf(FILES))).toBe(true);
  });

  it('is read by yauzl: names, contents, times', async () => {
    const zip = await fromBufferPromise(await zipOf(FILES), { lazyEntries: true });
    const read: [string, string][] = [];
    for await (const entry of zip.eachEntry()) {
      read.push([entry.fileName, String(await buffer(await zip.openReadStreamPromise(entry)))]);
      expect(entry.isEncrypted() || entry.compressionMethod !== 0).toBe(false);
      expect([entry.lastModFileDate, entry.lastModFileTime]).toEqual([(46 << 9) | (3 << 5) | 2, (14 << 11) | (45 << 5)]);
    }
    expect(read).toEqual(FILES.map(([path, content]) => [path, String(content)]));
  });

  withUnzip('passes unzip -t, and unpacks under its names', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'paket.zip'), await zipOf(FILES));
      expect(execFileSync('unzip', ['-t', 'paket.zip'], { cwd: folder }).toString()).toContain('No errors detected');
      expect(execFileSync('unzip', ['-p', 'paket.zip', '*Övertorneå.txt'], { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }).toString()).toBe('Ångström\n');
    }));

  withPython('passes the ZIP reader of Python', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'paket.zip'), await zipOf(FILES));
      const listed: unknown = JSON.parse(execFileSync('python3', ['-c', TEST_WITH_PYTHON, join(folder, 'paket.zip')]).toString());
      expect(listed).toEqual(FILES.map(([path, content]) => [path, Buffer.from(content).length, [2026, 3, 2, 14, 45, 0], 0o100644]));
    }));

  it('can be empty', async () => {
    const bytes = await zipOf([]);
    expect(bytes.length).toBe(22);
    expect(await namesIn(await fromBufferPromise(bytes, { lazyEntries: true }))).toEqual([]);
  });

  it('says where the content of each file lies', async () => {
    const bytes = await zipOf(FILES);
    FILES.forEach(([, content], index) => {
      const at = layoutOf(FILES).contentOf(index);
      expect(at === undefined ? '' : bytes.subarray(at.start, at.end + 1).toString()).toBe(String(content));
    });
  });

  it.each(['', '/etc/passwd', '../ut.txt', 'a/../b', 'a//b', './a', 'a/', 'a\\b', 'C:/a', 'a\nb', 'a\ud800', 'A\u030A.txt', 'ä'.repeat(40_000)])('does not take the name %j', (path) => {
    expect(() => new ZipLayout([entryOf([path, 'x'])])).toThrow(RangeError);
  });

  it('does not take two files that become one in Windows', () => {
    expect(() => layoutOf([['Bilaga Å.pdf', '1'], ['bilaga å.pdf', '2']])).toThrow(RangeError);
  });
});

describe('a part of an archive', () => {
  it('equals the same part of the whole at every boundary', async () => {
    const files: File[] = [['å.txt', 'första'], ['tom', ''], ['b.txt', 'andra'], ['c.txt', 'x']];
    const whole = await zipOf(files);
    const layout = layoutOf(files);
    for (let start = 0; start < whole.length; start += 1) {
      for (let end = start; end < whole.length; end += 1) {
        const stretches = [...layout.stretches({ start, end })];
        const bytes = Buffer.concat(stretches.map((part) => (part.kind === 'RECORD' ? part.bytes : Buffer.from(files[part.index]?.[1] ?? '').subarray(part.range.start, part.range.end + 1))));
        if (!bytes.equals(whole.subarray(start, end + 1))) throw new Error(`${start}-${end} differs`);
      }
    }
  });

  it('equals the same part of the whole, whatever the files are', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.nat(40), fc.nat(150_000)), { maxLength: 6 }), fc.nat(), fc.nat(), async (sizes, from, length) => {
        const files = sizes.map((size, index): File => [`mapp ${index}/bilaga-ö${index}.bin`, Buffer.alloc(size, `${index} åäö `)]);
        const whole = await zipOf(files);
        const start = from % whole.length;
        const end = start + (length % (whole.length - start));
        const part = await buffer(openZip(layoutOf(files), reading(files), { start, end }));
        expect(part.equals(whole.subarray(start, end + 1))).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it('opens only the files it touches', async () => {
    const files: File[] = [['a', 'aaaa'], ['b', 'bbbb'], ['c', 'cccc']];
    const opened: [number, number, number][] = [];
    const at = layoutOf(files).contentOf(1) ?? { start: 0, end: 0 };
    const part = openZip(layoutOf(files), (index, range) => {
      opened.push([index, range.start, range.end]);
      return reading(files)(index, range);
    }, { start: at.start + 1, end: at.end });
    expect(String(await buffer(part))).toBe('bbb');
    expect(opened).toEqual([[1, 1, 3]]);
  });

  it('closes the file when the reader goes, also one that never answers', async () => {
    const silent = new Readable({ read: () => undefined });
    const closed = new Promise((resolve) => silent.once('close', resolve));
    const stream = openZip(new ZipLayout([{ path: 'a', size: 1_000_000, crc32: 0, modifiedAt: AT }]), () => Promise.resolve(silent));
    stream.once('error', () => undefined);
    stream.resume();
    await new Promise(setImmediate);
    stream.destroy();
    await closed;
    expect(silent.destroyed).toBe(true);
  });

  it('reads no further than the one it is for takes', async () => {
    let read = 0;
    const endless = (size: number) => new Readable({ read(this: Readable) { read += 65_536; this.push(read > size ? null : Buffer.alloc(65_536)); } });
    const size = 65_536 * 1000;
    const stream = openZip(new ZipLayout([{ path: 'a', size, crc32: 0, modifiedAt: AT }]), () => Promise.resolve(endless(size)));
    await new Promise((resolve) => stream.once('readable', resolve));
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(read).toBeLessThan(65_536 * 10);
    stream.destroy();
  });

  it('gives back the memory that small files were read into: a thousand of them need no more than a few', async () => {
    const files = Array.from({ length: 1_000 }, (_, index): File => [`${index}.txt`, `${index}`]);
    const used = new Set<ArrayBufferLike>();
    const lending = (index: number): Promise<Readable> => {
      const chunk = borrowChunk();
      used.add(chunk.buffer);
      return Promise.resolve(Readable.from([chunk.subarray(0, chunk.write(`${index}`))]));
    };
    const archive = openZip(layoutOf(files), lending);
    const bytes: Buffer[] = [];
    for await (const piece of archive as AsyncIterable<Buffer>) {
      bytes.push(Buffer.from(piece));
      giveBackChunk(piece);
    }
    expect(await namesIn(await fromBufferPromise(Buffer.concat(bytes)))).toHaveLength(1_000);
    expect(used.size).toBeLessThan(10);
  });

  it.each([['shorter', 'aaa'], ['longer', 'aaaaa']])('breaks off where a file has become %s', async (_which, content) => {
    const layout = new ZipLayout([{ path: 'a', size: 4, crc32: 0, modifiedAt: AT }]);
    await expect(buffer(openZip(layout, () => Promise.resolve(Readable.from([Buffer.from(content)]))))).rejects.toThrow('not as long');
  });

  it('breaks off where a file cannot be opened', async () => {
    await expect(buffer(openZip(layoutOf([['a', 'a']]), () => Promise.reject(new Error('gone'))))).rejects.toThrow('gone');
  });
});

describe('an archive that outgrows the old numbers', () => {
  /** Writes what is not content; the contents stay holes of zeros, as the files are. */
  async function sparse(path: string, layout: ZipLayout): Promise<void> {
    const file = await open(path, 'w');
    let at = 0;
    let records: Buffer[] = [];
    const write = async (): Promise<void> => {
      const bytes = Buffer.concat(records);
      await file.write(bytes, 0, bytes.length, at);
      at += bytes.length;
      records = [];
    };
    for (const part of layout.stretches({ start: 0, end: layout.totalBytes - 1 })) {
      if (part.kind === 'RECORD') records.push(part.bytes);
      else {
        await write();
        at += part.range.end - part.range.start + 1;
      }
    }
    await write();
    expect(at).toBe(layout.totalBytes);
    await file.truncate(layout.totalBytes);
    await file.close();
  }

  it('holds files over 4 GB, and files after them', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'stor.zip');
      const sizes = [10, GIGABYTES_4 + 5, 0xffffffff, 7];
      await sparse(path, new ZipLayout(sizes.map((size, index) => ({ path: `å${index}.bin`, size, crc32: size === 7 ? crc32(Buffer.alloc(7)) : 0, modifiedAt: AT }))));
      const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
      const read: number[] = [];
      for await (const entry of zip.eachEntry()) {
        read.push(entry.uncompressedSize);
        if (entry.uncompressedSize === 7) expect((await buffer(await zip.openReadStreamPromise(entry))).equals(Buffer.alloc(7))).toBe(true);
      }
      zip.close();
      expect(read).toEqual(sizes);
    }));

  it('holds more files than 65,535', () =>
    inFolder(async (folder) => {
      for (const count of [65_534, 65_535]) {
        const path = join(folder, `${count}.zip`);
        await sparse(path, new ZipLayout(Array.from({ length: count }, (_, index) => ({ path: `${index}`, size: 0, crc32: 0, modifiedAt: AT }))));
        expect((await namesIn(await openPromise(path, { lazyEntries: true }))).length).toBe(count);
      }
    }));
});
