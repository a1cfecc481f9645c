/** Words of a requirement's text, and where they stand in its source, in UTF-16 code units. */
export interface Quote {
  readonly quote: string;
  readonly quoteStart: number;
}

/**
 * What is quoted of a source from one place to another, without the spaces around it. Undefined where nothing but spaces is left.
 */
export function quoteOf(source: string, from: number, to: number): Quote | undefined {
  const [start, end] = from <= to ? [from, to] : [to, from];
  const words = source.slice(start, end);
  const quote = words.trim();
  return quote === '' ? undefined : { quote, quoteStart: start + words.length - words.trimStart().length };
}

/** A piece of text on the page: what it shows, and where that stands in the source. */
export interface ShownPiece {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Where in the source a place within a piece is. A piece that stands for an escape is taken as a whole. */
export function sourceOffset({ start, end, length }: ShownPiece, offset: number): number {
  return length === end - start ? start + offset : offset > 0 ? end : start;
}
