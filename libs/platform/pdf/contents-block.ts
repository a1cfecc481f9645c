import { applyStyle, BODY, heightOf, makeRoom, write, type Block, type TextStyle } from './blocks.js';
import { artifact, GREY, textWidth, type Pdf } from './tagged-document.js';

export interface ContentsLine {
  readonly text: string;
  /** Counted from 1; 0 while it is not known. */
  readonly page: number;
}

const LINE: TextStyle = { ...BODY, size: 10, lineGap: 1 };
const GAP = 1;
const NUMBER_WIDTH = 36;

/** A table of contents: each line with the page that it is on, tagged as such. */
export function contentsBlock(lines: readonly ContentsLine[], gapBefore: number): Block {
  const lineHeight = (pdf: Pdf, { text }: ContentsLine): number => heightOf(pdf, text, LINE, textWidth(pdf) - NUMBER_WIDTH) + GAP;
  return {
    gapBefore,
    mayBreak: true,
    height: (pdf) => lines.reduce((sum, line) => sum + lineHeight(pdf, line), 0),
    draw: (pdf, parent) => {
      const contents = pdf.struct('TOC');
      parent.add(contents);
      for (const line of lines) {
        makeRoom(pdf, lineHeight(pdf, line));
        const { y } = pdf;
        const { left } = pdf.page.margins;
        const height = lineHeight(pdf, line);
        const number = line.page === 0 ? '' : String(line.page);
        const words = pdf.struct('Reference', {}, () => write(pdf, line.text, LINE, left, y, textWidth(pdf) - NUMBER_WIDTH));
        const page = pdf.struct('Reference', {}, () => write(pdf, number, LINE, numberStart(pdf, number), y + height - GAP - lineOf(pdf), NUMBER_WIDTH));
        contents.add(pdf.struct('TOCI', {}, [words, page]));
        leader(pdf, line.text, number, y + height - GAP - 4.5);
        pdf.y = y + height;
      }
    },
  };
}

const lineOf = (pdf: Pdf): number => heightOf(pdf, 'X', LINE, NUMBER_WIDTH);

function numberStart(pdf: Pdf, number: string): number {
  applyStyle(pdf, LINE);
  return pdf.page.margins.left + textWidth(pdf) - pdf.widthOfString(number) - 1;
}

/** Dots from the words to the number; nothing to be read out. */
function leader(pdf: Pdf, text: string, number: string, y: number): void {
  applyStyle(pdf, LINE);
  const from = pdf.page.margins.left + Math.min(pdf.widthOfString(text), textWidth(pdf) - NUMBER_WIDTH) + 6;
  const to = numberStart(pdf, number) - 6;
  if (to <= from) return;
  artifact(pdf, 'Layout', () => {
    pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.5).dash(0.5, { space: 3 }).strokeColor(GREY).stroke().undash();
  });
}
