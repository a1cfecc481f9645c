import { closeSync, createReadStream, existsSync, fsyncSync, fstatSync, ftruncateSync, openSync, readdirSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { AnchoredHead } from './anchor-key.js';

/** A line of `anchors/<chain>.jsonl`. */
export interface Anchor extends AnchoredHead {
  readonly signature: string;
}

const NAME = /^([0-9a-f-]{36})\.jsonl$/;
const NEWLINE = 0x0a;
/** More than the longest line. */
const TAIL_BYTES = 4_096;

export const anchorFolder = (dataDir: string): string => join(dataDir, 'anchors');

const fileOf = (folder: string, chainId: string): string => join(folder, `${chainId}.jsonl`);

/** The chains that were anchored in the folder, and how many bytes of anchors each has by now. */
export function anchoredChains(folder: string): ReadonlyMap<string, number> {
  if (!existsSync(folder)) return new Map();
  const chains = readdirSync(folder).flatMap((name) => NAME.exec(name)?.[1] ?? []);
  return new Map(chains.map((chainId) => [chainId, statSync(fileOf(folder, chainId)).size]));
}

/**
 * Adds the anchor if it goes further than the last, and answers the last there was. It is on the disk when this returns.
 * A line that a power cut left unfinished is taken away first.
 */
export function appendAnchor(folder: string, anchor: Anchor): Anchor | undefined {
  const file = openSync(fileOf(folder, anchor.chain), 'a+', 0o644);
  try {
    const last = lastAnchor(file);
    if (last && last.sequence >= anchor.sequence) return last;
    writeSync(file, `${JSON.stringify(anchor)}\n`);
    fsyncSync(file);
    return last;
  } finally {
    closeSync(file);
  }
}

function lastAnchor(file: number): Anchor | undefined {
  const { size } = fstatSync(file);
  const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
  readSync(file, tail, 0, tail.length, size - tail.length);
  const end = tail.lastIndexOf(NEWLINE);
  if (end + 1 < tail.length) ftruncateSync(file, size - (tail.length - end - 1));
  if (end < 0) return undefined;
  return readAnchor(tail.subarray(tail.lastIndexOf(NEWLINE, end - 1) + 1, end).toString('utf8'));
}

/** The anchors in the first `bytes` of a chain's file, in its order, one at a time; undefined for a line that is none. */
export async function* readAnchors(folder: string, chainId: string, bytes: number): AsyncGenerator<Anchor | undefined> {
  if (bytes === 0) return;
  let rest = '';
  const stream = createReadStream(fileOf(folder, chainId), { encoding: 'utf8', end: bytes - 1 });
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield readAnchor(line);
  }
}

function readAnchor(line: string): Anchor | undefined {
  try {
    const { chain, sequence, hash, at, signature } = JSON.parse(line) as Partial<Record<keyof Anchor, unknown>>;
    if (typeof chain !== 'string' || typeof hash !== 'string' || typeof at !== 'string' || typeof signature !== 'string') return undefined;
    if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence)) return undefined;
    return { chain, sequence, hash, at, signature };
  } catch {
    return undefined;
  }
}
