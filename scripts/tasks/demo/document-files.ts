import { PassThrough, type Readable } from 'node:stream';
import pdf from 'pdfkit';
import { writeWorkbook } from '#platform/spreadsheet';
import type { DemoDocument, DemoVersion } from './document-reference.js';

/** A made-up document as a real file: a PDF of a page, or a form as a workbook. */
export function documentFile(document: DemoDocument, version: DemoVersion, createdAt: Date): { fileName: string; bytes: Readable } {
  return document.workbook
    ? { fileName: `${document.title}.xlsx`, bytes: priceForm(document, version, createdAt) }
    : { fileName: `${document.title}.pdf`, bytes: page(document, version) };
}

function page({ title, annexNumber }: DemoDocument, { lines }: DemoVersion): Readable {
  const sheet = new pdf({ size: 'A4', margin: 72, info: { Title: title } });
  sheet.fontSize(9).text('RUN 109-2025  Exempel').moveDown();
  sheet.fontSize(18).text(annexNumber === undefined ? title : `Bilaga ${annexNumber} ${title}`).moveDown().fontSize(11);
  for (const line of lines) sheet.text(line).moveDown(0.6);
  sheet.end();
  return sheet as unknown as Readable;
}

function priceForm({ title }: DemoDocument, { lines }: DemoVersion, createdAt: Date): Readable {
  const bytes = new PassThrough();
  const columns = [['lot', 'Delområde', 36], ['what', 'Tjänst', 36], ['unit', 'Enhet', 12], ['price', 'Pris i kronor', 16]] as const;
  writeWorkbook(bytes, {
    sheetName: title, createdAt, columns: columns.map(([key, header, width]) => ({ key, header, width, type: key === 'price' ? 'number' : 'text' })),
    rows: lines.map((line) => {
      const [lot = '', what = '', unit = ''] = line.split('|');
      return { lot, what, unit, price: null };
    }),
    about: { sheetName: 'Om', title: `${title} (exempel)`, lines: [['Diarienummer', 'RUN 109-2025'], ['Så fyller ni i', 'Ange pris exklusive moms för varje rad.']] },
  }).catch((error: unknown) => bytes.destroy(error instanceof Error ? error : new Error(String(error))));
  return bytes;
}
