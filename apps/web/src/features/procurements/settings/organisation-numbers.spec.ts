import { describe, expect, it } from '@jest/globals';
import { linesWithoutNumber, organisationNumbersIn } from './organisation-numbers.js';

describe('organisation numbers in a pasted list', () => {
  const pasted = 'Organisationsnummer\tNamn\n212000-2627\tUmeå kommun\n2120900895 Kalix kommun\n\n212000-2627\tUmeå igen\nBodens kommun\n';
  it('finds each number once, with or without a hyphen', () => expect(organisationNumbersIn(pasted)).toEqual(['212000-2627', '212090-0895']));
  it('tells which lines have none, the heading aside', () => expect(linesWithoutNumber(pasted)).toEqual(['Bodens kommun']));
  it('does not take a part of a longer number', () => expect(organisationNumbersIn('12120002627999')).toEqual([]));
});
