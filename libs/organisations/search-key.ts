import type { SqlParams } from '#platform/database';

/**
 * What an organisation is found by: the words of its name in lower case without accents, but with å, ä and ö as letters of
 * their own, and its number, whole and its last four digits. Each word has a space before it, so that a word's beginning
 * can be looked for with one LIKE: `% kal%`.
 */
export function searchKey(name: string, organisationNumber: string): string {
  const found = [...words(name), organisationNumber, organisationNumber.slice(6)];
  return found.map((word) => ` ${word}`).join('');
}

/**
 * What a search key must be like to be found by a search: every word searched for begins a word of the key. `Kalix kom`,
 * `212090-0895` and `2120900895` all find Kalix kommun. Nothing is found by a text without letters and digits, everything by an
 * empty one. Letters and digits are all that is left of a search: it cannot carry a wildcard.
 */
export function searchPatterns(search: string | null | undefined): string[] {
  const text = search?.trim() ?? '';
  if (text === '') return [];
  const searched = words(text.slice(0, LONGEST_SEARCH));
  return searched.length === 0 ? [''] : searched.map((word) => `% ${word}%`);
}

/** A search is typed by a person: what is longer than this finds nothing more. */
const LONGEST_SEARCH = 200;

/** SQL: the rows of `alias` whose `search_key` is found by the search. The board has the column too, copied from the organisation. */
export function organisationSearchCondition(alias: string, search: string | null | undefined, params: SqlParams): string {
  const patterns = searchPatterns(search);
  return patterns.length === 0 ? 'true' : `${alias}.search_key like all(${params.add(patterns)}::text[])`;
}

function words(text: string): string[] {
  const plain = Array.from(text.normalize('NFC').toLowerCase().normalize('NFC'), withoutAccent).join('');
  return plain.replace(/\p{Cf}/gu, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function withoutAccent(letter: string): string {
  return 'åäö'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
}
