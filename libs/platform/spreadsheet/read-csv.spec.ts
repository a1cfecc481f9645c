import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readTable } from './read-table.js';
import { UnreadableTable, type Table } from './table.js';

const LIMITS = { maxRows: 1_000, maxBytes: 1_000_000 };
const reference = (name: string) => new URL(`../../../test/kit/reference/${name}`, import.meta.url).pathname;
const read = (content: string | Buffer, limits = LIMITS): Promise<Table> =>
  readTable(Readable.from([Buffer.from(content)]), limits);

describe('the reference files', () => {
  it('give 167 organisations', async () => {
    const path = new URL('../../../demo/reference/organisations.csv', import.meta.url).pathname;
    const { headers, rows } = await readTable(path, LIMITS);
    expect(headers).toHaveLength(14);
    expect(rows).toHaveLength(167);
    expect(rows.at(-1)?.row).toBe(168);
  });

  it('give the 60 dirty records, none shifted by a line break in a field', async () => {
    const { rows } = await readTable(reference('organisations-dirty.csv'), LIMITS);
    const expected = await readTable(reference('organisations-dirty-expected.csv'), LIMITS);
    expect(rows.map(({ row }) => String(row))).toEqual(expected.rows.map(({ cells }) => cells['row']));
    expect(rows).toHaveLength(60);
    expect(rows[57]?.cells).toMatchObject({ organisation_number: '212090-0127', contact_name: 'Anna\nTvårad' });
    expect(rows[58]?.cells['name']).toBe('Exempel\u200Bosynlig i Umeå AB');
    expect(Object.values(rows[59]?.cells ?? {}).every((text) => text === '')).toBe(true);
    expect(rows.every(({ surplusCells }) => surplusCells === 0)).toBe(true);
  });

  it('leave texts as they are', async () => {
    const { rows } = await readTable(reference('organisations-dirty.csv'), LIMITS);
    expect(rows[2]?.cells['name']).toBe('  Sorsele kommun ');
    expect(rows[36]?.cells['name']).toBe('Exempelbolaget "Fjällripan" i Umeå AB');
    expect(rows[42]?.cells['contact_title']).toBe('+Inköp och avtal');
  });
});

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\r\n1,"x;y"\r\n'],
    ['semicolons', 'a;b\r\n1;x;y\r\n'.replace('x;y', '"x;y"')],
    ['tabs', 'a\tb\n1\tx;y\n'],
    ['a byte order mark', '\uFEFFa,b\n1,x;y'],
    ['old line ends', 'a,b\r1,x;y\r'],
    ['a quoted header with another delimiter in it', '"a";b\n1;"x;y"'],
  ])('is read with %s', async (_, content) => {
    expect(await read(content)).toEqual({ headers: ['a', 'b'], rows: [{ row: 2, cells: { a: '1', b: 'x;y' }, surplusCells: 0 }] });
  });

  it.each(['utf-8', 'windows-1252', 'utf-16le'])('is read in %s', async (encoding) => {
    const content = 'namn;ort\r\nÅke Öström;Älvsbyn – é\r\n';
    const bytes = {
      'utf-8': Buffer.from(content),
      'windows-1252': Buffer.from(content.replace('–', '\u0096'), 'latin1'),
      'utf-16le': Buffer.from(`\uFEFF${content}`, 'utf16le'),
    }[encoding];
    expect((await read(bytes ?? '')).rows[0]?.cells).toEqual({ namn: 'Åke Öström', ort: 'Älvsbyn – é' });
  });

  it('counts blank lines, and fills up short records', async () => {
    const { rows } = await read('a,b\n1\n\n2,3,4,5\n');
    expect(rows).toEqual([
      { row: 2, cells: { a: '1', b: '' }, surplusCells: 0 },
      { row: 4, cells: { a: '2', b: '3' }, surplusCells: 2 },
    ]);
  });

  it('may have a column with the name of something else', async () => {
    const { rows } = await read('__proto__,constructor\n1,2\n');
    expect(Object.entries(rows[0]?.cells ?? {})).toEqual([['__proto__', '1'], ['constructor', '2']]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'empty'],
    ['blank lines', '\n\n', 'empty'],
    ['a column twice', 'a,a\n1,2', 'duplicate_header'],
    ['an open quote', 'a,b\n1,"x', 'malformed'],
    ['a quote in the middle', 'a,b\n1,x"y"\n', 'malformed'],
    ['a PDF', '%PDF-1.7\n', 'unknown_format'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unknown_format'],
    ['a picture', Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'unknown_format'],
    ['too many columns', `a\n${','.repeat(500)}`, 'too_many_columns'],
  ])('is refused when it is %s', async (_, content, problem) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'UnreadableTable', problem });
  });

  it('may have just as many rows and bytes as allowed', async () => {
    const limits = { maxRows: 2, maxBytes: 8 };
    expect((await read('a\n1\n2\n', limits)).rows).toHaveLength(2);
    await expect(read('a\n1\n2\n3', limits)).rejects.toMatchObject({ problem: 'too_many_rows', row: 4 });
    await expect(read('a\n1\n2\n\n\n\n', limits)).rejects.toMatchObject({ problem: 'too_large' });
  });
});

describe('a file that is still coming', () => {
  it('is refused as soon as it is too large', async () => {
    let sent = 0;
    const endless = Readable.from((function* () {
      for (;;) {
        sent += 65_536;
        yield Buffer.alloc(65_536, 'a');
      }
    })());
    await expect(readTable(endless, LIMITS)).rejects.toBeInstanceOf(UnreadableTable);
    expect(sent).toBeLessThan(2_000_000);
  });
});

describe('a file in a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'table-spec-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is left as it is', async () => {
    const path = join(folder, 'list.csv');
    await writeFile(path, 'a\n1\n');
    await readTable(path, LIMITS);
    expect(await readFile(path, 'utf8')).toBe('a\n1\n');
  });
});
