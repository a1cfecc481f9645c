import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { VirusScanner, type ScanVerdict } from './virus-scanner.js';

/** Between two bytes, one way or the other; clamd is silent while it looks through what it was sent. */
const SILENCE_MS = 10 * 60_000;
const CONNECT_MS = 5_000;
const LONGEST_REPLY = 4_096;

/**
 * ClamAV's daemon, asked by its command INSTREAM: pieces with their length before them, and an empty one at the end (clamd(8)). clamd
 * breaks off at its StreamMaxLength, and says so before it does.
 */
export class ClamavScanner extends VirusScanner {
  readonly isOn = true;
  private readonly logger = new Logger('clamav');

  constructor(private readonly address: { readonly host: string; readonly port: number }) {
    super();
  }

  async scan(bytes: Readable): Promise<ScanVerdict> {
    const socket = connect(this.address);
    // Errors are learnt of from what is awaited; without a listener each would end the process.
    socket.on('error', () => undefined);
    try {
      await once(socket, 'connect', { signal: AbortSignal.timeout(CONNECT_MS) });
      socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')));
      const reply = replyOf(socket);
      await send(socket, bytes);
      return this.verdictOf(await reply);
    } catch (error) {
      this.logger.warn({ error: error instanceof Error ? error.message : String(error) }, 'The virus scanner does not answer; files wait in quarantine');
      return 'UNREACHABLE';
    } finally {
      bytes.destroy();
      socket.destroy();
    }
  }

  private verdictOf(reply: string): ScanVerdict {
    if (/^stream: OK$/.test(reply)) return 'CLEAN';
    const infected = /^stream: (.+) FOUND$/.exec(reply)?.[1];
    if (infected !== undefined) return { infectedWith: infected };
    if (reply.includes('size limit exceeded')) return 'TOO_LARGE';
    this.logger.warn({ reply }, 'The virus scanner answers something else; files wait in quarantine');
    return 'UNREACHABLE';
  }
}

/** What clamd says before it closes, or before the connection is lost. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let reply = '';
    socket.setEncoding('latin1');
    socket.on('data', (piece: string) => (reply = (reply + piece).slice(0, LONGEST_REPLY)));
    socket.once('close', () => resolve(reply.replace(/\0[\s\S]*$/, '').trim()));
  });
}

/** Stops where clamd has closed its side: why is in its reply. */
async function send(socket: Socket, bytes: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of bytes as AsyncIterable<Buffer>) {
    if (!(await written(socket, lengthOf(piece.length), piece))) return;
  }
  await written(socket, lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Answers false once the connection is gone. */
async function written(socket: Socket, ...pieces: readonly Buffer[]): Promise<boolean> {
  for (const piece of pieces) {
    if (!socket.writable) return false;
    if (!socket.write(piece)) await new Promise<void>((resolve) => untilEither(socket, ['drain', 'close'], resolve));
  }
  return socket.writable;
}

function untilEither(socket: Socket, events: readonly string[], done: () => void): void {
  const finish = (): void => {
    for (const event of events) socket.off(event, finish);
    done();
  };
  for (const event of events) socket.on(event, finish);
}
