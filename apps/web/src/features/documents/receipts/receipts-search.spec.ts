import { describe, expect, it } from '@jest/globals';
import { exportHref, filterOf, isFiltered, readReceiptsSearch } from './receipts-search.js';

describe('the address of the receipts', () => {
  it('keeps what it knows and leaves out the rest', () => {
    const asked = { nr: '2', fetched: 'false', takesPartOnly: 'true', kind: 'REGION,NOTHING', countyCode: '24', search: 'kalix', order: 'FETCHED', descending: 'true', other: 'x' };
    const search = readReceiptsSearch(asked);
    expect(search).toEqual({ nr: '2', fetched: 'false', takesPartOnly: 'true', kind: 'REGION', countyCode: '24', search: 'kalix', order: 'FETCHED', descending: 'true' });
    expect(filterOf(search)).toEqual({ fetched: false, takesPartOnly: true, kind: ['REGION'], countyCode: ['24'], search: 'kalix' });
  });

  it('shows everybody where nothing is said, or nothing that it understands', () => {
    expect(isFiltered(readReceiptsSearch({}))).toBe(false);
    expect(isFiltered(readReceiptsSearch({ fetched: 'kanske', kind: 'NOTHING', order: 'NAME' }))).toBe(false);
  });

  it('is the address of the spreadsheet too', () => {
    expect(exportHref({ id: 'p', number: 2 }, readReceiptsSearch({ fetched: 'false', search: 'å' }))).toBe('/publications/p/receipts.xlsx?nr=2&fetched=false&search=%C3%A5');
  });
});
