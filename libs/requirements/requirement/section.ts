import { cleanLine } from '#kernel';
import { isSectionNumber, isUnder, parentOf } from './requirement-number.js';

/** A section as people write it: “3.2 Abonnemang”, its number alone, or its title alone. */
export interface SectionLabel {
  readonly number?: string;
  readonly title?: string;
}

const LABEL = /^(\d+(?:\.\d+)*)\.?(?:\s+(\S.*))?$/u;

/** Reads a label; undefined for one that is empty, or begins with a number that no section can have. */
export function readSectionLabel(text: string): SectionLabel | undefined {
  const label = cleanLine(text);
  if (label === '') return undefined;
  const [, number, title] = LABEL.exec(label) ?? [];
  if (number === undefined) return { title: label };
  if (!isSectionNumber(number)) return undefined;
  return { number, ...(title === undefined ? {} : { title }) };
}

export interface KnownSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

export type SectionProblem = 'malformed' | 'unknown' | 'other_title' | 'outside';
export type SectionChoice = { readonly section: KnownSection } | { readonly open: { readonly number: string; readonly title: string } } | { readonly problem: SectionProblem };

/**
 * Which section a requirement comes into: the one that is meant, or a new one where a title is given. A section lies above its
 * requirements' numbers, and has one title.
 */
export function chooseSection(label: string, requirementNumber: string, known: readonly KnownSection[]): SectionChoice {
  const wished = readSectionLabel(label);
  if (!wished) return { problem: 'malformed' };
  const number = wished.number ?? known.find((one) => sameTitle(one.title, wished.title))?.number ?? parentOf(requirementNumber);
  if (!isUnder(requirementNumber, number)) return { problem: 'outside' };
  const section = known.find((one) => one.number === number);
  if (section) return wished.title === undefined || sameTitle(section.title, wished.title) ? { section } : { problem: 'other_title' };
  if (wished.title === undefined) return { problem: 'unknown' };
  return isSectionNumber(number) ? { open: { number, title: wished.title } } : { problem: 'malformed' };
}

const sameTitle = (a: string, b: string | undefined): boolean => b !== undefined && a.toLowerCase() === b.toLowerCase();
