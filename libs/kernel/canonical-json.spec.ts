import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256Hex, type CanonicalValue } from './canonical-json.js';

const impossible = (value: unknown) => () => canonicalJson(value as CanonicalValue);

describe('canonical JSON', () => {
  it('sorts by UTF-16 code units, as RFC 8785 section 3.2.3 shows', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('escapes only what must be escaped', () => {
    expect(canonicalJson('\u20ac$\u000F\nA\'B"\\\\"/')).toBe(String.raw`"€$\u000f\nA'B\"\\\\\"/"`);
  });

  it('writes literals and whole numbers', () => {
    expect(canonicalJson([null, true, false, 0, -0, -12, Number.MAX_SAFE_INTEGER])).toBe(
      '[null,true,false,0,0,-12,9007199254740991]',
    );
  });

  it('does not depend on the order in which members were set', () => {
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: [] })).toBe(canonicalJson({ a: [], b: { c: 2, d: 1 } }));
  });

  it.each([
    ['a fraction', { a: [0.5] }, '$.a[0]'],
    ['NaN', Number.NaN, '$'],
    ['infinity', Number.POSITIVE_INFINITY, '$'],
    ['an unsafe integer', 2 ** 53, '$'],
    ['undefined in an object', { a: undefined }, '$.a'],
    ['a hole in an array', [1, , 2], '$[1]'],
    ['a bigint', 1n, '$'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['a function', () => 1, '$'],
    ['a lone surrogate', { name: '\ud800' }, '$.name'],
  ])('refuses %s', (_, value, path) => {
    expect(impossible(value)).toThrow(TypeError);
    expect(impossible(value)).toThrow(`Not canonical at ${path}:`);
  });

  it('is JSON of the same value and the same when written again', () => {
    const { value } = fc.letrec<{ value: CanonicalValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger().map((n) => n + 0),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
      ) as fc.Arbitrary<CanonicalValue>,
    }));
    fc.assert(
      fc.property(value, (any) => {
        const text = canonicalJson(any);
        expect(canonicalJson(JSON.parse(text) as CanonicalValue)).toBe(text);
        expect(JSON.parse(text)).toEqual(any);
      }),
    );
  });
});

describe('SHA-256', () => {
  it('is that of the UTF-8 bytes', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('Åsele')).toBe(sha256Hex(new TextEncoder().encode('Åsele')));
  });
});
