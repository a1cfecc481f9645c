import { describe, expect, it } from '@jest/globals';
import { annexRows, type DocumentOrder } from './annex-rows.js';

const rowsOf = (documents: { annexNumber?: string; title: string; folder?: string }[], gaps: string[] = [], order: DocumentOrder = 'ANNEX') =>
  annexRows(documents, gaps, order).map((row) => ('gap' in row ? `saknas ${row.gap}${row.to === undefined ? '' : `–${row.to}`}` : `${row.document.annexNumber ?? '–'} ${row.document.title}`));

describe('the list of documents', () => {
  it('goes by annex number as people count, and then by folder and title the Swedish way', () => {
    const documents = [{ annexNumber: '10', title: 'Tio' }, { title: 'Övrigt' }, { annexNumber: '2a', title: 'Två a' }, { title: 'Allmänt' }, { title: 'Avtal', folder: 'Avtal' }, { annexNumber: '2', title: 'Två', folder: 'Pris' }];
    expect(rowsOf(documents)).toEqual(['2 Två', '2a Två a', '10 Tio', '– Allmänt', '– Övrigt', '– Avtal']);
  });

  it('counts also in titles: the tenth drawing comes after the second', () => {
    expect(rowsOf([{ title: 'Ritning 10' }, { title: 'Ritning 2' }, { title: 'Översikt' }])).toEqual(['– Ritning 2', '– Ritning 10', '– Översikt']);
  });

  it('shows where an annex is missing, also before what is no annex', () => {
    const documents = [...['1', '3', '10', 'B'].map((annexNumber) => ({ annexNumber, title: 'x' })), { title: 'y' }];
    expect(rowsOf(documents, ['2', '4', 'A'])).toEqual(['1 x', 'saknas 2', '3 x', 'saknas 4', '10 x', 'saknas A', 'B x', '– y']);
  });

  it('says of many annexes in a row from where to where they are missing', () => {
    const documents = ['1', '5', '66'].map((annexNumber) => ({ annexNumber, title: 'x' }));
    const gaps = Array.from({ length: 65 }, (_, index) => String(index + 1)).filter((number) => !['1', '5'].includes(number));
    expect(rowsOf(documents, gaps)).toEqual(['1 x', 'saknas 2', 'saknas 3', 'saknas 4', '5 x', 'saknas 6–65', '66 x']);
  });

  it('goes by folder when asked, what lies in none first', () => {
    const documents = [{ annexNumber: '3', title: 'b', folder: 'Priser' }, { annexNumber: '1', title: 'a' }, { title: 'c', folder: 'Avtal' }, { annexNumber: '2', title: 'd', folder: 'Priser' }];
    expect(rowsOf(documents, ['4'], 'FOLDER')).toEqual(['1 a', '– c', '2 d', '3 b']);
  });
});
