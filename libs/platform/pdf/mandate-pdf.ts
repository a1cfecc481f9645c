import type { Readable } from 'node:stream';
import type { CalendarDate } from '#kernel';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { BODY, flow, HEADING, SUBTITLE, textBlock, TITLE, together, type Block } from './blocks.js';
import { factsBlock, fieldsBlock, listBlock } from './list-blocks.js';
import { partsOfMandate, type MandatePart } from './mandate-text.js';
import { finishDocument, openDocument, openRoot } from './tagged-document.js';

/** How a mandate was signed; `basis` and `method` in words of the document's language. */
export interface MandateSigning {
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  readonly basis: string;
  readonly basisReference: string;
  readonly signedOn: CalendarDate;
  readonly method: string;
}

export interface MandatePdfInput {
  /** The language of the text; what the document adds of its own is in it too. */
  readonly language: Language;
  readonly caseNumber: string;
  readonly procurementTitle: string;
  readonly principalName: string;
  /** The frozen text, merge fields filled in. */
  readonly text: string;
  /** The document's date: that of the issue. The same input gives the same bytes. */
  readonly createdAt: Date;
  readonly signing?: MandateSigning;
}

/**
 * A mandate as tagged PDF: the frozen text to the letter, lines to sign on, and how it was signed if it is.
 * The part to sign stands on one page. Where the text has no lines of its own to fill in, they are added after it.
 */
export function renderMandatePdf(input: MandatePdfInput): Readable {
  const title = say(input.language, 'pdf.mandate', { principal: input.principalName });
  const frame = {
    language: input.language,
    title: `${title} (${input.caseNumber})`,
    headerLeft: `${input.caseNumber}  ${input.procurementTitle}`,
    headerRight: input.principalName,
    createdAt: input.createdAt,
  };
  const pdf = openDocument(frame);
  flow(pdf, openRoot(pdf), blocksOf(input));
  return finishDocument(pdf, frame);
}

function blocksOf(input: MandatePdfInput): Block[] {
  const parts = withSignatureLines(partsOfMandate(input.text), input.language);
  const firstField = parts.findIndex((part) => part.kind === 'fields');
  const toSign = parts.findLastIndex((part, index) => index < firstField && part.kind === 'heading');
  const start = toSign < 0 ? firstField : toSign;
  const signature = together(parts.slice(start).map(blockOf));
  const signing = input.signing ? [signingBlock(input.signing, input.language)] : [];
  return [...keepHeadings(parts.slice(0, start)), signature, ...signing];
}

function withSignatureLines(parts: readonly MandatePart[], language: Language): readonly MandatePart[] {
  if (parts.some((part) => part.kind === 'fields')) return parts;
  const labels = ['placeAndDate', 'signatureLine', 'printedName', 'title'].map((key) => say(language, `pdf.mandate.${key}`));
  return [...parts, { kind: 'heading', text: say(language, 'pdf.mandate.signature') }, { kind: 'fields', labels }];
}

/** No heading is left alone at the foot of a page. */
function keepHeadings(parts: readonly MandatePart[]): Block[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (parts[index - 1]?.kind === 'heading' && part.kind === 'paragraph') return [];
    if (part.kind === 'heading' && next?.kind === 'paragraph') return [together([blockOf(part), blockOf(next)])];
    return [blockOf(part)];
  });
}

function blockOf(part: MandatePart): Block {
  switch (part.kind) {
    case 'title':
      return textBlock('H1', part.text, TITLE, 0);
    case 'subtitle':
      return textBlock('P', part.text, SUBTITLE, 2);
    case 'heading':
      return textBlock('H2', part.text, HEADING, 14);
    case 'paragraph':
      return textBlock('P', part.text, BODY, 4);
    case 'list':
      return listBlock(part.entries, 4);
    case 'fields':
      return fieldsBlock(part.labels, 2);
  }
}

function signingBlock(signing: MandateSigning, language: Language): Block {
  const fact = (key: string, text: string) => ({ label: say(language, `pdf.mandate.signed.${key}`), text });
  const facts = [
    fact('name', signing.signatoryName),
    fact('title', signing.signatoryTitle),
    fact('basis', signing.basis),
    fact('reference', signing.basisReference),
    fact('date', signing.signedOn),
    fact('method', signing.method),
  ];
  const heading = textBlock('H2', say(language, 'pdf.mandate.signed'), HEADING, 22);
  return together([heading, factsBlock(facts, 4)]);
}
