import { dayOf, formatInstant } from '../../../i18n/format.js';

/** The clock on the wall in Stockholm, read as if it were UTC. */
const wallClock = (at: number): number => Date.parse(`${formatInstant(new Date(at)).replace(/\s/, 'T')}:00Z`);

/**
 * The instant at which clocks in Stockholm show a day and a time, as the API takes it. Of an hour that comes twice in autumn it is the
 * earlier; one that is left out in spring is an hour later.
 */
export function instantInStockholm(day: string, time: string): string | undefined {
  const shown = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(shown)) return undefined;
  // The offset a few hours earlier holds, unless the clock was changed in between.
  const guess = shown - (wallClock(shown - 3 * 3_600_000) - (shown - 3 * 3_600_000));
  const exact = wallClock(guess) === shown ? guess : guess - (wallClock(guess) - shown);
  return new Date(wallClock(exact) === shown ? exact : guess).toISOString();
}

/** `13:00`, Stockholm time. */
export const timeOf = (at: string): string => formatInstant(at).slice(-5);

/** `2026-11-24 13:00–15:00`; both days where it goes past midnight. */
export function formatSpan(startsAt: string, endsAt: string): string {
  return `${formatInstant(startsAt)}–${dayOf(startsAt) === dayOf(endsAt) ? timeOf(endsAt) : formatInstant(endsAt)}`;
}
