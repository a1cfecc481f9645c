import type { Readable } from 'node:stream';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { BODY, flow, HEADING, NOTE, SUBTITLE, textBlock, TITLE, together, type Block } from './blocks.js';
import { factsBlock } from './list-blocks.js';
import './minutes-texts.js';
import { finishDocument, openDocument, openRoot } from './tagged-document.js';

/** An item of the minutes, in words of the document's language. */
export interface MinutesPdfItem {
  readonly position: number;
  readonly title: string;
  /** Null where nothing was decided yet. */
  readonly decision: string | null;
  readonly lines: readonly string[];
}

export interface MinutesPdfInput {
  readonly language: Language;
  readonly caseNumber: string;
  readonly procurementTitle: string;
  readonly groupName: string;
  readonly meetingTitle: string;
  readonly meetingNumber: number;
  readonly time: string;
  readonly place: string | null;
  readonly attendance: readonly { readonly name: string; readonly text: string }[];
  readonly items: readonly MinutesPdfItem[];
  readonly writtenBy: string | null;
  readonly adjustedBy: string | null;
  readonly approvedBy: string | null;
  /** Hexadecimal, of approved minutes; null while they are a draft. */
  readonly sha256: string | null;
  /** All that the document knows of time: the same input gives the same bytes. */
  readonly createdAt: Date;
}

/** The minutes of a meeting as tagged PDF. Until they are approved each page says that they are a draft. */
export function renderMinutesPdf(input: MinutesPdfInput): Readable {
  const { language, caseNumber, procurementTitle, meetingNumber } = input;
  const title = say(language, 'pdf.minutes.title', { number: meetingNumber });
  const frame = {
    language, title: `${title} (${caseNumber})`, headerLeft: `${caseNumber}  ${procurementTitle}`,
    headerRight: say(language, input.sha256 === null ? 'pdf.minutes.draft' : 'pdf.minutes.header', { number: meetingNumber }), createdAt: input.createdAt,
  };
  const pdf = openDocument(frame);
  flow(pdf, openRoot(pdf), blocksOf(input, title));
  return finishDocument(pdf, frame);
}

function blocksOf(input: MinutesPdfInput, title: string): Block[] {
  const { language, attendance } = input;
  const fact = (key: string, text: string | null) => (text === null ? [] : [{ label: say(language, `pdf.minutes.${key}`), text }]);
  const about = [
    ...fact('procurement', input.procurementTitle), ...fact('caseNumber', input.caseNumber), ...fact('group', input.groupName), ...fact('time', input.time), ...fact('place', input.place),
  ];
  const signed = [...fact('writtenBy', input.writtenBy), ...fact('adjustedBy', input.adjustedBy), ...fact('approvedBy', input.approvedBy), ...fact('sha256', input.sha256)];
  return [
    textBlock('H1', title, TITLE, 0),
    textBlock('P', input.meetingTitle, SUBTITLE, 2),
    factsBlock(about, 12),
    ...(attendance.length > 0 ? [heading(language, 'attendance'), factsBlock(attendance.map(({ name, text }) => ({ label: name, text })), 4)] : []),
    heading(language, 'items'),
    ...(input.items.length > 0 ? input.items.flatMap((item) => itemBlocks(item, language)) : [textBlock('P', say(language, 'pdf.minutes.noItems'), BODY, 4)]),
    ...(signed.length > 0 ? [together([heading(language, 'signed'), factsBlock(signed, 4)])] : []),
    ...(input.sha256 === null ? [] : [textBlock('P', say(language, 'pdf.minutes.note'), NOTE, 4)]),
  ];
}

const heading = (language: Language, key: string): Block => textBlock('H2', say(language, `pdf.minutes.${key}`), HEADING, 18);

/** The number and title of an item stand with what was decided. */
function itemBlocks({ position, title, decision, lines }: MinutesPdfItem, language: Language): Block[] {
  const first = [
    textBlock('H3', `§ ${position}  ${title}`, { ...HEADING, size: 10.5 }, 10),
    ...(decision === null ? [] : [textBlock('P', say(language, 'pdf.minutes.decision', { decision }), BODY, 2)]),
  ];
  return [together(first), ...lines.map((line) => textBlock('P', line, BODY, 2))];
}
