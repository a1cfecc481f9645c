import type { Response } from 'express';
import { writeCsv, type CsvInput } from './write-csv.js';
import { writeWorkbook, type WorkbookInput } from './write-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

/** Answers a request with a workbook as a download, written while it is sent. It is for the one who asked: nothing in between keeps it. */
export async function sendWorkbook(response: Response, fileName: string, workbook: WorkbookInput): Promise<void> {
  await writeWorkbook(asDownload(response, fileName, XLSX), workbook);
}

/** Answers a request with a list as CSV, in the same way. */
export async function sendCsv(response: Response, fileName: string, list: CsvInput): Promise<void> {
  await writeCsv(asDownload(response, fileName, CSV), list);
}

const asDownload = (response: Response, fileName: string, type: string): Response => response.attachment(fileName).type(type).setHeader('Cache-Control', 'private, no-store');
