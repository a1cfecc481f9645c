import { beginningWithin, cleanLine } from '#kernel';

const LONGEST = 200;
const LONGEST_EXTENSION = 20;
const NAMELESS = 'fil';

/** Not allowed in the names of Windows, where the file may be saved. */
const FOREIGN_TO_WINDOWS = /[<>:"|?*]/g;

/**
 * A name from outside as it is kept and shown: composed letters (NFC), no path, no control or invisible characters,
 * no dots or spaces at its ends, at most 200 characters with the extension kept. A name with nothing left is `fil`.
 */
export function cleanFileName(text: string): string {
  const lastPart = text.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
  const visible = cleanLine(lastPart.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ''));
  const name = visible.replace(FOREIGN_TO_WINDOWS, '-').replace(/^[.\s]+|[.\s]+$/gu, '');
  return name === '' ? NAMELESS : shortened(name);
}

/**
 * The extension in lower case without its dot, or nothing. Digits alone are no extension: `Beslut 2025.10` has none.
 */
export function extensionOf(fileName: string): string | undefined {
  const extension = /[^.]\.([a-z0-9]{1,10})$/iu.exec(fileName)?.[1]?.toLowerCase();
  return extension !== undefined && /[a-z]/.test(extension) ? extension : undefined;
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const dot = name.lastIndexOf('.');
  const end = dot > 0 && name.length - dot <= LONGEST_EXTENSION ? name.slice(dot) : '';
  return `${beginningWithin(name.slice(0, name.length - end.length), LONGEST - end.length).trimEnd()}${end}`;
}
