import { describe, expect, it } from '@jest/globals';
import { isToSign, lastDayOf, undertakingStanding, type UndertakingFacts } from './undertaking.js';

const TODAY = '2024-11-29';
const signed = (facts: Partial<UndertakingFacts> = {}): UndertakingFacts => ({ validUntil: '2025-08-27', endReason: null, ...facts });

describe('an undertaking', () => {
  it('is in force through its last day', () => {
    const on = (validUntil: string | null) => undertakingStanding(signed({ validUntil }), TODAY);
    expect([on(null), on('2024-11-30'), on(TODAY), on('2024-11-28')]).toEqual(['IN_FORCE', 'IN_FORCE', 'IN_FORCE', 'EXPIRED']);
  });

  it('is not in force when there is none, it was taken back, or a new one was demanded', () => {
    expect(undertakingStanding(undefined, TODAY)).toBe('MISSING');
    expect(undertakingStanding(signed({ endReason: 'WITHDRAWN' }), TODAY)).toBe('WITHDRAWN');
    expect(undertakingStanding(signed({ endReason: 'RENEWAL_DEMANDED' }), TODAY)).toBe('RENEWAL_DEMANDED');
    expect(undertakingStanding(signed({ endReason: 'RENEWED' }), TODAY)).toBe('MISSING');
  });

  it('stands for a year', () => expect(lastDayOf('2024-03-01')).toBe('2025-03-01'));

  it('is asked for where nothing is in force and two weeks before it ends, but not of one who has taken it back', () => {
    expect(isToSign(undefined, TODAY)).toBe(true);
    expect(isToSign(signed({ endReason: 'RENEWAL_DEMANDED' }), TODAY)).toBe(true);
    expect(isToSign(signed({ endReason: 'WITHDRAWN' }), TODAY)).toBe(false);
    expect(isToSign(signed({ validUntil: '2024-12-13' }), TODAY)).toBe(true);
    expect(isToSign(signed({ validUntil: '2024-12-14' }), TODAY)).toBe(false);
  });
});
