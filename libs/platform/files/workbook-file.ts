import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** Larger than any table of organisations, and small enough for the one who reads it into memory. */
const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;
const MOST_PARTS = 500;

/** `other` is a ZIP that is no workbook; `bomb` unpacks to more than 100 MB; `damaged` has also a password or lies about its sizes. */
export type WorkbookVerdict = 'workbook' | 'other' | 'damaged' | 'macros' | 'bomb';

/**
 * Whether a ZIP is an Excel workbook that can be read safely. Sizes are checked in its directory first; then each part is
 * unpacked once, in pieces that are not kept, and must give what the directory says.
 */
export async function examineWorkbook(path: string): Promise<WorkbookVerdict> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => undefined);
  if (!zip) return 'damaged';
  try {
    return await examineParts(zip);
  } catch {
    return 'damaged';
  } finally {
    zip.close();
  }
}

async function examineParts(zip: ZipFile): Promise<WorkbookVerdict> {
  if (zip.entryCount > MOST_PARTS) return 'bomb';
  const parts: Entry[] = [];
  for await (const part of zip.eachEntry()) parts.push(part);
  const names = new Set(parts.map((part) => part.fileName.replace(/^\/+/, '').toLowerCase()));
  if (!names.has('[content_types].xml') || !names.has('xl/workbook.xml')) return 'other';
  if ([...names].some((name) => name.endsWith('vbaproject.bin'))) return 'macros';
  if (parts.reduce((sum, part) => sum + part.uncompressedSize, 0) > MOST_UNPACKED_BYTES) return 'bomb';
  for (const part of parts) await unpack(zip, part);
  return 'workbook';
}

/** Fails on a part that is encrypted, damaged, or gives another number of bytes than it promised. */
async function unpack(zip: ZipFile, part: Entry): Promise<void> {
  const bytes = await zip.openReadStreamPromise(part);
  await bytes.forEach(() => undefined);
}
