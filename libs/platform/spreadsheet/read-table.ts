import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readCsv } from './csv-table.js';
import { UnreadableTable, type Table, type TableLimits } from './table.js';
import { readXlsx } from './xlsx-table.js';

const ZIP = '504b0304';
const COMPOUND_FILE = 'd0cf11e0';
const PDF = '25504446';

/**
 * Reads a table from a CSV or XLSX file, whatever its name: the content tells which.
 *
 * Texts are as in the file, not trimmed; an apostrophe that an export put before a formula is taken away again.
 * Rejects with UnreadableTable for what is not such a file, is too large, has too many rows, or would unpack to too much.
 * A stream is kept in a temporary file while it is read, which is gone afterwards.
 */
export async function readTable(source: Readable | string, limits: TableLimits): Promise<Table> {
  if (typeof source === 'string') return readFileTable(source, limits);
  const folder = await mkdtemp(join(tmpdir(), 'samkop-table-'));
  try {
    const path = join(folder, 'received');
    await pipeline(source, atMost(limits.maxBytes), createWriteStream(path, { mode: 0o600 }));
    return await readFileTable(path, limits);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readFileTable(path: string, limits: TableLimits): Promise<Table> {
  const { size } = await stat(path);
  if (size > limits.maxBytes) throw new UnreadableTable('too_large');
  if (size === 0) throw new UnreadableTable('empty');
  const start = await firstBytes(path);
  if (start === ZIP) return readXlsx(path, limits);
  // The old Excel format, and any password-protected one.
  if (start === COMPOUND_FILE || start === PDF) throw new UnreadableTable('unknown_format');
  return readCsv(path, limits);
}

function atMost(maxBytes: number) {
  return async function* count(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let received = 0;
    for await (const chunk of chunks) {
      received += chunk.length;
      if (received > maxBytes) throw new UnreadableTable('too_large');
      yield chunk;
    }
  };
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
