import { describe, expect, it } from '@jest/globals';
import { annexRows } from './annex-rows.js';

const rowsOf = (documents: { annexNumber?: string; title: string; folder?: string }[], gaps: string[] = []) =>
  annexRows(documents, gaps).map(({ folder, rows }) => [folder, rows.map((row) => ('gap' in row ? `saknas ${row.gap}` : `${row.document.annexNumber ?? '–'} ${row.document.title}`))]);

describe('the list of documents', () => {
  it('goes by annex number as people count, and then by title the Swedish way', () => {
    const documents = [{ annexNumber: '10', title: 'Tio' }, { title: 'Övrigt' }, { annexNumber: '2a', title: 'Två a' }, { title: 'Allmänt' }, { annexNumber: '2', title: 'Två' }];
    expect(rowsOf(documents)).toEqual([['', ['2 Två', '2a Två a', '10 Tio', '– Allmänt', '– Övrigt']]]);
  });

  it('shows where an annex is missing', () => {
    expect(rowsOf(['1', '3', '4'].map((annexNumber) => ({ annexNumber, title: 'x' })), ['2'])).toEqual([['', ['1 x', 'saknas 2', '3 x', '4 x']]]);
  });

  it('goes folder by folder, a missing annex in the folder of the next', () => {
    const documents = [{ annexNumber: '1', title: 'a' }, { annexNumber: '3', title: 'b', folder: 'Priser' }, { title: 'c', folder: 'Avtal' }];
    expect(rowsOf(documents, ['2'])).toEqual([['', ['1 a']], ['Avtal', ['– c']], ['Priser', ['saknas 2', '3 b']]]);
  });
});
