import { describe, expect, it } from '@jest/globals';
import { fieldsOf, kindOf, lotOf } from './import-columns.js';
import { readRow } from './import-row.js';
import { planImport, type Specification } from './plan-import.js';

const LOTS = new Map([[1, 'lot-1'], [2, 'lot-2']]);
const COLUMNS = fieldsOf(['Nummer', 'Avsnitt', 'Rubrik', 'Typ', 'Delområde', 'Krav', 'Motiv', 'Vikt', 'Kontroll']);
const EMPTY: Specification = { requirements: new Map(), sections: [], spent: new Set(), lotNumbers: new Map([['lot-1', 1], ['lot-2', 2]]) };
const read = (row: number, cells: Record<string, string>, surplusCells = 0) =>
  readRow({ row, surplusCells, cells: { Nummer: '3.2.1', Avsnitt: '3.2 Abonnemang', Rubrik: 'Pris', Typ: 'Skall-krav', Delområde: 'Alla', Krav: 'Text.', Motiv: '', Vikt: '', Kontroll: '', ...cells } }, COLUMNS, LOTS);

describe('a cell', () => {
  it.each([['Skall-krav', 'MANDATORY'], ['bör', 'AWARD'], ['AWARD', 'AWARD'], ['Upplysning', 'INFORMATION'], ['kanske', undefined]])('%s is the kind %s', (word, kind) => expect(kindOf(word)).toBe(kind));
  it.each([['ALL', null], ['Alla', null], ['', null], ['2', 2], ['Delområde 4', 4], ['båda', undefined]])('%j is the lot %s', (cell, lot) => expect(lotOf(cell)).toBe(lot));
});

describe('a row', () => {
  it('is read with all that it says', () => {
    expect(read(2, { Typ: 'Bör-krav', Vikt: '12,5', Delområde: '2', Motiv: 'Därför.' })).toEqual({
      row: 2, number: '3.2.1', section: '3.2 Abonnemang', problems: [], notes: [],
      content: { kind: 'AWARD', heading: 'Pris', text: 'Text.', rationale: 'Därför.', verification: null, weight: '12.5', lotId: 'lot-2' },
    });
  });

  it.each([
    [{ Nummer: '3.2.' }, 'number', 'requirement.number'], [{ Typ: 'kanske' }, 'kind', 'requirement.import.kind'], [{ Typ: '' }, 'kind', 'field.required'], [{ Delområde: 'båda' }, 'lot', 'requirement.import.lot'],
    [{ Delområde: '7' }, 'lot', 'field.lot_unknown'], [{ Vikt: '5' }, 'weight', 'requirement.weight_only_award'], [{ Krav: '' }, 'text', 'field.required'], [{ Avsnitt: '' }, 'section', 'field.required'],
  ])('with %j is refused for its cell', (cells, column, text) => expect(read(2, cells).problems).toEqual([expect.objectContaining({ column, text })]));

  it('with cells to the right of the last header is refused, as a merged cell leaves it', () => {
    expect(read(2, {}, 2).problems).toEqual([expect.objectContaining({ text: 'requirement.import.surplus' })]);
  });

  it('says where something in it was escaped', () => {
    expect(read(2, { Krav: '<b>Fet</b> text' })).toMatchObject({ content: { text: '&lt;b>Fet&lt;/b> text' }, notes: [{ column: 'text', text: 'requirement.import.escaped' }] });
    expect(read(2, { Krav: ' rad ett\r\nrad två ' }).notes).toEqual([]);
  });
});

describe('an import', () => {
  const content = read(2, {}).content;
  const standing: Specification = {
    ...EMPTY, sections: [{ id: 's', number: '3.2', title: 'Abonnemang' }], spent: new Set(['3.2.9']),
    requirements: new Map([['3.2.1', { id: 'r1', number: '3.2.1', content, closed: false }], ['3.2.2', { id: 'r2', number: '3.2.2', content, closed: true }]]),
  };

  it('adds what is new, revises what differs and leaves the rest', () => {
    const { rows } = planImport([read(2, {}), read(3, { Nummer: '3.2.3' }), read(4, { Nummer: '3.3.1', Avsnitt: '3.3 Data' }), read(5, { Nummer: '3.3.2', Avsnitt: '3.3' })], standing);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'CREATED', 'CREATED', 'CREATED']);
    expect(planImport([read(2, { Krav: 'Annan text.' })], standing).rows[0]).toMatchObject({ outcome: 'UPDATED', requirementId: 'r1' });
    expect(planImport([read(2, { Krav: 'Annan text.' })], standing, true).rows[0]).toMatchObject({ outcome: 'REFUSED' });
  });

  it.each([
    ['a number that comes twice', [read(2, { Nummer: '3.2.3' }), read(3, { Nummer: '3.2.3' })], 'requirement.import.twice'],
    ['a number of a requirement that one does not see', [read(2, { Nummer: '3.2.2' })], 'requirement.number_taken'],
    ['a number that a baseline has given away', [read(2, { Nummer: '3.2.9' })], 'requirement.number_taken'],
    ['a section that the number is not in', [read(2, { Nummer: '4.1.1' })], 'requirement.section.outside'],
    ['a section under another title', [read(2, { Nummer: '3.2.3', Avsnitt: '3.2 Annat' })], 'requirement.section.other_title'],
  ])('refuses %s', (_, rows, text) => expect(planImport(rows, standing).rows.at(-1)).toMatchObject({ outcome: 'REFUSED', problems: [{ text }] }));

  it('says which lots’ weights are no hundred', () => {
    const award = (row: number, lot: string, weight: string) => read(row, { Nummer: `3.2.${row}`, Typ: 'Bör', Delområde: lot, Vikt: weight });
    expect(planImport([award(2, 'Alla', '40'), award(3, '1', '60'), award(4, '2', '55')], EMPTY).uneven).toEqual([{ lotNumber: 2, total: '95' }]);
  });
});
