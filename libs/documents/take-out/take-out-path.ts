import { beginningWithin } from '#kernel';
import { TakenPaths } from '../publication/taken-paths.js';

/** In characters: Windows opens 260 with the folder that an archive is unpacked into, and its end. */
const LONGEST_PATH = 180;
const LONGEST_INNER_FOLDER = 20;
const EXTENSION = /\.[a-z0-9]{1,10}$/iu;

/** A file as it is called in full, and where it lies: the same, unless that is too long to be opened where it is unpacked. */
export interface FittedPath {
  readonly path: string;
  readonly fullPath: string;
}

/**
 * Paths that can be opened wherever they are unpacked, in the order given: what is too long has its last folder and its name cut, with `…` for what is gone, its
 * extension kept, and a number where another would be called the same. All but the last folder and the name is within its bounds already.
 */
export function fittedPaths(fullPaths: readonly string[]): FittedPath[] {
  const taken = new TakenPaths(fullPaths.filter((path) => path.length <= LONGEST_PATH));
  return fullPaths.map((fullPath) => ({ path: fullPath.length <= LONGEST_PATH ? fullPath : taken.take(cutting(fullPath)), fullPath }));
}

/** The path cut to fit, with the numbering that it gets. */
function cutting(fullPath: string): (numbering: string) => string {
  const parts = fullPath.split('/');
  const name = parts.at(-1) ?? '';
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const start = startOf(parts.slice(0, -1));
  return (numbering) => {
    const end = `${numbering}${extension}`;
    return `${start}${cut(name.slice(0, name.length - extension.length), LONGEST_PATH - start.length - end.length)}${end}`;
  };
}

/** The folders, the innermost of four cut: it is one of the package's own, and all before it are ours. */
function startOf(folders: readonly string[]): string {
  const kept = folders.map((folder, depth) => (depth >= 3 ? cut(folder, LONGEST_INNER_FOLDER) : folder));
  return kept.map((folder) => `${folder}/`).join('');
}

/** With none of the spaces at the end that Windows drops. */
const cut = (text: string, limit: number): string => (text.length <= limit ? text : `${beginningWithin(text, limit - 1).trimEnd()}…`);
