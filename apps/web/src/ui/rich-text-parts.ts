/** A piece of text as it is shown, and where it stands in the source, in UTF-16 code units: from `start` up to and not including `end`. */
export interface RichLeaf {
  readonly kind: 'leaf';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export type RichNode =
  | RichLeaf
  | { readonly kind: 'strong' | 'emphasis'; readonly nodes: readonly RichNode[] }
  | { readonly kind: 'link'; readonly href: string; readonly nodes: readonly RichNode[] };
export type RichBlock =
  | { readonly kind: 'paragraph'; readonly nodes: readonly RichNode[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly first: number; readonly entries: readonly (readonly RichNode[])[] };

const LINK = /\[((?:[^[\]\\\n]|\\.)*)\]\((https?:\/\/[^\s()<>"'`\\]+)\)/iy;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!<>|~])/y;
const ENTITY = /&(?:lt|gt|amp|quot);/y;
/** Bounded, so that a text of nothing but open marks is read in a moment. */
const MARKED = /(\*\*|__|\*|_)(?=\S)(.{0,2000}?\S)\1(?![*\w])/sy;
const ENTRY = /^([^\S\n]*)(?:([-*+•])|(\d{1,3})[.)])([^\S\n]+)(?=\S)/u;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/**
 * Restricted Markdown (bold, italic, lists, links to http and https) as parts that know their place in the source. Everything else is
 * text as it was written; nothing of it is ever taken for a tag.
 */
export function richBlocks(source: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  let paragraph: { start: number; end: number } | undefined;
  const endParagraph = () => {
    if (paragraph !== undefined) blocks.push({ kind: 'paragraph', nodes: inline(source, paragraph.start, paragraph.end) });
    paragraph = undefined;
  };
  let apart = true;
  for (const { start, end } of linesOf(source)) {
    const line = source.slice(start, end);
    const entry = ENTRY.exec(line);
    if (line.trim() === '') endParagraph();
    else if (entry === null) paragraph = { start: paragraph?.start ?? start, end };
    else {
      endParagraph();
      addEntry(blocks, apart, entry, inline(source, start + entry[0].length, end));
    }
    apart = line.trim() === '';
  }
  endParagraph();
  return blocks;
}

function* linesOf(source: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** Entries that follow each other are one list; a blank line or the other kind of mark begins a new one. */
function addEntry(blocks: RichBlock[], apart: boolean, [, , , number]: RegExpExecArray, nodes: readonly RichNode[]): void {
  const ordered = number !== undefined;
  const last = blocks.at(-1);
  if (last?.kind === 'list' && !apart && last.ordered === ordered) blocks.splice(-1, 1, { ...last, entries: [...last.entries, nodes] });
  else blocks.push({ kind: 'list', ordered, first: ordered ? Number(number) : 1, entries: [nodes] });
}

function inline(source: string, from: number, to: number): RichNode[] {
  const nodes: RichNode[] = [];
  let plain = from;
  const flush = (at: number) => {
    if (plain < at) nodes.push({ kind: 'leaf', text: source.slice(plain, at), start: plain, end: at });
  };
  for (let at = from; at < to; ) {
    const found = special(source, at, from, to);
    if (found === undefined) {
      at += 1;
      continue;
    }
    flush(at);
    nodes.push(found.node);
    at = found.end;
    plain = at;
  }
  flush(to);
  return nodes;
}

interface Found {
  readonly node: RichNode;
  readonly end: number;
}

/** What is not plain text at a place, if anything: it must end within the same stretch. */
function special(source: string, at: number, from: number, to: number): Found | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    return found !== null && at + found[0].length <= to ? found : null;
  };
  switch (source[at]) {
    case '\\':
      return single(match(ESCAPED)?.[1], at, 2);
    case '&': {
      const [entity = ''] = match(ENTITY) ?? [];
      return single(ENTITIES[entity], at, entity.length);
    }
    case '[':
      return linked(source, match(LINK), at);
    case '*':
    case '_':
      return marked(source, match(MARKED), at, from);
    default:
      return undefined;
  }
}

function single(text: string | undefined, at: number, length: number): Found | undefined {
  return text === undefined ? undefined : { node: { kind: 'leaf', text, start: at, end: at + length }, end: at + length };
}

function linked(source: string, found: RegExpExecArray | null, at: number): Found | undefined {
  const [whole = '', words = '', href = ''] = found ?? [];
  if (found === null || words.trim() === '') return undefined;
  return { node: { kind: 'link', href, nodes: inline(source, at + 1, at + 1 + words.length) }, end: at + whole.length };
}

function marked(source: string, found: RegExpExecArray | null, at: number, from: number): Found | undefined {
  const [whole = '', mark = ''] = found ?? [];
  // In the middle of a word, and after another mark, it is a sign like any other.
  const before = at > from ? (source[at - 1] ?? '') : '';
  if (found === null || /[*\w]/.test(before)) return undefined;
  const nodes = inline(source, at + mark.length, at + whole.length - mark.length);
  return { node: { kind: mark.length === 2 ? 'strong' : 'emphasis', nodes }, end: at + whole.length };
}

export interface RichSpan {
  readonly start: number;
  readonly end: number;
}

/** The pieces of a leaf between which marked spans begin and end; a leaf that stands for an escape is never cut. */
export function cutLeaf(leaf: RichLeaf, spans: readonly RichSpan[]): RichLeaf[] {
  if (leaf.text.length !== leaf.end - leaf.start) return [leaf];
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].filter((cut) => cut > leaf.start && cut < leaf.end).sort((a, b) => a - b);
  return [leaf.start, ...cuts].map((start, at) => {
    const end = cuts[at] ?? leaf.end;
    return { kind: 'leaf', start, end, text: leaf.text.slice(start - leaf.start, end - leaf.start) };
  });
}

export const covers = (span: RichSpan, piece: RichSpan): boolean => span.start < piece.end && piece.start < span.end;
