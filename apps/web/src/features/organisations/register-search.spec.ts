import { describe, expect, it } from '@jest/globals';
import { readRegisterSearch, registerExportHref, registerFilter } from './register-search.js';

describe('the address of the register', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(readRegisterSearch({ sok: ' ', typ: 'REGION,SKOLA', lan: '25,99', aktiv: 'kanske', annat: '1' })).toEqual({ typ: 'REGION', lan: '25' });
  });

  it('asks for the active ones unless told otherwise', () => {
    expect(registerFilter({})).toEqual({ active: true });
    expect(registerFilter({ aktiv: 'nej' })).toEqual({ active: false });
    expect(registerFilter({ aktiv: 'alla' })).toEqual({});
  });

  it('exports exactly what is shown', () => {
    expect(registerExportHref({ sok: 'umeå', typ: 'REGION,MUNICIPALITY', lan: '24' })).toBe(
      '/organisations.xlsx?search=ume%C3%A5&kind=REGION%2CMUNICIPALITY&countyCode=24&active=true',
    );
  });
});
