import { crc32, deflateRawSync } from 'node:zlib';

/** Small files of each kind, and files that pretend. */

export const pdf = (text = 'Fullmakt'): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

/** One transparent pixel. */
export const png = (): Buffer =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

export const jpeg = (): Buffer =>
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////' +
      'wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
    'base64',
  );

export const heic = (): Buffer => Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic\x00\x00\x00\x08mdat', 'latin1');

export const exe = (): Buffer => Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(120), Buffer.from('PE\x00\x00', 'latin1')]);

export const html = (): Buffer => Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>');

export const svg = (): Buffer => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

export const csv = (): Buffer => Buffer.from('namn;organisationsnummer\r\nKalix kommun;212000-2692\r\nÖvertorneå kommun;212000-2700\r\n');

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the directory says the part unpacks to, where that is not the truth. */
  readonly claimedBytes?: number;
  readonly flags?: number;
}

export function zip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimedBytes, flags = 0 } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt16LE(flags, 2);
    described.writeUInt16LE(8, 4);
    described.writeUInt32LE(crc32(bytes), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(claimedBytes ?? bytes.length, 18);
    described.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), described, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), described, where, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  return Buffer.concat([...locals, ...entries, endOfDirectory(parts.length, Buffer.concat(entries).length, at)]);
}

function endOfDirectory(count: number, bytes: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

export const xlsx = (...more: ZipPart[]): Buffer =>
  zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    ...more,
  ]);

/** A workbook of some hundred kilobytes that unpacks to 120 MB, and says so or something else. */
export const bomb = (claimedBytes?: number): Buffer =>
  xlsx({ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(120 * 1024 * 1024, 0x20), ...(claimedBytes === undefined ? {} : { claimedBytes }) });

const CONTENT_TYPES: ZipPart = { name: '[Content_Types].xml', content: '<Types/>' };

export const docx = (...more: ZipPart[]): Buffer => zip([CONTENT_TYPES, { name: 'word/document.xml', content: '<w:document/>' }, ...more]);

export const pptx = (): Buffer => zip([CONTENT_TYPES, { name: 'ppt/presentation.xml', content: '<p:presentation/>' }]);

export const odt = (...more: ZipPart[]): Buffer =>
  zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml', content: '<office/>' }, ...more]);

export const gif = (): Buffer => Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
