import { compareCounting } from '#kernel';
import { annexKeyOf } from '../document/annex-number.js';
import { extensionFor, packagePaths } from './package-path.js';
import type { FileChange, NamedFile } from './manifest.js';
import type { PublicationItemKind, PublishedFormName } from './publication.js';

/** A file that is to be part of a publication. */
export interface PlannedFile {
  readonly kind: PublicationItemKind;
  /** The document, or the form: what a file is the next of. */
  readonly identity: string;
  readonly versionId: string | null;
  readonly form: PublishedFormName | null;
  readonly annexNumber: string | null;
  readonly folder: string | null;
  readonly title: string;
  readonly fileName: string;
  /** Null while it has not been made. */
  readonly file: { readonly id: string; readonly mediaType: string; readonly size: number; readonly sha256: string } | null;
}

export interface PlannedItem extends PlannedFile {
  readonly path: string;
  /** Null while it has not been made. */
  readonly change: FileChange | null;
}

/** A file of the publication that the changes are told against. */
export interface EarlierItem extends NamedFile {
  readonly identity: string;
  readonly sha256: string;
}

export interface PublicationContents {
  readonly items: readonly PlannedItem[];
  readonly removed: readonly NamedFile[];
}

/**
 * Puts the files of a publication in order (annexes by number, then folders and titles), gives each its path, and says what each is of what was
 * published before: the next of the same document or form, with other bytes or the same.
 */
export function planContents(files: readonly PlannedFile[], earlier: readonly EarlierItem[]): PublicationContents {
  const ordered = files.toSorted(inPackageOrder);
  const paths = packagePaths(ordered.map(({ annexNumber, folder, title, fileName }) => ({ annexNumber, folder, title, extension: extensionFor(fileName) })));
  const before = new Map(earlier.map((item) => [item.identity, item]));
  const kept = new Set(ordered.map(({ identity }) => identity));
  return {
    items: ordered.map((file, index) => ({ ...file, path: paths[index] ?? '', change: changeOf(file, before.get(file.identity)) })),
    removed: earlier.filter(({ identity }) => !kept.has(identity)).map(({ path, title }) => ({ path, title })),
  };
}

function changeOf({ file }: PlannedFile, before: EarlierItem | undefined): FileChange | null {
  if (before === undefined) return 'ADDED';
  if (file === null) return null;
  return before.sha256 === file.sha256 ? 'UNCHANGED' : 'CHANGED';
}

const KINDS: readonly PublicationItemKind[] = ['DOCUMENT', 'SPECIFICATION', 'ENTITLED_PARTIES'];

function inPackageOrder(one: PlannedFile, other: PlannedFile): number {
  return inAnnexOrder(one.annexNumber, other.annexNumber)
    || compareCounting(one.folder ?? '', other.folder ?? '')
    || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)
    || compareCounting(one.title, other.title)
    // The forms of one thing come as they were listed: the one to read first.
    || (one.form === null ? inTextOrder(one.identity, other.identity) : 0);
}

/** What has no annex number comes after what has. */
function inAnnexOrder(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return inTextOrder(annexKeyOf(one), annexKeyOf(other));
}

const inTextOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
