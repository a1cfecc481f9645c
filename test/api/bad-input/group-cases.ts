import { inDays } from '../../kit/days.js';
import { BAD_LINES, UNKNOWN_ID } from './bad-case.js';
import type { DraftCase } from './drafting-cases.js';

const NOMINATE = 'mutation ($input: NominateMemberInput!) { nominateMember(input: $input) { id } }';
const CHANGE = 'mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { id } }';
const SIGN = 'mutation ($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing } }';
const TEXT = 'mutation ($p: ID!, $v: Int!, $text: String!) { addUndertakingText(procurementId: $p, version: $v, text: $text) { id } }';
const PLAN = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }';
const AGENDA = 'mutation ($id: ID!, $v: Int!, $items: [AgendaItemInput!]!) { setAgenda(meetingId: $id, version: $v, items: $items) { id } }';
const ATTEND = 'mutation ($id: ID!, $v: Int!, $attendance: [AttendanceInput!]!) { recordAttendance(meetingId: $id, version: $v, attendance: $attendance) { id } }';
const DECIDE = 'mutation ($input: DecideItemInput!) { decideItem(input: $input) { id } }';

type Variables = DraftCase['variables'];
const invalid = (what: string, document: string, variables: Variables, ...paths: string[]): DraftCase => ({ what, document, variables, code: 'INVALID_INPUT', paths });
const nominated = (what: string, change: (at: Parameters<Variables>[0]) => Record<string, unknown>, ...paths: string[]): DraftCase => invalid(`a nomination with ${what}`, NOMINATE, (at) => ({
  input: { workingGroupId: at.group, name: 'Ny Person', email: 'ny.person@kommun.example', duty: 'MEMBER', representsIds: [at.party], ...change(at) },
}), ...paths.map((path) => `input.${path}`));
const changed = (what: string, change: (at: Parameters<Variables>[0]) => Record<string, unknown>, ...paths: string[]): DraftCase =>
  invalid(`a member with ${what}`, CHANGE, (at) => ({ input: { memberId: at.member.id, version: at.member.version, ...change(at) } }), ...paths.map((path) => `input.${path}`));
const planned = (what: string, change: Record<string, unknown>, ...paths: string[]): DraftCase => invalid(`a meeting with ${what}`, PLAN, ({ group }) => ({
  input: { workingGroupId: group, title: 'Möte', startsAt: `${inDays(5)}T10:00:00Z`, endsAt: `${inDays(5)}T12:00:00Z`, ...change },
}), ...paths.map((path) => `input.${path}`));
const agenda = (what: string, items: (at: Parameters<Variables>[0]) => unknown[], ...paths: string[]): DraftCase => invalid(`an agenda with ${what}`, AGENDA, (at) => ({ id: at.meeting.id, v: at.meeting.version, items: items(at) }), ...paths);
const signed = (what: string, change: (at: Parameters<Variables>[0]) => Record<string, unknown>, ...paths: string[]): DraftCase =>
  invalid(`an undertaking with ${what}`, SIGN, (at) => ({ input: { procurementId: at.procurement, textVersion: 1, ...change(at) } }), ...paths.map((path) => `input.${path}`));

const INSTANTS: readonly (readonly [string, string])[] = [['the year one', '0001-01-01T10:00:00Z'], ['the thirtieth of February', '2027-02-30T10:00:00Z'], ['no time', '2027-02-03'], ['words', 'i morgon'], ['a year of five digits', '12027-01-01T10:00:00Z'], ['nothing', '']];

export const GROUP_CASES: readonly DraftCase[] = [
  ...BAD_LINES.map(([what, name]) => nominated(`${what} for a name`, () => ({ name }), 'name')),
  ...(['', 'abc', 'a@b', 'a b@kommun.example', 'a@kommun.example\0', `${'a'.repeat(400)}@kommun.example`] as const).map((email) => nominated(`the address “${email.slice(0, 30)}”`, () => ({ email }), 'email')),
  nominated('a duty that is none', () => ({ duty: 'KUNG' }), 'duty'),
  nominated('nobody to speak for', () => ({ representsIds: [] }), 'representsIds'),
  nominated('an organisation that takes no part', () => ({ representsIds: [UNKNOWN_ID] }), 'representsIds.0'),
  nominated('the same organisation twice', ({ party }) => ({ representsIds: [party, party] }), 'representsIds.1'),
  nominated('an end before the beginning', () => ({ fromOn: '2027-02-02', toOn: '2027-02-01' }), 'toOn'),
  nominated('a day that is none', () => ({ fromOn: '2027-02-30' }), 'fromOn'),
  nominated('the year one for its end', () => ({ fromOn: '2027-01-01', toOn: '0001-01-01' }), 'toOn'),
  nominated('a substitution for one who is not in the group', () => ({ substituteForId: UNKNOWN_ID }), 'substituteForId'),
  nominated('a substitution for one of another group', ({ foreignMember }) => ({ substituteForId: foreignMember }), 'substituteForId'),
  { what: 'a nomination of one who is in the group already', document: NOMINATE, code: 'ALREADY_EXISTS', variables: (at) => ({ input: { workingGroupId: at.group, name: 'Jannike Ljusterud', email: at.memberEmail.toUpperCase(), duty: 'MEMBER', representsIds: [at.party] } }) },
  { what: 'a nomination to a group that is not there', document: NOMINATE, code: 'NOT_FOUND', variables: ({ party }) => ({ input: { workingGroupId: UNKNOWN_ID, name: 'N', email: 'n@kommun.example', duty: 'MEMBER', representsIds: [party] } }) },
  changed('itself for whom it stands in', ({ member }) => ({ substituteForId: member.id }), 'substituteForId'),
  changed('an end before the beginning', () => ({ fromOn: '2027-02-02', toOn: '2027-02-01' }), 'toOn'),
  changed('no first day', () => ({ fromOn: null }), 'fromOn'),
  changed('nobody to speak for', () => ({ representsIds: [] }), 'representsIds'),
  { what: 'a member of an older version', document: CHANGE, code: 'CONFLICT', variables: ({ member }) => ({ input: { memberId: member.id, version: member.version + 7, duty: 'EXPERT' } }) },
  signed('a lot of another procurement', ({ foreignLot }) => ({ conflictOfInterest: 'Ägare.', conflictLotIds: [foreignLot] }), 'conflictLotIds.0'),
  signed('a lot that is none', () => ({ conflictOfInterest: 'Ägare.', conflictLotIds: ['abc'] }), 'conflictLotIds.0'),
  signed('a lot and no words of what the conflict is', ({ lot }) => ({ conflictLotIds: [lot] }), 'conflictOfInterest'),
  signed('ninety thousand bytes of declaration', () => ({ conflictOfInterest: 'å'.repeat(45_000) }), 'conflictOfInterest'),
  signed('NUL in the declaration', () => ({ conflictOfInterest: 'Ägare\0' }), 'conflictOfInterest'),
  ...[0, 2, -1].map((textVersion): DraftCase => ({ what: `an undertaking of text version ${textVersion}`, document: SIGN, code: 'CONFLICT', variables: ({ procurement }) => ({ input: { procurementId: procurement, textVersion } }) })),
  ...([['nothing', ' '], ['NUL', 'Jag\0'], ['ninety thousand bytes', 'å'.repeat(45_000)]] as const).map(([what, text]) => invalid(`${what} for the text of the undertaking`, TEXT, ({ procurement }) => ({ p: procurement, v: 1, text }), 'text')),
  { what: 'a text of the undertaking made from another', document: TEXT, code: 'CONFLICT', variables: ({ procurement }) => ({ p: procurement, v: 4, text: 'Jag lovar.' }) },
  ...BAD_LINES.map(([what, title]) => planned(`${what} for a title`, { title }, 'title')),
  ...INSTANTS.map(([what, startsAt]) => planned(`${what} for its beginning`, { startsAt }, 'startsAt')),
  planned('an end before the beginning', { endsAt: `${inDays(5)}T09:00:00Z` }, 'endsAt'),
  planned('an end at the beginning', { endsAt: `${inDays(5)}T10:00:00Z` }, 'endsAt'),
  planned('two days', { endsAt: `${inDays(7)}T10:00:01Z` }, 'endsAt'),
  planned('ninety thousand bytes of note', { note: 'å'.repeat(45_000) }, 'note'),
  planned('a place of two lines', { place: 'Sal A\nSal B' }, 'place'),
  { what: 'a meeting of a group that is not there', document: PLAN, code: 'NOT_FOUND', variables: () => ({ input: { workingGroupId: UNKNOWN_ID, title: 'M', startsAt: `${inDays(5)}T10:00:00Z`, endsAt: `${inDays(5)}T12:00:00Z` } }) },
  agenda('five hundred and one items', () => Array.from({ length: 501 }, () => ({ title: 'P' })), 'items'),
  agenda('an item of another group', ({ foreignItem }) => [{ id: foreignItem }], 'items.0.id'),
  agenda('the same item twice', ({ item }) => [{ id: item }, { id: item }], 'items.1.id'),
  agenda('an item about nothing', () => [{ title: ' ' }], 'items.0.title'),
  agenda('a requirement that is not there', () => [{ requirementId: UNKNOWN_ID }], 'items.0.requirementId'),
  agenda('a thread that is none', () => [{ title: 'Ett' }, { threadId: "x' or 1=1" }], 'items.1.threadId'),
  agenda('a formula for a title', () => [{ title: '=1+1' }], 'items.0.title'),
  { what: 'an agenda of an older version', document: AGENDA, code: 'CONFLICT', variables: ({ meeting }) => ({ id: meeting.id, v: 1, items: [] }) },
  invalid('attendance of one who is no member', ATTEND, ({ meeting }) => ({ id: meeting.id, v: meeting.version, attendance: [{ memberId: UNKNOWN_ID, attendance: 'PRESENT' }] }), 'attendance.0.memberId'),
  invalid('attendance of one of another group', ATTEND, ({ meeting, foreignMember }) => ({ id: meeting.id, v: meeting.version, attendance: [{ memberId: foreignMember, attendance: 'PRESENT' }] }), 'attendance.0.memberId'),
  invalid('attendance twice of the same', ATTEND, ({ meeting, member }) => ({ id: meeting.id, v: meeting.version, attendance: ['PRESENT', 'ABSENT'].map((attendance) => ({ memberId: member.id, attendance })) }), 'attendance.1.memberId'),
  invalid('attendance that is none', ATTEND, ({ meeting, member }) => ({ id: meeting.id, v: meeting.version, attendance: [{ memberId: member.id, attendance: 'SOV' }] }), 'attendance.0.attendance'),
  invalid('a decision without a line', DECIDE, ({ item, meeting }) => ({ input: { itemId: item, version: meeting.version, decision: 'NOTED', minuteLine: ' \n' } }), 'input.minuteLine'),
  invalid('a decision that is none', DECIDE, ({ item, meeting }) => ({ input: { itemId: item, version: meeting.version, decision: 'KANSKE', minuteLine: 'Ja.' } }), 'input.decision'),
  invalid('a line of ninety thousand bytes', DECIDE, ({ item, meeting }) => ({ input: { itemId: item, version: meeting.version, decision: 'NOTED', minuteLine: 'å'.repeat(45_000) } }), 'input.minuteLine'),
  invalid('words for an item that is about no requirement', DECIDE, ({ item, meeting }) => ({ input: { itemId: item, version: meeting.version, decision: 'CHANGE', minuteLine: 'Ja.', resultingText: 'Ny.', requirementVersion: 1 } }), 'input.resultingText'),
  { what: 'a decision of an item that is not there', document: DECIDE, code: 'NOT_FOUND', variables: ({ meeting }) => ({ input: { itemId: UNKNOWN_ID, version: meeting.version, decision: 'NOTED', minuteLine: 'Ja.' } }) },
  { what: 'a decision at an older version of the meeting', document: DECIDE, code: 'CONFLICT', variables: ({ item }) => ({ input: { itemId: item, version: 1, decision: 'NOTED', minuteLine: 'Ja.' } }) },
];
