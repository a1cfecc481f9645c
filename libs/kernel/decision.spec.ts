import { describe, expect, it } from '@jest/globals';
import { accept, refuse, type Decision } from './decision.js';

const halve = (n: number): Decision<number, string, { code: 'ODD' }> =>
  n % 2 === 0 ? accept(n / 2, 'halved') : refuse({ code: 'ODD' });

describe('decision', () => {
  it('carries the next value and what happened', () => {
    expect(halve(4)).toEqual({ accepted: true, next: 2, events: ['halved'] });
  });

  it('carries the refusal and nothing else', () => {
    expect(halve(3)).toEqual({ accepted: false, refusal: { code: 'ODD' } });
  });
});
