import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { readTable } from './read-table.js';

const LIMITS = { maxRows: 100, maxBytes: 10_000_000 };
const read = (bytes: Buffer, limits = LIMITS) => readTable(Readable.from([bytes]), limits);

async function workbook(fill: (sheet: excel.Worksheet) => void): Promise<Buffer> {
  const book = new excel.Workbook();
  fill(book.addWorksheet('Lista'));
  book.addWorksheet('Om').addRow(['inte läst']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const BOOK =
  '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS =
  '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';

/** An archive of our own making, to hold what no spreadsheet program would write. */
async function archive(sheet: Buffer | string, more: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const parts = { '[Content_Types].xml': CONTENT_TYPES, 'xl/workbook.xml': BOOK, 'xl/_rels/workbook.xml.rels': RELATIONS, ...more };
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.addBuffer(Buffer.from(sheet), 'xl/worksheets/sheet1.xml');
  zip.end();
  return buffer(zip.outputStream);
}

const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>namn</t></is></c></row>';

describe('an XLSX file', () => {
  it('gives each cell as it is shown', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['text', 'tal', 'datum', 'formel', 'kod', 'rik', 'länk', 'ja', 'andel']);
      sheet.addRow([
        ' Åsele ', 57.25, new Date('2024-09-30T00:00:00Z'), { formula: '1+1', result: 2 }, 114,
        { richText: [{ text: 'Om' }, { text: 'me', font: { bold: true } }] }, { text: 'Region', hyperlink: 'https://x.example' },
        true, 1,
      ]);
      sheet.getCell('E2').numFmt = '0000';
      sheet.getCell('I2').numFmt = '0%';
    });
    const { rows } = await read(bytes);
    expect(rows).toEqual([
      {
        row: 2,
        surplusCells: 0,
        cells: {
          text: ' Åsele ', tal: '57.25', datum: '2024-09-30', formel: '2', kod: '0114', rik: 'Omme', 'länk': 'Region',
          ja: 'true', andel: '100%',
        },
      },
    ]);
  });

  it('numbers rows as the sheet does, and passes over empty ones', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['a', 'b']);
      sheet.getRow(3).values = ['', 'x'];
      sheet.getRow(7).values = ['y', '', 'utanför'];
      sheet.getCell('A9').font = { bold: true };
    });
    expect((await read(bytes)).rows).toEqual([
      { row: 3, cells: { a: '', b: 'x' }, surplusCells: 0 },
      { row: 7, cells: { a: 'y', b: '' }, surplusCells: 1 },
    ]);
  });

  it('gives each cell of a merged range its value', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([['ort', 'namn'], ['Umeå', 'a'], ['', 'b'], ['', 'c']]);
      sheet.mergeCells('A2:A4');
    });
    expect((await read(bytes)).rows.map(({ cells }) => cells['ort'])).toEqual(['Umeå', 'Umeå', 'Umeå']);
  });

  it('gives the texts of an export without its apostrophes', async () => {
    const bytes = await workbook((sheet) => sheet.addRows([['titel'], ["'+Inköp"], ["O'Brien"]]));
    expect((await read(bytes)).rows.map(({ cells }) => cells['titel'])).toEqual(['+Inköp', "O'Brien"]);
  });

  it('may have just as many rows as allowed', async () => {
    const bytes = await workbook((sheet) => sheet.addRows([['a'], ['1'], ['2']]));
    expect((await read(bytes, { ...LIMITS, maxRows: 2 })).rows).toHaveLength(2);
    await expect(read(bytes, { ...LIMITS, maxRows: 1 })).rejects.toMatchObject({ problem: 'too_many_rows', row: 3 });
  });
});

describe('a hostile XLSX file', () => {
  const started = () => process.hrtime.bigint();
  const secondsSince = (start: bigint) => Number(started() - start) / 1e9;

  it('that unpacks to hundreds of megabytes is refused before it is unpacked', async () => {
    const bomb = await archive(Buffer.alloc(200_000_000, ' '));
    expect(bomb.length).toBeLessThan(LIMITS.maxBytes);
    const start = started();
    await expect(read(bomb)).rejects.toMatchObject({ problem: 'expands_too_much' });
    expect(secondsSince(start)).toBeLessThan(1);
  });

  it('that lies about its size is refused when it gives more', async () => {
    const honest = await archive(sheetOf(`${HEAD}${' '.repeat(5_000_000)}`));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(sheetOf(`${HEAD}${' '.repeat(5_000_000)}`).length);
    const lying = Buffer.from(honest);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 4)) lying.writeUInt32LE(1_000, at);
    await expect(read(lying)).rejects.toMatchObject({ problem: 'malformed' });
  });

  it('that claims to merge the whole sheet is read in no time', async () => {
    const merged = '<mergeCells>' + '<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000) + '</mergeCells>';
    const start = started();
    const { rows } = await read(await archive(`<worksheet><sheetData>${HEAD}</sheetData>${merged}</worksheet>`));
    expect(rows).toEqual([]);
    expect(secondsSince(start)).toBeLessThan(1);
  });

  it('that wants a file from elsewhere read into it is refused', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const cell = '<row r="2"><c r="A2" t="inlineStr"><is><t>&e;</t></is></c></row>';
    await expect(read(await archive(entity + sheetOf(HEAD + cell)))).rejects.toMatchObject({ problem: 'malformed' });
  });

  it.each([
    ['is cut off', async () => (await archive(sheetOf(HEAD))).subarray(0, -30)],
    ['is broken XML', () => archive('<worksheet><sheetData>')],
    ['has a cell without end', () => archive(sheetOf(HEAD + `<row r="2"><c r="A2"><v>${'9'.repeat(40_000)}</v></c></row>`))],
    ['counts its rows backwards', () => archive(sheetOf(`${HEAD}<row r="0"/>`))],
    ['has its sheet elsewhere', () => archive('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' })],
  ])('that %s is refused', async (_, bytes) => {
    await expect(read(await bytes())).rejects.toMatchObject({ problem: 'malformed' });
  });

  it('that is another kind of archive is refused', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('x'), 'document.xml');
    zip.end();
    await expect(read(await buffer(zip.outputStream))).rejects.toMatchObject({ problem: 'unknown_format' });
  });

  it('with columns beyond all measure is refused', async () => {
    const far = '<row r="2"><c r="XFD2"><v>1</v></c></row>';
    await expect(read(await archive(sheetOf(HEAD + far)))).rejects.toMatchObject({ problem: 'too_many_columns', row: 2 });
  });
});
