/** A piece of a mandate's text, as a page shows it. */
export type TextPart =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const HEADING = /^\d+\.\s+\S.{0,70}$/;
const LIST_ITEM = /^\s*[a-zåäö]\)\s+/;

/**
 * Finds headings, paragraphs and lettered lists in the frozen plain text of a mandate. Nothing is left out or changed but
 * white space, since the text is kept to the letter; what looks like nothing special is a paragraph.
 */
export function partsOfMandate(text: string): TextPart[] {
  const [first = '', ...blocks] = text.split(/\n\s*\n/).map((block) => block.trimEnd()).filter((block) => block.trim() !== '');
  const opening: TextPart[] = HEADING.test(first) ? partsOfBlock(first) : [{ kind: 'title', lines: first.split('\n').map((line) => line.trim()) }];
  return [...opening, ...blocks.flatMap(partsOfBlock)];
}

function partsOfBlock(block: string): TextPart[] {
  return block.split('\n').reduce<TextPart[]>((parts, line, at) => [...parts.slice(0, -1), ...joined(parts.at(-1), line, at === 0)], []);
}

function joined(before: TextPart | undefined, line: string, isFirst: boolean): TextPart[] {
  const earlier = before === undefined ? [] : [before];
  if (isFirst && HEADING.test(line.trim())) return [...earlier, { kind: 'heading', text: line.trim() }];
  if (LIST_ITEM.test(line)) {
    const item = line.trim();
    return before?.kind === 'list' ? [{ kind: 'list', items: [...before.items, item] }] : [...earlier, { kind: 'list', items: [item] }];
  }
  return [...earlier, { kind: 'paragraph', text: line.trim() }];
}
