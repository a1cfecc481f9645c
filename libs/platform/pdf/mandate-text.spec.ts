import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { partsOfMandate, type MandatePart } from './mandate-text.js';

const reference = JSON.parse(
  readFileSync(new URL('../../../demo/reference/procurement.json', import.meta.url), 'utf8'),
) as { mandateTemplate: { text: string } };
const text = reference.mandateTemplate.text.replace(/\{\{signature\.\w+\}\}/g, '').replace(/\{\{[\w.]+\}\}/g, 'X');

const wordsOf = (parts: readonly MandatePart[]) =>
  parts.map((part) => {
    if (part.kind === 'list') return part.entries.map((entry) => `${entry.label} ${entry.text}`).join(' ');
    return part.kind === 'fields' ? part.labels.join(' ') : part.text;
  }).join(' ');

const letters = (any: string) => any.replace(/[\s_.…]/gu, '');

describe('the parts of the reference mandate', () => {
  const parts = partsOfMandate(text);
  const of = (kind: MandatePart['kind']) => parts.filter((part) => part.kind === kind);

  it('are title, subtitle, thirteen headings, one list and four lines to fill in', () => {
    expect(parts[0]).toEqual({ kind: 'title', text: 'FULLMAKT' });
    expect(parts[1]).toEqual({ kind: 'subtitle', text: 'för samordnad upphandling av X' });
    expect(of('heading')).toHaveLength(13);
    expect(of('heading')[12]).toEqual({ kind: 'heading', text: '13. Underskrift' });
    expect(of('list').map((part) => part.kind === 'list' && part.entries.map(({ label }) => label))).toEqual([
      ['a)', 'b)', 'c)', 'd)', 'e)', 'f)'],
    ]);
    expect(of('fields')).toEqual([
      { kind: 'fields', labels: ['Ort och datum:', 'Namnteckning:', 'Namnförtydligande:', 'Befattning:'] },
    ]);
  });

  it('keep every letter', () => {
    expect(letters(wordsOf(parts))).toBe(letters(text));
  });
});

describe('the parts of any text', () => {
  it('keep every letter, in order', () => {
    const line = fc.oneof(
      fc.constantFrom('', '1. Parter', 'a) ett', '- två', 'Namn: ____', 'Namn:', '2.1 Avtal', 'Ett stycke.', '  b) tre'),
      fc.string({ unit: 'grapheme', maxLength: 150 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const written = lines.join('\n');
        expect(letters(wordsOf(partsOfMandate(written)))).toBe(letters(written));
      }),
    );
  });

  it('are none for an empty one', () => {
    expect(partsOfMandate(' \n\n')).toEqual([]);
  });

  it('have no title where the text begins with a heading', () => {
    expect(partsOfMandate('1. Parter\nRegionen.')[0]).toEqual({ kind: 'heading', text: '1. Parter' });
  });
});
