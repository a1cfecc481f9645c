import { cleanText } from './plain-text.js';

/** A part of a rich text as it is set: a paragraph, or a list whose entries carry their marks. Bold and italic are left out. */
export type RichBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly { readonly label: string; readonly text: string }[] };

/** `<` that could begin a tag, a comment or an autolink. */
const TAG_START = /<(?=[a-z/!?])/gi;
/** Where a link's target begins, unless it is a plain address of the web. */
const OTHER_TARGET = /\](?=\((?!https?:\/\/[^\s()<>"'`\\]+\)))/gi;
const OTHER_DEFINITION = /^([^\S\n]{0,3}\[[^\]\n]*)\]:(?![^\S\n]*https?:\/\/[^\s()<>"'`\\]+[^\S\n]*$)/gim;
const IMAGE = /(?<!\\)!(?=\[)/g;

const LINK = /(?<!\\)\[((?:[^[\]\\\n]|\\.)*)\]\((https?:\/\/[^\s()<>"'`\\]+)\)/gi;
const STRONG = /(?<![\\*\w])(\*\*|__)(?=\S)(.*?\S)\1(?![*\w])/g;
const EMPHASIS = /(?<![\\*\w])([*_])(?=\S)(.*?\S)\1(?![*\w])/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!<>|~])/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const ENTRY = /^[^\S\n]*(?:([-*+•])|(\d{1,3}[.)]))[^\S\n]+(\S.*)$/u;

/**
 * The text as restricted Markdown: bold, italic, lists, and links to http(s). Everything else a Markdown program could make something of
 * (tags, images, other links) is escaped, and so shown as it was written. What is so already is left as it is, to the letter.
 */
export function restrictRichText(text: string): string {
  return escapeOthers(cleanText(text));
}

/** What `restrictRichText` does, for a text that was cleaned when it was kept: quick where there is nothing to do. */
export function escapeOthers(text: string): string {
  if (!/[<[]/.test(text)) return text;
  return text.replace(TAG_START, '&lt;').replace(IMAGE, '\\!').replace(OTHER_TARGET, ']\\').replace(OTHER_DEFINITION, '$1]\\:');
}

/** The text in paragraphs and lists, without its marks: for a document that is set in another way. */
export function richTextBlocks(text: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  for (const paragraph of text.split(/\n[^\S\n]*\n/)) {
    for (const line of paragraph.split('\n').filter((one) => one.trim() !== '')) addLine(blocks, line, paragraph.startsWith(line));
  }
  return blocks;
}

/** One line of rich text without its marks: a link is its words and its address. */
export function withoutMarks(text: string): string {
  return text
    .replace(LINK, (_, words: string, address: string) => (words === address ? address : `${words} (${address})`))
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(ESCAPED, '$1')
    .replace(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Lines that follow each other are one paragraph, entries that follow each other one list. */
function addLine(blocks: RichBlock[], line: string, begins: boolean): void {
  const [, bullet, number, words] = ENTRY.exec(line) ?? [];
  const last = blocks.at(-1);
  if (words !== undefined) {
    const entry = { label: bullet === undefined ? (number ?? '') : '•', text: withoutMarks(words) };
    if (last?.kind === 'list' && !begins) blocks.splice(-1, 1, { kind: 'list', entries: [...last.entries, entry] });
    else blocks.push({ kind: 'list', entries: [entry] });
  } else if (last?.kind === 'paragraph' && !begins) {
    blocks.splice(-1, 1, { kind: 'paragraph', text: `${last.text} ${withoutMarks(line.trim())}` });
  } else {
    blocks.push({ kind: 'paragraph', text: withoutMarks(line.trim()) });
  }
}
