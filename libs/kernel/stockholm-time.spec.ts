import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dateInStockholm,
  daysBetween,
  endOfDayInStockholm,
  isCalendarDate,
  minuteInStockholm,
  shiftInstantByDays,
  startOfDayInStockholm,
} from './stockholm-time.js';

const HOUR = 3_600_000;
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('a day in Stockholm', () => {
  it.each([
    ['2024-09-30', '2024-09-30T22:00:00.000Z', 24],
    ['2024-12-31', '2024-12-31T23:00:00.000Z', 24],
    ['2024-03-31', '2024-03-31T22:00:00.000Z', 23],
    ['2024-10-27', '2024-10-27T23:00:00.000Z', 25],
  ])('%s ends at %s after %i hours', (day, end, hours) => {
    expect(endOfDayInStockholm(day).toISOString()).toBe(end);
    expect((endOfDayInStockholm(day).getTime() - startOfDayInStockholm(day).getTime()) / HOUR).toBe(hours);
  });

  it('holds its own instants and not its end', () => {
    fc.assert(
      fc.property(date, (day) => {
        const end = endOfDayInStockholm(day);
        expect(dateInStockholm(startOfDayInStockholm(day))).toBe(day);
        expect(dateInStockholm(new Date(end.getTime() - 1))).toBe(day);
        expect(dateInStockholm(end)).toBe(addDays(day, 1));
      }),
    );
  });

  it('writes the minute on the clock there', () => {
    expect(minuteInStockholm(new Date('2024-06-30T22:05:59Z'))).toBe('2024-07-01 00:05');
  });

  it.each(['2024-02-30', '2023-02-29', '24-01-01', '2024-1-1', '2024-01-01T00:00', '', '2024-13-01', '0024-01-01'])(
    'does not take "%s" for a date',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
      expect(() => endOfDayInStockholm(text)).toThrow(RangeError);
    },
  );
});

describe('days', () => {
  it('count across a leap day and a change of clocks', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-03-31', -31)).toBe('2024-02-29');
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
    expect(daysBetween('2024-04-01', '2024-03-30')).toBe(-2);
  });

  it('add and subtract alike', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('are whole', () => {
    expect(() => addDays('2024-01-01', 0.5)).toThrow(RangeError);
    expect(() => shiftInstantByDays(new Date(), 0.5)).toThrow(RangeError);
  });
});

describe('shifting an instant', () => {
  it('keeps the wall-clock time over the change of clocks', () => {
    expect(shiftInstantByDays(new Date('2024-03-30T08:30:15.123Z'), 1).toISOString()).toBe('2024-03-31T07:30:15.123Z');
    expect(shiftInstantByDays(new Date('2024-10-26T07:30:00Z'), 1).toISOString()).toBe('2024-10-27T08:30:00.000Z');
    expect(shiftInstantByDays(new Date('2024-07-29T09:25:00Z'), 180).toISOString()).toBe('2025-01-25T10:25:00.000Z');
  });

  it('takes a time that does not exist an hour later', () => {
    expect(shiftInstantByDays(new Date('2024-03-30T01:30:00Z'), 1).toISOString()).toBe('2024-03-31T01:30:00.000Z');
  });

  it('moves the date by just as many days', () => {
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: -3000, max: 3000 }), (at, days) => {
        expect(dateInStockholm(shiftInstantByDays(at, days))).toBe(addDays(dateInStockholm(at), days));
      }),
    );
  });

  it('refuses what is no instant', () => {
    expect(() => dateInStockholm(new Date(Number.NaN))).toThrow(RangeError);
  });
});
