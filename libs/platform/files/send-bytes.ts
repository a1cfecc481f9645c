import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { currentLanguage, Refusal } from '#platform/request';
import { refusalInWords } from '#platform/texts';
import { parseByteRange } from './byte-range.js';
import { giveBackChunk } from './chunk-pool.js';
import { outlives } from './connection.js';
import type { ByteRange } from './file-store.js';
import { headIsOut, headsFirst } from './heads-first.js';

/** Whatever the bytes turn out to be, the browser runs nothing in them and shows them to no other site. */
export const HARMLESS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  // Nor does anything on the way compress them: what is compressed is no longer these bytes, and cannot be gone on with.
  'Cache-Control': 'private, no-cache, no-transform',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Accept-Ranges': 'bytes',
  // A proxy that takes all in at once would make the sender believe that it has arrived.
  'X-Accel-Buffering': 'no',
};

/** Bytes as an answer: of a file, or of an archive whose every byte is known before it is made. */
export interface BytesToSend {
  /** What no other bytes have: their hash. */
  readonly tag: string;
  readonly size: number;
  readonly fileName: string;
  readonly mediaType: string;
  /** Shown in the browser, not saved: only for kinds that it runs nothing in. */
  readonly inline?: boolean;
  /** What a log names them by. */
  readonly id: string;
  open(range: ByteRange | undefined): Promise<Readable>;
}

/** What became of bytes that were sent. */
export interface Delivery {
  readonly range: ByteRange;
  /** How many of them were given to the network, from the first on. */
  readonly handedOver: number;
  /** Whether all were, and the connection outlived the last: who breaks off while the rest lies in the buffers of the network has not got it. Known a while later. */
  readonly arrived: Promise<boolean>;
}

const logger = new Logger('files');

/**
 * Answers with the bytes, whole or in part (RFC 9110), and with nothing of them to HEAD, or to one who has them already. Nothing is held in memory, and
 * nothing stays open when the reader goes. `begins` is told of the range before its first byte; with it the answer is what became of the bytes, and
 * without it nobody waits to see. Undefined where none were sent.
 */
export async function sendBytes(request: Request, response: Response, bytes: BytesToSend, begins?: (range: ByteRange) => void): Promise<Delivery | undefined> {
  const etag = `"${bytes.tag}"`;
  response.set({ ...HARMLESS, ETag: etag });
  if (request.fresh) return void response.status(304).end();
  const ifRange = request.get('if-range');
  const range = parseByteRange(ifRange === undefined || ifRange === etag ? request.get('range') : undefined, bytes.size);
  if (range === 'UNSATISFIABLE') return void refuseRange(response, bytes.size);
  const source = request.method === 'HEAD' ? undefined : await bytes.open(range === 'WHOLE' ? undefined : range);
  describe(response, bytes);
  describePart(response, bytes.size, range);
  if (!source) return void response.end();
  // Who waits sees at once that it comes, though its first bytes are still to be read.
  response.flushHeaders();
  headIsOut(response);
  const sent = range === 'WHOLE' ? { start: 0, end: bytes.size - 1 } : range;
  const length = sent.end - sent.start + 1;
  if (!begins) return void (await send(bytes, source, length, response));
  begins(sent);
  const arrived = outlives(request.socket, response, length);
  return { range: sent, handedOver: await send(bytes, source, length, response), arrived };
}

/** A reader who takes nothing for so long holds a file and memory for nothing; one who is there still goes on from where it stopped. */
const LONGEST_STANDSTILL_MS = 120_000;

/** Nothing to report: a reader may break off. */
class ReaderWent extends Error {}

/**
 * Answers how many bytes of so many were given to the network. The last of them end the answer: who closes the connection as soon as it has what the head
 * promised, as a proxy does, would else have gone before the end of it.
 */
async function send({ id }: BytesToSend, source: Readable, length: number, response: Response): Promise<number> {
  await headsFirst();
  if (response.destroyed) {
    source.destroy();
    return 0;
  }
  let handedOver = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      handedOver += chunk.length;
      const given = (error?: Error | null): void => {
        if (!error) giveBackChunk(chunk);
        done(error ? new ReaderWent() : null);
      };
      if (handedOver < length) response.write(chunk, given);
      else response.end(chunk, given);
    },
    final: (done) => (response.writableEnded ? done() : void response.end(done)),
  });
  response.setTimeout(LONGEST_STANDSTILL_MS, () => response.destroy());
  response.once('close', () => {
    if (!response.writableFinished) sink.destroy(new ReaderWent());
  });
  await pipeline(source, sink).catch((error: unknown) => {
    if (!(error instanceof ReaderWent)) logger.error({ fileId: id, error }, 'A download broke off');
    response.destroy();
  });
  return handedOver;
}

function describe(response: Response, { fileName, mediaType, inline }: BytesToSend): void {
  response.attachment(fileName);
  if (inline) response.setHeader('Content-Disposition', String(response.getHeader('Content-Disposition')).replace(/^attachment/, 'inline'));
  response.setHeader('Content-Type', mediaType);
}

function describePart(response: Response, size: number, range: ByteRange | 'WHOLE'): void {
  if (range === 'WHOLE') return void response.setHeader('Content-Length', size);
  response.status(206);
  response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response.setHeader('Content-Length', range.end - range.start + 1);
}

function refuseRange(response: Response, size: number): void {
  response.removeHeader('ETag');
  response.setHeader('Content-Range', `bytes */${size}`);
  response.status(416).json(refusalInWords(currentLanguage(), new Refusal('INVALID_INPUT', { text: 'file.range' })));
}
