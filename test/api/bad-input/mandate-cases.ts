import { inDays } from '../../kit/days.js';
import { BAD_LINES, HUGE, UNKNOWN_ID, type At, type BadCase } from './bad-case.js';

const SUBMIT = 'mutation ($input: SubmitMandateInput!) { submitMandate(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerInquiryInput!) { answerInquiry(input: $input) { id } }';
const REFER = 'mutation ($id: ID!, $name: String!, $email: String!, $note: String) { referMandate(mandateId: $id, name: $name, email: $email, note: $note) { id } }';
const DECLINE = 'mutation ($id: ID!, $version: Int!, $reason: String!) { declineMandate(mandateId: $id, version: $version, reason: $reason) { id } }';
const RETURN = 'mutation ($id: ID!, $version: Int!, $reason: String!, $completeBy: Date) { returnMandate(mandateId: $id, version: $version, reason: $reason, completeBy: $completeBy) { id } }';
const APPROVE = 'mutation ($id: ID!, $version: Int!) { approveMandate(mandateId: $id, version: $version) { id } }';
const ISSUE = `mutation ($id: ID!, $organisationIds: [ID!]!, $respondBy: Date!, $lotIds: [ID!], $acts: [MandatedAct!], $validTo: Date) {
  issueMandates(procurementId: $id, organisationIds: $organisationIds, respondBy: $respondBy, lotIds: $lotIds, acts: $acts, validTo: $validTo) { issued { id } } }`;

type Change = Record<string, unknown> | ((at: At) => Record<string, unknown>);
const of = (change: Change, at: At): Record<string, unknown> => (typeof change === 'function' ? change(at) : change);

const submitted = (what: string, change: Change, code: string, ...paths: string[]): BadCase => ({
  what: `mandate: ${what}`, document: SUBMIT, by: 'PAR', code, ...(paths.length > 0 && { paths: paths.map((path) => `input.${path}`) }),
  variables: (at) => ({ input: { ...at.stage.signing(at.issued, at.files.pdf), ...of(change, at) } }),
});
const answered = (what: string, change: Change, ...paths: string[]): BadCase => ({
  what: `inquiry: ${what}`, document: ANSWER, by: 'PAR', code: 'INVALID_INPUT', paths: paths.map((path) => `input.${path}`),
  variables: (at) => ({ input: { participationId: at.scene.ofKalix, answer: 'YES', ...of(change, at) } }),
});
const referred = (what: string, change: Change, path: string): BadCase => ({
  what: `right person: ${what}`, document: REFER, by: 'PAR', code: 'INVALID_INPUT', paths: [path],
  variables: (at) => ({ id: at.issued.id, name: 'Rätt Person', email: 'ratt@kalix.example', ...of(change, at) }),
});
const issued = (what: string, change: Change, code: string, ...paths: string[]): BadCase => ({
  what: `issue: ${what}`, document: ISSUE, code, ...(paths.length > 0 && { paths }),
  variables: (at) => ({ id: at.scene.procurement, organisationIds: [at.scene.kalix], respondBy: inDays(30), ...of(change, at) }),
});

const LINES = BAD_LINES.filter(([what]) => !what.includes('formula') && !what.includes('command'));
/** An empty line is said to be a missing signatory; a text that cannot be kept is found before it is known what it is for. */
const codeOf = (text: string): string => (text.replace(/[\s\u200b\u200e\ufeff]/g, '') === '' ? 'SIGNATORY_MISSING' : 'INVALID_INPUT');
const QUANTITIES: readonly (readonly [string, unknown])[] = [['a negative', '-1'], ['three decimals', '1.005'], ['an exponent', '1e3'], ['fifteen digits', '123456789012345'], ['words', 'många'], ['a decimal number', 1.5], ['a comma', '1,5']];
const volume = (question: string, quantity: unknown) => ({ volumes: [{ question, quantity }] });

export const MANDATE_CASES: readonly BadCase[] = [
  ...LINES.map(([what, signatoryName]) => submitted(`${what} for the name of who signed`, { signatoryName }, codeOf(signatoryName), 'signatoryName')),
  ...LINES.map(([what, basisReference]) => submitted(`${what} for the basis`, { basisReference }, codeOf(basisReference), 'basisReference')),
  submitted('nothing for the title', { signatoryTitle: '' }, 'SIGNATORY_MISSING', 'signatoryTitle'),
  submitted('201 characters for a name', { signatoryName: 'x'.repeat(201) }, 'INVALID_INPUT', 'signatoryName'),
  submitted('signed tomorrow', { signedOn: inDays(2) }, 'INVALID_INPUT', 'signedOn'),
  submitted('signed on the thirtieth of February', { signedOn: '2024-02-30' }, 'INVALID_INPUT', 'signedOn'),
  submitted('a method that is none', { method: 'FAX' }, 'INVALID_INPUT', 'method'),
  submitted('a basis that is none', { basis: 'KING' }, 'INVALID_INPUT', 'basis'),
  submitted('no evidence', { evidenceFileIds: [] }, 'EVIDENCE_MISSING', 'evidenceFileIds'),
  submitted('eleven files', { evidenceFileIds: Array.from({ length: 11 }, () => UNKNOWN_ID) }, 'INVALID_INPUT', 'evidenceFileIds'),
  submitted('a file that is not there', { evidenceFileIds: [UNKNOWN_ID] }, 'NOT_FOUND'),
  submitted('“abc” for a file', { evidenceFileIds: ['abc'] }, 'NOT_FOUND'),
  submitted('somebody else’s file', ({ files }) => ({ evidenceFileIds: [files.anothers] }), 'NOT_FOUND'),
  submitted('the same file twice', ({ files }) => ({ evidenceFileIds: [files.pdf, files.pdf] }), 'INVALID_INPUT', 'evidenceFileIds.1'),
  submitted('a file that was used before', ({ files }) => ({ evidenceFileIds: [files.used] }), 'INVALID_INPUT', 'evidenceFileIds.0'),
  submitted('a file that is still on its way', ({ files }) => ({ evidenceFileIds: [files.unfinished] }), 'INVALID_INPUT', 'evidenceFileIds.0'),
  submitted('a table for evidence', ({ files }) => ({ evidenceFileIds: [files.csv] }), 'FILE_REJECTED', 'evidenceFileIds.0'),
  submitted('a version that is no more', { version: 99 }, 'CONFLICT'),
  submitted('a mandate that is not there', { mandateId: UNKNOWN_ID }, 'NOT_FOUND'),
  submitted('“abc” for a mandate', { mandateId: 'abc' }, 'NOT_FOUND'),
  submitted('no version', { version: undefined }, 'INVALID_INPUT', 'version'),
  submitted('a text for a version', { version: 'ett' }, 'INVALID_INPUT', 'version'),
  answered('no, without a reason', { answer: 'NO' }, 'reason'),
  answered('no, with spaces for a reason', { answer: 'NO', reason: '  ' }, 'reason'),
  answered('a reason of 2,001 characters', { answer: 'NO', reason: 'x'.repeat(2_001) }, 'reason'),
  answered('a bell in the reason', { answer: 'NO', reason: 'Nej\u0007' }, 'reason'),
  answered('an answer that is none', { answer: 'PERHAPS' }, 'answer'),
  answered('a question that was not asked', volume('Hur många hästar?', '1'), 'volumes.0.question'),
  answered('the same question twice', { volumes: [{ question: '1', quantity: '1' }, { question: '1', quantity: '2' }] }, 'volumes.1.question'),
  ...QUANTITIES.map(([what, quantity]) => answered(`${what} for a number`, volume('1', quantity), 'volumes.0.quantity')),
  ...BAD_LINES.map(([what, name]) => referred(`${what} for a name`, { name }, 'name')),
  referred('an address that is none', { email: 'rätt person' }, 'email'),
  referred('two addresses', { email: 'a@kalix.example, b@kalix.example' }, 'email'),
  referred('a header after a line break', { email: 'a@kalix.example\nBcc: b@x.example' }, 'email'),
  referred('a note of ninety thousand bytes', { note: HUGE }, 'note'),
  referred('a bell in the note', { note: 'Ring\u0007' }, 'note'),
  { what: 'decline: no reason', document: DECLINE, by: 'PAR', variables: ({ issued: mandate }) => ({ ...mandate, reason: '' }), code: 'INVALID_INPUT', paths: ['reason'] },
  { what: 'decline: a version that is no more', document: DECLINE, by: 'PAR', variables: ({ issued: { id } }) => ({ id, version: 99, reason: 'Nej' }), code: 'CONFLICT' },
  { what: 'return: a day that has passed', document: RETURN, variables: ({ submitted: mandate }) => ({ ...mandate, reason: 'Rätta', completeBy: '2024-02-29' }), code: 'INVALID_INPUT', paths: ['completeBy'] },
  { what: 'return: NUL in the reason', document: RETURN, variables: ({ submitted: mandate }) => ({ ...mandate, reason: 'Rätta\0' }), code: 'INVALID_INPUT', paths: ['reason'] },
  { what: 'return: one that did not come in', document: RETURN, variables: ({ issued: mandate }) => ({ ...mandate, reason: 'Rätta' }), code: 'ACTION_NOT_AVAILABLE' },
  { what: 'approve: one that did not come in', document: APPROVE, variables: ({ issued: mandate }) => ({ ...mandate }), code: 'ACTION_NOT_AVAILABLE' },
  { what: 'approve: a version that is no more', document: APPROVE, variables: ({ submitted: { id } }) => ({ id, version: 99 }), code: 'CONFLICT' },
  issued('nobody', { organisationIds: [] }, 'INVALID_INPUT', 'organisationIds'),
  issued('501 organisations', { organisationIds: Array.from({ length: 501 }, () => UNKNOWN_ID) }, 'INVALID_INPUT', 'organisationIds'),
  issued('by a day that has passed', { respondBy: '2024-02-29' }, 'INVALID_INPUT', 'respondBy'),
  issued('by the year 9999', { respondBy: '9999-12-31' }, 'INVALID_INPUT', 'respondBy'),
  issued('valid until before it is answered', { validTo: '2024-02-29' }, 'INVALID_INPUT', 'validTo'),
  issued('a lot that is not there', { lotIds: [UNKNOWN_ID] }, 'INVALID_INPUT', 'lotIds'),
  issued('“abc” for a lot', { lotIds: ['abc'] }, 'INVALID_INPUT', 'lotIds'),
  issued('no acts', { acts: [] }, 'INVALID_INPUT', 'acts'),
  issued('acts that do not conclude', { acts: ['PREPARE'] }, 'SCOPE_MISSING', 'acts'),
  issued('an act that is none', { acts: ['SELL'] }, 'INVALID_INPUT', 'acts.0'),
  issued('in a procurement that is not there', { id: UNKNOWN_ID }, 'NOT_FOUND'),
];
