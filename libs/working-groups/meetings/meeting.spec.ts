import { describe, expect, it } from '@jest/globals';
import { actionsOf, permitsFrom } from '#kernel';
import { meetingCalendar } from './meeting-calendar.js';
import type { MeetingView } from './meeting-json.js';
import {
  adjustMinutes, approveMinutes, cancelMeeting, closeMeeting, inviteToMeeting, MEETING_LIFECYCLE, MEETING_STATES, returnMinutes, type MeetingFacts,
} from './meeting.js';
import './meetings.texts.js';
import { readableBy, type MinutesDocument, type MinutesItem } from './minutes.js';

const meeting = (facts: Partial<MeetingFacts> = {}): MeetingFacts => ({ state: 'INVITED', writtenBy: 'secretary', adjustedBy: 'member', undecidedItems: 0, present: 5, ...facts });
const MOVES = {
  invite: inviteToMeeting, close: closeMeeting, return: returnMinutes, cancel: cancelMeeting,
  adjust: (facts: MeetingFacts) => adjustMinutes(facts, 'another'), approve: (facts: MeetingFacts) => approveMinutes(facts, 'another'),
} as const;

describe('a meeting', () => {
  it.each(MEETING_STATES.flatMap((state) => actionsOf(MEETING_LIFECYCLE).map((move) => ({ state, move }))))('$move in $state is what the table says', ({ state, move }) => {
    const decision = MOVES[move](meeting({ state }));
    expect(decision.accepted).toBe(permitsFrom(MEETING_LIFECYCLE, move, state));
    if (decision.accepted) expect(decision.next).toBe(MEETING_LIFECYCLE[move].to);
  });

  it('is not closed with an item undecided, or with nobody there', () => {
    expect(closeMeeting(meeting({ undecidedItems: 1 }))).toMatchObject({ accepted: false, refusal: { why: 'undecided' } });
    expect(closeMeeting(meeting({ present: 0 }))).toMatchObject({ accepted: false, refusal: { why: 'nobody_present' } });
  });

  it('has its minutes adjusted by another than their writer, and approved by another than their adjuster', () => {
    expect(adjustMinutes(meeting({ state: 'HELD' }), 'secretary')).toMatchObject({ refusal: { code: 'SECOND_PERSON_REQUIRED', why: 'wrote' } });
    expect(adjustMinutes(meeting({ state: 'HELD' }), 'member').accepted).toBe(true);
    expect(approveMinutes(meeting({ state: 'ADJUSTED' }), 'member')).toMatchObject({ refusal: { code: 'SECOND_PERSON_REQUIRED', why: 'adjusted' } });
    expect(approveMinutes(meeting({ state: 'ADJUSTED' }), 'chair').accepted).toBe(true);
  });
});

describe('the minutes', () => {
  const item = (position: number, lotId: string | null): MinutesItem => ({
    position, lotId, title: 'Anteckning', requirement: { number: '1.1.1', heading: 'Rubrik', version: 2 }, decision: 'KEEP', minuteLine: 'Behålls.', resultingVersion: null,
  });

  it('keep the place of an item that a declared conflict closes, and nothing of its words', () => {
    const document = { items: [item(1, null), item(2, 'closed'), item(3, 'open')] } as unknown as MinutesDocument;
    const { items } = readableBy(document, ['closed']);
    expect(items[1]).toEqual({ position: 2, lotId: 'closed', title: null, requirement: null, decision: null, minuteLine: null, resultingVersion: null });
    expect([items[0], items[2]]).toEqual([item(1, null), item(3, 'open')]);
  });
});

describe('the calendar entry', () => {
  it('says when and where, and nothing of what the meeting is about', () => {
    const view = {
      id: 'm1', number: 3, version: 2, title: 'Hemlig rubrik', note: 'Hemlig anteckning', startsAt: '2025-02-20T12:00:00.000Z', endsAt: '2025-02-20T14:00:00.000Z', place: 'Sal A; hus 3, våning 2',
      state: 'INVITED', items: [],
    } as unknown as MeetingView;
    const text = meetingCalendar(view, { procurementTitle: 'Telekommunikation', url: 'http://localhost/u/tele/arbetsgrupp/moten/m1', now: new Date('2025-01-02T08:00:00Z') }).replaceAll('\r\n ', '');
    expect(text).toContain('DTSTART:20250220T120000Z');
    expect(text).toContain('DTEND:20250220T140000Z');
    expect(text).toContain('UID:m1@samkop');
    expect(text).toContain('SEQUENCE:2');
    expect(text).toContain('LOCATION:Sal A\\; hus 3\\, våning 2');
    expect(text).toContain('SUMMARY:Arbetsgruppsmöte nr 3: Telekommunikation');
    expect(text).not.toContain('Hemlig');
    expect(meetingCalendar({ ...view, state: 'CANCELLED' }, { procurementTitle: 'T', url: 'http://x/y', now: new Date('2025-01-02T08:00:00Z') })).toContain('STATUS:CANCELLED');
  });
});
