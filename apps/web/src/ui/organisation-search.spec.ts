import { describe, expect, it } from '@jest/globals';
import { organisationFilter, readOrganisationSearch } from './organisation-search.js';

describe('which organisations an address shows', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(readOrganisationSearch({ sok: ' ', typ: 'REGION,SKOLA', lan: '25,99', aktiv: 'kanske', annat: '1' })).toEqual({ typ: 'REGION', lan: '25' });
  });

  it('asks for the active ones unless told otherwise', () => {
    expect(organisationFilter({})).toEqual({ active: true });
    expect(organisationFilter({ aktiv: 'nej' })).toEqual({ active: false });
    expect(organisationFilter({ aktiv: 'alla' })).toEqual({});
  });
});
