import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

type Level = 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal';

/** Lets Nest and every `new Logger('context')` write to the one log: `app.useLogger(new NestLog(openLog()))`. */
export class NestLog implements LoggerService {
  constructor(private readonly sink: Log) {}

  log(message: unknown, ...more: unknown[]): void {
    this.write('info', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('trace', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  /** Nest hands over the message, what else was said, and last the context of the logger. */
  private write(level: Level, message: unknown, more: readonly unknown[]): void {
    const words = more.filter((word) => word !== undefined);
    const context = typeof words.at(-1) === 'string' ? { context: words.pop() } : {};
    const texts = [message, ...words].filter((word): word is string => typeof word === 'string');
    const objects = [message, ...words].filter((word): word is object => typeof word === 'object' && word !== null);
    const details = Object.assign({}, ...objects.map((object) => (object instanceof Error ? { error: object } : object))) as object;
    this.sink[level]({ ...context, ...details }, texts.join(' '));
  }
}
