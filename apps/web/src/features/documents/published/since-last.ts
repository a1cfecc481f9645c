import type { Fetching } from '../shared/fetching.js';
import type { FileNews, PackageFile } from '../shared/package-parts.js';
import type { Published } from './published-documents.js';

type Item = Published['items'][number];
const isWhole = ({ items }: Published): boolean => items.every(({ sinceFetched }) => sinceFetched === 'FETCHED');
const hasSome = ({ items }: Published): boolean => items.some(({ sinceFetched }) => sinceFetched === 'FETCHED' || sinceFetched === 'CHANGED');

/** How the publications, newest first, stand to what the reader itself has fetched. */
export interface SinceLast {
  /** Nothing was fetched before: what is new is told against the publication before. */
  readonly first: boolean;
  /** Every file that applies now has been fetched. */
  readonly upToDate: boolean;
  /** What came after the last one that was fetched whole, newest first; where none was, only the newest. None of which nothing is said. */
  readonly addenda: readonly Published[];
}

export function sinceLast(publications: readonly Published[]): SinceLast {
  const [latest] = publications;
  const whole = publications.findIndex(isWhole);
  const unseen = whole < 0 ? publications.slice(0, 1) : publications.slice(0, whole);
  return { first: !publications.some(hasSome), upToDate: latest !== undefined && isWhole(latest), addenda: unseen.filter(({ changes, changeNote }) => changes ?? changeNote) };
}

/** What is new about a file to a reader who has fetched before. */
export function newsSince(items: readonly Item[]): (file: PackageFile) => FileNews | undefined {
  const standing = new Map(items.map(({ id, sinceFetched }) => [id, sinceFetched ?? undefined]));
  return ({ id }) => standing.get(id);
}

const ASK_AGAIN_MS = 3000;
const LONGEST_MS = 3 * 60_000;

/** How soon to ask again whether what the browser began to save has arrived; nothing when it has, or when nobody waits any longer. */
export function whileFetched({ begunAt }: Pick<Fetching, 'begunAt'>, publications: readonly Published[] | undefined): number | undefined {
  const waits = begunAt !== undefined && Date.now() - begunAt.getTime() < LONGEST_MS;
  return waits && publications?.[0] !== undefined && !isWhole(publications[0]) ? ASK_AGAIN_MS : undefined;
}
