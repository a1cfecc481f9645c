import { cleanLine } from '#kernel';
import type { ImportNote, ReadCell } from './import-cell.js';
import { readOrganisationNumber } from './import-cell.js';
import { ownerFaults, sharesProblem, shortShare, type OrganisationProblem, type OwnerShare } from '../organisation.js';

/** The two cells of owners, read together: each owner has the share at its place, or none has one. */
export interface ReadOwners {
  readonly numbers: ReadCell<readonly string[]>;
  readonly shares: ReadCell<readonly (string | null)[]>;
}

const LARGEST_NUMBER_OF_OWNERS = 300;

/** Reads `212000-2627 | 212090-0580` with `55,5 | 44,5`: owners and shares divided by a bar, spaces round it ignored. */
export function readOwners(ownNumber: string, numbersText: string, sharesText: string): ReadOwners {
  const numbers = readNumbers(ownNumber, numbersText);
  return { numbers, shares: readShares(sharesText, parts(numbersText).length) };
}

/** The owners of a row both of whose cells could be read. */
export function ownersOf({ numbers, shares }: ReadOwners): OwnerShare[] {
  return numbers.value.map((organisationNumber, index) => ({ organisationNumber, sharePercent: shares.value[index] ?? null }));
}

function readNumbers(ownNumber: string, text: string): ReadCell<readonly string[]> {
  const cells = parts(text).map(readOrganisationNumber);
  const value = cells.map((cell) => cell.value);
  if (cells.length > LARGEST_NUMBER_OF_OWNERS) return { value: [], problem: 'out_of_range' };
  const unreadable = cells.find((cell) => cell.problem !== undefined)?.problem;
  if (unreadable) return { value, problem: unreadable };
  const problem = ownerFaults(ownNumber, value.map((organisationNumber) => ({ organisationNumber, sharePercent: null })))[0]?.problem;
  return problem ? { value, problem } : { value };
}

function readShares(text: string, ownerCount: number): ReadCell<readonly (string | null)[]> {
  const written = parts(text);
  if (written.length === 0) return { value: Array.from({ length: ownerCount }, () => null) };
  const value = written.map((share) => shortShare(share.replace(/\s*%$/, '').replace(',', '.')));
  const problem = problemOfShares(value, ownerCount);
  if (problem) return { value, problem };
  const note = shareNote(written);
  return note ? { value, note, normalised: value.join('|') } : { value };
}

function problemOfShares(shares: readonly string[], ownerCount: number): OrganisationProblem | undefined {
  if (shares.length !== ownerCount) return 'count_mismatch';
  return sharesProblem(shares)?.problem;
}

function shareNote(written: readonly string[]): ImportNote | undefined {
  if (written.some((share) => share.includes(','))) return 'decimal_comma';
  return written.some((share) => share.endsWith('%')) ? 'percent_sign' : undefined;
}

const parts = (text: string): string[] => (cleanLine(text) === '' ? [] : text.split('|').map(cleanLine));
