import { describe, expect, it } from '@jest/globals';
import { registerExportHref } from './register-export.js';

describe('the export of the register', () => {
  it('holds exactly what is shown', () => {
    expect(registerExportHref({ sok: 'umeå', typ: 'REGION,MUNICIPALITY', lan: '24' })).toBe(
      '/organisations.xlsx?search=ume%C3%A5&kind=REGION%2CMUNICIPALITY&countyCode=24&active=true',
    );
  });
});
