import { PassThrough, type Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import excel from 'exceljs';
import { cellOf, formatOf, type CellValue, type ColumnType } from './workbook-cell.js';

export interface WorkbookColumn {
  readonly header: string;
  readonly key: string;
  readonly type: ColumnType;
  /** In characters. */
  readonly width: number;
}

/** What the reader needs to know of the list: which filter, when, and where to see it again. */
export interface AboutWorkbook {
  readonly sheetName: string;
  readonly title: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
  /** An address starting with http:// or https://. */
  readonly link?: { readonly label: string; readonly href: string };
}

export interface WorkbookInput {
  readonly sheetName: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: AsyncIterable<WorkbookRow> | Iterable<WorkbookRow>;
  readonly about: AboutWorkbook;
  readonly createdAt: Date;
}

export type WorkbookRow = Readonly<Record<string, CellValue>>;

const ROWS_BETWEEN_BREATHS = 500;
const A4 = 9;

/**
 * Writes a list as XLSX to the stream and ends it: first the list (header frozen and filtered, real numbers and dates,
 * codes as text), then a sheet about it. Printed, it has the header on each page and page numbers.
 *
 * Texts that a spreadsheet program could take for a formula get an apostrophe before them, also because they would be
 * formulas again when the sheet is saved as CSV; `readTable` takes it away, so that an export imports unchanged.
 * Rejects if the stream fails or is closed before the end, as when a download is broken off.
 */
export function writeWorkbook(stream: Writable, input: WorkbookInput): Promise<void> {
  return written(stream, input, () => stream.destroy());
}

/** The same to read from, while it is written. Where the rows fail the reader is told why; a reader that destroys it ends the writing. */
export function workbookStream(input: WorkbookInput): Readable {
  const stream = new PassThrough();
  written(stream, input, (error) => stream.destroy(error instanceof Error ? error : new Error(String(error)))).catch(() => undefined);
  return stream;
}

async function written(stream: Writable, input: WorkbookInput, breakOff: (error: unknown) => void): Promise<void> {
  // Of a stream that closes early the writer of the archive hears nothing: it would wait for ever.
  const received = finished(stream, { readable: false });
  try {
    await Promise.all([received, Promise.race([writeSheets(stream, input), received])]);
  } catch (error) {
    // The receiver must not take half a file for a whole one.
    breakOff(error);
    throw error;
  }
}

async function writeSheets(stream: Writable, input: WorkbookInput): Promise<void> {
  const workbook = new excel.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 6 } },
  });
  workbook.creator = 'Samköp';
  workbook.lastModifiedBy = 'Samköp';
  workbook.created = input.createdAt;
  workbook.modified = input.createdAt;
  await writeList(workbook, stream, input);
  writeAbout(workbook, input.about);
  if (!stream.destroyed) await workbook.commit();
}

async function writeList(workbook: excel.stream.xlsx.WorkbookWriter, stream: Writable, input: WorkbookInput): Promise<void> {
  const { columns } = input;
  const sheet = workbook.addWorksheet(sheetNameOf(input.sheetName), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', paperSize: A4, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddFooter: '&L&A&R&P (&N)' },
  });
  sheet.columns = columns.map(({ key, type, width }) => ({ key, width, style: { numFmt: formatOf(type) } }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const head = sheet.addRow(columns.map(({ header }) => cellOf('text', header)));
  head.font = { bold: true };
  head.alignment = { vertical: 'top', wrapText: true };
  head.commit();
  let written = 0;
  for await (const row of input.rows) {
    if (stream.destroyed) return;
    sheet.addRow(columns.map(({ key, type }) => cellOf(type, row[key]))).commit();
    written += 1;
    // Let the archive flow out to the reader, and others be served.
    if (written % ROWS_BETWEEN_BREATHS === 0) await setImmediate();
  }
  sheet.commit();
}

function writeAbout(workbook: excel.stream.xlsx.WorkbookWriter, about: AboutWorkbook): void {
  const sheet = workbook.addWorksheet(sheetNameOf(about.sheetName), {
    pageSetup: { orientation: 'portrait', paperSize: A4, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 28, style: { numFmt: formatOf('text') } }, { width: 90, style: { numFmt: formatOf('text') } }];
  const title = sheet.addRow([cellOf('text', about.title)]);
  title.font = { bold: true, size: 14 };
  title.commit();
  for (const [label, value] of about.lines) sheet.addRow([cellOf('text', label), cellOf('text', value)]).commit();
  if (about.link) {
    const { label, href } = about.link;
    const isWebAddress = /^https?:\/\//.test(href);
    sheet.addRow([cellOf('text', label), isWebAddress ? { text: href, hyperlink: href } : cellOf('text', href)]).commit();
  }
  sheet.commit();
}

/** Excel refuses sheet names over 31 characters and some signs. */
function sheetNameOf(name: string): string {
  return name.replace(/[*?:\\/[\]]/g, ' ').replace(/^'+|'+$/g, '').slice(0, 31).trim() || 'Blad1';
}
