import type { Readable } from 'node:stream';
import { minuteInStockholm } from '#kernel';
import { renderMinutesPdf, type MinutesPdfItem } from '#platform/pdf';
import { say } from '#platform/texts';
import { lotsClosing, type MinutesDocument, type MinutesItem } from './minutes.js';

/** The minutes as PDF, in Swedish as minutes are. */
export function minutesPdf(minutes: MinutesDocument, sha256: string | null): Readable {
  const end = minuteInStockholm(new Date(minutes.endsAt));
  return renderMinutesPdf({
    language: 'sv', caseNumber: minutes.caseNumber, procurementTitle: minutes.procurement, groupName: minutes.group,
    meetingTitle: minutes.title, meetingNumber: minutes.number, place: minutes.place, sha256,
    time: `${minuteInStockholm(new Date(minutes.startsAt))}–${end.slice(-'HH:mm'.length)}`,
    attendance: minutes.attendance.map(({ name, represents, attendance }) => ({ name, text: [say('sv', `meeting.attendance.${attendance}`), ...represents].join(', ') })),
    items: minutes.items.map(itemInWords),
    writtenBy: minutes.writtenBy, adjustedBy: minutes.adjustedBy, approvedBy: minutes.approvedBy,
    createdAt: new Date(minutes.approvedAt ?? minutes.endsAt),
  });
}

function itemInWords(item: MinutesItem): MinutesPdfItem {
  const { position, title, requirement, decision, minuteLine, resultingVersion } = item;
  const closed = lotsClosing(item).length > 0 && requirement === null;
  const named = requirement === null ? title : `${requirement.number} ${requirement.heading}`;
  const lines = [...(requirement !== null && title !== null ? [title] : []), ...(minuteLine ?? '').split('\n').filter((line) => line.trim() !== '')];
  return {
    position, lines: closed ? [] : lines,
    title: closed ? say('sv', 'meeting.item_closed') : (named ?? say('sv', 'meeting.item_gone')),
    decision: decision === null ? null : say('sv', `meeting.decision.${decision}`, { version: resultingVersion ?? 0 }),
  };
}
