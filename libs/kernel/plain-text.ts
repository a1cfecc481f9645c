/** Zero-width characters, soft hyphens and direction marks: they change what a text is without changing how it looks. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;
const NEUTRALISED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A one-line text as it is kept: composed letters (NFC), no invisible characters, trimmed, runs of spaces made one.
 * Line breaks and other control characters inside it stay, so that `hasControlCharacter` can refuse them.
 */
export function cleanLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\p{Zs}+/gu, ' ').trim();
}

/**
 * A text of several lines as it is kept: composed letters (NFC), line breaks as `\n`, tabs as spaces, no other control characters and no
 * invisible ones, no spaces at the ends of lines, trimmed.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}

/** Whether the text holds a line break, tab or other control character, which no one-line field may. */
export function hasControlCharacter(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

/** Whether a text of several lines holds a control character other than line breaks and tabs. */
export function hasControlCharacterInLines(text: string): boolean {
  return hasControlCharacter(text.replace(/[\t\n\r\u2028\u2029]/g, ''));
}

/** Whether a database can keep the text as it is: no NUL, which PostgreSQL refuses, and no half of a surrogate pair, which UTF-8 cannot write. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** Whether a spreadsheet program could take the text for a formula (= + - @, their full-width forms, tab, line break). */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * The text with an apostrophe before it where a spreadsheet program could take it for a formula.
 * Nothing is lost: `restoreFormula` gives every text back as it was, one that began with an apostrophe too.
 */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text) || NEUTRALISED.test(text) ? `'${text}` : text;
}

/** The text that `neutraliseFormula` was given. */
export function restoreFormula(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}

const WHOLE_CHARACTERS = new Intl.Segmenter('sv');

/**
 * The longest beginning of a text within a limit, in whole characters as a reader sees them, so that no letter or emoji is cut in two.
 * `sizeOf` says how long a text is: in units of UTF-16 where nothing else is said, with which the limit is counted too.
 */
export function beginningWithin(text: string, limit: number, sizeOf = (part: string): number => part.length): string {
  if (sizeOf(text) <= limit) return text;
  let size = 0;
  for (const { segment, index } of WHOLE_CHARACTERS.segment(text)) {
    size += sizeOf(segment);
    if (size > limit) return text.slice(0, index);
  }
  return text;
}
