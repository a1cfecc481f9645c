import { DateTime } from 'luxon';

/** A date without time, `YYYY-MM-DD`. */
export type CalendarDate = string;

const ZONE = 'Europe/Stockholm';
const DAY_IN_MS = 86_400_000;

/** Whether the text is a date that exists, written `YYYY-MM-DD` (years 1000–9999). */
export function isCalendarDate(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The first instant of a date in Sweden. */
export function startOfDayInStockholm(date: CalendarDate): Date {
  utcMidnight(date);
  return DateTime.fromISO(date, { zone: ZONE }).toJSDate();
}

/**
 * The instant at which a date is over in Sweden: the next midnight there, itself outside the day.
 * A deadline on `date` is met by an instant strictly before it. A day lasts 23 or 25 hours where the clocks change.
 */
export function endOfDayInStockholm(date: CalendarDate): Date {
  return startOfDayInStockholm(addDays(date, 1));
}

/** The date in Sweden at an instant. */
export function dateInStockholm(instant: Date): CalendarDate {
  return CALENDAR.format(instant);
}

/** Swedes write a date as ISO does. Asked at every request, so without the detour of a date object with a zone. */
const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** The date and the wall-clock time in Sweden at an instant, to the minute: `2024-09-30 16:05`. */
export function minuteInStockholm(instant: Date): string {
  return MINUTES.format(instant);
}

const MINUTES = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** The date `days` days later, or earlier if negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days)) throw new RangeError('Days are counted in whole numbers');
  return DateTime.fromMillis(utcMidnight(date), { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Whole days from `from` to `to`; negative if `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY_IN_MS;
}

/**
 * The instant `days` days away at the same wall-clock time in Sweden.
 * A time that the spring change of clocks skips becomes the one an hour later.
 */
export function shiftInstantByDays(instant: Date, days: number): Date {
  if (!Number.isInteger(days)) throw new RangeError('Days are counted in whole numbers');
  return inStockholm(instant).plus({ days }).toJSDate();
}

function inStockholm(instant: Date): DateTime {
  if (Number.isNaN(instant.getTime())) throw new RangeError('Not an instant');
  return DateTime.fromJSDate(instant, { zone: ZONE });
}

function utcMidnight(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError('Not a date written YYYY-MM-DD');
  return DateTime.fromISO(date, { zone: 'utc' }).toMillis();
}
