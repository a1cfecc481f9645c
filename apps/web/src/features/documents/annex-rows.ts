import { compareNames } from '../../i18n/format.js';

const byNumber = new Intl.Collator('sv', { numeric: true }).compare;

interface Placed {
  readonly annexNumber?: string | null | undefined;
  readonly folder?: string | null | undefined;
  readonly title: string;
}
/** A document, or the number of an annex that is missing between two that are there. */
export type AnnexRow<Document> = { readonly document: Document } | { readonly gap: string };
export interface FolderRows<Document> {
  /** Empty for what lies in no folder. */
  readonly folder: string;
  readonly rows: readonly AnnexRow<Document>[];
}

/** The documents by folder, what lies in none first; each folder by annex number and then title, with a row for each annex that is missing. */
export function annexRows<Document extends Placed>(documents: readonly Document[], gaps: readonly string[]): FolderRows<Document>[] {
  const folders = new Map<string, Document[]>();
  for (const document of documents) folders.set(document.folder ?? '', [...(folders.get(document.folder ?? '') ?? []), document]);
  const placed = gapsByFolder(documents, gaps);
  return [...folders]
    .sort(([one], [other]) => compareNames(one, other))
    .map(([folder, within]) => ({ folder, rows: inOrder(within, placed.get(folder) ?? []) }));
}

/** A gap stands where the next number after it does. */
function gapsByFolder(documents: readonly Placed[], gaps: readonly string[]): Map<string, string[]> {
  const numbered = documents.flatMap(({ annexNumber, folder }) => (annexNumber ? [{ annexNumber, folder: folder ?? '' }] : [])).sort((one, other) => byNumber(one.annexNumber, other.annexNumber));
  const placed = new Map<string, string[]>();
  for (const gap of gaps) {
    const folder = numbered.find(({ annexNumber }) => byNumber(annexNumber, gap) > 0)?.folder;
    if (folder !== undefined) placed.set(folder, [...(placed.get(folder) ?? []), gap]);
  }
  return placed;
}

function inOrder<Document extends Placed>(documents: readonly Document[], gaps: readonly string[]): AnnexRow<Document>[] {
  const rows: AnnexRow<Document>[] = [...documents.map((document) => ({ document })), ...gaps.map((gap) => ({ gap }))];
  const numberOf = (row: AnnexRow<Document>) => ('gap' in row ? row.gap : row.document.annexNumber);
  const titleOf = (row: AnnexRow<Document>) => ('gap' in row ? '' : row.document.title);
  return rows.sort((one, other) => {
    const [a, b] = [numberOf(one), numberOf(other)];
    if (a && b) return byNumber(a, b) || compareNames(titleOf(one), titleOf(other));
    return Number(!a) - Number(!b) || compareNames(titleOf(one), titleOf(other));
  });
}
