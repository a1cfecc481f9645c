import { createCipheriv, createHash } from 'node:crypto';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

const KEYSTREAM_BLOCK = 16;
const PIECE_BYTES = 256 * 1024;
const HEAD = Buffer.from('%PDF-1.7\n% made to be sent\n', 'latin1');
const PAUSE_MS = 50;

/** A file that is never held: its bytes from any place on are made when they are asked for. */
export class MadeFile {
  constructor(
    readonly name: string,
    readonly size: number,
    private readonly seed: number,
  ) {}

  /** The bytes from a place on: a PDF's first line, and then a keystream that is this file's own. */
  *from(offset: number): Generator<Buffer> {
    const zeros = Buffer.alloc(PIECE_BYTES);
    const block = Math.floor(offset / KEYSTREAM_BLOCK);
    const iv = Buffer.alloc(KEYSTREAM_BLOCK);
    iv.writeBigUInt64BE(BigInt(block), 8);
    const cipher = createCipheriv('aes-128-ctr', createHash('md5').update(String(this.seed)).digest(), iv);
    let at = block * KEYSTREAM_BLOCK;
    while (at < this.size) {
      const piece = cipher.update(zeros.subarray(0, Math.min(PIECE_BYTES, this.size - at)));
      if (at < HEAD.length) HEAD.subarray(at).copy(piece);
      yield at < offset ? piece.subarray(offset - at) : piece;
      at += piece.length;
    }
  }

  sha256(): string {
    const hash = createHash('sha256');
    for (const piece of this.from(0)) hash.update(piece);
    return hash.digest('hex');
  }
}

export interface Sender {
  readonly url: string;
  readonly cookie: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
}

/**
 * Sends a tender document to its end, whatever happens to connections and server meanwhile: after each break it asks how much has arrived
 * and goes on from there. Answers the file's id; fails on an answer that is a refusal.
 */
export async function sendDocument({ url, cookie }: Sender, file: MadeFile, tell: (event: 'broken') => void = () => undefined): Promise<string> {
  const ask = (method: string, path: string, headers: Record<string, string | number>, body?: Readable): Promise<Answer> =>
    exchange(url, { method, path, headers: { cookie, 'tus-resumable': '1.0.0', ...headers } }, body);
  const again = async (attempt: () => Promise<Answer>): Promise<Answer | undefined> => {
    const answer = await attempt().catch(() => undefined);
    if (answer && answer.status >= 400 && answer.status < 500 && ![404, 409, 423].includes(answer.status)) throw new Error(`Refused with ${answer.status}`);
    if (answer && answer.status < 300) return answer;
    tell('broken');
    await pause(PAUSE_MS);
    return undefined;
  };
  const metadata = Object.entries({ filename: file.name, filetype: 'application/pdf', purpose: 'DOCUMENT' });
  const described = metadata.map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',');
  let location: string | undefined;
  while (location === undefined) {
    location = (await again(() => ask('POST', '/files', { 'upload-length': file.size, 'upload-metadata': described, 'content-length': 0 })))?.headers.location;
  }
  const path = location;
  for (;;) {
    const known = await again(() => ask('HEAD', path, {}));
    const offset = Number(known?.headers['upload-offset'] ?? -1);
    if (offset === file.size) return path.split('/').at(-1) ?? '';
    if (offset < 0) continue;
    const headers = { 'upload-offset': offset, 'content-type': 'application/offset+octet-stream', 'content-length': file.size - offset };
    await again(() => ask('PATCH', path, headers, Readable.from(file.from(offset), { objectMode: false })));
  }
}

function exchange(url: string, options: { method: string; path: string; headers: Record<string, string | number> }, body?: Readable): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is cut takes nobody else's request with it.
    const asked = request(url + options.path, { ...options, agent: false }, (answer) => {
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
      answer.resume();
    });
    asked.on('error', reject);
    asked.on('close', () => {
      body?.destroy();
      reject(new Error('closed'));
    });
    if (body) body.on('error', reject).pipe(asked);
    else asked.end();
  });
}

/** Does the work for each item, so many at a time. */
export async function each<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  }));
}
