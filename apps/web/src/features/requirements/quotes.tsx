import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { TextMark } from '../../ui/rich-text.js';
import type { Quote } from './quote.js';

export interface Quotes {
  /** What threads quote of the text that is shown. */
  readonly marks: readonly TextMark[];
  setMarks(marks: readonly TextMark[]): void;
  /** The mark that is spoken of: pressed in the text, or chosen among the threads. */
  readonly active: string | undefined;
  setActive(id: string | undefined): void;
  /** The words that are selected in the text. */
  readonly selected: Quote | undefined;
  select(quote: Quote | undefined): void;
}

const QuotesContext = createContext<Quotes | undefined>(undefined);

/** What the text of one requirement and its threads tell each other. */
export function QuotesProvider({ children }: { children: ReactNode }) {
  const [marks, setMarks] = useState<readonly TextMark[]>([]);
  const [active, setActive] = useState<string>();
  const [selected, select] = useState<Quote>();
  const quotes = useMemo(() => ({ marks, setMarks, active, setActive, selected, select }), [marks, active, selected]);
  return <QuotesContext value={quotes}>{children}</QuotesContext>;
}

/** For the text and the threads within a `QuotesProvider`. */
export function useQuotes(): Quotes {
  const quotes = use(QuotesContext);
  if (quotes === undefined) throw new Error('Quotes are read outside a requirement.');
  return quotes;
}
