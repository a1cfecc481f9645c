/**
 * Pieces of memory for bytes on their way from a file to the network. A piece made anew for each would be work for the collector, which then goes
 * through everything that the process holds: with a hundred downloads at once that cost more than the downloads.
 */
export const CHUNK_BYTES = 256 * 1024;
const MOST_KEPT = 256;

const free: Buffer[] = [];
const lent = new WeakSet<ArrayBufferLike>();

export function borrowChunk(): Buffer {
  const chunk = free.pop() ?? Buffer.allocUnsafeSlow(CHUNK_BYTES);
  lent.add(chunk.buffer);
  return chunk;
}

/** For one who has done with all of a chunk, and knows that nobody else has it. What is not given back, and what was never lent, is the collector's. */
export function giveBackChunk({ buffer }: Uint8Array): void {
  if (lent.delete(buffer) && free.length < MOST_KEPT) free.push(Buffer.from(buffer));
}
