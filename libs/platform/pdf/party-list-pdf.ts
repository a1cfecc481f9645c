import type { Readable } from 'node:stream';
import { formatOrganisationNumber, minuteInStockholm } from '#kernel';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { flow, NOTE, textBlock, TITLE, type Block } from './blocks.js';
import { factsBlock } from './list-blocks.js';
import { drawTable } from './party-table.js';
import { finishDocument, openDocument, openRoot } from './tagged-document.js';

export interface ListedParty {
  readonly number: number;
  readonly name: string;
  /** Ten digits, as stored. */
  readonly organisationNumber: string;
  /** What it is, in words of the document's language. */
  readonly kind: string;
  readonly municipality: string | null;
}

export interface PartyListPdfInput {
  readonly language: Language;
  readonly caseNumber: string;
  readonly procurementTitle: string;
  readonly hostName: string;
  readonly listNumber: number;
  readonly lockedAt: Date;
  /** Of the list in canonical JSON, hexadecimal. */
  readonly sha256: string;
  readonly parties: readonly ListedParty[];
}

/**
 * The annex "Avropsberättigade organisationer" as tagged PDF: a locked list, in its own numbering and order.
 * The same list gives the same bytes.
 */
export function renderPartyListPdf(input: PartyListPdfInput): Readable {
  const { language } = input;
  const title = say(language, 'pdf.parties.title');
  const frame = {
    language,
    title: `${title} (${input.caseNumber})`,
    headerLeft: `${input.caseNumber}  ${title}`,
    headerRight: say(language, 'pdf.parties.header', { number: input.listNumber }),
    createdAt: input.lockedAt,
  };
  const pdf = openDocument(frame);
  const root = openRoot(pdf);
  flow(pdf, root, introduction(input, title));
  pdf.y += 14;
  drawTable(pdf, root, columnsIn(language), input.parties.map(rowOf));
  return finishDocument(pdf, frame);
}

function introduction(input: PartyListPdfInput, title: string): Block[] {
  const { language } = input;
  const fact = (key: string, text: string) => ({ label: say(language, `pdf.parties.${key}`), text });
  const count = { number: input.listNumber, count: input.parties.length };
  const facts = [
    fact('procurement', input.procurementTitle),
    fact('caseNumber', input.caseNumber),
    fact('host', input.hostName),
    fact('list', say(language, 'pdf.parties.listNumber', count)),
    fact('lockedAt', minuteInStockholm(input.lockedAt)),
    fact('sha256', input.sha256),
  ];
  return [
    textBlock('H1', title, TITLE, 0),
    factsBlock(facts, 12),
    textBlock('P', say(language, 'pdf.parties.note'), NOTE, 4),
  ];
}

function columnsIn(language: Language) {
  const column = (key: string, share: number, alignRight = false) => ({
    title: say(language, `pdf.parties.${key}`),
    share,
    alignRight,
  });
  return [
    column('number', 0.07, true),
    column('name', 0.41),
    column('organisationNumber', 0.16),
    column('kind', 0.2),
    column('municipality', 0.16),
  ];
}

function rowOf(party: ListedParty): string[] {
  const number = formatOrganisationNumber(party.organisationNumber);
  return [String(party.number), party.name, number, party.kind, party.municipality ?? ''];
}
