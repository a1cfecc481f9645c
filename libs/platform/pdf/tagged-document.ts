import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import './pdf-texts.js';

export type Pdf = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

/** What every page of a document carries. `createdAt` is all that a document knows of time: same input, same bytes. */
export interface DocumentFrame {
  readonly language: Language;
  readonly title: string;
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly createdAt: Date;
}

export const INK = '#1b1f24';
export const GREY = '#57606a';
export const HAIRLINE = '#c4cad1';

const LANGUAGE_TAGS = { sv: 'sv-SE', en: 'en-GB' } as const;
const MARGINS = { top: 84, bottom: 72, left: 68, right: 68 };
const SMALL = 9;

const require = createRequire(import.meta.url);
const face = (name: string) => require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`);
const REGULAR = face('400Regular/SourceSans3_400Regular');
const STRONG = face('600SemiBold/SourceSans3_600SemiBold');

/** An A4 document with structure tags, embedded fonts (Latin with all Swedish and Sámi letters) and its title in the window. */
export function openDocument(frame: DocumentFrame): Pdf {
  const pdf = new EscapingDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: LANGUAGE_TAGS[frame.language],
    // Page numbers need the number of pages, so pages are finished last.
    bufferPages: true,
    info: { Title: frame.title, Producer: 'Samköp', Creator: 'Samköp', CreationDate: frame.createdAt },
  });
  pdf.registerFont('Regular', REGULAR);
  pdf.registerFont('Strong', STRONG);
  return pdf.font('Regular').fillColor(INK);
}

/** The root of the structure tree. What is added to it is drawn at once. */
export function openRoot(pdf: Pdf): Tag {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return root;
}

/** Writes header and page number on every page and ends the document. Nothing can be added after this. */
export function finishDocument(pdf: Pdf, frame: DocumentFrame): Pdf {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) framePage(pdf, frame, page, count);
  pdf.end();
  return pdf;
}

/** The same, for so many pages that others are to have their turn between them. */
export async function finishInTurns(pdf: Pdf, frame: DocumentFrame): Promise<void> {
  const turns = new Turns();
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    framePage(pdf, frame, page, count);
    await turns.next();
  }
  pdf.end();
}

function framePage(pdf: Pdf, frame: DocumentFrame, page: number, count: number): void {
  pdf.switchToPage(page);
  artifact(pdf, 'Pagination', () => drawFrame(pdf, frame, page + 1, count));
}

const TURN_MS = 10;

/** Lets others have their turn when one's own has taken long enough. */
export class Turns {
  private since = performance.now();

  async next(): Promise<void> {
    if (performance.now() - this.since < TURN_MS) return;
    await setImmediate();
    this.since = performance.now();
  }
}

/** Draws what is no content (rules, headers, repeated table heads): assistive technology skips it. */
export function artifact(pdf: Pdf, type: 'Pagination' | 'Layout', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** A thin line from `x` to the right edge of `width`. */
export function rule(pdf: Pdf, x: number, y: number, width: number, colour = HAIRLINE): void {
  artifact(pdf, 'Layout', () => {
    pdf.moveTo(x, y).lineTo(x + width, y).lineWidth(0.6).strokeColor(colour).stroke();
  });
}

/** The width between the margins, in points. */
export function textWidth(pdf: Pdf): number {
  return pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;
}

function drawFrame(pdf: Pdf, frame: DocumentFrame, page: number, pages: number): void {
  const { left } = pdf.page.margins;
  const right = left + textWidth(pdf);
  pdf.font('Regular').fontSize(SMALL).fillColor(GREY);
  const rightWidth = pdf.widthOfString(shorten(pdf, frame.headerRight, textWidth(pdf) / 2));
  const top = 44;
  drawLine(pdf, shorten(pdf, frame.headerLeft, textWidth(pdf) - rightWidth - 24), left, top);
  drawLine(pdf, shorten(pdf, frame.headerRight, textWidth(pdf) / 2), right - rightWidth, top);
  pdf.moveTo(left, 62).lineTo(right, 62).lineWidth(0.6).strokeColor(HAIRLINE).stroke();
  const number = say(frame.language, 'pdf.page', { page, pages });
  drawLine(pdf, number, right - pdf.widthOfString(number), pdf.page.height - 48);
}

/** One line at a fixed place. Without line breaking, text below the bottom margin opens no new page. */
function drawLine(pdf: Pdf, text: string, x: number, y: number): void {
  pdf.text(text, x, y, { lineBreak: false });
}

function shorten(pdf: Pdf, text: string, width: number): string {
  if (pdf.widthOfString(text) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && pdf.widthOfString(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** PDFKit writes the title into the XMP metadata as it stands, where "Hus & Mark" is broken XML. */
class EscapingDocument extends PDFDocument {
  override endMetadata(): void {
    this.info = { ...this.info, Title: escapeXml(this.info.Title ?? '') };
    super.endMetadata();
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
