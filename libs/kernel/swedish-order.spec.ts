import { describe, expect, it } from '@jest/globals';
import { compareSwedish } from './swedish-order.js';

describe('Swedish order', () => {
  it('has å, ä and ö last, in that order', () => {
    const names = ['Övertorneå', 'Ängelholm', 'Åsele', 'Zinkgruvan', 'arjeplog', 'Arvidsjaur', 'Émilia', 'Emma'];
    expect(names.toSorted(compareSwedish)).toEqual([
      'arjeplog', 'Arvidsjaur', 'Émilia', 'Emma', 'Zinkgruvan', 'Åsele', 'Ängelholm', 'Övertorneå',
    ]);
  });
});
