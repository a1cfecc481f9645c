import { describe, expect, it } from '@jest/globals';
import { TakenPaths } from './taken-paths.js';

describe('the paths that are taken in an archive', () => {
  it('get the first number that is free, letter case aside', () => {
    const taken = new TakenPaths(['Pris (2).pdf']);
    expect(['Pris', 'PRIS', 'pris'].map((name) => taken.take((numbering) => `${name}${numbering}.pdf`))).toEqual(['Pris.pdf', 'PRIS (3).pdf', 'pris (4).pdf']);
  });

  it('are not tried over again for each that is called the same', () => {
    const taken = new TakenPaths([]);
    let tries = 0;
    const paths = Array.from({ length: 1_000 }, () => taken.take((numbering) => {
      tries += 1;
      return `Utförlig beskrivning${numbering}.pdf`;
    }));
    expect(new Set(paths).size).toBe(1_000);
    expect(tries).toBeLessThanOrEqual(3_000);
  });
});
