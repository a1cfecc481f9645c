import { formatSpan, instantInStockholm } from './stockholm-time.js';

describe('a time of day in Stockholm', () => {
  it.each([
    ['2026-11-24', '13:00', '2026-11-24T12:00:00.000Z'],
    ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
    ['2026-01-01', '00:15', '2025-12-31T23:15:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => expect(instantInStockholm(day, time)).toBe(instant));

  it('takes an hour that is left out for the one after it', () => expect(instantInStockholm('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z'));

  it('is none where a part is missing', () => {
    expect(instantInStockholm('', '13:00')).toBeUndefined();
    expect(instantInStockholm('2026-11-24', '')).toBeUndefined();
  });

  it('says the day once where a meeting begins and ends on it', () => {
    expect(formatSpan('2026-11-24T12:00:00Z', '2026-11-24T14:00:00Z')).toBe('2026-11-24\u00a013:00–15:00');
    expect(formatSpan('2026-11-24T22:00:00Z', '2026-11-24T23:30:00Z')).toBe('2026-11-24\u00a023:00–2026-11-25\u00a000:30');
  });
});
