import { pino, type DestinationStream, type Logger } from 'pino';
import { requestContext } from '#platform/request';
import { scrub } from './scrub.js';

export type Log = Logger;

/**
 * The log: one JSON object a line on standard output, with the id of the request it belongs to. Everything passes through
 * `scrub` first: no token, address or other personal data reaches it.
 */
export function openLog(more: { level?: string; destination?: DestinationStream } = {}): Log {
  const options = {
    level: more.level ?? process.env.LOG_LEVEL ?? 'info',
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => {
      const context = requestContext.getStore();
      return context ? { requestId: context.requestId } : {};
    },
    hooks: {
      logMethod(this: Logger, words: unknown[], method: (...words: unknown[]) => void) {
        method.apply(this, words.map((word) => scrub(word)));
      },
    },
  };
  return more.destination ? pino(options, more.destination) : pino(options);
}
