import { SetMetadata } from '@nestjs/common';

/** How often: `'30 seconds'`, `'5 minutes'`, `'1 hours'`. */
export type Interval = `${number} ${'seconds' | 'minutes' | 'hours'}`;

/**
 * Work that the clock causes. It does what is due by the injected clock and nothing if nothing is: a run that comes twice has
 * the effect of one, and one that is missed is made up for by the next. `name` is kept in the database and never changes.
 */
export interface ClockJob {
  readonly name: string;
  run(): Promise<void>;
}

export const RUNS_EVERY = 'samkop:runs-every';

/** Registers a provider (a `ClockJob`); it is found in whatever module provides it. */
export const RunsEvery = (interval: Interval) => SetMetadata(RUNS_EVERY, interval);

const SECONDS = { seconds: 1, minutes: 60, hours: 3600 } as const;

export function intervalInSeconds(interval: Interval): number {
  const [count = '', unit = ''] = interval.split(' ');
  const seconds = Number(count) * (SECONDS[unit as keyof typeof SECONDS] ?? Number.NaN);
  if (!Number.isFinite(seconds) || seconds < 1) throw new RangeError(`Not an interval: “${interval}”`);
  return seconds;
}
