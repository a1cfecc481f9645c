import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { bomb } from '../../../libs/platform/files/file.builders.js';
import { startCast, type Cast } from '../../kit/cast.js';
import { databaseState } from '../../kit/database-state.js';
import { expectWords } from './words.js';

interface Report { created: number; updated: number; unchanged: number; errors: { row: number; column: string; message: string }[]; warnings: { row: number; column: string; message: string }[] }

const IMPORT = 'mutation ($id: ID!, $file: ID!) { importRequirements(procurementId: $id, fileId: $file, dryRun: true) { created updated unchanged errors { row column message } warnings { row column message } } }';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADERS = ['number', 'section', 'heading', 'kind', 'lot', 'text', 'rationale', 'weight', 'verification'];
const row = (number: string, more: Partial<Record<string, string>> = {}): string[] => HEADERS.map((name) => ({ number, section: '93.1 Inläst', heading: `Krav ${number}`, kind: 'MANDATORY', lot: 'ALL', text: 'Text.', ...more })[name] ?? '');
const csv = (rows: readonly (readonly string[])[]): Buffer => Buffer.from(rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

type Fill = (sheet: excel.Worksheet, book: excel.Workbook) => void;
async function workbook(fill: Fill): Promise<Buffer> {
  const book = new excel.Workbook();
  fill(book.addWorksheet('Krav'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const filled = (rows: readonly (readonly string[])[], after: Fill = () => undefined): Promise<Buffer> => workbook((sheet, book) => {
  sheet.addRows(rows.map((cells) => [...cells]));
  after(sheet, book);
});

describe('a specification that cannot be taken as it is', () => {
  let cast: Cast;
  beforeAll(async () => { cast = await startCast(); }, 300_000);
  afterAll(() => cast.close());

  const upload = (bytes: Buffer, name: string): Promise<string> => cast.as.ADM.upload(bytes, name, name.endsWith('xlsx') ? XLSX : 'text/csv');
  /** What the import would do, asked in both languages; nothing may have changed by it. */
  const tried = async (bytes: Buffer, name: string): Promise<Report> => {
    const file = await upload(bytes, name);
    const before = await databaseState(cast.app.database.dataSource);
    const in_ = async (language: 'sv' | 'en') => (await cast.as.ADM.speaking(language).ask<{ importRequirements: Report }>(IMPORT, { id: cast.scene.procurement, file })).importRequirements;
    const [swedish, english] = [await in_('sv'), await in_('en')];
    expectWords(swedish.errors.map(({ message }) => message), english.errors.map(({ message }) => message));
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
    return swedish;
  };
  const refused = async (bytes: Buffer, name: string): Promise<{ code: string | undefined; paths: string[] }> => {
    const file = await upload(bytes, name);
    const before = await databaseState(cast.app.database.dataSource);
    const texts: string[][] = [];
    let last: { code: string | undefined; paths: string[] } = { code: undefined, paths: [] };
    for (const language of ['sv', 'en'] as const) {
      const { status, errors = [] } = await cast.as.ADM.speaking(language).graphql(IMPORT, { id: cast.scene.procurement, file });
      expect(status).toBeLessThan(500);
      const fields = errors[0]?.extensions.details.fields ?? [];
      texts.push([errors[0]?.message ?? '', ...fields.map(({ message }) => message)]);
      last = { code: errors[0]?.extensions.code, paths: fields.map(({ path }) => path) };
    }
    expectWords(texts[0] ?? [], texts[1] ?? []);
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
    return last;
  };
  const faults = ({ errors }: Report): string[] => errors.map((error) => `${error.row} ${error.column}`);

  it('says of each row what is wrong with it, and takes none of them', async () => {
    const report = await tried(csv([HEADERS, row('93.1.1'), row('3.2.'), row('3..2'), row('0'), row('٣.٢.١'), row('3.2.14.1.1.1.1'), row('93.1.2', { kind: 'KANSKE' }), row('93.1.3', { lot: '9' }), row('93.1.4', { weight: '10' }), row('93.1.5', { text: '' }),
      row('93.1.6', { section: '' }), row('93.1.7', { kind: 'AWARD', weight: '101' }), row('93.1.8', { section: '94.1 Annat' })]), 'krav.csv');
    expect(report.created).toBe(1);
    expect(faults(report)).toEqual(['3 number', '4 number', '5 number', '6 number', '7 number', '8 kind', '9 lot', '10 weight', '11 text', '12 section', '13 weight', '14 section']);
  });

  it('refuses a number the second time it comes in the file', async () => {
    expect(faults(await tried(csv([HEADERS, row('93.1.1'), row('93.1.2'), row('93.1.1', { text: 'Annat.' }), row(' 93.1.2 ')]), 'dubbletter.csv'))).toEqual(['4 number', '5 number']);
  });

  it('reads what merged cells show, and says which rows say more than there are columns', async () => {
    const merged = await tried(await filled([HEADERS, row('93.1.1'), row('93.1.2'), row('93.1.3')], (sheet) => sheet.mergeCells('B2:B4')), 'sammanslaget.xlsx');
    expect([merged.created + merged.errors.length, merged.updated]).toEqual([3, 0]);
    expect(faults(await tried(csv([HEADERS, row('93.1.1'), [...row('93.1.2'), 'mer', 'och mer']]), 'brett.csv'))).toEqual(['3 number']);
  });

  it('takes of a formula what it came to, and works nothing out', async () => {
    const report = await tried(await filled([HEADERS, row('93.1.1')], (sheet) => { sheet.getCell('F2').value = { formula: 'HYPERLINK("http://x.example","Klicka")', result: 'Klicka', date1904: false }; }), 'formel.xlsx');
    expect([report.created, report.errors.length]).toEqual([1, 0]);
  });

  it('reads the sheet that one sees, not one that is hidden', async () => {
    const book = await workbook((sheet, all) => {
      sheet.state = 'hidden';
      sheet.addRows([HEADERS, row('93.1.1', { heading: 'Gömt' })]);
      all.addWorksheet('Synligt').addRows([HEADERS, row('93.1.1'), row('93.1.2')]);
    });
    expect((await tried(book, 'gomt.xlsx')).created).toBe(2);
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['columns that are none of a specification', 'kolumner.csv', () => csv([['namn', 'epost'], ['a', 'b']])],
    ['no headers', 'tom.csv', () => csv([['', '']])],
    ['a hundred thousand rows', 'lang.csv', () => csv([HEADERS, ...Array.from({ length: 100_000 }, (_, index) => [`93.1.${index % 9_000}`, '93.1 A', 'R', 'MANDATORY', '', 'T'])])],
    ['a workbook of two chapters’ headers and nothing else', 'rubriker.xlsx', () => filled([['Kapitel', 'Sida']])],
  ])('refuses %s', async (_, name, bytes) => {
    const { code, paths } = await refused(await bytes(), name);
    expect(['INVALID_INPUT', 'FILE_REJECTED']).toContain(code);
    expect(paths).toEqual(['fileId']);
  });

  it('never unpacks a workbook that is a bomb', async () => {
    await expect(upload(bomb(), 'krav.xlsx')).rejects.toThrow();
  });
});
