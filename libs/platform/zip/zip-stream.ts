import { Readable } from 'node:stream';
import { giveBackChunk, type ByteRange } from '#platform/files';
import type { ZipLayout } from './zip-layout.js';

/** Opens a part of the content of the file at `index` of the layout. */
export type OpensContent = (index: number, range: ByteRange) => Promise<Readable>;

/** Records and small files are put together to pieces of at least this size: a thousand small files are not three thousand writes. */
const PIECE_BYTES = 64 * 1024;

/** The bytes of an archive in a range, or all. Opens one file at a time, when it is its turn, and closes it when the reader has gone. */
export function openZip(layout: ZipLayout, open: OpensContent, range: ByteRange = { start: 0, end: layout.totalBytes - 1 }): Readable {
  return new ZipStream(layout, open, range);
}

class ZipStream extends Readable {
  private current: Readable | undefined;
  private readonly pieces: AsyncGenerator<Buffer, void>;

  constructor(private readonly layout: ZipLayout, private readonly open: OpensContent, private readonly range: ByteRange) {
    super({ highWaterMark: PIECE_BYTES });
    this.pieces = this.gathered();
  }

  override _read(): void {
    this.pieces.next().then(
      ({ value }) => this.push(value ?? null),
      (error: Error) => this.destroy(error),
    );
  }

  /** Does not wait for a file that answers slowly: it is closed under the one who reads it. */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.current?.destroy();
    this.pieces.return().catch(() => undefined);
    done(error);
  }

  private async *gathered(): AsyncGenerator<Buffer, void> {
    let small: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of this.chunks()) {
      small.push(chunk.length < PIECE_BYTES ? ownCopy(chunk) : chunk);
      bytes += chunk.length;
      if (bytes < PIECE_BYTES) continue;
      yield* small.length > 1 && bytes < 2 * PIECE_BYTES ? [puttingTogether(small)] : small;
      small = [];
      bytes = 0;
    }
    if (bytes > 0) yield puttingTogether(small);
  }

  private async *chunks(): AsyncGenerator<Buffer, void> {
    for (const stretch of this.layout.stretches(this.range)) {
      if (stretch.kind === 'RECORD') yield stretch.bytes;
      else yield* this.content(stretch.index, stretch.range);
    }
  }

  /** A file that is shorter or longer than it was when the layout was made would shift everything after it: the stream breaks off. */
  private async *content(index: number, range: ByteRange): AsyncGenerator<Buffer, void> {
    const stream = await this.open(index, range);
    this.current = stream;
    if (this.destroyed) stream.destroy();
    let left = range.end - range.start + 1;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
    }
    this.current = undefined;
    if (left !== 0) throw new Error(`File ${index} of an archive is not as long as it was when the archive was laid out.`);
  }
}

/** Put together to one piece: what they were lent for is over. */
function puttingTogether(small: readonly Buffer[]): Buffer {
  const piece = Buffer.concat(small);
  for (const chunk of small) giveBackChunk(chunk);
  return piece;
}

/** Some bytes do not keep the memory that a whole piece is lent, until as many have come together: of a thousand small files that would be hundreds of megabytes. */
function ownCopy(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  giveBackChunk(chunk);
  return copy;
}
