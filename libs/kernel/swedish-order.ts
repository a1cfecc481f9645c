const collator = new Intl.Collator('sv', { usage: 'sort' });
const counting = new Intl.Collator('sv', { usage: 'sort', numeric: true });

/** Orders texts as a Swedish reader expects: case aside, and å, ä and ö last. For `toSorted`. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The same, with numbers in the texts by how large they are: the tenth drawing comes after the second. */
export function compareCounting(a: string, b: string): number {
  return counting.compare(a, b);
}
