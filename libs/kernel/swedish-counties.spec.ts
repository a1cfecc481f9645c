import { describe, expect, it } from '@jest/globals';
import { countyName, countyOfMunicipality, municipalityName, SWEDISH_COUNTIES } from './swedish-counties.js';

describe('the counties and municipalities of Sweden', () => {
  const municipalities = SWEDISH_COUNTIES.flatMap((county) => Object.keys(county.municipalities).map((code) => ({ county: county.code, code })));

  it('are 21 and 290', () => {
    expect(SWEDISH_COUNTIES).toHaveLength(21);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
  });

  it('are numbered so that a municipality begins with its county', () => {
    for (const { county, code } of municipalities) expect(countyOfMunicipality(code)).toBe(county);
  });

  it('are known by code', () => {
    expect(countyName('25')).toBe('Norrbottens län');
    expect(countyName('BD')).toBeUndefined();
    expect(municipalityName('2514')).toBe('Kalix');
    expect(municipalityName('2499')).toBeUndefined();
  });
});
