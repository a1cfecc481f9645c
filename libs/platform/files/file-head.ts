import { open } from 'node:fs/promises';

const HEAD_BYTES = 4096;
const PDF_WITHIN = 1024;
const PDF_SIGNATURE = '%PDF-';

/** The first bytes, each as the character of the same number. */
export async function headOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Where a PDF begins, which may be after up to 1,023 other bytes (ISO 32000-1, annex H.3.4.1); -1 where none does. */
export const pdfPlaceIn = (head: string): number => head.slice(0, PDF_WITHIN + PDF_SIGNATURE.length - 1).indexOf(PDF_SIGNATURE);
