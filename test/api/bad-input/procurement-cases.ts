import { inDays } from '../../kit/days.js';
import { BAD_LINES, HUGE, UNKNOWN_ID, type At, type BadCase } from './bad-case.js';

const CREATE = 'mutation ($input: CreateProcurementInput!) { createProcurement(input: $input) { id } }';
const inWorkshop = (field: string, name: string, type: string): string => `mutation ($id: ID!, $version: Int!, $${name}: ${type}) { ${field}(procurementId: $id, version: $version, ${name}: $${name}) { id } }`;
const CHANGE = inWorkshop('changeProcurement', 'input', 'ChangeProcurementInput!');
const MILESTONES = inWorkshop('setMilestones', 'milestones', '[MilestoneInput!]!');
const QUESTIONS = inWorkshop('setInquiryQuestions', 'questions', '[InquiryQuestionInput!]!');
const REPLACED = inWorkshop('setReplacedAgreement', 'input', 'ReplacedAgreementInput!');
const TEMPLATE = inWorkshop('addMandateTemplate', 'text', 'String!');
const PHASE = inWorkshop('enterPhase', 'phase', 'ProcurementPhase!');
const INVITE = 'mutation ($id: ID!, $organisationIds: [ID!]!, $respondBy: Date) { inviteOrganisations(procurementId: $id, organisationIds: $organisationIds, respondBy: $respondBy) { id } }';
const REMIND = 'mutation ($id: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) { remind(procurementId: $id, organisationIds: $organisationIds, subject: $subject, text: $text) { reminded { id } } }';
const REVOKE_LINK = 'mutation ($id: ID!) { revokeLink(linkId: $id) { id } }';
const SEND_LINK = 'mutation ($id: ID!, $contactId: ID!) { sendLink(participationId: $id, contactId: $contactId) { id } }';
const NEW_LIST = 'mutation ($id: ID!, $reason: String!) { proposeNewList(procurementId: $id, reason: $reason) { id } }';
const REJECT = 'mutation ($id: ID!, $reason: String!) { rejectAct(actId: $id, reason: $reason) { id } }';

type Variables = BadCase['variables'];
const invalid = (what: string, document: string, variables: Variables, ...paths: string[]): BadCase => ({ what, document, variables, code: 'INVALID_INPUT', paths });
const TERMS = { title: 'Provupphandling', awardModel: 'HOST_CONCLUDES', lots: ['Ett', 'Två'] };
const created = (what: string, change: Record<string, unknown>, ...paths: string[]): BadCase =>
  invalid(`procurement: ${what}`, CREATE, ({ scene }) => ({ input: { caseNumber: 'FEL 1-2025', ...TERMS, hostId: scene.host, ...change } }), ...paths.map((path) => `input.${path}`));
/** The value goes in the variable that the document has beside id and version. */
const nameOf = (document: string): string => /\$version: Int!, \$(\w+)/.exec(document)?.[1] ?? '';
const set = (document: string, what: string, value: unknown, ...paths: string[]): BadCase => invalid(what, document, ({ workshop: { id, version } }) => ({ id, version, [nameOf(document)]: value }), ...paths);
const changed = (what: string, change: Record<string, unknown>, ...paths: string[]): BadCase =>
  set(CHANGE, `terms: ${what}`, { caseNumber: 'FEL 2-2025', ...TERMS, ...change }, ...paths.map((path) => `input.${path}`));

const AMOUNTS: readonly (readonly [string, unknown])[] = [
  ['a negative amount', '-1'], ['nothing', '0'], ['twenty digits', '12345678901234567890'], ['an exponent', '1e6'], ['a comma', '1000,50'], ['spaces', '1 000 000'], ['a currency', '1000 kr'], ['three decimals', '1.005'], ['words', 'mycket'], ['infinity', 'Infinity'],
  ['a decimal number', 1000.5],
];
const DAYS: readonly (readonly [string, unknown])[] = [
  ['the thirtieth of February', '2024-02-30'], ['the day nought', '0000-00-00'], ['the thirteenth month', '2026-13-01'], ['a year of five digits', '10000-01-01'], ['two digits for a year', '26-01-01'], ['slashes', '2026/01/01'], ['an instant', '2026-01-01T10:00:00Z'],
  ['words', 'i morgon'], ['a number', 20260101.5], ['NUL', '2026-01-01\0'],
];
const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `0192f0c1-0000-7000-8000-${String(index).padStart(12, '0')}`);
const REASONS: readonly (readonly [string, string])[] = [['nothing', ''], ['only spaces', ' \n '], ['2,001 characters', 'x'.repeat(2_001)], ['ninety thousand bytes', HUGE], ['a bell', 'Nej\u0007'], ['NUL', 'Nej\0'], ['half of a surrogate pair', 'Nej \udc00']];
const TEXT = (at: At): Record<string, unknown> => ({ id: at.scene.procurement, organisationIds: [at.scene.kalix], subject: 'Påminnelse', text: 'Svara gärna.' });

export const PROCUREMENT_CASES: readonly BadCase[] = [
  ...BAD_LINES.map(([what, title]) => created(`${what} for a title`, { title }, 'title')),
  ...BAD_LINES.map(([what, caseNumber]) => created(`${what} for a case number`, { caseNumber }, 'caseNumber')),
  ...AMOUNTS.map(([what, ceilingAmount]) => created(`${what} for a ceiling`, { ceilingAmount }, 'ceilingAmount')),
  ...DAYS.map(([what, periodFrom]) => created(`${what} for a day`, { periodFrom }, 'periodFrom')),
  created('no lots', { lots: [] }, 'lots'),
  created('51 lots', { lots: Array.from({ length: 51 }, (_, index) => `Delområde ${index}`) }, 'lots'),
  created('the same lot twice', { lots: ['Telefoni', 'telefoni'] }, 'lots.1'),
  created('a lot without a name', { lots: ['Telefoni', ' '] }, 'lots.1'),
  created('a text for a list of lots, which is a list of one: fine but for its formula', { lots: '=1' }, 'lots.0'),
  created('null among the lots', { lots: ['Telefoni', null] }, 'lots.1'),
  created('CPV codes that are none', { cpvCodes: ['64200000-8', '642', 'abc'] }, 'cpvCodes.1', 'cpvCodes.2'),
  created('the same CPV code twice', { cpvCodes: ['64200000-8', '64200000-8'] }, 'cpvCodes.1'),
  created('an end before the beginning', { periodFrom: '2027-01-01', periodTo: '2026-01-01' }, 'periodTo'),
  created('an end without a beginning', { periodTo: '2026-01-01' }, 'periodFrom'),
  created('five years without a reason', { periodFrom: '2027-01-01', periodTo: '2031-12-31' }, 'longPeriodReason'),
  created('the year 9999 without a reason', { periodFrom: '2027-01-01', periodTo: '9999-12-31' }, 'longPeriodReason'),
  created('a support that is not there', { supportId: UNKNOWN_ID }, 'supportId'),
  created('“abc” for a support', { supportId: 'abc' }, 'supportId'),
  created('an award model that is none', { awardModel: 'NOBODY' }, 'awardModel'),
  created('several faults at once', { title: '', lots: [], ceilingAmount: '0' }, 'title', 'lots', 'ceilingAmount'),
  { what: 'procurement: another’s host', document: CREATE, variables: ({ scene }) => ({ input: { caseNumber: 'FEL 3', ...TERMS, hostId: scene.otherHost } }), code: 'FORBIDDEN', paths: ['input.hostId'] },
  { what: 'procurement: a case number that is taken', document: CREATE, variables: ({ scene, caseNumber }) => ({ input: { ...TERMS, caseNumber, hostId: scene.host } }), code: 'ALREADY_EXISTS', paths: ['input.caseNumber'] },
  changed('a quiet period of minus one day', { quietPeriodDays: -1 }, 'quietPeriodDays'),
  changed('a quiet period of a year', { quietPeriodDays: 365 }, 'quietPeriodDays'),
  changed('a telephone number that is none', { contactPhone: 'ring mig' }, 'contactPhone'),
  changed('two addresses in one', { contactEmail: 'a@region.example;b@region.example' }, 'contactEmail'),
  { what: 'terms: a version that is no more', document: CHANGE, variables: ({ workshop: { id } }) => ({ id, version: 99, input: { caseNumber: 'FEL 4', ...TERMS } }), code: 'CONFLICT' },
  { what: 'terms: a procurement that is not there', document: CHANGE, variables: () => ({ id: UNKNOWN_ID, version: 1, input: { caseNumber: 'FEL 5', ...TERMS } }), code: 'NOT_FOUND' },
  set(MILESTONES, 'timetable: a day reached that lies ahead', [{ title: 'Klart', dueOn: inDays(30), reachedOn: inDays(20) }], 'milestones.0.reachedOn'),
  set(MILESTONES, 'timetable: the second without a title', [{ title: 'Klart', dueOn: inDays(30) }, { title: '', dueOn: inDays(30) }], 'milestones.1.title'),
  set(MILESTONES, 'timetable: a day that is none', [{ title: 'Klart', dueOn: '2025-02-29' }], 'milestones.0.dueOn'),
  set(MILESTONES, 'timetable: 101 of them', Array.from({ length: 101 }, () => ({ title: 'Klart', dueOn: inDays(30) })), 'milestones'),
  set(QUESTIONS, 'questions: the same twice', [{ question: 'Hur många?', unit: 'st' }, { question: 'hur många?', unit: 'st' }], 'questions.1'),
  set(QUESTIONS, 'questions: a lot that is not there', [{ question: 'Hur många?', unit: 'st', lotNumber: 9 }], 'questions.0.lotNumber'),
  set(QUESTIONS, 'questions: no unit', [{ question: 'Hur många?', unit: ' ' }], 'questions.0.unit'),
  set(REPLACED, 'agreement: a number that the register does not know', { title: 'Avtalet', organisationNumbers: ['556036-0793'] }, 'input.organisationNumbers'),
  set(REPLACED, 'agreement: a number that is none', { title: 'Avtalet', organisationNumbers: ['212090-0895', '1'] }, 'input.organisationNumbers.1'),
  set(TEMPLATE, 'text: none', '  ', 'text'),
  set(TEMPLATE, 'text: a field that is not known', 'Härmed {{mandate.price}}', 'text'),
  set(TEMPLATE, 'text: braces that do not match', 'Härmed {{principal.name}', 'text'),
  set(TEMPLATE, 'text: without the fields it needs', 'Härmed ges fullmakt.', 'text'),
  set(TEMPLATE, 'text: 60,001 characters', 'x'.repeat(60_001), 'text'),
  { what: 'phase: one that cannot be entered', document: PHASE, variables: ({ workshop: { id, version } }) => ({ id, version, phase: 'ENDED' }), code: 'ACTION_NOT_AVAILABLE' },
  { what: 'phase: cancelled by one person', document: PHASE, variables: ({ workshop: { id, version } }) => ({ id, version, phase: 'CANCELLED' }), code: 'ACTION_NOT_AVAILABLE' },
  ...([['nobody', []], ['501 organisations', many(501)], ['one that is not there', [UNKNOWN_ID]], ['“abc”', ['abc']]] as const).map(([what, organisationIds]) =>
    invalid(`invite: ${what}`, INVITE, ({ workshop: { id } }) => ({ id, organisationIds }), 'organisationIds')),
  invalid('invite: a day that has passed', INVITE, ({ workshop: { id }, scene }) => ({ id, organisationIds: [scene.kalix], respondBy: '2024-02-29' }), 'respondBy'),
  invalid('invite: the year 9999', INVITE, ({ workshop: { id }, scene }) => ({ id, organisationIds: [scene.kalix], respondBy: '9999-12-31' }), 'respondBy'),
  invalid('reminder: no subject', REMIND, (at) => ({ ...TEXT(at), subject: ' ' }), 'subject'),
  invalid('reminder: a subject of 61 characters', REMIND, (at) => ({ ...TEXT(at), subject: 'x'.repeat(61) }), 'subject'),
  invalid('reminder: a header in the subject', REMIND, (at) => ({ ...TEXT(at), subject: 'Hej\r\nBcc: alla@x.example' }), 'subject'),
  invalid('reminder: no text', REMIND, (at) => ({ ...TEXT(at), text: '' }), 'text'),
  invalid('reminder: a bell in the text', REMIND, (at) => ({ ...TEXT(at), text: 'Hej\u0007' }), 'text'),
  invalid('reminder: a text of 4,001 characters', REMIND, (at) => ({ ...TEXT(at), text: 'x'.repeat(4_001) }), 'text'),
  invalid('reminder: 501 organisations', REMIND, (at) => ({ ...TEXT(at), organisationIds: many(501) }), 'organisationIds'),
  invalid('link: a contact of another organisation', SEND_LINK, ({ scene, contactOfLulea: contactId }) => ({ id: scene.ofKalix, contactId }), 'contactId'),
  ...[UNKNOWN_ID, 'abc', '', '../../etc/passwd'].map((id): BadCase => ({ what: `a link to end that is none: “${id}”`, document: REVOKE_LINK, variables: () => ({ id }), code: 'NOT_FOUND' })),
  { what: 'a link to end: NUL', document: REVOKE_LINK, variables: () => ({ id: 'a\0' }), code: 'INVALID_INPUT', paths: ['id'] },
  invalid('link: a contact that is not there', SEND_LINK, ({ scene }) => ({ id: scene.ofKalix, contactId: 'abc' }), 'contactId'),
  ...REASONS.map(([what, reason]) => invalid(`new list: ${what} for a reason`, NEW_LIST, ({ scene }) => ({ id: scene.procurement, reason }), 'reason')),
  ...REASONS.map(([what, reason]) => invalid(`proposal: ${what} for a reason`, REJECT, ({ act }) => ({ id: act, reason }), 'reason')),
];
