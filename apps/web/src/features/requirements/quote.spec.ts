import { describe, expect, it } from '@jest/globals';
import { quoteOf, sourceOffset } from './quote.js';

describe('quoteOf', () => {
  const source = 'Ska täcka **95 procent** av ytan.';

  it('quotes the source between two places, whichever way one selected', () => {
    expect(quoteOf(source, 12, 22)).toEqual({ quote: '95 procent', quoteStart: 12 });
    expect(quoteOf(source, 22, 12)).toEqual({ quote: '95 procent', quoteStart: 12 });
  });

  it('leaves the spaces around it out', () => {
    expect(quoteOf(source, 3, 10)).toEqual({ quote: 'täcka', quoteStart: 4 });
    expect(quoteOf(source, 3, 4)).toBeUndefined();
  });
});

describe('sourceOffset', () => {
  it('counts within a piece that reads as its source', () => {
    expect(sourceOffset({ start: 12, end: 22, length: 10 }, 3)).toBe(15);
  });

  it('takes a piece that stands for an escape as a whole', () => {
    expect(sourceOffset({ start: 4, end: 6, length: 1 }, 0)).toBe(4);
    expect(sourceOffset({ start: 4, end: 6, length: 1 }, 1)).toBe(6);
  });
});
