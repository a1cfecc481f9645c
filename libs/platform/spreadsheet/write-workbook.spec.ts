import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readTable } from './read-table.js';
import type { CellValue } from './workbook-cell.js';
import { workbookStream, writeWorkbook, type WorkbookInput } from './write-workbook.js';

const LIMITS = { maxRows: 20_000, maxBytes: 10_000_000 };

const TEXTS = [
  '+Inköp och avtal', '=1+1', '-2+3', '@SUM(1)', "'=citat", "''", "O'Brien", '0114', '212000-2627', 'Åsele & Malå <AB>',
  ' mellanslag runt ', 'två\nrader', '1E5', 'TRUE', '2024-01-01', 'č đ ŋ š ŧ ž á', '_x000D_', '😀',
];

const input = (rows: WorkbookInput['rows'], more: Partial<WorkbookInput> = {}): WorkbookInput => ({
  sheetName: 'Fullmakter: 2024/25',
  columns: [
    { header: 'Organisation', key: 'name', type: 'text', width: 40 },
    { header: 'Antal', key: 'count', type: 'number', width: 10 },
    { header: 'Svara senast', key: 'dueOn', type: 'date', width: 12 },
    { header: 'Öppnad', key: 'openedAt', type: 'datetime', width: 18 },
    { header: 'Värde', key: 'value', type: 'money', width: 16 },
  ],
  rows,
  about: {
    sheetName: 'Om listan',
    title: 'Fullmakter',
    lines: [['Urval', 'Län: Norrbotten'], ['Hämtad', '2024-09-27 14:00']],
    link: { label: 'Länk', href: 'https://samkop.example/u/telekom/fullmakter?county=25' },
  },
  createdAt: new Date('2024-09-27T12:00:00Z'),
  ...more,
});

async function written(any: WorkbookInput): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(stream, any)]);
  return bytes;
}

async function opened(bytes: Buffer): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}

const ROW: Record<string, CellValue> = {
  name: 'Åsele kommun',
  count: 12,
  dueOn: '2024-09-30',
  openedAt: new Date('2024-09-27T12:05:00Z'),
  value: 123456789n,
};

describe('a written workbook', () => {
  it('has real numbers and dates, and texts as texts', async () => {
    const sheet = (await opened(await written(input([ROW])))).worksheets[0];
    const values = sheet?.getRow(2).values as unknown[];
    expect(values.slice(1)).toEqual([
      'Åsele kommun', 12, new Date('2024-09-30T00:00:00Z'), new Date('2024-09-27T14:05:00Z'), 1234567.89,
    ]);
    expect(sheet?.getCell('C2').numFmt).toBe('yyyy-mm-dd');
    expect(sheet?.getCell('A2').numFmt).toBe('@');
  });

  it('has its header frozen, filtered and repeated in print', async () => {
    const sheet = (await opened(await written(input([ROW])))).worksheets[0];
    expect(sheet?.name).toBe('Fullmakter  2024 25');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:E1');
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1' });
  });

  it('tells of itself on a sheet of its own', async () => {
    const sheet = (await opened(await written(input([ROW])))).getWorksheet('Om listan');
    expect(sheet?.getCell('A1').value).toBe('Fullmakter');
    expect(sheet?.getCell('B2').value).toBe('Län: Norrbotten');
    expect(sheet?.getCell('B4').value).toMatchObject({
      hyperlink: 'https://samkop.example/u/telekom/fullmakter?county=25',
    });
  });

  it('makes no link of another scheme', async () => {
    const about = { ...input([]).about, link: { label: 'Länk', href: 'javascript:alert(1)' } };
    const sheet = (await opened(await written(input([], { about })))).getWorksheet('Om listan');
    expect(sheet?.getCell('B4').value).toBe('javascript:alert(1)');
  });

  it('holds no text that a spreadsheet program could take for a formula', async () => {
    const sheet = (await opened(await written(input(TEXTS.map((name) => ({ name })))))).worksheets[0];
    sheet?.eachRow((row) => {
      expect(row.getCell(1).type).toBe(excel.ValueType.String);
      expect(row.getCell(1).text).not.toMatch(/^[=+\-@]/);
    });
  });

  it('gives the same texts when it is read again', async () => {
    const { headers, rows } = await readTable(await fileOf(await written(input(TEXTS.map((name) => ({ name }))))), LIMITS);
    expect(headers).toEqual(['Organisation', 'Antal', 'Svara senast', 'Öppnad', 'Värde']);
    expect(rows.map(({ cells }) => cells['Organisation'])).toEqual(TEXTS);
  });

  it('gives numbers, dates and amounts as they are shown when it is read again', async () => {
    const { rows } = await readTable(await fileOf(await written(input([ROW]))), LIMITS);
    expect(rows[0]?.cells).toEqual({
      Organisation: 'Åsele kommun', Antal: '12', 'Svara senast': '2024-09-30', 'Öppnad': '2024-09-27 14:05', 'Värde': '1234567.89',
    });
  });

  it('writes as text what no number holds exactly, and leaves nothing as empty', async () => {
    const odd = { count: '12345678901234567', dueOn: 'när som helst', openedAt: null, value: 92233720368547758n * 100n };
    const sheet = (await opened(await written(input([odd])))).worksheets[0];
    expect(sheet?.getCell('B2').value).toBe('12345678901234567');
    expect(sheet?.getCell('C2').value).toBe('när som helst');
    expect(sheet?.getCell('D2').value).toBeNull();
    expect(sheet?.getCell('E2').value).toBe('9223372036854775800');
  });

  it('takes rows as they come', async () => {
    async function* rows() {
      for (let count = 0; count < 1_200; count += 1) yield { name: `Organisation ${count}`, count };
    }
    const table = await readTable(await fileOf(await written(input(rows()))), LIMITS);
    expect(table.rows).toHaveLength(1_200);
    expect(table.rows.at(-1)?.cells).toMatchObject({ Organisation: 'Organisation 1199', Antal: '1199' });
  });
});

describe('a download that is broken off', () => {
  it('ends the writing', async () => {
    const stream = new PassThrough();
    let asked = 0;
    async function* rows() {
      for (;;) {
        asked += 1;
        if (asked === 1_000) stream.destroy();
        yield ROW;
      }
    }
    await expect(writeWorkbook(stream, input(rows()))).rejects.toThrow();
    expect(asked).toBeLessThan(3_000);
  });

  it('ends the writing when the rows fail', async () => {
    const stream = new PassThrough();
    async function* rows(): AsyncGenerator<typeof ROW> {
      throw new Error('Connection lost');
    }
    await expect(writeWorkbook(stream, input(rows()))).rejects.toThrow('Connection lost');
    expect(stream.destroyed).toBe(true);
    await expect(buffer(workbookStream(input(rows())))).rejects.toThrow('Connection lost');
  });
});

async function fileOf(bytes: Buffer): Promise<PassThrough> {
  const stream = new PassThrough();
  stream.end(bytes);
  return stream;
}
