import {
  cleanLine, countyName, countyOfMunicipality, formatDecimal, hasControlCharacter, municipalityName, parseDecimal, startsLikeFormula,
  type OrganisationNumberProblem,
} from '#kernel';

export const ORGANISATION_KINDS = [
  'REGION', 'MUNICIPALITY', 'UNIVERSITY', 'MUNICIPAL_COMPANY', 'REGIONAL_COMPANY', 'MUNICIPAL_ASSOCIATION', 'STATE_AGENCY', 'FOUNDATION', 'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const LONGEST_NAME = 200;
/** More people than any organisation can have; what the column holds is far more. */
export const LARGEST_POPULATION = 20_000_000;

const SHARE_DECIMALS = 3;
const WHOLE = 100_000n;

/** An owner by its organisation number (ten digits) and its share in percent, null where it is not known. */
export interface OwnerShare {
  readonly organisationNumber: string;
  readonly sharePercent: string | null;
}

/** What the register says of an organisation. `owners` is absent where nothing is said of them. */
export interface OrganisationFacts {
  readonly name: string;
  readonly organisationNumber: string;
  readonly kind: OrganisationKind;
  readonly countyCode: string;
  readonly municipalityCode: string | null;
  readonly population: number | null;
  readonly owners?: readonly OwnerShare[];
}

export type OrganisationProblem =
  | OrganisationNumberProblem
  | 'too_long' | 'control_character' | 'formula_injection'
  | 'unknown_kind' | 'unknown_county' | 'unknown_municipality' | 'county_municipality_mismatch'
  | 'not_a_number' | 'out_of_range'
  | 'unknown_owner' | 'owns_itself' | 'duplicate_owner' | 'count_mismatch' | 'sum_not_100';

/** What is wrong, and at which field: a dotted path within the facts. */
export interface OrganisationFault {
  readonly field: string;
  readonly problem: OrganisationProblem;
}

/** The facts as they are kept: the name cleaned, shares in their shortest form. Changes nothing that could be a fault. */
export function cleanOrganisation(facts: OrganisationFacts): OrganisationFacts {
  const owners = facts.owners?.map((owner) => ({ ...owner, sharePercent: owner.sharePercent === null ? null : shortShare(owner.sharePercent) }));
  return { ...facts, name: cleanLine(facts.name), ...(owners && { owners }) };
}

/** Everything that is wrong with cleaned facts, in the order of the fields; none where they can be kept. */
export function organisationFaults(facts: OrganisationFacts): OrganisationFault[] {
  const name = nameProblem(facts.name);
  const population = populationProblem(facts.population);
  return [
    ...(name ? [{ field: 'name', problem: name }] : []),
    ...placeFaults(facts.countyCode, facts.municipalityCode),
    ...(population ? [{ field: 'population', problem: population }] : []),
    ...(facts.owners ? ownerFaults(facts.organisationNumber, facts.owners) : []),
  ];
}

/** Why a cleaned name cannot stand. A name that a spreadsheet would calculate is refused: names go out in exports. */
export function nameProblem(name: string): OrganisationProblem | undefined {
  if (name === '') return 'missing';
  if (hasControlCharacter(name)) return 'control_character';
  if (startsLikeFormula(name)) return 'formula_injection';
  return name.length > LONGEST_NAME ? 'too_long' : undefined;
}

/** The county and municipality must be known by their codes, and the one lie in the other. */
export function placeFaults(countyCode: string, municipalityCode: string | null): OrganisationFault[] {
  const faults: OrganisationFault[] = [];
  if (countyCode === '') faults.push({ field: 'countyCode', problem: 'missing' });
  else if (countyName(countyCode) === undefined) faults.push({ field: 'countyCode', problem: 'unknown_county' });
  if (municipalityCode === null) return faults;
  if (municipalityName(municipalityCode) === undefined) return [...faults, { field: 'municipalityCode', problem: 'unknown_municipality' }];
  const lies = faults.length > 0 || countyOfMunicipality(municipalityCode) === countyCode;
  return lies ? faults : [{ field: 'countyCode', problem: 'county_municipality_mismatch' }];
}

export function populationProblem(population: number | null): OrganisationProblem | undefined {
  if (population === null) return undefined;
  if (!Number.isInteger(population)) return 'not_a_number';
  return population < 0 || population > LARGEST_POPULATION ? 'out_of_range' : undefined;
}

/** No organisation owns itself or is named twice, and the shares are all absent or make up exactly one hundred percent. */
export function ownerFaults(organisationNumber: string, owners: readonly OwnerShare[]): OrganisationFault[] {
  const numbers = owners.map((owner) => owner.organisationNumber);
  const byOwner = numbers.flatMap((number, index): OrganisationFault[] => {
    const field = `owners.${index}.organisationNumber`;
    if (number === organisationNumber) return [{ field, problem: 'owns_itself' }];
    return numbers.indexOf(number) === index ? [] : [{ field, problem: 'duplicate_owner' }];
  });
  const shares = sharesProblem(owners.map((owner) => owner.sharePercent));
  return shares ? [...byOwner, { field: shares.index === undefined ? 'owners' : `owners.${shares.index}.sharePercent`, problem: shares.problem }] : byOwner;
}

/** The first thing wrong with shares in percent, and with which. They are exact decimals: 99.99 is not 100. */
export function sharesProblem(shares: readonly (string | null)[]): { problem: OrganisationProblem; index?: number } | undefined {
  if (shares.every((share) => share === null)) return undefined;
  const missing = shares.indexOf(null);
  if (missing >= 0) return { problem: 'count_mismatch' };
  const units = shares.map((share) => parseDecimal(share ?? '', SHARE_DECIMALS));
  const unreadable = units.indexOf(undefined);
  if (unreadable >= 0) return { problem: 'not_a_number', index: unreadable };
  const outside = units.findIndex((share) => share === undefined || share <= 0n || share > WHOLE);
  // One share above a hundred breaks the sum too, and the sum is then the lesser of the two troubles.
  if (outside >= 0) return { problem: 'out_of_range', index: outside };
  const sum = units.reduce<bigint>((all, share) => all + (share ?? 0n), 0n);
  return sum === WHOLE ? undefined : { problem: 'sum_not_100' };
}

/** `55.500` as `55.5`; what is no share stays as it is, to be refused. */
export function shortShare(share: string): string {
  const units = parseDecimal(share, SHARE_DECIMALS);
  if (units === undefined) return share;
  return formatDecimal(units, SHARE_DECIMALS).replace(/\.?0+$/, '');
}

/** Whether two lists name the same owners with the same shares; their order does not matter. */
export function sameOwners(a: readonly OwnerShare[], b: readonly OwnerShare[]): boolean {
  const written = (owners: readonly OwnerShare[]): string =>
    owners.map(({ organisationNumber, sharePercent }) => `${organisationNumber} ${sharePercent === null ? '-' : shortShare(sharePercent)}`).toSorted().join('|');
  return written(a) === written(b);
}

const FIELDS = ['name', 'organisationNumber', 'kind', 'countyCode', 'municipalityCode', 'population'] as const;

/** The fields in which two states of an organisation differ; owners only where something is said of them. */
export function changedFields(before: OrganisationFacts, after: OrganisationFacts): string[] {
  const changed: string[] = FIELDS.filter((field) => before[field] !== after[field]);
  const owners = after.owners !== undefined && !sameOwners(before.owners ?? [], after.owners);
  return owners ? [...changed, 'owners'] : changed;
}
