import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { currentLanguage, httpStatusOf, Refusal, requestContext, type RefusalCode } from '#platform/request';
import { refusalInWords, type RefusalInWords } from '#platform/texts';
import { isOpenedInWindow, refusalPage } from './refusal-page.js';

const CODE_OF_STATUS: Record<number, RefusalCode> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'TOO_COMPLEX', 429: 'RATE_LIMITED' };

/** Every error that leaves a route: the same code, words and details as by GraphQL. GraphQL formats its own. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'http' | 'graphql'>() === 'graphql') return error;
    const response = host.switchToHttp().getResponse<Response>();
    answerError(response, error, this.logger);
    return undefined;
  }
}

export function answerError(response: Response, error: unknown, logger: Logger): void {
  if (response.headersSent) {
    response.destroy(error instanceof Error ? error : undefined);
    return;
  }
  const refusal = asRefusal(error, logger);
  const status = statusOf(error, refusal);
  // It is for one reader and for now, and not of the bytes that were about to be sent.
  response.setHeader('Cache-Control', 'no-store');
  for (const name of ['ETag', 'Accept-Ranges']) response.removeHeader(name);
  if (refusal.code === 'RATE_LIMITED') response.setHeader('Retry-After', String(refusal.params['seconds'] ?? 60));
  const inWords = refusalInWords(currentLanguage(), refusal);
  response.status(status).vary('Accept');
  const isGraphQl = response.req.originalUrl.startsWith('/graphql');
  if (!isGraphQl && isOpenedInWindow(response.req)) response.type('html').send(refusalPage(currentLanguage(), inWords));
  else response.json(isGraphQl ? asGraphQl(inWords) : inWords);
}

/** A reader of GraphQL looks for errors in one place, however early the request was turned away. */
const asGraphQl = ({ code, message, details }: RefusalInWords) => ({ errors: [{ message, extensions: { code, details } }] });

function statusOf(error: unknown, refusal: Refusal): number {
  const own = httpStatus(error);
  return own ?? httpStatusOf(refusal.code);
}

/** Nest's exceptions and those of body-parser and its like carry their status themselves. */
function httpStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function asRefusal(error: unknown, logger: Logger): Refusal {
  if (error instanceof Refusal) return error;
  const status = httpStatus(error);
  if (status !== undefined && status < 500) {
    return new Refusal(CODE_OF_STATUS[status] ?? 'INVALID_INPUT', status === 413 ? { text: 'refusal.TOO_COMPLEX.body' } : {});
  }
  const requestId = requestContext.getStore()?.requestId ?? '-';
  if (status === undefined) logger.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, 'A request failed');
  return new Refusal('INTERNAL', { params: { requestId }, details: { requestId } });
}
