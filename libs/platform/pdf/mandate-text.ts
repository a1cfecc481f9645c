import type { Entry } from './list-blocks.js';

/** A part of a mandate's frozen text, recognised by how it is written. */
export type MandatePart =
  | { readonly kind: 'title' | 'subtitle' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  | { readonly kind: 'fields'; readonly labels: readonly string[] };

const HEADING = /^(\d+\.|\d+(\.\d+)+\.?)[ \t]+\S.{0,78}[^.,;:\s]$/u;
const ENTRY = /^[ \t]*(\p{L}\)|\d{1,2}\)|[-–•])[ \t]+(\S.*)$/u;
const BLANK_FIELD = /^([^:_]{2,60}:)[\s_.…]*$/u;
const LONGEST_TITLE = 120;

/**
 * The parts of a mandate's text, in order and to the letter: the first lines are title and subtitle, "1. Parter" is a
 * heading, "a) …" an item of a list, "Namnteckning: ____" a line to fill in, any other line a paragraph.
 * Every word of the text is in exactly one part; only the underscores of a line to fill in are left out, since it is drawn.
 */
export function partsOfMandate(text: string): MandatePart[] {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  const end = lines.findIndex((line, index) => index > first && line.trim() === '');
  const opening = lines.slice(first, end < 0 ? lines.length : end);
  const titled = isTitle(opening);
  const rest = titled ? lines.slice(first + opening.length) : lines.slice(first);
  const head = titled ? opening.map((line, index) => titlePart(line, index)) : [];
  return merge([...head, ...rest.filter((line) => line.trim() !== '').map(partOfLine)]);
}

/** A text without a short first line of its own has no title: all of it is body. */
function isTitle(opening: readonly string[]): boolean {
  const kinds = opening.map((line) => partOfLine(line).kind);
  return kinds.every((kind) => kind === 'paragraph') && opening.every((line) => line.length <= LONGEST_TITLE);
}

function titlePart(line: string, index: number): MandatePart {
  return { kind: index === 0 ? 'title' : 'subtitle', text: line.trim() };
}

function partOfLine(line: string): MandatePart {
  const [, label, text] = ENTRY.exec(line) ?? [];
  if (label !== undefined && text !== undefined) return { kind: 'list', entries: [{ label, text: text.trim() }] };
  const [, field] = BLANK_FIELD.exec(line.trim()) ?? [];
  if (field !== undefined) return { kind: 'fields', labels: [field] };
  return { kind: HEADING.test(line.trim()) ? 'heading' : 'paragraph', text: line.trim() };
}

/** Items that follow each other are one list, lines to fill in that follow each other one block. */
function merge(parts: readonly MandatePart[]): MandatePart[] {
  const merged: MandatePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === 'list' && last?.kind === 'list') {
      merged.splice(-1, 1, { kind: 'list', entries: [...last.entries, ...part.entries] });
    } else if (part.kind === 'fields' && last?.kind === 'fields') {
      merged.splice(-1, 1, { kind: 'fields', labels: [...last.labels, ...part.labels] });
    } else {
      merged.push(part);
    }
  }
  return merged;
}
