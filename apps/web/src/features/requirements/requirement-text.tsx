import { useEffect, useRef } from 'react';
import { RichText, type TextMark } from '../../ui/rich-text.js';
import { quoteOf, sourceOffset, type Quote } from './quote.js';

interface RequirementTextProps {
  text: string;
  marks?: readonly TextMark[];
  activeMark?: string | undefined;
  onMark?: (id: string) => void;
  /** The words that are selected, or nothing when the selection is taken away by a press in the text. */
  onSelectQuote?: (quote: Quote | undefined) => void;
}

/** The text of a requirement: what threads quote is marked, and what one selects can be quoted. */
export function RequirementText({ text, onSelectQuote, ...marking }: RequirementTextProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (onSelectQuote === undefined) return;
    const changed = () => {
      const selection = document.getSelection();
      // A selection elsewhere, as in the field where the comment is written, leaves what was quoted as it was.
      if (element.current === null || selection === null || !element.current.contains(selection.anchorNode)) return;
      onSelectQuote(selection.isCollapsed ? undefined : selectedIn(element.current, selection, text));
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [text, onSelectQuote]);
  return (
    <div ref={element}>
      <RichText text={text} {...marking} />
    </div>
  );
}

/** What a selection takes of the source, from its first piece to its last. */
function selectedIn(element: HTMLElement, selection: Selection, source: string): Quote | undefined {
  const range = selection.getRangeAt(0);
  let from: number | undefined;
  let to = 0;
  for (const piece of element.querySelectorAll<HTMLElement>('[data-start]')) {
    if (!range.intersectsNode(piece)) continue;
    const words = piece.firstChild;
    const place = { start: Number(piece.dataset['start']), end: Number(piece.dataset['end']), length: piece.textContent.length };
    const first = range.startContainer === words ? range.startOffset : 0;
    const last = range.endContainer === words ? range.endOffset : place.length;
    if (first >= last) continue;
    from ??= sourceOffset(place, first);
    to = sourceOffset(place, last);
  }
  return from === undefined ? undefined : quoteOf(source, from, to);
}
