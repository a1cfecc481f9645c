import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { say } from '#platform/texts';
import type { MeetingView } from './meeting-json.js';

export interface CalendarFrame {
  readonly procurementTitle: string;
  readonly url: string;
  readonly now: Date;
}

/** The meeting as an iCalendar file (RFC 5545): when, where and the address of its page. The agenda is secret and stays there. */
export function meetingCalendar(meeting: MeetingView, { procurementTitle, url, now }: CalendarFrame): string {
  const calendar = ical({ prodId: { company: 'Samköp', product: 'Samköp', language: 'SV' }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    // The same meeting is the same entry; a later version of it replaces the earlier.
    id: `${meeting.id}@samkop`, sequence: meeting.version,
    start: new Date(meeting.startsAt), end: new Date(meeting.endsAt), stamp: now,
    summary: say('sv', 'meeting.calendar_summary', { number: meeting.number, title: procurementTitle }),
    ...(meeting.place === null ? {} : { location: meeting.place }), url,
    description: say('sv', 'meeting.calendar_description', { url }),
    status: meeting.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
