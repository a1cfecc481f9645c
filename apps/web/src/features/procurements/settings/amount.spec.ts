import { describe, expect, it } from '@jest/globals';
import { amountOf, typedAmount } from './amount.js';

describe('amountOf', () => {
  it.each([
    ['520 000 000', '520000000'],
    ['520\u00a0000\u00a0000 kr', '520000000'],
    ['520 mnkr', '520000000'],
    ['1,5 mnkr', '1500000'],
    ['0,25 miljoner', '250000'],
    ['12,50', '12.50'],
    ['', null],
    ['mycket', 'mycket'],
  ])('%p is sent as %p', (typed, sent) => expect(amountOf(typed)).toBe(sent));

  it('writes an amount as one would type it', () => expect(typedAmount('520000000.00')).toBe('520\u00a0000\u00a0000'));
});
