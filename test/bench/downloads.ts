import { createHash, type Hash } from 'node:crypto';
import { connect } from 'node:net';

export interface Download {
  readonly firstByteMs: number;
  /** Of what was asked for: after the head of the answer. */
  readonly firstOfBodyMs: number;
  readonly bytes: number;
  /** Of those that are hashed. */
  readonly sha256: string | undefined;
}

const BUFFER_BYTES = 256 * 1024;
const END_OF_HEAD = '\r\n\r\n';

/**
 * Fetches over a bare socket, which counts what comes and looks at nothing: as much as can be left of two processors is the server's. Breaks off
 * after `most` bytes.
 */
export function download(url: string, headers: Readonly<Record<string, string>>, how: { hashed: boolean; most?: number }): Promise<Download> {
  const { hostname, port, pathname } = new URL(url);
  const { hashed, most = Infinity } = how;
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const reading = new AnswerReader(hashed ? createHash('sha256') : undefined);
    let firstByteMs = 0;
    let firstOfBodyMs = 0;
    const socket = connect({
      host: hostname, port: Number(port),
      onread: {
        buffer: Buffer.allocUnsafe(BUFFER_BYTES),
        callback: (length, buffer) => {
          if (firstByteMs === 0) firstByteMs = performance.now() - begun;
          reading.take(buffer.subarray(0, length));
          if (firstOfBodyMs === 0 && reading.bytes > 0) firstOfBodyMs = performance.now() - begun;
          if (reading.isWhole || reading.bytes >= most) socket.destroy();
          return true;
        },
      },
    });
    socket.on('error', reject);
    socket.on('close', () => (reading.status >= 200 && reading.status < 300 ? resolve({ firstByteMs, firstOfBodyMs, bytes: reading.bytes, sha256: reading.digest() }) : reject(new Error(`Answered ${reading.status}`))));
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.write(`GET ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n${lines}\r\n`);
  });
}

/** Reads the head of one answer, and counts its body. */
class AnswerReader {
  status = 0;
  bytes = 0;
  private head = '';
  private expected = Infinity;

  constructor(private readonly hash: Hash | undefined) {}

  get isWhole(): boolean {
    return this.bytes >= this.expected;
  }

  take(chunk: Uint8Array): void {
    const body = this.status === 0 ? this.afterHead(Buffer.from(chunk)) : chunk;
    this.bytes += body.length;
    this.hash?.update(body);
  }

  digest(): string | undefined {
    return this.hash?.digest('hex');
  }

  private afterHead(chunk: Buffer): Buffer {
    const before = this.head.length;
    this.head += chunk.toString('latin1');
    const end = this.head.indexOf(END_OF_HEAD);
    if (end < 0) return Buffer.alloc(0);
    this.status = Number(this.head.split(' ')[1]);
    this.expected = Number(/content-length: (\d+)/i.exec(this.head)?.[1] ?? 0);
    return chunk.subarray(end + END_OF_HEAD.length - before);
  }
}
