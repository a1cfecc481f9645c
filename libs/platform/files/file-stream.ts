import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { borrowChunk, CHUNK_BYTES, giveBackChunk } from './chunk-pool.js';
import type { ByteRange } from './file-store.js';

/** Reads at the same moment, of all files: as many as there are threads for them. With one for each of a hundred downloads nothing else would be heard of for long. */
const READS_AT_ONCE = 4;
let reads = 0;
const beginning: (() => void)[] = [];
const goingOn: (() => void)[] = [];

/** Whoever has nothing yet goes before those who have something to look at. */
async function inTurn<Answer>(isFirst: boolean, read: () => Promise<Answer>): Promise<Answer> {
  if (reads < READS_AT_ONCE) reads += 1;
  else await new Promise<void>((go) => (isFirst ? beginning : goingOn).push(go));
  try {
    return await read();
  } finally {
    const next = beginning.shift() ?? goingOn.shift();
    if (next) next();
    else reads -= 1;
  }
}

/** Reads an open file, or a part of it, in lent chunks: whoever sends them on gives them back. Closes the file when it ends or is given up. */
export class FileStream extends Readable {
  private reading: Promise<unknown> = Promise.resolve();
  private at: number;
  private readonly end: number;
  private hasBegun = false;

  constructor(private readonly file: FileHandle, range: ByteRange = { start: 0, end: Infinity }) {
    super({ highWaterMark: CHUNK_BYTES });
    this.at = range.start;
    this.end = range.end;
  }

  override _read(): void {
    const wanted = Math.min(CHUNK_BYTES, this.end - this.at + 1);
    if (wanted <= 0) return void this.push(null);
    this.reading = inTurn(!this.hasBegun, () => this.readNext(wanted)).catch((error: Error) => this.destroy(error));
    this.hasBegun = true;
  }

  private async readNext(wanted: number): Promise<void> {
    if (this.destroyed) return;
    const chunk = borrowChunk();
    const { bytesRead } = await this.file.read(chunk, 0, wanted, this.at);
    this.at += bytesRead;
    if (bytesRead === 0 || this.destroyed) giveBackChunk(chunk);
    if (!this.destroyed) this.push(bytesRead === 0 ? null : chunk.subarray(0, bytesRead));
  }

  /** A file is not closed under a read. */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    void this.reading.then(() => this.file.close()).then(() => done(error), (failure: Error) => done(error ?? failure));
  }
}
