import type { NextFunction, Request, Response } from 'express';

/** Nobody waits longer than this for others: a bound also on what an answer that is slow to begin costs those that have begun. */
const LONGEST_HOLD_MS = 100;

/** Requests for something to read whose answer has not begun. */
const awaited = new Set<Response>();
const held = new Set<() => void>();

/**
 * Counts a request until its answer begins. Where a hundred come at once, each sees the head of its answer before anybody is sent a body: with the bodies of
 * the first between them, the last waited twice as long.
 */
export function awaitHead({ method }: Pick<Request, 'method'>, response: Response, next: NextFunction): void {
  if (method === 'GET') {
    awaited.add(response);
    response.once('close', () => headIsOut(response));
  }
  next();
}

/** To be said when the head of an answer has been sent. */
export function headIsOut(response: Response): void {
  if (!awaited.delete(response) || awaited.size > 0) return;
  for (const go of held) go();
}

/** When no answer is still to begin, or a tenth of a second has passed. */
export async function headsFirst(): Promise<void> {
  if (awaited.size === 0) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      held.delete(go);
      resolve();
    };
    const timer = setTimeout(go, LONGEST_HOLD_MS);
    held.add(go);
  });
}
