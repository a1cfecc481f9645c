import { columnNumber, type SheetRow } from './xlsx-row.js';

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells that merged ranges may fill in all: the ranges come from the file, and one may claim the whole sheet. */
const MOST_FILLED = 200_000;

/** Gives each empty cell of a merged range the range's value, in rows that exist and columns that the first row has. */
export function spreadMerged(rows: readonly SheetRow[], references: readonly string[]): void {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const columns = rows[0]?.texts.length ?? 0;
  let left = MOST_FILLED;
  for (const reference of references) {
    const range = rangeOf(reference);
    if (!range || left <= 0) continue;
    left -= spread(range, byNumber, columns, left);
  }
}

function spread(range: Range, rows: ReadonlyMap<number, SheetRow>, columns: number, most: number): number {
  const value = rows.get(range.top)?.texts[range.left] ?? '';
  const right = Math.min(range.right, columns - 1);
  let tried = 0;
  for (let number = range.top; number <= range.bottom && tried < most; number += 1) {
    tried += 1;
    const texts = rows.get(number)?.texts;
    for (let column = range.left; texts && column <= right; column += 1) {
      tried += 1;
      while (texts.length <= column) texts.push('');
      texts[column] ||= value;
    }
  }
  return tried;
}

function rangeOf(reference: string): Range | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  const [, left = '', top = '', right = '', bottom = ''] = match ?? [];
  if (!match) return undefined;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}
