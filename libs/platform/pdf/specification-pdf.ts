import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { minuteInStockholm, type RichBlock } from '#kernel';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { BODY, flow, flowInTurns, HEADING, NOTE, SUBTITLE, textBlock, TITLE, together, type Block } from './blocks.js';
import { contentsBlock, type ContentsLine } from './contents-block.js';
import { factsBlock, listBlock, type Entry } from './list-blocks.js';
import { finishInTurns, openDocument, openRoot, type DocumentFrame, type Pdf } from './tagged-document.js';

/** Of the way a specification is set: another number sets those anew that were set before. */
export const SPECIFICATION_LAYOUT = 1;

export interface SpecificationPdfInput {
  readonly language: Language;
  readonly caseNumber: string;
  readonly procurementTitle: string;
  readonly hostName: string;
  /** Of the baseline. */
  readonly number: number;
  readonly setAt: Date;
  readonly count: number;
  /** Of the baseline in canonical JSON, hexadecimal; none where this is not the whole of it. */
  readonly sha256?: string;
  readonly sections: readonly {
    readonly title: string;
    readonly requirements: readonly { readonly heading: string; readonly body: readonly RichBlock[]; readonly facts: readonly Entry[] }[];
  }[];
}

/** Where each section begins, by its place; no page is known before the document has been set once. */
type PagesOfSections = Map<number, number>;

const SECTION = { ...SUBTITLE, font: 'Strong' as const };

/**
 * A requirement specification as tagged PDF, with a table of contents and bookmarks. It is set twice: the first time to learn the pages of
 * the contents, which take as much room then as they do in the end. The same baseline gives the same bytes.
 *
 * Four hundred requirements take seconds: they are set a little at a time, and whoever asks the same process meanwhile is answered in between.
 * A failure breaks the stream off.
 */
export function renderSpecificationPdf(input: SpecificationPdfInput): Readable {
  const bytes = new PassThrough();
  sendSpecification(input, bytes).catch((error: unknown) => bytes.destroy(error instanceof Error ? error : new Error(String(error))));
  return bytes;
}

async function sendSpecification(input: SpecificationPdfInput, bytes: PassThrough): Promise<void> {
  const pages: PagesOfSections = new Map();
  const frame = frameOf(input);
  await setSpecification(input, frame, pages);
  const pdf = await setSpecification(input, frame, pages);
  const sent = pipeline(pdf, bytes);
  await Promise.all([sent, finishInTurns(pdf, frame)]);
}

const titleOf = ({ language }: SpecificationPdfInput): string => say(language, 'pdf.specification.title');

function frameOf(input: SpecificationPdfInput): DocumentFrame {
  return {
    language: input.language, title: `${titleOf(input)} (${input.caseNumber})`, headerLeft: `${input.caseNumber}  ${input.procurementTitle}`,
    headerRight: say(input.language, 'pdf.specification.header', { number: input.number }), createdAt: input.setAt,
  };
}

/** Everything but what stands on each page, by which the document is finished. */
async function setSpecification(input: SpecificationPdfInput, frame: DocumentFrame, pages: PagesOfSections): Promise<Pdf> {
  const pdf = openDocument(frame);
  const root = openRoot(pdf);
  flow(pdf, root, introduction(input, titleOf(input)));
  pdf.addPage();
  const lines = input.sections.map((section, place): ContentsLine => ({ text: section.title, page: pages.get(place) ?? 0 }));
  flow(pdf, root, [textBlock('H2', say(input.language, 'pdf.specification.contents'), SECTION, 0), contentsBlock(lines, 8)]);
  pdf.addPage();
  await flowInTurns(pdf, root, input.sections.flatMap((section, place) => sectionBlocks(section, place, pages)));
  return pdf;
}

function introduction(input: SpecificationPdfInput, title: string): Block[] {
  const fact = (key: string, text: string): Entry => ({ label: say(input.language, `pdf.specification.${key}`), text });
  const facts = [
    fact('procurement', input.procurementTitle), fact('caseNumber', input.caseNumber), fact('host', input.hostName), fact('baseline', String(input.number)),
    fact('setAt', minuteInStockholm(input.setAt)), fact('count', String(input.count)), ...(input.sha256 === undefined ? [] : [fact('sha256', input.sha256)]),
  ];
  const note = say(input.language, input.sha256 === undefined ? 'pdf.specification.partial' : 'pdf.specification.note');
  return [textBlock('H1', title, TITLE, 0), factsBlock(facts, 12), textBlock('P', note, NOTE, 4)];
}

function sectionBlocks({ title, requirements }: SpecificationPdfInput['sections'][number], place: number, pages: PagesOfSections): Block[] {
  const [first, ...rest] = requirements.map(({ heading, body, facts }) => {
    const [opening, ...others] = [...body.map(bodyBlock), factsBlock(facts, 4)];
    return { opening: [textBlock('H3', heading, HEADING, 14), ...(opening ? [opening] : [])], others };
  });
  const head = marked(textBlock('H2', title, SECTION, 24), title, place, pages);
  if (!first) return [head];
  return [together([head, ...first.opening]), ...first.others, ...rest.flatMap(({ opening, others }) => [together(opening), ...others])];
}

const bodyBlock = (block: RichBlock): Block => (block.kind === 'list' ? listBlock(block.entries, 4) : textBlock('P', block.text, BODY, 4));

/** The block, whose page is kept when it is drawn, with a bookmark to it. */
function marked(block: Block, title: string, place: number, pages: PagesOfSections): Block {
  return {
    ...block,
    draw: (pdf, parent) => {
      pages.set(place, pdf.bufferedPageRange().count);
      pdf.outline.addItem(title);
      block.draw(pdf, parent);
    },
  };
}
