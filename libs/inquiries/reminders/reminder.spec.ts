import { describe, expect, it } from '@jest/globals';
import { skipReason } from './reminder.js';

const now = new Date('2024-06-17T08:00:00Z');
const waiting = { stage: 'MANDATE_SENT', hasContact: true, lastReminderAt: null } as const;

describe('whom a reminder reaches', () => {
  it('reaches who has not answered', () => expect(skipReason(waiting, 5, now)).toBeUndefined());
  it('leaves alone who has', () => expect(skipReason({ ...waiting, stage: 'MANDATE_SUBMITTED' }, 5, now)).toBe('ANSWERED'));
  it('cannot reach who has no contact', () => expect(skipReason({ ...waiting, hasContact: false }, 5, now)).toBe('NO_CONTACT'));
  it('keeps the quiet period by calendar days in Sweden', () => {
    // Reminded at half past midnight on the 13th in Sweden, still the 12th in UTC.
    const facts = { ...waiting, lastReminderAt: new Date('2024-06-12T22:30:00Z') };
    expect(skipReason(facts, 5, now)).toBe('QUIET_PERIOD');
    expect(skipReason(facts, 4, now)).toBeUndefined();
    expect(skipReason(facts, 0, now)).toBeUndefined();
  });
});
