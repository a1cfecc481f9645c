const MB = 1024 * 1024;
const GB = 1024 * MB;

/** The largest upload that is no tender document: 20 MB. */
export const MAX_UPLOAD_BYTES = 20 * MB;
const MAX_SPREADSHEET_BYTES = 10 * MB;

export interface FileKind {
  /** What the texts call it. */
  readonly name: 'PDF' | 'PNG' | 'JPEG' | 'HEIC' | 'XLSX' | 'CSV' | 'IMAGE' | 'WRITING' | 'SHEET' | 'SLIDES' | 'DRAWING' | 'ZIP' | 'XML';
  readonly mediaType: string;
  /** The usual one first. */
  readonly extensions: readonly string[];
  /** What browsers of different makes call it. An upload without a type, or application/octet-stream, claims nothing. */
  readonly declaredTypes: readonly string[];
  /** As something else than a tender document, which has the bound of the configuration. */
  readonly maxBytes: number;
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What any upload may be. */
export const FILE_KINDS = {
  PDF: { name: 'PDF', mediaType: 'application/pdf', extensions: ['pdf'], declaredTypes: ['application/pdf', 'application/x-pdf'], maxBytes: MAX_UPLOAD_BYTES },
  PNG: { name: 'PNG', mediaType: 'image/png', extensions: ['png'], declaredTypes: ['image/png', 'image/x-png'], maxBytes: MAX_UPLOAD_BYTES },
  JPEG: {
    name: 'JPEG', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    declaredTypes: ['image/jpeg', 'image/jpg', 'image/pjpeg'], maxBytes: MAX_UPLOAD_BYTES,
  },
  HEIC: {
    name: 'HEIC', mediaType: 'image/heic', extensions: ['heic', 'heif', 'hif'], declaredTypes: ['image/heic', 'image/heif'], maxBytes: MAX_UPLOAD_BYTES,
  },
  // Windows with Excel installed says application/vnd.ms-excel of both.
  XLSX: { name: 'XLSX', mediaType: XLSX_TYPE, extensions: ['xlsx'], declaredTypes: [XLSX_TYPE, 'application/vnd.ms-excel'], maxBytes: MAX_SPREADSHEET_BYTES },
  CSV: {
    name: 'CSV', mediaType: 'text/csv', extensions: ['csv', 'txt'],
    declaredTypes: ['text/csv', 'text/plain', 'application/csv', 'text/x-csv', 'text/comma-separated-values', 'application/vnd.ms-excel'],
    maxBytes: MAX_SPREADSHEET_BYTES,
  },
} as const satisfies Record<string, FileKind>;

/** What an upload is for. EVIDENCE is a signed paper; IMPORT is a table to be read in; DOCUMENT goes among the tender documents. */
export type FilePurpose = 'EVIDENCE' | 'IMPORT' | 'DOCUMENT';

const SERVES: Record<Exclude<FilePurpose, 'DOCUMENT'>, readonly FileKind[]> = {
  EVIDENCE: [FILE_KINDS.PDF, FILE_KINDS.PNG, FILE_KINDS.JPEG, FILE_KINDS.HEIC],
  IMPORT: [FILE_KINDS.XLSX, FILE_KINDS.CSV],
};

/** What has been taken in serves as a tender document whatever it is; what was sent as one serves as nothing else. */
export function serves(purpose: FilePurpose, { mediaType, sentAs }: { mediaType: string; sentAs: 'DOCUMENT' | null }): boolean {
  return purpose === 'DOCUMENT' || (sentAs === null && SERVES[purpose].some((kind) => kind.mediaType === mediaType));
}

const SHOWN_INLINE: readonly string[] = [FILE_KINDS.PDF.mediaType, FILE_KINDS.PNG.mediaType, FILE_KINDS.JPEG.mediaType, 'image/gif', 'image/webp'];

/** Whether a browser can show it without running anything in it. The rest is only ever saved. */
export const isShownInline = (mediaType: string): boolean => SHOWN_INLINE.includes(mediaType);

export const inMegabytes = (bytes: number): number => Math.floor(bytes / MB);

/** The words and numbers of a refusal of what is larger than so many bytes. */
export const tooLargeFor = (bytes: number): { text: string; params: { limit: number } } =>
  bytes >= GB && bytes % GB === 0 ? { text: 'file.too_large_gb', params: { limit: bytes / GB } } : { text: 'refusal.FILE_TOO_LARGE', params: { limit: inMegabytes(bytes) } };
