import { describe, expect, it } from '@jest/globals';
import type { Published } from './published-documents.js';
import { sinceLast } from './since-last.js';

type Standing = 'FETCHED' | 'CHANGED' | 'NEW' | null;
const publication = (number: number, ...standings: Standing[]): Published => ({
  id: String(number), number, title: '', publishedAt: '', changeNote: null, latest: false, itemCount: standings.length, totalSize: '0', archiveHref: '', manifestHref: '', manifestSha256: '', myReceipts: [],
  items: standings.map((sinceFetched, index) => ({ id: `${number}.${index}`, annexNumber: null, path: '', title: '', mediaType: '', size: '0', sha256: '', href: '', sinceFetched })),
  changes: number === 1 ? null : { since: number - 1, added: [], changed: [], words: [] },
});
const told = (...publications: Published[]) => {
  const { addenda, ...rest } = sinceLast(publications);
  return { ...rest, addenda: addenda.map(({ number }) => number) };
};

describe('since the last time', () => {
  it('is the first time for one who has fetched nothing, and for one who is not known', () => {
    expect(told(publication(2, 'NEW'), publication(1, 'NEW'))).toEqual({ first: true, upToDate: false, addenda: [2] });
    expect(told(publication(1, null))).toEqual({ first: true, upToDate: false, addenda: [] });
    expect(told()).toEqual({ first: true, upToDate: false, addenda: [] });
  });

  it('tells what is said of the first that the reader can see, though nothing has changed since another', () => {
    expect(told({ ...publication(1, 'NEW'), changeNote: 'Allt underlag.' })).toEqual({ first: true, upToDate: false, addenda: [1] });
  });

  it('tells every addendum after the last that was fetched whole', () => {
    expect(told(publication(3, 'CHANGED', 'NEW'), publication(2, 'CHANGED', 'FETCHED'), publication(1, 'FETCHED', 'FETCHED'))).toEqual({ first: false, upToDate: false, addenda: [3, 2] });
  });

  it('tells the newest alone to one who has some files of none whole', () => {
    expect(told(publication(2, 'CHANGED', 'NEW'), publication(1, 'FETCHED', 'NEW'))).toEqual({ first: false, upToDate: false, addenda: [2] });
  });

  it('has nothing to tell when all that applies was fetched, on whatever road', () => {
    expect(told(publication(2, 'FETCHED', 'FETCHED'), publication(1, 'NEW'))).toEqual({ first: false, upToDate: true, addenda: [] });
  });
});
