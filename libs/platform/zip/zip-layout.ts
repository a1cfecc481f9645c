import type { ByteRange } from '#platform/files';
import { checkEntries, type ZipEntry } from './zip-entry.js';
import { centralRecord, centralRecordBytes, endBytes, endRecords, localHeader, localHeaderBytes, type Directory } from './zip-records.js';

/** A stretch of an archive: bytes that are there, or a part of one of its files. */
export type ZipStretch =
  | { readonly kind: 'RECORD'; readonly bytes: Buffer }
  | { readonly kind: 'CONTENT'; readonly index: number; readonly range: ByteRange };

/**
 * Where every byte of an archive lies, known before the archive is: its files are stored as they are, so that the sizes of their names
 * and contents say everything. The same entries give the same bytes, at any time and in any process.
 *
 * Parts are numbered: for each file its header (2i) and its content (2i + 1), then its record in the directory (2n + i), then the end.
 */
export class ZipLayout {
  readonly totalBytes: number;
  private readonly starts: Float64Array;
  private readonly directory: Directory;

  constructor(readonly entries: readonly ZipEntry[]) {
    checkEntries(entries);
    const count = entries.length;
    this.starts = new Float64Array(3 * count + 1);
    let at = 0;
    entries.forEach((entry, index) => {
      this.starts[2 * index] = at;
      this.starts[2 * index + 1] = at += localHeaderBytes(entry);
      at += entry.size;
    });
    const offset = at;
    entries.forEach((entry, index) => {
      this.starts[2 * count + index] = at;
      at += centralRecordBytes(entry, this.startOf(2 * index));
    });
    this.starts[3 * count] = at;
    this.directory = { offset, bytes: at - offset, count };
    this.totalBytes = at + endBytes(this.directory);
  }

  /** Where the content of a file lies in the archive; of an empty one nothing does. */
  contentOf(index: number): ByteRange | undefined {
    const entry = this.entries[index];
    if (!entry || entry.size === 0) return undefined;
    const start = this.startOf(2 * index + 1);
    return { start, end: start + entry.size - 1 };
  }

  /** The stretches that make up the bytes of a range, in order. Only what the range touches is looked at. */
  *stretches({ start, end }: ByteRange): Generator<ZipStretch> {
    for (let part = this.partAt(start); part < this.starts.length && this.startOf(part) <= end; part += 1) {
      const from = this.startOf(part);
      const size = this.startOf(part + 1) - from;
      const first = Math.max(0, start - from);
      const last = Math.min(size - 1, end - from);
      if (first > last) continue;
      if (this.isContent(part)) yield { kind: 'CONTENT', index: (part - 1) / 2, range: { start: first, end: last } };
      else yield { kind: 'RECORD', bytes: this.record(part).subarray(first, last + 1) };
    }
  }

  private startOf(part: number): number {
    return this.starts[part] ?? this.totalBytes;
  }

  private isContent(part: number): boolean {
    return part < 2 * this.entries.length && part % 2 === 1;
  }

  private record(part: number): Buffer {
    const count = this.entries.length;
    const index = part < 2 * count ? part / 2 : part - 2 * count;
    const entry = this.entries[index];
    if (!entry) return endRecords(this.directory);
    return part < 2 * count ? localHeader(entry) : centralRecord(entry, this.startOf(2 * index));
  }

  /** The last part that begins at the byte or before it. */
  private partAt(byte: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= byte) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
