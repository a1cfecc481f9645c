import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { annexGaps, annexKeyOf, normaliseAnnexNumber } from './annex-number.js';

const numbers = fc.uniqueArray(
  fc.tuple(fc.oneof(fc.integer({ min: 1, max: 14 }).map(String), fc.constantFrom('A', 'B', 'D')), fc.constantFrom('', 'a', 'b', 'd', '.1', '.3', '.2b')).map(([first, rest]) => (/[A-Z]/.test(first) && /^[a-z]/.test(rest) ? first : first + rest)),
  { maxLength: 20 },
);

describe('annex numbers', () => {
  it.each([
    ['2', '2'], [' 02 ', '2'], ['2A', '2a'], ['Bilaga 10', '10'], ['bilaga 3.1', '3.1'], ['b', 'B'], ['B1', undefined], ['Annex C', 'C'], ['3.01b', '3.1b'], ['C.2', 'C.2'],
  ])('reads %p as %p', (text, number) => expect(normaliseAnnexNumber(text)).toBe(number));

  it.each(['', ' ', 'bilaga', '0', '00', '2aa', 'Aa', '1234', '-1', '2-3', '3..1', '3.', '.3', 'å', '２', '٣', '2\u0000', '2/3', '../2', '1.2.3.4'])('refuses %p', (text) =>
    expect(normaliseAnnexNumber(text)).toBeUndefined());

  it('are the same once more', () => {
    fc.assert(fc.property(numbers, (all) => all.every((number) => normaliseAnnexNumber(number) === number)));
  });

  it('stand in their order: 1, 2, 2a, 2b, 10, A', () => {
    const sorted = ['A', '10', '2b', '3.1', '2', '2a', '1', '3', '3.10', '3.2', 'A.1', 'B'].toSorted((one, other) => (annexKeyOf(one) < annexKeyOf(other) ? -1 : 1));
    expect(sorted).toEqual(['1', '2', '2a', '2b', '3', '3.1', '3.2', '3.10', '10', 'A', 'A.1', 'B']);
  });
});

describe('holes among the annexes', () => {
  it.each<[string[], string[]]>([
    [[], []], [['1', '2', '3'], []], [['1', '3', '4'], ['2']], [['3'], ['1', '2']], [['1', '2a', '2b', '3'], []], [['1', '2b'], ['2a']], [['1', '2', '2b'], ['2a']], [['1', '10'], ['2', '3', '4', '5', '6', '7', '8', '9']],
    [['A', 'C'], ['B']], [['1', '2.2'], ['2.1']], [['1', '2.1b'], ['2.1a']], [['1', 'B'], ['A']],
  ])('of %p are %p', (there, missing) => expect(annexGaps(there)).toEqual(missing));

  it('are filled by what is missing, whatever there is; and nothing that is there is missing', () => {
    fc.assert(fc.property(numbers, (there) => {
      const missing = annexGaps(there);
      expect(missing.filter((number) => there.includes(number))).toEqual([]);
      expect(new Set(missing).size).toBe(missing.length);
      expect(annexGaps([...there, ...missing])).toEqual([]);
      expect(missing.every((number) => normaliseAnnexNumber(number) === number)).toBe(true);
    }));
  });

  it('are each needed: with one of them left out there is a hole still', () => {
    fc.assert(fc.property(numbers, (there) => {
      const missing = annexGaps(there);
      for (const left of missing) expect(annexGaps([...there, ...missing.filter((one) => one !== left)])).toContain(left);
    }));
  });

  it('do not depend on the order, nor on what comes twice', () => {
    fc.assert(fc.property(numbers, (there) => expect(annexGaps([...there.toReversed(), ...there])).toEqual(annexGaps(there))));
  });
});
