/** In characters: Windows opens 260 with the folder that an archive is unpacked into, and its end. */
export const LONGEST_PATH = 180;
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
  const taken = new Set(fullPaths.filter((path) => path.length <= LONGEST_PATH).map(folded));
  return fullPaths.map((fullPath) => {
    if (fullPath.length <= LONGEST_PATH) return { path: fullPath, fullPath };
    const path = freePath(fullPath, taken);
    taken.add(folded(path));
    return { path, fullPath };
  });
}

function freePath(fullPath: string, taken: ReadonlySet<string>): string {
  const parts = fullPath.split('/');
  const name = parts.at(-1) ?? '';
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const start = startOf(parts.slice(0, -1));
  for (let number = 1; ; number++) {
    const end = `${number === 1 ? '' : ` (${number})`}${extension}`;
    const path = `${start}${cut(name.slice(0, name.length - extension.length), LONGEST_PATH - start.length - end.length)}${end}`;
    if (!taken.has(folded(path))) return path;
  }
}

/** The folders, the innermost of four cut: it is one of the package's own, and all before it are ours. */
function startOf(folders: readonly string[]): string {
  const kept = folders.map((folder, depth) => (depth >= 3 ? cut(folder, LONGEST_INNER_FOLDER) : folder));
  return kept.map((folder) => `${folder}/`).join('');
}

/** Counted in whole characters as a reader sees them, and none at the end that Windows drops. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let start = '';
  for (const { segment } of new Intl.Segmenter('sv').segment(text)) {
    if (start.length + segment.length > limit - 1) break;
    start += segment;
  }
  return `${start.trimEnd()}…`;
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase().toUpperCase();
