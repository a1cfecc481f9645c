import { fileTypeFromFile } from 'file-type';
import { headOf, pdfPlaceIn } from './file-head.js';
import { FILE_KINDS, type FileKind } from './file-kind.js';
import { isPlainText } from './plain-text-file.js';
import { examineWorkbook } from './workbook-file.js';

/** What the bytes are, whatever they are called; or why they cannot be taken, as a key of the texts. */
export type Content = { readonly kind: FileKind } | { readonly problem: string };

const UNKNOWN: Content = { problem: 'file.rejected.kind' };
const ZIP_SIGNATURE = 'PK\x03\x04';

const IMAGES: Readonly<Record<string, FileKind>> = {
  'image/png': FILE_KINDS.PNG,
  'image/jpeg': FILE_KINDS.JPEG,
  'image/heic': FILE_KINDS.HEIC,
  'image/heif': FILE_KINDS.HEIC,
};

const WORKBOOK_PROBLEMS = {
  other: UNKNOWN,
  damaged: { problem: 'file.rejected.damaged' },
  macros: { problem: 'file.rejected.macros' },
  bomb: { problem: 'file.rejected.bomb' },
  workbook: { kind: FILE_KINDS.XLSX },
} satisfies Record<string, Content>;

/**
 * Tells a file by its content. A PDF may have other bytes before its signature, but not where these make it something else as
 * well: a program, a web page, another format.
 */
export async function examineContent(path: string): Promise<Content> {
  const head = await headOf(path);
  if (head.startsWith(ZIP_SIGNATURE)) return WORKBOOK_PROBLEMS[await examineWorkbook(path)];
  const pdfAt = pdfPlaceIn(head);
  if (pdfAt === 0) return { kind: FILE_KINDS.PDF };
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found) return kindOr(IMAGES[found.mime]);
  if (pdfAt > 0) return kindOr(startsLikeAProgram(head.slice(0, pdfAt)) ? undefined : FILE_KINDS.PDF);
  if (startsLikeMarkup(head)) return UNKNOWN;
  return kindOr((await isPlainText(path)) ? FILE_KINDS.CSV : undefined);
}

const kindOr = (kind: FileKind | undefined): Content => (kind ? { kind } : UNKNOWN);
const startsLikeMarkup = (head: string): boolean => /^(?:\xEF\xBB\xBF)?\s*</.test(head);
const startsLikeAProgram = (prefix: string): boolean => prefix.includes('<') || prefix.startsWith('#!');
