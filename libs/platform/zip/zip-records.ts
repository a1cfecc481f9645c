import { minuteInStockholm } from '#kernel';
import type { ZipEntry } from './zip-entry.js';

/**
 * The records of a ZIP file (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3) for files that are stored as they are, whose size and sum are
 * known beforehand. Numbers that do not fit in 32 or 16 bits go to the ZIP64 fields, which are written only where they are needed.
 */
const MOST_32 = 0xffffffff;
const MOST_16 = 0xffff;
const PLAIN = 20;
const ZIP64 = 45;
/** Names are UTF-8 (4.4.4, bit 11): so åäö are read right in Windows too. */
const UTF8_NAMES = 0x0800;
/** Made on Unix: what the external attributes say is a mode. */
const MADE_BY = (3 << 8) | ZIP64;
/** A regular file that everybody reads and its owner changes. */
const ATTRIBUTES = (0o100644 << 16) >>> 0;

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END64_BYTES = 56 + 20;

const nameBytes = ({ path }: ZipEntry): number => Buffer.byteLength(path);
const isLarge = ({ size }: ZipEntry): boolean => size >= MOST_32;

export const localHeaderBytes = (entry: ZipEntry): number => LOCAL_BYTES + nameBytes(entry) + (isLarge(entry) ? 20 : 0);

export function localHeader(entry: ZipEntry): Buffer {
  const extra = extra64(isLarge(entry) ? [entry.size, entry.size] : []);
  const record = Buffer.alloc(LOCAL_BYTES);
  record.writeUInt32LE(0x04034b50, 0);
  record.writeUInt16LE(isLarge(entry) ? ZIP64 : PLAIN, 4);
  writeDescription(record, 6, entry, extra);
  return Buffer.concat([record, Buffer.from(entry.path), extra]);
}

/** The numbers of a central record that its fields cannot hold, in the order that the standard gives them. */
const outgrown = (entry: ZipEntry, offset: number): number[] => [...(isLarge(entry) ? [entry.size, entry.size] : []), ...(offset >= MOST_32 ? [offset] : [])];

export function centralRecordBytes(entry: ZipEntry, offset: number): number {
  const numbers = outgrown(entry, offset).length;
  return CENTRAL_BYTES + nameBytes(entry) + (numbers === 0 ? 0 : 4 + 8 * numbers);
}

export function centralRecord(entry: ZipEntry, offset: number): Buffer {
  const numbers = outgrown(entry, offset);
  const extra = extra64(numbers);
  const record = Buffer.alloc(CENTRAL_BYTES);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(MADE_BY, 4);
  record.writeUInt16LE(numbers.length > 0 ? ZIP64 : PLAIN, 6);
  writeDescription(record, 8, entry, extra);
  record.writeUInt32LE(ATTRIBUTES, 38);
  record.writeUInt32LE(Math.min(offset, MOST_32), 42);
  return Buffer.concat([record, Buffer.from(entry.path), extra]);
}

/** Where the central directory lies, and how many records it has. */
export interface Directory {
  readonly offset: number;
  readonly bytes: number;
  readonly count: number;
}

const needs64 = ({ offset, bytes, count }: Directory): boolean => offset >= MOST_32 || bytes >= MOST_32 || count >= MOST_16;

export const endBytes = (directory: Directory): number => END_BYTES + (needs64(directory) ? END64_BYTES : 0);

export function endRecords(directory: Directory): Buffer {
  const { offset, bytes, count } = directory;
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, MOST_16), 8);
  end.writeUInt16LE(Math.min(count, MOST_16), 10);
  end.writeUInt32LE(Math.min(bytes, MOST_32), 12);
  end.writeUInt32LE(Math.min(offset, MOST_32), 16);
  return needs64(directory) ? Buffer.concat([end64(directory), end]) : end;
}

function end64({ offset, bytes, count }: Directory): Buffer {
  const end = Buffer.alloc(END64_BYTES);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(MADE_BY, 12);
  end.writeUInt16LE(ZIP64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(bytes), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  // Where the record above begins, for a reader that comes from the end.
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + bytes), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** What a local header and a central record say alike: flags, method (stored), time, sum, sizes, lengths. */
function writeDescription(record: Buffer, at: number, entry: ZipEntry, extra: Buffer): void {
  const { time, date } = dosTime(entry.modifiedAt);
  const size = Math.min(entry.size, MOST_32);
  record.writeUInt16LE(UTF8_NAMES, at);
  record.writeUInt16LE(0, at + 2);
  record.writeUInt16LE(time, at + 4);
  record.writeUInt16LE(date, at + 6);
  record.writeUInt32LE(entry.crc32, at + 8);
  record.writeUInt32LE(size, at + 12);
  record.writeUInt32LE(size, at + 16);
  record.writeUInt16LE(nameBytes(entry), at + 20);
  record.writeUInt16LE(extra.length, at + 22);
}

function extra64(numbers: readonly number[]): Buffer {
  if (numbers.length === 0) return Buffer.alloc(0);
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, index) => extra.writeBigUInt64LE(BigInt(number), 4 + 8 * index));
  return extra;
}

interface DosTime {
  readonly time: number;
  readonly date: number;
}

/** The files of an archive are often of one instant, and a reader waits while it is read off the clock: that is done once. */
let lastRead: { instant: number; dosTime: DosTime } | undefined;

function dosTime(modifiedAt: Date): DosTime {
  const instant = modifiedAt.getTime();
  if (lastRead?.instant !== instant) lastRead = { instant, dosTime: readDosTime(modifiedAt) };
  return lastRead.dosTime;
}

/** A ZIP knows no time zone: the clock on the wall in Sweden, to the minute. It begins in 1980 and ends in 2107. */
function readDosTime(instant: Date): DosTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = minuteInStockholm(instant).split(/\D/).map(Number);
  if (year < 1980) return { time: 0, date: (1 << 5) | 1 };
  if (year > 2107) return { time: (23 << 11) | (59 << 5), date: (127 << 9) | (12 << 5) | 31 };
  return { time: (hour << 11) | (minute << 5), date: ((year - 1980) << 9) | (month << 5) | day };
}
