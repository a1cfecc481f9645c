import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { currentLanguage, Refusal } from '#platform/request';
import { refusalInWords } from '#platform/texts';
import { parseByteRange } from './byte-range.js';
import type { ByteRange } from './file-store.js';

/** Whatever the bytes turn out to be, the browser runs nothing in them and shows them to no other site. */
export const HARMLESS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-cache',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Accept-Ranges': 'bytes',
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

const logger = new Logger('files');

/** Answers with the bytes, whole or in part (RFC 9110), and with nothing of them to HEAD, or to one who has them already. */
export async function sendBytes(request: Request, response: Response, bytes: BytesToSend): Promise<void> {
  const etag = `"${bytes.tag}"`;
  response.set({ ...HARMLESS, ETag: etag });
  if (request.fresh) return void response.status(304).end();
  const ifRange = request.get('if-range');
  const range = parseByteRange(ifRange === undefined || ifRange === etag ? request.get('range') : undefined, bytes.size);
  if (range === 'UNSATISFIABLE') return refuseRange(response, bytes.size);
  describe(response, bytes);
  describePart(response, bytes.size, range);
  if (request.method === 'HEAD') return void response.end();
  const source = await bytes.open(range === 'WHOLE' ? undefined : range);
  await pipeline(source, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') logger.error({ fileId: bytes.id, error: error.stack }, 'A download broke off');
  });
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
