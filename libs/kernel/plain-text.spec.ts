import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginningWithin, cleanLine, hasControlCharacter, isStorable, neutraliseFormula, restoreFormula, startsLikeFormula } from './plain-text.js';

describe('cleanLine', () => {
  it.each([
    ['  Sorsele kommun ', 'Sorsele kommun'],
    ['Exempelbosta\u0308der i A\u0308lvsbyn AB', 'Exempelbostäder i Älvsbyn AB'],
    ['Exempel\u200Bosynlig i Umeå AB', 'Exempelosynlig i Umeå AB'],
    ['\uFEFFnamn', 'namn'],
    ['a\u202Eb\u00ADc', 'abc'],
    ['Per \u00A0  Omma', 'Per Omma'],
    ['\u200B \u200B', ''],
  ])('makes %j %j', (text, clean) => expect(cleanLine(text)).toBe(clean));

  it('leaves a line break for others to refuse', () => {
    expect(cleanLine('Anna\nTvårad')).toBe('Anna\nTvårad');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => cleanLine(cleanLine(text)) === cleanLine(text)));
  });
});

describe('hasControlCharacter', () => {
  it.each(['Anna\nTvårad', 'a\tb', 'a\u0000', '\u0085', 'a\u2028b'])('finds one in %j', (text) => {
    expect(hasControlCharacter(text)).toBe(true);
  });

  it('finds none in letters, marks and symbols', () => {
    expect(hasControlCharacter('Åsele – 1 § «č» 😀')).toBe(false);
  });
});

describe('formulas', () => {
  it.each(["=CMD|'/C calc'!A0", '@SUM(1+1)*cmd', '-2+3+cmd', '+Inköp och avtal', '\t=1', '\r=1', '＝1'])(
    'are told by how they start: %j',
    (text) => {
      expect(startsLikeFormula(text)).toBe(true);
      expect(startsLikeFormula(neutraliseFormula(text))).toBe(false);
    },
  );

  it('are not texts that hold the signs elsewhere', () => {
    expect(startsLikeFormula('Region = kommun')).toBe(false);
    expect(neutraliseFormula("O'Brien")).toBe("O'Brien");
    expect(neutraliseFormula("'citat'")).toBe("'citat'");
  });

  it('are given back as they were, whatever they were', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '\t') });
    fc.assert(
      fc.property(text, (any) => {
        expect(restoreFormula(neutraliseFormula(any))).toBe(any);
        expect(startsLikeFormula(neutraliseFormula(any))).toBe(false);
      }),
    );
  });
});

describe('a text that a database can keep', () => {
  it.each([['åäö', true], ['👩‍👩‍👧', true], ['\u0007 and\nlines', true], ['', true], ['a\0', false], ['\uD83D', false], ['\uDE00x', false]])('%j: %s', (text, is) => {
    expect(isStorable(text)).toBe(is);
  });
});

describe('beginningWithin', () => {
  it.each([['Kalix', 5, 'Kalix'], ['Kalix', 4, 'Kali'], ['Kalix', 0, ''], ['', 3, ''], ['a👩‍👩‍👧b', 8, 'a'], ['a👩‍👩‍👧b', 9, 'a👩‍👩‍👧']])('of %j within %i is %j', (text, limit, beginning) => {
    expect(beginningWithin(text, limit)).toBe(beginning);
  });

  it('counts as it is told to', () => expect(beginningWithin('åäö', 5, (part) => Buffer.byteLength(part))).toBe('åä'));

  it('is a beginning, within the limit, and no character more would be', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(50), (text, limit) => {
      const beginning = beginningWithin(text, limit);
      const rest = [...new Intl.Segmenter('sv').segment(text.slice(beginning.length))][0]?.segment ?? '';
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeLessThanOrEqual(limit);
      if (rest !== '') expect(beginning.length + rest.length).toBeGreaterThan(limit);
    }));
  });
});
