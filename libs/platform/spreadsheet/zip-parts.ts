import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { UnreadableTable } from './table.js';

const MOST_PARTS = 500;

/**
 * The parts of an XLSX file, which is a ZIP archive. Sizes are checked in its central directory before anything is
 * unpacked, and a part that lies about its size is refused as soon as it gives more: no archive unpacks to more than
 * `maxExpandedBytes`.
 */
export class ZipParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string, maxExpandedBytes: number): Promise<ZipParts> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(malformed);
    try {
      return new ZipParts(zip, await partsOf(zip, maxExpandedBytes));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The text of a part, piece by piece. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.parts.get(name);
    if (!entry || entry.isEncrypted()) throw new UnreadableTable('malformed');
    const stream: Readable = await this.zip.openReadStreamPromise(entry).catch(malformed);
    const decoder = new TextDecoder('utf-8');
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
    } catch (error) {
      malformed(error);
    }
    yield decoder.decode();
  }

  close(): void {
    this.zip.close();
  }
}

async function partsOf(zip: ZipFile, maxExpandedBytes: number): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_PARTS) throw new UnreadableTable('expands_too_much');
  const parts = new Map<string, Entry>();
  let expanded = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      expanded += entry.uncompressedSize;
      // Names in an XLSX are compared without case (ECMA-376, part 2); some writers add a leading slash.
      parts.set(partName(entry.fileName), entry);
    }
  } catch (error) {
    malformed(error);
  }
  if (expanded > maxExpandedBytes) throw new UnreadableTable('expands_too_much');
  return parts;
}

/** The name under which a part is found. */
export function partName(path: string): string {
  return path.replace(/^\/+/, '').toLowerCase();
}

function malformed(error: unknown): never {
  if (error instanceof UnreadableTable) throw error;
  throw new UnreadableTable('malformed');
}
