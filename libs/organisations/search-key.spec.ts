import { describe, expect, it } from '@jest/globals';
import { searchKey, searchPatterns } from './search-key.js';

/** LIKE as the database has it, for patterns of this library. */
const finds = (search: string, name: string, number = '2120900895'): boolean =>
  searchPatterns(search).every((pattern) => pattern !== '' && searchKey(name, number).includes(pattern.slice(1, -1)));

describe('the search for an organisation', () => {
  it.each([
    ['kal', 'Kalix kommun'],
    ['KALIX KOM', 'Kalix kommun'],
    ['kom kal', 'Kalix kommun'],
    ['Moren', 'Exempelbostäder Morén AB'],
    ['Morén', 'Exempelbostader Moren AB'],
    ['o\u0308vertorneå', 'Övertorneå kommun'],
    ['212090-0895', 'Kalix kommun'],
    ['2120900895', 'Kalix kommun'],
    ['212090-08', 'Kalix kommun'],
    ['0895', 'Kalix kommun'],
    ['hus mark', 'Exempelbolag, Hus & Mark i Umeå AB'],
    ['', 'Kalix kommun'],
    ['  ', 'Kalix kommun'],
  ])('%j finds %s', (search, name) => {
    expect(finds(search, name)).toBe(true);
  });

  it.each([
    ['alix', 'Kalix kommun'],
    ['overtornea', 'Övertorneå kommun'],
    ['umea', 'Umeå kommun'],
    ['åsele', 'Asele kommun'],
    ['%', 'Kalix kommun'],
    ['_alix', 'Kalix kommun'],
    ['kalix luleå', 'Kalix kommun'],
  ])('%j does not find %s', (search, name) => {
    expect(finds(search, name)).toBe(false);
  });

  it('carries no wildcard', () => {
    expect(searchPatterns('50%_a\\b')).toEqual(['% 50%', '% a%', '% b%']);
  });
});
