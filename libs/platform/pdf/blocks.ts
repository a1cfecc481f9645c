import { GREY, INK, Turns, textWidth, type Pdf, type Tag } from './tagged-document.js';

/** A piece of a page: it knows its height before it is drawn, so that what belongs together is not torn apart. */
export interface Block {
  readonly gapBefore: number;
  /** Whether the block may start on one page and end on the next. */
  readonly mayBreak: boolean;
  height(pdf: Pdf): number;
  /** Draws from `pdf.y` on and leaves `pdf.y` below what it drew. */
  draw(pdf: Pdf, parent: Tag): void;
}

export interface TextStyle {
  readonly font: 'Regular' | 'Strong';
  readonly size: number;
  readonly lineGap: number;
  readonly colour?: string;
}

export const BODY: TextStyle = { font: 'Regular', size: 10.5, lineGap: 2.2 };
export const HEADING: TextStyle = { font: 'Strong', size: 11.5, lineGap: 1.5 };
export const SUBTITLE: TextStyle = { font: 'Regular', size: 13, lineGap: 2 };
export const TITLE: TextStyle = { font: 'Strong', size: 21, lineGap: 1 };
export const NOTE: TextStyle = { font: 'Regular', size: 9, lineGap: 1.5, colour: GREY };

/** Paragraphs taller than this part of a page may be broken over two. */
const TALL = 0.3;

const left = (pdf: Pdf) => pdf.page.margins.left;
const pageHeight = (pdf: Pdf) => pdf.page.maxY() - pdf.page.margins.top;

/** The height of a text set in a style over a width, in points. */
export function heightOf(pdf: Pdf, text: string, style: TextStyle, width: number): number {
  applyStyle(pdf, style);
  return pdf.heightOfString(text, { width, lineGap: style.lineGap });
}

/** Sets the text at a place; `pdf.y` is then below it. */
export function write(pdf: Pdf, text: string, style: TextStyle, x: number, y: number, width: number): void {
  applyStyle(pdf, style);
  pdf.text(text, x, y, { width, lineGap: style.lineGap });
}

export function applyStyle(pdf: Pdf, style: TextStyle): void {
  pdf.font(style.font).fontSize(style.size).fillColor(style.colour ?? INK);
}

/** One heading or paragraph under the given tag (H1, H2, P). */
export function textBlock(tag: string, text: string, style: TextStyle, gapBefore: number): Block {
  return {
    gapBefore,
    mayBreak: true,
    height: (pdf) => heightOf(pdf, text, style, textWidth(pdf)),
    draw: (pdf, parent) => {
      const { y } = pdf;
      parent.add(pdf.struct(tag, {}, () => write(pdf, text, style, left(pdf), y, textWidth(pdf))));
    },
  };
}

/** Blocks that stand on one page, if one page can hold them. */
export function together(blocks: readonly Block[]): Block {
  return {
    gapBefore: 0,
    mayBreak: false,
    height: (pdf) => blocks.reduce((sum, block) => sum + block.gapBefore + block.height(pdf), 0),
    draw: (pdf, parent) => flow(pdf, parent, blocks),
  };
}

/** Sets blocks below each other, on new pages where they do not fit. */
export function flow(pdf: Pdf, parent: Tag, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const height = block.height(pdf);
    const mayStart = block.mayBreak && height > pageHeight(pdf) * TALL;
    if (!isAtTop(pdf)) pdf.y += block.gapBefore;
    if (!mayStart) makeRoom(pdf, height);
    block.draw(pdf, parent);
  }
}

/** The same, for so many blocks that others are to have their turn between them. */
export async function flowInTurns(pdf: Pdf, parent: Tag, blocks: readonly Block[]): Promise<void> {
  const turns = new Turns();
  for (const block of blocks) {
    flow(pdf, parent, [block]);
    await turns.next();
  }
}

/** Opens a new page unless `height` points are left on this one. */
export function makeRoom(pdf: Pdf, height: number): void {
  if (!isAtTop(pdf) && pdf.y + height > pdf.page.maxY()) pdf.addPage();
}

function isAtTop(pdf: Pdf): boolean {
  return pdf.y <= pdf.page.margins.top;
}
