import { describe, expect, it } from '@jest/globals';
import { quantityOf } from './quantity.js';

describe('quantityOf', () => {
  it.each([
    ['1 200', '1200'],
    ['1\u00a0200,5', '1200.5'],
    [' 7 ', '7'],
    ['cirka tio', 'cirkatio'],
    ['', ''],
  ])('%p is sent as %p', (typed, sent) => expect(quantityOf(typed)).toBe(sent));
});
