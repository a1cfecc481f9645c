import { describe, expect, it } from '@jest/globals';
import { chooseSection, readSectionLabel } from './section.js';

const KNOWN = [{ id: 'a', number: '3.2', title: 'Abonnemang' }, { id: 'b', number: '4.1', title: 'Avveckling av kopparnät' }];

describe('the label of a section', () => {
  it.each([
    ['3.2 Abonnemang', { number: '3.2', title: 'Abonnemang' }], ['3.2', { number: '3.2' }], ['3.2.', { number: '3.2' }],
    ['  Drift   och stöd ', { title: 'Drift och stöd' }], ['24 timmar', { number: '24', title: 'timmar' }],
  ])('%j is %j', (text, label) => expect(readSectionLabel(text)).toEqual(label));
  it.each(['', '  ', '0.1 Noll', '1.2.3.4.5 För djupt'])('%j is none', (text) => expect(readSectionLabel(text)).toBeUndefined());
});

describe('the section that a requirement comes into', () => {
  it.each([
    ['3.2 Abonnemang', '3.2.14', { section: KNOWN[0] }],
    ['3.2', '3.2.14', { section: KNOWN[0] }],
    ['abonnemang', '3.2.14', { section: KNOWN[0] }],
    ['3.3 Datapooler', '3.3.1', { open: { number: '3.3', title: 'Datapooler' } }],
    ['Nödsamtal', '8.1.1', { open: { number: '8.1', title: 'Nödsamtal' } }],
    ['3.2 Annat', '3.2.14', { problem: 'other_title' }],
    ['3.9', '3.9.1', { problem: 'unknown' }],
    ['3.2 Abonnemang', '4.1.1', { problem: 'outside' }],
    ['', '4.1.1', { problem: 'malformed' }],
  ])('called %j, of %s', (label, number, choice) => expect(chooseSection(label, number, KNOWN)).toEqual(choice));
});
