import { describe, expect, it } from '@jest/globals';
import { closeRound, lastDayOf, openRound, reopenRound, roundState } from './comment-round.js';

const at = (text: string): Date => new Date(text);
const ROUND = { opensAt: at('2024-10-01T08:00:00Z'), closesAt: at('2024-10-31T23:00:00Z') };

describe('a round of comments', () => {
  it.each([
    ['2024-10-01T07:59:59Z', 'COMING'], ['2024-10-01T08:00:00Z', 'OPEN'], ['2024-10-31T22:59:59Z', 'OPEN'], ['2024-10-31T23:00:00Z', 'CLOSED'],
  ])('at %s is %s', (now, state) => expect(roundState(ROUND, at(now))).toBe(state));

  it('has a last day in Stockholm', () => expect(lastDayOf(ROUND)).toBe('2024-10-31'));
  it('is none where there has been none', () => expect(roundState(undefined, at('2024-10-01T08:00:00Z'))).toBe('NONE'));

  it('opens where none is open or to open, for a time that is still to come', () => {
    const next = { opensAt: at('2024-11-05T08:00:00Z'), closesAt: at('2024-11-20T23:00:00Z') };
    expect(openRound(ROUND, next, at('2024-11-05T08:00:00Z'))).toMatchObject({ accepted: true, next });
    expect(openRound(ROUND, next, at('2024-10-05T08:00:00Z'))).toEqual({ accepted: false, refusal: 'open_already' });
    expect(openRound(undefined, { ...next, closesAt: next.opensAt }, at('2024-11-01T08:00:00Z'))).toEqual({ accepted: false, refusal: 'closes_before_it_opens' });
    expect(openRound(undefined, ROUND, at('2024-12-01T08:00:00Z'))).toEqual({ accepted: false, refusal: 'closes_in_the_past' });
  });

  it('closes at once, and opens again until a later day', () => {
    const now = at('2024-10-10T10:00:00Z');
    expect(closeRound(ROUND, now)).toMatchObject({ accepted: true, next: { closesAt: now } });
    expect(closeRound(ROUND, at('2024-11-10T10:00:00Z'))).toEqual({ accepted: false, refusal: 'not_open' });
    expect(reopenRound(ROUND, at('2024-11-30T23:00:00Z'), at('2024-11-10T10:00:00Z'))).toMatchObject({ accepted: true, events: ['CommentRoundReopened'] });
    expect(reopenRound(ROUND, at('2024-11-30T23:00:00Z'), now)).toMatchObject({ accepted: true, events: ['CommentRoundProlonged'] });
    expect(reopenRound(ROUND, now, at('2024-11-10T10:00:00Z'))).toEqual({ accepted: false, refusal: 'closes_in_the_past' });
    expect(reopenRound(undefined, ROUND.closesAt, now)).toEqual({ accepted: false, refusal: 'not_closed' });
  });
});
