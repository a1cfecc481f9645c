/** A file of a publication, as everybody who fetches it sees it. */
export interface PackageFile {
  readonly id: string;
  readonly annexNumber?: string | null | undefined;
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  /** Bytes, as the API's decimal text. */
  readonly size: string;
  readonly sha256: string;
  readonly href: string;
}

/** What an addendum changes. */
export interface PackageChanges {
  readonly added: readonly { readonly path: string }[];
  readonly changed: readonly { readonly path: string }[];
  /** The same in the reader's language, a sentence each. */
  readonly words: readonly string[];
}

/** `FETCHED`: the reader has it already. */
export type FileNews = 'NEW' | 'CHANGED' | 'FETCHED';

/** What is new about each file in an addendum, by its path; nothing in the first publication, where everything is. */
export function newsOf(changes: PackageChanges | null | undefined): (file: PackageFile) => FileNews | undefined {
  const added = new Set(changes?.added.map(({ path }) => path));
  const changed = new Set(changes?.changed.map(({ path }) => path));
  return ({ path }) => (added.has(path) ? 'NEW' : changed.has(path) ? 'CHANGED' : undefined);
}
