import { describe, expect, it } from '@jest/globals';
import { changedFields, cleanOrganisation, organisationFaults, sameOwners, type OrganisationFacts, type OwnerShare } from './organisation.js';

const KALIX: OrganisationFacts = {
  name: 'Kalix kommun', organisationNumber: '2120900895', kind: 'MUNICIPALITY', countyCode: '25', municipalityCode: '2514', population: 15_272,
};
const owners = (...shares: (string | null)[]): OwnerShare[] =>
  shares.map((sharePercent, index) => ({ organisationNumber: `212000000${index}`, sharePercent }));
const faults = (changes: Partial<OrganisationFacts>): string[] =>
  organisationFaults(cleanOrganisation({ ...KALIX, ...changes })).map(({ field, problem }) => `${field} ${problem}`);

describe('an organisation', () => {
  it('stands with facts that are right', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ municipalityCode: null, population: null, owners: [] })).toEqual([]);
  });

  it.each([
    ['   ', 'name missing'],
    ['Kalix\nkommun', 'name control_character'],
    ['=HYPERLINK("x")', 'name formula_injection'],
    ['\u200b@SUM(1)', 'name formula_injection'],
    ['x'.repeat(201), 'name too_long'],
  ])('is refused the name %j', (name, fault) => {
    expect(faults({ name })).toEqual([fault]);
  });

  it('keeps a name composed and trimmed', () => {
    expect(cleanOrganisation({ ...KALIX, name: '  A\u0308lvsbyns\u00a0 kommun ' }).name).toBe('Älvsbyns kommun');
  });

  it.each([
    ['BD', '2514', 'countyCode unknown_county'],
    ['25', '2499', 'municipalityCode unknown_municipality'],
    ['25', '2480', 'countyCode county_municipality_mismatch'],
    ['', null, 'countyCode missing'],
  ])('is refused the place %j, %j', (countyCode, municipalityCode, fault) => {
    expect(faults({ countyCode, municipalityCode })).toEqual([fault]);
  });

  it.each([[-5, 'population out_of_range'], [1.5, 'population not_a_number'], [3e9, 'population out_of_range']])('is refused the population %d', (population, fault) => {
    expect(faults({ population })).toEqual([fault]);
  });
});

describe('the owners of an organisation', () => {
  it.each([[['100']], [['33.333', '33.333', '33.334']], [['57.250', '42.75']], [[null, null]], [[]]])('may have the shares %j', (shares) => {
    expect(faults({ owners: owners(...shares) })).toEqual([]);
  });

  it.each([
    [['33.33', '33.33', '33.33'], 'owners sum_not_100'],
    [['60', '50'], 'owners sum_not_100'],
    [['100', null], 'owners count_mismatch'],
    [['120', '-20'], 'owners.0.sharePercent out_of_range'],
    [['0', '100'], 'owners.0.sharePercent out_of_range'],
    [['50', 'half'], 'owners.1.sharePercent not_a_number'],
    [['99.9999', '0.0001'], 'owners.0.sharePercent not_a_number'],
  ])('are refused the shares %j', (shares, fault) => {
    expect(faults({ owners: owners(...shares) })).toEqual([fault]);
  });

  it('are others than itself, and each named once', () => {
    const twice = owners('50', '50').map((owner) => ({ ...owner, organisationNumber: '2120002627' }));
    expect(faults({ owners: twice })).toEqual(['owners.1.organisationNumber duplicate_owner']);
    expect(faults({ owners: [{ organisationNumber: KALIX.organisationNumber, sharePercent: '100' }] })).toEqual(['owners.0.organisationNumber owns_itself']);
  });

  it('are the same however the shares are written and in whatever order', () => {
    expect(sameOwners(owners('55.5', '44.5'), owners('55.500', '44.50').toReversed())).toBe(true);
    expect(sameOwners(owners('55.5', '44.5'), owners('44.5', '55.5'))).toBe(false);
  });
});

describe('a change of an organisation', () => {
  it('is told by its fields, owners only where something is said of them', () => {
    const before = { ...KALIX, owners: owners('100') };
    expect(changedFields(before, { ...KALIX, name: 'Kalix', population: null })).toEqual(['name', 'population']);
    expect(changedFields(before, { ...KALIX, owners: [] })).toEqual(['owners']);
    expect(changedFields(before, { ...before })).toEqual([]);
  });
});
