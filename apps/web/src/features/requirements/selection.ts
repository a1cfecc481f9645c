import type { RequirementRow } from './requirement-queries.js';
import { kindsIn, lotsIn, type RequirementsSearch } from './requirements-search.js';

/** Rows that stand under one section of the specification, in order. */
export interface SectionGroup {
  /** Number and title: “3.2 Abonnemang”. */
  readonly section: string;
  readonly rows: readonly RequirementRow[];
}

const haystacks = new WeakMap<RequirementRow, string>();
const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function haystackOf(row: RequirementRow): string {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const { heading, text, rationale, verification } = row;
  const made = ` ${wordsOf(`${heading} ${text} ${rationale ?? ''} ${verification ?? ''}`).join(' ')}`;
  haystacks.set(row, made);
  return made;
}

/** Whether the row has every word of the search, or words that begin so; a number with a full stop is a place in the specification. */
export function isFoundHere(row: RequirementRow, search: string): boolean {
  const number = /^\s*(\d+(?:\.\d+)+)\.?\s*$/.exec(search)?.[1];
  if (number !== undefined) return row.number === number || row.number.startsWith(`${number}.`);
  const words = wordsOf(search);
  return words.length > 0 && words.every((word) => haystackOf(row).includes(` ${word}`));
}

interface Choice {
  readonly search: RequirementsSearch;
  /** What is written in the search field, which the address follows a moment later. */
  readonly words: string;
  /** What the server finds for the words; nothing while it has not answered. */
  readonly found: ReadonlySet<string> | undefined;
  /** Stays in sight while it is open, though it no longer fits: marked as read, it would vanish under one's eyes. */
  readonly open: string | undefined;
}

/** The rows that are shown. Until the server has answered, a search shows what is found in what is here already. */
export function chosenRows(rows: readonly RequirementRow[], { search, words, found, open }: Choice): readonly RequirementRow[] {
  const kinds = kindsIn(search);
  const lots = lotsIn(search);
  const fits = (row: RequirementRow): boolean =>
    (kinds.length === 0 || kinds.includes(row.kind)) &&
    (lots.length === 0 || lots.includes(String(row.lot?.number ?? 0))) &&
    (search.section === undefined || isIn(row, search.section)) &&
    (search.openThreadsOnly === undefined || row.openThreadCount > 0) &&
    (search.unreadOnly === undefined || !row.readByViewer || row.id === open) &&
    (words.trim() === '' || (found === undefined ? isFoundHere(row, words) : found.has(row.id)));
  return rows.filter(fits);
}

/** Whether a requirement stands in a chapter or section: `3.2` never takes in `3.20`. */
export function isIn({ number, section }: Pick<RequirementRow, 'number' | 'section'>, asked: string): boolean {
  return number.startsWith(`${asked}.`) || section === asked;
}

/** The rows under their sections, in the order in which they come. */
export function bySection(rows: readonly RequirementRow[]): SectionGroup[] {
  const groups: { section: string; rows: RequirementRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.section === row.section) last.rows.push(row);
    else groups.push({ section: row.section, rows: [row] });
  }
  return groups;
}

/** The open requirement, by its number or its id. */
export const openRow = (rows: readonly RequirementRow[], asked: string | undefined): RequirementRow | undefined =>
  asked === undefined ? undefined : rows.find(({ number, id }) => number === asked || id === asked);

/** The row so many steps from the open one, never past an end; the first where none is open. */
export function rowBeside(rows: readonly RequirementRow[], open: string | undefined, steps: number): RequirementRow | undefined {
  const at = rows.findIndex(({ id }) => id === open);
  if (at === -1) return rows[0];
  return rows[Math.min(rows.length - 1, Math.max(0, at + steps))];
}
