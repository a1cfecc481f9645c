import { describe, expect, it } from '@jest/globals';
import { fetchSkipReason } from './fetch-reminder.js';

const now = new Date('2025-06-17T08:00:00Z');
const waiting = { stage: 'ENTITLED', hasFetched: false, hasContact: true, lastReminderAt: null } as const;

describe('whom a reminder to fetch reaches', () => {
  it('reaches who has not fetched, at whatever stage it takes part', () => {
    for (const stage of ['INVITED', 'INTERESTED', 'MANDATE_SENT', 'MANDATE_APPROVED', 'ENTITLED'] as const) expect(fetchSkipReason({ ...waiting, stage }, 5, now)).toBeUndefined();
  });
  it('leaves alone who has', () => expect(fetchSkipReason({ ...waiting, hasFetched: true }, 5, now)).toBe('FETCHED'));
  it('leaves alone who has said no, or let the time run out', () => {
    for (const stage of ['DECLINED', 'WITHDRAWN', 'LAPSED'] as const) expect(fetchSkipReason({ ...waiting, stage }, 5, now)).toBe('NOT_TAKING_PART');
  });
  it('cannot reach who has no contact', () => expect(fetchSkipReason({ ...waiting, hasContact: false }, 5, now)).toBe('NO_CONTACT'));
  it('keeps the one quiet period, whatever the last reminder was about', () => {
    const reminded = { ...waiting, lastReminderAt: new Date('2025-06-14T08:00:00Z') };
    expect(fetchSkipReason(reminded, 5, now)).toBe('QUIET_PERIOD');
    expect(fetchSkipReason(reminded, 3, now)).toBeUndefined();
  });
});
