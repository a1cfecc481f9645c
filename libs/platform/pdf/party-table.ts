import { heightOf, makeRoom, write, type TextStyle } from './blocks.js';
import { artifact, GREY, INK, rule, textWidth, type Pdf, type Tag } from './tagged-document.js';

/** A column and its share of the width; `tabular` columns have figures of equal width. */
export interface TableColumn {
  readonly title: string;
  readonly share: number;
  readonly alignRight?: boolean;
}

const CELL: TextStyle = { font: 'Regular', size: 9.5, lineGap: 1, colour: INK };
const HEAD: TextStyle = { font: 'Strong', size: 9.5, lineGap: 1, colour: INK };
const PADDING = 2.6;
const GUTTER = 10;

/** PDFKit's types do not know the scope of a header cell yet; PDFKit does. */
type HeaderCell = PDFKit.Mixins.StructureElementOptions & { readonly scope?: 'Column' };

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/**
 * A table tagged as such, with the head drawn again at the top of each page it runs over; the repeated head is no
 * content, so that it is not read out in the middle of the rows. No row is broken over two pages.
 */
export function drawTable(pdf: Pdf, parent: Tag, columns: readonly TableColumn[], rows: Iterable<readonly string[]>): void {
  const table = pdf.struct('Table');
  parent.add(table);
  const titles = columns.map(({ title }) => title);
  makeRoom(pdf, rowHeight(pdf, titles, columns, HEAD) * 3);
  const head = pdf.struct('THead');
  const body = pdf.struct('TBody');
  table.add(head).add(body);
  drawRow(pdf, head, 'TH', titles, columns);
  for (const row of rows) {
    if (pdf.y + rowHeight(pdf, row, columns, CELL) > pdf.page.maxY()) {
      pdf.addPage();
      repeatHead(pdf, titles, columns);
    }
    drawRow(pdf, body, 'TD', row, columns);
  }
}

function drawRow(pdf: Pdf, parent: Tag, tag: 'TH' | 'TD', texts: readonly string[], columns: readonly TableColumn[]): void {
  const style = tag === 'TH' ? HEAD : CELL;
  const { y } = pdf;
  const bottom = y + rowHeight(pdf, texts, columns, style);
  const scope: HeaderCell = tag === 'TH' ? { scope: 'Column' } : {};
  const cells = cellsOf(pdf, texts, columns, style).map(({ text, x, width }) =>
    pdf.struct(tag, scope, () => write(pdf, text, style, x, y + PADDING, width)),
  );
  parent.add(pdf.struct('TR', {}, cells));
  rule(pdf, pdf.page.margins.left, bottom, textWidth(pdf), tag === 'TH' ? GREY : undefined);
  pdf.y = bottom;
}

function repeatHead(pdf: Pdf, titles: readonly string[], columns: readonly TableColumn[]): void {
  const { y } = pdf;
  const bottom = y + rowHeight(pdf, titles, columns, HEAD);
  artifact(pdf, 'Pagination', () => {
    for (const { text, x, width } of cellsOf(pdf, titles, columns, HEAD)) write(pdf, text, HEAD, x, y + PADDING, width);
  });
  rule(pdf, pdf.page.margins.left, bottom, textWidth(pdf), GREY);
  pdf.y = bottom;
}

function rowHeight(pdf: Pdf, texts: readonly string[], columns: readonly TableColumn[], style: TextStyle): number {
  const heights = cellsOf(pdf, texts, columns, style).map(({ text, width }) => heightOf(pdf, text, style, width));
  return Math.max(...heights) + 2 * PADDING;
}

function cellsOf(pdf: Pdf, texts: readonly string[], columns: readonly TableColumn[], style: TextStyle): Cell[] {
  let x = pdf.page.margins.left;
  return columns.map(({ share, alignRight }, index) => {
    const full = share * textWidth(pdf);
    const text = texts[index] ?? '';
    const width = index === columns.length - 1 ? full : full - GUTTER;
    pdf.font(style.font).fontSize(style.size);
    const shift = alignRight ? Math.max(0, width - pdf.widthOfString(text)) : 0;
    const cell = { text, x: x + shift, width: width - shift + 0.01 };
    x += full;
    return cell;
  });
}
