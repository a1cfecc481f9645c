import { beginningWithin, cleanLine } from '#kernel';
import { folded, TakenPaths } from './taken-paths.js';

/** What a package itself is covered with, and no file in it may be called. */
export const COVER_PATHS = { index: 'index.html', contents: 'innehåll.txt', manifest: 'manifest.json', sums: 'SHA256SUMS' } as const;

export const OWN_PATHS = Object.values(COVER_PATHS);

/** What a path is made from. `fileName` gives the extension, and nothing else. */
export interface PathParts {
  readonly annexNumber: string | null;
  readonly folder: string | null;
  readonly title: string;
  readonly extension: string;
}

/** In bytes of UTF-8, folder and name together: file systems refuse a name of more than 255, and Windows a path of 260 with where it is unpacked. */
const LONGEST_PATH = 180;
const LONGEST_FOLDER = 60;
/** Not allowed in the names of Windows, and what a path is put together with. */
const FOREIGN = /[<>:"/\\|?*]/g;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;
/** Devices of Windows, whatever comes after a dot, and spaces before it. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?=\s*(?:\.|$))/iu;
const NAMELESS = 'fil';

/**
 * The paths of a package, in the order of its files: the annex number first (`Bilaga 1 Kravspecifikation.pdf`), åäö as they are, readable and safe
 * where names are Windows', one folder deep at most, and no two the same where letter case is not told apart.
 */
export function packagePaths(files: readonly PathParts[]): string[] {
  const folders = files.map(({ folder }) => (folder === null ? null : folderOf(folder)));
  const taken = new TakenPaths([...OWN_PATHS, ...folders.flatMap((folder) => folder ?? [])]);
  return files.map((file, index) => {
    const folder = folders[index] ?? null;
    const start = folder === null ? '' : `${folder}/`;
    return taken.take((numbering) => `${start}${safePart(nameOf(file), LONGEST_PATH - bytesOf(start), `${numbering}${file.extension}`)}`);
  });
}

/** The extension of a file's name, as a path ends in it: `.pdf`, or nothing. */
export const extensionFor = (fileName: string): string => (/\.[a-z0-9]{1,10}$/iu.exec(fileName)?.[0] ?? '').toLowerCase();

function nameOf({ annexNumber, title }: PathParts): string {
  if (annexNumber === null) return title;
  const repeated = new RegExp(`^bilaga\\s+${annexNumber.replace('.', '\\.')}(?![\\p{L}\\p{N}])[\\s:.–—-]*`, 'iu');
  return `Bilaga ${annexNumber} ${title.replace(repeated, '')}`;
}

/** A folder is none of the package's own files: what lies in it could not be unpacked. */
function folderOf(text: string): string {
  const name = safePart(text, LONGEST_FOLDER);
  return OWN_PATHS.some((own) => folded(own) === folded(name)) ? `_${name}` : name;
}

/** One part of a path with its ending. Neither hidden nor a device, and nothing that leads out of its folder. */
function safePart(text: string, limit: number, ending = ''): string {
  const seen = cleanLine(text.replace(UNSEEN, ' ')).replace(FOREIGN, '-').replace(/^[.\s]+|[.\s]+$/gu, '');
  const short = beginningWithin(DEVICE.test(seen) ? `_${seen}` : seen, limit - bytesOf(ending), bytesOf).replace(/[.\s]+$/u, '');
  return `${short === '' ? NAMELESS : short}${ending}`;
}

const bytesOf = (text: string): number => Buffer.byteLength(text);
