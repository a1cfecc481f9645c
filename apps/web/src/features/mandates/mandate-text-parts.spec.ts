import { describe, expect, it } from '@jest/globals';
import { partsOfMandate } from './mandate-text-parts.js';

describe('partsOfMandate', () => {
  it('finds the title, headings, paragraphs and lettered lists', () => {
    const text = 'FULLMAKT\nför samordnad upphandling\n\n1. Parter\nHuvudman: Kalix kommun.\nFullmaktshavare: Regionen.\n\n4. Omfattning\nVärden får\n   a) annonsera,\n   b) utvärdera.\nVärden får anlita stöd.';
    expect(partsOfMandate(text)).toEqual([
      { kind: 'title', lines: ['FULLMAKT', 'för samordnad upphandling'] },
      { kind: 'heading', text: '1. Parter' },
      { kind: 'paragraph', text: 'Huvudman: Kalix kommun.' },
      { kind: 'paragraph', text: 'Fullmaktshavare: Regionen.' },
      { kind: 'heading', text: '4. Omfattning' },
      { kind: 'paragraph', text: 'Värden får' },
      { kind: 'list', items: ['a) annonsera,', 'b) utvärdera.'] },
      { kind: 'paragraph', text: 'Värden får anlita stöd.' },
    ]);
  });

  it('keeps every word of a text that is built otherwise', () => {
    const text = '1. Uppdraget\nrad ett\n\n\nrad två – 2. inte en rubrik\n';
    const words = JSON.stringify(partsOfMandate(text));
    for (const word of ['1. Uppdraget', 'rad ett', 'rad två – 2. inte en rubrik']) expect(words).toContain(word);
    expect(partsOfMandate('')).toEqual([{ kind: 'title', lines: [''] }]);
  });
});
