import { Logger } from '@nestjs/common';
import { currentLanguage, httpStatusOf, Refusal, requestContext } from '#platform/request';
import { refusalInWords } from '#platform/texts';
import { MAX_UPLOAD_BYTES, tooLargeFor } from './file-kind.js';
import { isNoRoom } from './no-room.js';
import type { Rejection } from './file-judgement.js';

export interface UploadAnswer {
  readonly status_code: number;
  readonly body: string;
}

const logger = new Logger('files');

export const refusalOf = ({ code, text, params }: Rejection): Refusal => new Refusal(code, { text, params: { ...params } });

/** A refusal as the answer to an upload request: JSON in the reader's language, as from every other route. */
export function inAnswer(refusal: Refusal, status = httpStatusOf(refusal.code)): UploadAnswer {
  return { status_code: status, body: JSON.stringify(refusalInWords(currentLanguage(), refusal)) };
}

/** Whatever was thrown while an upload was handled: ours, tus' own (an object with a status), or a bug. */
export function errorInAnswer(error: unknown, limit = MAX_UPLOAD_BYTES): UploadAnswer {
  if (error instanceof Refusal) return inAnswer(error);
  if (isNoRoom(error)) {
    logger.error('There is no room for an upload: make room on the disk');
    return inAnswer(new Refusal('INTERNAL', { text: 'file.no_room' }), 507);
  }
  const status = typeof error === 'object' && error !== null && 'status_code' in error ? Number(error.status_code) : 500;
  if (status >= 500) logger.error({ requestId: requestId(), error: error instanceof Error ? error.stack : JSON.stringify(error) }, 'An upload failed');
  return statusInAnswer(status, limit);
}

/** tus answers with a status and an English line: the status says what to say instead. */
export function statusInAnswer(status: number, limit = MAX_UPLOAD_BYTES): UploadAnswer {
  return inAnswer(refusalOfStatus(status, limit), status);
}

function refusalOfStatus(status: number, limit: number): Refusal {
  if (status >= 500) return new Refusal('INTERNAL', { params: { requestId: requestId() }, details: { requestId: requestId() } });
  if (status === 404 || status === 410) return new Refusal('NOT_FOUND');
  if (status === 409) return new Refusal('CONFLICT', { text: 'file.offset' });
  if (status === 413) return new Refusal('FILE_TOO_LARGE', tooLargeFor(limit));
  return new Refusal('INVALID_INPUT', { text: 'file.protocol' });
}

const requestId = (): string => requestContext.getStore()?.requestId ?? '-';
