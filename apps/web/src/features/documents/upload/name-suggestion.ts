/** What a file's name says of the document in it. */
export interface NameSuggestion {
  readonly annexNumber?: string;
  readonly title: string;
}

const LONGEST_TITLE = 200;
/** `3`, `1.2`, `4b`, `B`, `B.2`: as annexes are numbered. Noughts before a number are not part of it. */
const NUMBER = '0*([1-9]\\d{0,2}(?:[.]\\d{1,3}){0,2}[a-z]?|[A-Z](?:[.]\\d{1,3}){0,2})';
const NO_LETTER_BEFORE = '(?<![\\p{L}\\d])';
const NOTHING_MORE = '(?![\\p{L}\\d])';
const NAMED = new RegExp(`${NO_LETTER_BEFORE}(?:[Bb]ilaga|BILAGA|[Bb]il|[Aa]nnex|ANNEX|[Aa]ppendix|[Aa]ttachment)[.]?[\\s-]*(?:nr[.]?\\s*)?${NUMBER}${NOTHING_MORE}`, 'u');
/** A number alone is an annex's where something parts it from the name, or a name with a capital follows: not in `24 timmars service`. */
const BARE = new RegExp(`^${NUMBER}(?:[.)]|\\s*[-–—]|(?=\\s+\\p{Lu}))(?=\\s)`, 'u');
const EDGES = /^[\s\-–—.,:;_]+|[\s\-–—.,:;_]+$/gu;
/** A browser's mark of a second copy, and the marks by which people tell versions apart: the product counts those itself. */
const COPY_MARKS = /(?:\s*\(\d{1,3}\)|\s*[-–]\s*kopia|[\s\-–]+v(?:er(?:sion)?)?[.\s]?\d{1,3}(?:[.]\d{1,3})*)$/iu;

/** The annex number and the title that a file's name tells of: `Bilaga 3 Prisbilaga.xlsx` is annex 3, Prisbilaga. */
export function suggestFromName(fileName: string): NameSuggestion {
  const name = plainWords(fileName);
  const found = NAMED.exec(name) ?? BARE.exec(name);
  if (found === null) return { title: titled(name) };
  const annexNumber = found[1] ?? '';
  const after = name.slice(found.index + found[0].length).replace(EDGES, '');
  const before = name.slice(0, found.index).replace(EDGES, '');
  return { annexNumber, title: titled([after, before, found[0]].find((part) => part.replace(COPY_MARKS, '') !== '') ?? name) };
}

function plainWords(fileName: string): string {
  const composed = fileName.normalize('NFC');
  const dot = composed.lastIndexOf('.');
  const stem = dot > 0 && /^\.[a-z][a-z0-9]{0,9}$/i.test(composed.slice(dot)) ? composed.slice(0, dot) : composed;
  return stem.replaceAll('_', ' ').replace(/\s+/gu, ' ').trim();
}

function titled(words: string): string {
  let title = words.replace(EDGES, '');
  for (let shorter = title.replace(COPY_MARKS, ''); shorter !== title && shorter !== ''; shorter = title.replace(COPY_MARKS, '')) title = shorter.replace(EDGES, '');
  return `${title.slice(0, 1).toLocaleUpperCase('sv')}${title.slice(1)}`.slice(0, LONGEST_TITLE);
}

/** A document that is there already, as far as a file can be a new version of it. */
export interface Existing {
  readonly id: string;
  readonly annexNumber?: string | null | undefined;
  readonly title: string;
  readonly currentVersion?: { readonly fileName: string } | null | undefined;
}

const same = (one: string, other: string): boolean => one.normalize('NFC').toLocaleLowerCase('sv') === other.normalize('NFC').toLocaleLowerCase('sv');

/** Which document the file is most likely a new version of: the one whose file bore its name, else its number, else its title. */
export function likelyDocument<Document extends Existing>(fileName: string, documents: readonly Document[]): Document | undefined {
  const { annexNumber, title } = suggestFromName(fileName);
  return (
    documents.find(({ currentVersion }) => currentVersion && same(currentVersion.fileName, fileName)) ??
    documents.find((one) => annexNumber !== undefined && one.annexNumber === annexNumber) ??
    documents.find((one) => same(one.title, title))
  );
}
