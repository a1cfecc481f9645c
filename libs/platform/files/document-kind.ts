import { FILE_KINDS, type FileKind } from './file-kind.js';

/** A kind without a bound of its own has that of the configuration alone. */
export type DocumentKind = Omit<FileKind, 'maxBytes'> & { readonly mostAsDocument?: number };

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OASIS = 'application/vnd.oasis.opendocument';

const kind = (name: FileKind['name'], mediaType: string, extensions: readonly string[], alsoCalled: readonly string[] = []): DocumentKind => ({
  name, mediaType, extensions, declaredTypes: [mediaType, ...alsoCalled],
});

/**
 * What a tender document may be besides what any upload may be. None of them runs by being opened: no document with macros, and
 * nothing in the formats of Office before 2007, whose macros cannot be told.
 */
export const DOCUMENT_KINDS = {
  GIF: kind('IMAGE', 'image/gif', ['gif']),
  WEBP: kind('IMAGE', 'image/webp', ['webp']),
  TIFF: kind('IMAGE', 'image/tiff', ['tif', 'tiff'], ['image/tif']),
  BMP: kind('IMAGE', 'image/bmp', ['bmp'], ['image/x-ms-bmp', 'image/x-bmp']),
  DOCX: kind('WRITING', `${OFFICE}.wordprocessingml.document`, ['docx'], ['application/msword']),
  XLSX: FILE_KINDS.XLSX,
  PPTX: kind('SLIDES', `${OFFICE}.presentationml.presentation`, ['pptx'], ['application/vnd.ms-powerpoint']),
  ODT: kind('WRITING', `${OASIS}.text`, ['odt']),
  ODS: kind('SHEET', `${OASIS}.spreadsheet`, ['ods']),
  ODP: kind('SLIDES', `${OASIS}.presentation`, ['odp']),
  ODG: kind('DRAWING', `${OASIS}.graphics`, ['odg']),
  DWG: kind('DRAWING', 'image/vnd.dwg', ['dwg'], ['application/acad', 'application/x-acad', 'image/x-dwg', 'application/dwg']),
  ZIP: kind('ZIP', 'application/zip', ['zip'], ['application/x-zip-compressed', 'application/x-zip', 'multipart/x-zip']),
  XML: { ...kind('XML', 'application/xml', ['xml', 'xsd', 'gml', 'landxml', 'gbxml'], ['text/xml']), mostAsDocument: 200 * 1024 * 1024 },
  CSV: { ...FILE_KINDS.CSV, extensions: ['csv', 'tsv'] },
  TEXT: kind('CSV', 'text/plain', ['txt', 'md', 'json', 'geojson', 'dxf', 'ifc', 'log'], [
    'text/markdown', 'application/json', 'application/geo+json', 'image/vnd.dxf', 'application/dxf', 'application/x-step', 'text/csv', 'text/x-log',
  ]),
} as const satisfies Record<string, DocumentKind>;

/** By the type that its first bytes tell of. */
export const KINDS_BY_SIGNATURE: Readonly<Record<string, DocumentKind>> = {
  'image/png': FILE_KINDS.PNG,
  'image/jpeg': FILE_KINDS.JPEG,
  'image/heic': FILE_KINDS.HEIC,
  'image/heif': FILE_KINDS.HEIC,
  'image/gif': DOCUMENT_KINDS.GIF,
  'image/webp': DOCUMENT_KINDS.WEBP,
  'image/tiff': DOCUMENT_KINDS.TIFF,
  'image/bmp': DOCUMENT_KINDS.BMP,
  'image/vnd.dwg': DOCUMENT_KINDS.DWG,
};

/** A browser's word for something that runs. */
export const RUNNING_TYPE = /script|html|svg|x-msdownload|x-msdos|executable|x-sh$|java-archive|x-msi/;
