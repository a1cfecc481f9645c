/** A row that holds something, with its number in the sheet. */
export interface SheetRow {
  readonly row: number;
  readonly texts: string[];
}

/** The number of a column from its letters, from 0: `C` is 2. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
