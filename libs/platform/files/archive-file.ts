import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.js';

/** What a ZIP is among tender documents, or why it is refused, as a key of the texts. */
export type ArchiveVerdict = { readonly kind: DocumentKind } | { readonly problem: string };

/** Each is opened and looked through while its sender waits: of a few megabytes of empty parts that would be a minute. */
const MOST_PARTS = 20_000;
const HARMLESS_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Sheets and pages pack to a tenth or a twentieth; what packs to less than a hundredth is made to burst. */
const MOST_TIMES_LARGER = 100;

const UNIX_KIND = 0xf000;
const UNIX_LINK = 0xa000;

/** What runs, or makes something run, where it is unpacked and opened. */
const RUNS = new RegExp(
  `[.](?:${[
    'exe', 'dll', 'com', 'scr', 'pif', 'cpl', 'msi', 'msp', 'mst', 'bat', 'cmd', 'ps1', 'psm1', 'vbs', 'vbe', 'vb', 'js', 'jse', 'mjs', 'wsf', 'wsh', 'hta', 'jar', 'class',
    'sh', 'bash', 'command', 'app', 'dmg', 'pkg', 'deb', 'rpm', 'apk', 'lnk', 'url', 'scf', 'inf', 'reg', 'iso', 'img', 'vhd', 'vhdx', 'html?', 'xhtml', 'mht', 'mhtml', 'svgz?', 'swf',
    'chm', 'gadget', 'application', 'appref-ms', 'settingcontent-ms', 'library-ms', 'xll', 'xlam?', '(?:doc|dot|xls|xlt|ppt|pot|pps)m', 'py', 'pl', 'rb', 'php[0-9]?', 'jsp', 'aspx?',
  ].join('|')})[ .]*$`,
);

/** What cannot be looked through in its turn: archives, and formats of Office whose macros cannot be told. */
const HIDES = /[.](?:zip|zipx|7z|rar|tar|gz|tgz|bz2|tbz2?|xz|txz|zst|lzh|lha|arj|ace|cab|z|cpio|xlsb|doc|dot|xls|xlt|xlw|ppt|pot|pps)[ .]*$/;

const OPEN_DOCUMENTS = [DOCUMENT_KINDS.ODT, DOCUMENT_KINDS.ODS, DOCUMENT_KINDS.ODP, DOCUMENT_KINDS.ODG];

/**
 * Tells Office and OpenDocument files and plain archives apart, and refuses what runs, hides, or bursts. Sizes are checked in the
 * directory first; then each part is unpacked once, in pieces that are not kept, and must give what the directory says.
 */
export async function examineArchive(path: string, size: number): Promise<ArchiveVerdict> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => undefined);
  if (!zip) return { problem: 'file.rejected.damaged' };
  try {
    return await examineParts(zip, size);
  } catch {
    return { problem: 'file.rejected.damaged' };
  } finally {
    zip.close();
  }
}

async function examineParts(zip: ZipFile, size: number): Promise<ArchiveVerdict> {
  if (zip.entryCount > MOST_PARTS) return { problem: 'file.rejected.bomb' };
  const parts: Entry[] = [];
  for await (const part of zip.eachEntry()) parts.push(part);
  if (bursts(parts, size)) return { problem: 'file.rejected.bomb' };
  const names = parts.map(({ fileName }) => fileName.replace(/^\/+/, '').toLowerCase());
  const kind = officeKind(new Set(names)) ?? (await openDocumentKind(zip, parts[0]));
  if (kind ? names.some(isMacro) : parts.some(isLink)) return { problem: kind ? 'file.rejected.macros' : 'file.rejected.program_inside' };
  if (!kind && names.some((name) => RUNS.test(name))) return { problem: 'file.rejected.program_inside' };
  if (!kind && names.some((name) => HIDES.test(name))) return { problem: 'file.rejected.hidden_inside' };
  for (const part of parts) await unpack(zip, part);
  return { kind: kind ?? DOCUMENT_KINDS.ZIP };
}

/** Parts that lie over one another promise more packed bytes than the file has. */
function bursts(parts: readonly Entry[], size: number): boolean {
  const packed = parts.reduce((sum, part) => sum + part.compressedSize, 0);
  const unpacked = parts.reduce((sum, part) => sum + part.uncompressedSize, 0);
  return packed > size || (unpacked > HARMLESS_UNPACKED_BYTES && unpacked > MOST_TIMES_LARGER * size);
}

function officeKind(names: ReadonlySet<string>): DocumentKind | undefined {
  if (!names.has('[content_types].xml')) return undefined;
  if (names.has('word/document.xml')) return DOCUMENT_KINDS.DOCX;
  if (names.has('xl/workbook.xml')) return DOCUMENT_KINDS.XLSX;
  return names.has('ppt/presentation.xml') ? DOCUMENT_KINDS.PPTX : undefined;
}

/** An OpenDocument begins with a part that holds its type, and nothing else. */
async function openDocumentKind(zip: ZipFile, first: Entry | undefined): Promise<DocumentKind | undefined> {
  if (first?.fileName !== 'mimetype' || first.uncompressedSize > 100) return undefined;
  const words: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(first)) words.push(piece as Buffer);
  const type = Buffer.concat(words).toString('latin1').trim();
  return OPEN_DOCUMENTS.find(({ mediaType }) => mediaType === type);
}

const isMacro = (name: string): boolean =>
  name.endsWith('vbaproject.bin') || name.startsWith('scripts/') || name.startsWith('xl/macrosheets/') || (/^basic\/.+\.(xml|xba)$/.test(name) && !/script-l[bc]\.xml$/.test(name));

/** A part that is a link names another place on the disk of whoever unpacks it. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & UNIX_KIND) === UNIX_LINK;

/** Fails on a part that is encrypted, damaged, or gives another number of bytes than it promised. */
async function unpack(zip: ZipFile, part: Entry): Promise<void> {
  if (part.fileName.endsWith('/')) return;
  const bytes = await zip.openReadStreamPromise(part);
  await bytes.forEach(() => undefined);
}
