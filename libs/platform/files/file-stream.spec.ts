import { describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { giveBackChunk } from './chunk-pool.js';
import { FileStream } from './file-stream.js';

const BYTES = randomBytes(1_500_000);

async function withFile<Answer>(work: (path: string) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'samkop-stream-'));
  try {
    writeFileSync(join(folder, 'bytes'), BYTES);
    return await work(join(folder, 'bytes'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes the bytes as a connection does: a chunk is given back when it has been sent, and not before. */
async function sent(path: string): Promise<string> {
  const hash = createHash('sha256');
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      setImmediate(() => {
        hash.update(chunk);
        giveBackChunk(chunk);
        done();
      });
    },
  });
  await pipeline(new FileStream(await open(path)), sink);
  return hash.digest('hex');
}

describe('a file that is read in lent chunks', () => {
  it.each([[0, 0], [0, 1_499_999], [1, 262_144], [262_143, 262_144], [1_499_999, 1_499_999]])('is the part that was asked for: %i to %i', (start, end) =>
    withFile(async (path) => {
      expect((await buffer(new FileStream(await open(path), { start, end }))).equals(BYTES.subarray(start, end + 1))).toBe(true);
    }));

  it('is itself for each of fifty who read it at the same moment, with the same memory', () =>
    withFile(async (path) => {
      const hashes = await Promise.all(Array.from({ length: 50 }, () => sent(path)));
      expect(new Set(hashes)).toEqual(new Set([createHash('sha256').update(BYTES).digest('hex')]));
    }));

  it('is closed when it is given up, also while it waits for its turn', () =>
    withFile(async (path) => {
      const files = await Promise.all(Array.from({ length: 30 }, () => open(path)));
      const streams = files.map((file) => new FileStream(file));
      const closed = streams.map((stream) => new Promise((resolve) => stream.once('close', resolve)));
      for (const stream of streams) stream.read(0);
      for (const stream of streams) stream.destroy();
      await Promise.all(closed);
      for (const file of files) expect(file.fd).toBe(-1);
      expect(await sent(path)).toHaveLength(64);
    }));
});
