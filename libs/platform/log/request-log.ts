import type { IncomingMessage, ServerResponse } from 'node:http';
import { scrubText } from './scrub.js';
import type { Log } from './log.js';

/** Express middleware: one line for each answered request, with path but without query, who or what. */
export function logRequests(log: Log) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const startedAt = performance.now();
    const path = scrubText((request.url ?? '').split('?', 1)[0] ?? '');
    response.on('close', () => {
      const ms = Math.round(performance.now() - startedAt);
      log.info({ method: request.method, path, status: response.statusCode, ms, aborted: !response.writableEnded || undefined }, 'request');
    });
    next();
  };
}
