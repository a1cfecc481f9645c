import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepInPlace, placeOf } from './anchor.js';

const TEXT = 'En avropsförfrågan ska besvaras skriftligt inom fem arbetsdagar med besked om pris.';
const quote = 'inom fem arbetsdagar';

function quotedIn(before: string, after: string): string | undefined {
  const span = placeOf(quote, before);
  if (!span) throw new Error('not quoted');
  const now = keepInPlace(span, before, after);
  return now && after.slice(now.start, now.end);
}

describe('the place of a quote', () => {
  it('is the first, or the one asked for', () => {
    expect(placeOf('b', 'a b b')).toEqual({ start: 2, end: 3 });
    expect(placeOf('b', 'a b b', 3)).toEqual({ start: 4, end: 5 });
    expect(placeOf('x', 'a b b')).toBeUndefined();
    expect(placeOf('', 'a')).toBeUndefined();
  });

  it.each([
    ['words before it are changed', TEXT.replace('En avropsförfrågan ska', 'Varje förfrågan om avrop måste'), quote],
    ['words after it go', TEXT.replace(' med besked om pris', ''), quote],
    ['a word within it is changed', TEXT.replace('fem', 'tre'), 'inom tre arbetsdagar'],
    ['words are written into it', TEXT.replace('fem arbetsdagar', 'fem hela svenska arbetsdagar'), 'inom fem hela svenska arbetsdagar'],
  ])('is kept when %s', (_, after, now) => expect(quotedIn(TEXT, after)).toBe(now));

  it.each([
    ['it is struck', TEXT.replace(` ${quote}`, '')],
    ['all is new', 'Leverantören svarar så snart det går.'],
    ['little of it is left', TEXT.replace('fem arbetsdagar', 'en vecka')],
    ['the text is empty', ''],
  ])('is gone when %s', (_, after) => expect(quotedIn(TEXT, after)).toBeUndefined());

  it('never lies outside the text', () => {
    const words = fc.array(fc.constantFrom('inom', 'fem', 'dagar', 'å', '.', 'pris'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(fc.property(words, words, fc.nat(40), fc.nat(20), (before, after, start, length) => {
      const span = { start: Math.min(start, before.length), end: Math.min(start + length, before.length) };
      const now = keepInPlace(span, before, after);
      if (now) expect(0 <= now.start && now.start < now.end && now.end <= after.length).toBe(true);
    }));
  });
});
