const byNumber = new Intl.Collator('sv', { numeric: true }).compare;

interface Placed {
  readonly annexNumber?: string | null | undefined;
  readonly folder?: string | null | undefined;
  readonly title: string;
}
/** A document, or the number of an annex that is missing between two that are there; of many in a row, the first and the last. */
export type AnnexRow<Document> = { readonly document: Document } | Gap;
export interface Gap {
  readonly gap: string;
  readonly to?: string;
}
export type DocumentOrder = 'ANNEX' | 'FOLDER';

/**
 * The documents in order. By annex: as people count, a row for each annex that is missing or for a long run of them, and then what is no annex, by folder and title.
 * By folder: what lies in none first, each folder by annex and title.
 */
export function annexRows<Document extends Placed>(documents: readonly Document[], gaps: readonly string[], order: DocumentOrder): AnnexRow<Document>[] {
  const inOrder = order === 'FOLDER' ? (one: Document, other: Document) => byFolder(one, other) || byAnnex(one, other) || byTitle(one, other) : byAnnexFirst;
  const rows: AnnexRow<Document>[] = [...documents].sort(inOrder).map((document) => ({ document }));
  if (order === 'FOLDER') return rows;
  for (const gap of gaps) {
    const before = rows.findIndex((row) => byNumber(numberOf(row) ?? LAST, gap) > 0);
    rows.splice(before < 0 ? rows.length : before, 0, { gap });
  }
  return rows.flatMap((row, at) => shortened(rows, row, at));
}

/** One mistyped number, 66 for 6, would otherwise fill the page with rows. */
const MOST_IN_A_ROW = 3;

function shortened<Document>(rows: readonly AnnexRow<Document>[], row: AnnexRow<Document>, at: number): AnnexRow<Document>[] {
  if (!('gap' in row)) return [row];
  const begins = rows.slice(0, at).findLastIndex((one) => !('gap' in one)) + 1;
  const ends = rows.findIndex((one, index) => index > at && !('gap' in one));
  const run = rows.slice(begins, ends < 0 ? rows.length : ends);
  if (run.length <= MOST_IN_A_ROW) return [row];
  const last = run.at(-1);
  return at === begins && last !== undefined && 'gap' in last ? [{ gap: row.gap, to: last.gap }] : [];
}

/** After every annex number. */
const LAST = '\uffff';
const numberOf = (row: AnnexRow<Placed>): string | null | undefined => ('gap' in row ? row.gap : row.document.annexNumber);
const byFolder = (one: Placed, other: Placed): number => byNumber(one.folder ?? '', other.folder ?? '');
const byTitle = (one: Placed, other: Placed): number => byNumber(one.title, other.title);
const byAnnexFirst = (one: Placed, other: Placed): number => byAnnex(one, other) || byFolder(one, other) || byTitle(one, other);

function byAnnex({ annexNumber: one }: Placed, { annexNumber: other }: Placed): number {
  return one && other ? byNumber(one, other) : Number(!one) - Number(!other);
}
