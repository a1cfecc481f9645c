import { fileTypeFromFile } from 'file-type';
import { examineArchive } from './archive-file.js';
import { DOCUMENT_KINDS, KINDS_BY_SIGNATURE, type DocumentKind } from './document-kind.js';
import { headOf, pdfPlaceIn } from './file-head.js';
import { FILE_KINDS } from './file-kind.js';
import { extensionOf } from './file-name.js';
import { isPlainText } from './plain-text-file.js';
import { endsAsArchive } from './second-format.js';
import { examineXml } from './xml-file.js';

export type DocumentContent = { readonly kind: DocumentKind } | { readonly problem: string };

const UNKNOWN: DocumentContent = { problem: 'file.rejected.document_kind' };
const PAGE: DocumentContent = { problem: 'file.rejected.page' };
const ZIP_SIGNATURE = 'PK\x03\x04';
/** Word, Excel and PowerPoint before 2007, and what Office locks with a password. */
const OLD_OFFICE_SIGNATURE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

const XML_VERDICTS = { xml: { kind: DOCUMENT_KINDS.XML }, page: PAGE, damaged: { problem: 'file.rejected.xml' } } satisfies Record<string, DocumentContent>;

/** Tells a tender document by its content. What is two formats at once, runs, or is made for a browser is refused. */
export async function examineDocument(path: string, { size, fileName }: { size: number; fileName: string }): Promise<DocumentContent> {
  const head = await headOf(path);
  if (head.startsWith(ZIP_SIGNATURE)) return examineArchive(path, size);
  if (head.startsWith(OLD_OFFICE_SIGNATURE)) return { problem: 'file.rejected.old_office' };
  const content = await examineByHead(path, head, fileName);
  return 'kind' in content && (await endsAsArchive(path, size)) ? { problem: 'file.rejected.two_in_one' } : content;
}

async function examineByHead(path: string, head: string, fileName: string): Promise<DocumentContent> {
  const pdfAt = pdfPlaceIn(head);
  if (pdfAt === 0) return { kind: FILE_KINDS.PDF };
  const start = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  if (start.startsWith('<?xml')) return XML_VERDICTS[await examineXml(path)];
  if (start.startsWith('<')) return PAGE;
  if (start.startsWith('#!')) return UNKNOWN;
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const known = found && KINDS_BY_SIGNATURE[found.mime];
  if (known) return { kind: known };
  if (found || pdfAt > 0) return UNKNOWN;
  if (!(await isPlainText(path))) return UNKNOWN;
  return { kind: DOCUMENT_KINDS.CSV.extensions.some((extension) => extension === extensionOf(fileName)) ? DOCUMENT_KINDS.CSV : DOCUMENT_KINDS.TEXT };
}
