import { describe, expect, it } from '@jest/globals';
import { parseAddress, writeAddress } from '../../../app/address.js';
import { exportHref, filterOf, isFiltered, orderIn, readBoardSearch } from './board-search.js';

const read = (address: string) => readBoardSearch(parseAddress(address));

describe('the address of the board', () => {
  it('becomes the filter of the server', () => {
    const search = read('?stage=MANDATE_SENT,INVITED&kind=MUNICIPALITY&countyCode=24&municipalityCode=2480,2482&entitledBefore=true&glapp=1&search=%C3%A5sele');
    expect(filterOf(search)).toEqual({
      stage: ['INVITED', 'MANDATE_SENT'],
      kind: ['MUNICIPALITY'],
      countyCode: ['24'],
      municipalityCode: ['2480', '2482'],
      entitledBefore: true,
      gapOnly: true,
      search: 'åsele',
    });
  });

  it('leaves out what it does not know, and what is not set', () => {
    const search = read('?stage=UPSIDE_DOWN&order=SHOE_SIZE&descending=perhaps&entitledBefore=maybe&unknown=1');
    expect(filterOf(search)).toEqual({});
    expect(isFiltered(search)).toBe(false);
    expect(orderIn(search)).toBe('NAME');
    expect(writeAddress({ ...search })).toBe('');
  });

  it('reads the link in a spreadsheet that was exported from it', () => {
    const search = read('?stage=INVITED,OPENED&glapp=1&order=STAGE&descending=true&visa=tabell');
    const href = exportHref('p1', search);
    expect(href).toBe('/procurements/p1/board.xlsx?stage=INVITED%2COPENED&order=STAGE&descending=true&gapOnly=true');
    expect(read(new URL(href, 'http://x').search)).toEqual({ ...search, visa: undefined });
  });

  it('is written to be read', () => {
    expect(writeAddress({ stage: 'INVITED,OPENED', search: 'a&b', lang: undefined })).toBe('?stage=INVITED,OPENED&search=a%26b');
  });
});
