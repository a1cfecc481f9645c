import { describe, expect, it } from '@jest/globals';
import { compareCounting, compareSwedish } from './swedish-order.js';

describe('Swedish order', () => {
  it('has å, ä and ö last, in that order', () => {
    const names = ['Övertorneå', 'Ängelholm', 'Åsele', 'Zinkgruvan', 'arjeplog', 'Arvidsjaur', 'Émilia', 'Emma'];
    expect(names.toSorted(compareSwedish)).toEqual([
      'arjeplog', 'Arvidsjaur', 'Émilia', 'Emma', 'Zinkgruvan', 'Åsele', 'Ängelholm', 'Övertorneå',
    ]);
  });

  it('counts, where it is asked to', () => {
    expect(['Ritning 10', 'Ritning 2', 'Åtgärd 1', 'Bilaga'].toSorted(compareCounting)).toEqual(['Bilaga', 'Ritning 2', 'Ritning 10', 'Åtgärd 1']);
  });
});
