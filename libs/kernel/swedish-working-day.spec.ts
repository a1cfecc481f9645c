import { describe, expect, it } from '@jest/globals';
import { addDays } from './stockholm-time.js';
import { isSwedishWorkingDay, swedishHolidays } from './swedish-working-day.js';

describe('Swedish public holidays', () => {
  it('are those of the almanac', () => {
    expect(swedishHolidays(2025).map(({ date }) => date)).toEqual([
      '2025-01-01', '2025-01-06', '2025-04-18', '2025-04-20', '2025-04-21', '2025-05-01', '2025-05-29',
      '2025-06-06', '2025-06-08', '2025-06-21', '2025-11-01', '2025-12-25', '2025-12-26',
    ]);
  });

  it.each([
    [2005, '2005-03-27'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('has Easter of %i on %s', (year, date) => {
    expect(swedishHolidays(year)).toContainEqual({ date, name: 'påskdagen' });
  });

  it('are not known before 2005', () => {
    expect(() => swedishHolidays(2004)).toThrow(RangeError);
  });
});

describe('Swedish working day', () => {
  it.each(['2025-06-20', '2025-12-24', '2025-12-31', '2025-05-29', '2025-06-06', '2025-06-14', '2025-06-15'])(
    'is not %s',
    (date) => expect(isSwedishWorkingDay(date)).toBe(false),
  );

  it.each(['2025-06-19', '2025-06-23', '2025-12-23', '2025-12-29', '2025-06-09', '2025-05-30', '2025-10-31'])(
    'is %s',
    (date) => expect(isSwedishWorkingDay(date)).toBe(true),
  );

  it('comes 249 times in 2025', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays('2025-01-01', index));
    expect(days.filter(isSwedishWorkingDay)).toHaveLength(249);
  });
});
