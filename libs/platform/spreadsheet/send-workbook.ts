import type { Response } from 'express';
import { writeWorkbook, type WorkbookInput } from './write-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers a request with a workbook as a download, written while it is sent. It is for the one who asked: nothing in between keeps it. */
export async function sendWorkbook(response: Response, fileName: string, workbook: WorkbookInput): Promise<void> {
  response.attachment(fileName).type(XLSX).setHeader('Cache-Control', 'private, no-store');
  await writeWorkbook(response, workbook);
}
