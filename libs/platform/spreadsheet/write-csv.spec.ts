import { describe, expect, it } from '@jest/globals';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readTable } from './read-table.js';
import { writeCsv, type CsvInput } from './write-csv.js';

const LIMITS = { maxRows: 20_000, maxBytes: 10_000_000 };
const COLUMNS = [{ header: 'Krav', key: 'text' }, { header: 'Vikt', key: 'weight' }];
const TEXTS = [
  '+46 90 10 00', '=HYPERLINK("http://x.example";"A")', '-2+3', '@SUM(1)', "'=citat", "''", "O'Brien", '\t=1', '＝1+1', '0114', 'Åsele & Malå <AB>', ' mellanslag runt ', 'två\nrader',
  'ett "ord"; två, tre', '', 'č đ ŋ š ŧ ž á', '😀',
];

async function written(rows: CsvInput['rows']): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeCsv(stream, { columns: COLUMNS, rows })]);
  return bytes;
}

describe('a written CSV file', () => {
  it('opens in Excel with its letters and columns right', async () => {
    const bytes = await written([{ text: 'Åska "och" blixt', weight: '12.5' }, { text: 'två\nrader', weight: null }]);
    expect(bytes.toString()).toBe('\u{feff}Krav;Vikt\r\n"Åska ""och"" blixt";12.5\r\n"två\nrader";\r\n');
  });

  it('has nothing that a spreadsheet program could take for a formula', async () => {
    const bytes = await written(TEXTS.map((text) => ({ text, weight: null })));
    expect(bytes.toString().split(/\r\n/).filter((line) => /^"?[=+\-@\t＝]/u.test(line))).toEqual([]);
  });

  it('gives the same texts when it is read again', async () => {
    const { headers, rows } = await readTable(Readable.from(await written(TEXTS.map((text) => ({ text, weight: 7n })))), LIMITS);
    expect(headers).toEqual(['Krav', 'Vikt']);
    expect(rows.map(({ cells }) => cells)).toEqual(TEXTS.map((text) => ({ Krav: text, Vikt: '7' })));
  });

  it('has its headers when there are no rows, and all of many', async () => {
    expect((await written([])).toString()).toBe('\u{feff}Krav;Vikt\r\n');
    const { rows } = await readTable(Readable.from(await written(Array.from({ length: 1_200 }, (_, index) => ({ text: String(index), weight: 1 })))), LIMITS);
    expect(rows.map(({ cells }) => cells['Krav'])).toEqual(Array.from({ length: 1_200 }, (_, index) => String(index)));
  });

  it('fails where its rows do, and stops when nobody receives it', async () => {
    const failing = async function* (): AsyncGenerator<never> { throw new Error('Connection lost'); };
    await expect(writeCsv(new PassThrough().resume(), { columns: COLUMNS, rows: failing() })).rejects.toThrow('Connection lost');
    let asked = 0;
    const stream = new PassThrough();
    const endless = function* () {
      for (;;) {
        asked += 1;
        if (asked === 1_000) stream.destroy();
        yield { text: 'Ett krav', weight: null };
      }
    };
    await expect(writeCsv(stream.resume(), { columns: COLUMNS, rows: endless() })).rejects.toThrow();
    expect(asked).toBeLessThan(10_000);
  });
});
