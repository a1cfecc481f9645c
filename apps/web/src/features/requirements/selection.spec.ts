import { describe, expect, it } from '@jest/globals';
import { chaptersOf } from './chapter-tree.js';
import type { RequirementRow } from './requirement-queries.js';
import { bySection, chosenRows, isFoundHere, isIn, openRow, rowBeside } from './selection.js';

const row = (number: string, more: Partial<RequirementRow> = {}): RequirementRow => ({
  id: `id-${number}`, number, section: '3.2 Abonnemang', kind: 'MANDATORY', version: 1, heading: 'Täckning inomhus', text: 'Ska täcka ytan.', openThreadCount: 0, commentCount: 0,
  readByViewer: false, numberIsFixed: false, availableActions: [], ...more,
});
const rows = [row('3.2.1'), row('3.2.2', { readByViewer: true }), row('3.20.1', { section: '3.20 Annat', openThreadCount: 2 })];
const numbers = (chosen: readonly RequirementRow[]): string[] => chosen.map(({ number }) => number);
const all = { search: {}, words: '', found: undefined, open: undefined };

describe('chosenRows', () => {
  it('takes a section without the one whose number begins alike', () => {
    expect(numbers(chosenRows(rows, { ...all, search: { section: '3.2' } }))).toEqual(['3.2.1', '3.2.2']);
    expect(isIn(row('3.20.1'), '3')).toBe(true);
  });

  it('keeps the open one in sight when it is marked as read among the unread', () => {
    expect(numbers(chosenRows(rows, { ...all, search: { unreadOnly: 'true' } }))).toEqual(['3.2.1', '3.20.1']);
    expect(numbers(chosenRows(rows, { ...all, search: { unreadOnly: 'true' }, open: 'id-3.2.2' }))).toEqual(['3.2.1', '3.2.2', '3.20.1']);
  });

  it('shows what is found here until the server has said what it finds', () => {
    expect(chosenRows(rows, { ...all, words: 'täck inom' })).toHaveLength(3);
    expect(numbers(chosenRows(rows, { ...all, words: 'täckt', found: new Set(['id-3.2.1']) }))).toEqual(['3.2.1']);
  });

  it('takes those of all lots with 0', () => {
    const ofLots = [row('1.1.1'), row('1.1.2', { lot: { id: 'l', number: 2, title: 'Mobilt' } })];
    expect(numbers(chosenRows(ofLots, { ...all, search: { lotNumber: '0' } }))).toEqual(['1.1.1']);
    expect(numbers(chosenRows(ofLots, { ...all, search: { lotNumber: '0,2' } }))).toEqual(['1.1.1', '1.1.2']);
  });
});

describe('isFoundHere', () => {
  it('finds beginnings of words and numbers with what is under them', () => {
    expect(isFoundHere(row('3.2.1'), 'INOM täcka')).toBe(true);
    expect(isFoundHere(row('3.2.1'), 'ning')).toBe(false);
    expect(isFoundHere(row('3.2.1'), '3.2.')).toBe(true);
    expect(isFoundHere(row('3.20.1'), '3.2')).toBe(false);
  });
});

describe('walking', () => {
  it('goes on from the open one and stays at the ends', () => {
    expect(rowBeside(rows, undefined, 1)?.number).toBe('3.2.1');
    expect(rowBeside(rows, 'id-3.2.1', 1)?.number).toBe('3.2.2');
    expect(rowBeside(rows, 'id-3.20.1', 1)?.number).toBe('3.20.1');
    expect(rowBeside(rows, 'id-3.2.1', -1)?.number).toBe('3.2.1');
  });

  it('opens by number or by id', () => {
    expect(openRow(rows, '3.2.2')?.id).toBe('id-3.2.2');
    expect(openRow(rows, 'id-3.2.2')?.number).toBe('3.2.2');
    expect(openRow(rows, '9.9.9')).toBeUndefined();
  });

  it('stands under its section', () => {
    expect(bySection(rows).map(({ section, rows: within }) => [section, within.length])).toEqual([['3.2 Abonnemang', 2], ['3.20 Annat', 1]]);
  });
});

describe('chaptersOf', () => {
  const section = (number: string, readCount: number) => ({ id: number, number, title: `T${number}`, requirementCount: 10, readCount, openThreadCount: 1 });

  it('adds up the sections of a chapter, and lets a single one be the chapter', () => {
    const { all: whole, chapters } = chaptersOf([section('1.1', 2), section('1.2', 3), section('2.1', 4)]);
    expect(whole).toEqual({ requirementCount: 30, readCount: 9, openThreadCount: 3 });
    expect(chapters.map(({ number, title, readCount, sections }) => [number, title, readCount, sections.length])).toEqual([['1', undefined, 5, 2], ['2.1', 'T2.1', 4, 0]]);
  });
});
