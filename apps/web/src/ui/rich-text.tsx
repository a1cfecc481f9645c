import { Fragment, useMemo, type ReactNode } from 'react';
import { covers, cutLeaf, richBlocks, type RichBlock, type RichLeaf, type RichNode, type RichSpan } from './rich-text-parts.js';
import styles from './rich-text.module.css';

/** A place of the text that something is said about. */
export interface TextMark extends RichSpan {
  readonly id: string;
}

interface RichTextProps {
  text: string;
  marks?: readonly TextMark[] | undefined;
  /** The mark that is spoken of just now. */
  activeMark?: string | undefined;
  onMark?: ((id: string) => void) | undefined;
}

type Marking = Pick<RichTextProps, 'marks' | 'activeMark' | 'onMark'>;

/**
 * A text of requirements and comments, in restricted Markdown, as elements: nothing in it can become a tag. Each piece carries its place in
 * the source (`data-start`, `data-end`), so that what is selected can be quoted. Always as it was written, in Swedish.
 */
export function RichText({ text, ...marking }: RichTextProps) {
  const blocks = useMemo(() => richBlocks(text), [text]);
  return (
    <div className={styles['text']} lang="sv">
      {blocks.map((block, at) => (
        <Block key={at} block={block} {...marking} />
      ))}
    </div>
  );
}

function Block({ block, ...marking }: Marking & { block: RichBlock }) {
  if (block.kind === 'paragraph') return <p>{nodesOf(block.nodes, marking)}</p>;
  const entries = block.entries.map((nodes, at) => <li key={at}>{nodesOf(nodes, marking)}</li>);
  return block.ordered ? <ol start={block.first}>{entries}</ol> : <ul>{entries}</ul>;
}

function nodesOf(nodes: readonly RichNode[], marking: Marking): ReactNode {
  return nodes.map((node, at) => <Fragment key={at}>{shown(node, marking)}</Fragment>);
}

function shown(node: RichNode, marking: Marking): ReactNode {
  switch (node.kind) {
    case 'leaf':
      return cutLeaf(node, marking.marks ?? []).map((piece) => <Piece key={piece.start} piece={piece} {...marking} />);
    case 'strong':
      return <strong>{nodesOf(node.nodes, marking)}</strong>;
    case 'emphasis':
      return <em>{nodesOf(node.nodes, marking)}</em>;
    case 'link':
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer nofollow">
          {nodesOf(node.nodes, marking)}
        </a>
      );
  }
}

function Piece({ piece, marks = [], activeMark, onMark }: Marking & { piece: RichLeaf }) {
  const over = marks.filter((mark) => covers(mark, piece));
  const words = (
    <span data-start={piece.start} data-end={piece.end}>
      {piece.text}
    </span>
  );
  const [first] = over;
  if (first === undefined) return words;
  return (
    <mark className={styles['mark']} data-active={over.some(({ id }) => id === activeMark)} onClick={() => onMark?.(first.id)}>
      {words}
    </mark>
  );
}
