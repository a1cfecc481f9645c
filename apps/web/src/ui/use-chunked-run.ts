import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { inChunks } from './chunks.js';

const CHUNK = 200;

export interface ChunkedRun<Outcome> {
  readonly running: boolean;
  /** How many have been sent so far, of how many. */
  readonly sent: number;
  readonly total: number;
  readonly outcomes: readonly Outcome[];
  /** Why it stopped; `resume` goes on from there. */
  readonly failure: unknown;
  /** Answers why it stopped, if it did. */
  start(ids: readonly string[]): Promise<unknown>;
  resume(): Promise<unknown>;
  /** As if nothing had been started: for a refusal of the whole, to be mended in the form. */
  reset(): void;
}
interface Piece {
  readonly ids: readonly string[];
  readonly key: string;
}
interface Progress<Outcome> {
  readonly running: boolean;
  readonly sent: number;
  readonly total: number;
  readonly outcomes: readonly Outcome[];
  readonly failure: unknown;
}

const NOT_STARTED = { running: false, sent: 0, total: 0, outcomes: [], failure: undefined };

/**
 * Does the same to many, some hundred at a time. When it is interrupted it goes on with the piece that failed under the
 * same key: if the server did it and only the answer was lost, it is not done twice.
 */
export function useChunkedRun<Outcome>(send: (ids: readonly string[], key: string) => Promise<Outcome>): ChunkedRun<Outcome> {
  const queries = useQueryClient();
  const left = useRef<Piece[]>([]);
  const [progress, setProgress] = useState<Progress<Outcome>>(NOT_STARTED);

  const resume = async () => {
    setProgress((before) => ({ ...before, running: true, failure: undefined }));
    let failure: unknown;
    for (let piece = left.current[0]; piece !== undefined && failure === undefined; piece = left.current[0]) {
      const { ids, key } = piece;
      try {
        const outcome = await send(ids, key);
        left.current.shift();
        setProgress((before) => ({ ...before, sent: before.sent + ids.length, outcomes: [...before.outcomes, outcome] }));
      } catch (caught) {
        failure = caught;
      }
    }
    setProgress((before) => ({ ...before, running: false, failure }));
    await queries.invalidateQueries();
    return failure;
  };
  const start = async (ids: readonly string[]) => {
    left.current = inChunks(ids, CHUNK).map((piece) => ({ ids: piece, key: crypto.randomUUID() }));
    setProgress({ running: true, sent: 0, total: ids.length, outcomes: [], failure: undefined });
    return resume();
  };
  return { ...progress, start, resume, reset: () => setProgress(NOT_STARTED) };
}
