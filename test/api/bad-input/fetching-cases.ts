import { encodeCursor } from '#kernel';
import { HUGE, UNKNOWN_ID, type At, type BadCase } from './bad-case.js';

const TAKE_OUT = 'mutation ($id: ID!) { requestTakeOut(organisationId: $id) { id } }';
const REMIND = 'mutation ($id: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) { remindToFetch(publicationId: $id, organisationIds: $organisationIds, subject: $subject, text: $text) { reminded { id } } }';
const PREVIEW = 'query ($id: ID!, $organisationIds: [ID!]!) { fetchReminderPreview(publicationId: $id, organisationIds: $organisationIds) { subject } }';
const BOARD = 'query ($id: ID!, $first: Int, $after: String, $order: ReceiptOrder, $filter: ReceiptFilter) { publication(id: $id) { receiptBoard(first: $first, after: $after, order: $order, filter: $filter) { totalCount nodes { id } } } }';

type Change = Record<string, unknown> | ((at: At) => Record<string, unknown>);
const changed = (change: Change, at: At): Record<string, unknown> => (typeof change === 'function' ? change(at) : change);

const reminded = (what: string, change: Change, code: string, ...paths: string[]): BadCase => ({
  what: `remind to fetch: ${what}`, document: REMIND, code, ...(paths.length > 0 && { paths }),
  variables: (at) => ({ id: at.publication, organisationIds: [at.scene.kalix], subject: 'Påminnelse', text: 'Hämta gärna.', ...changed(change, at) }),
});
const board = (what: string, change: Record<string, unknown>, ...paths: string[]): BadCase => ({
  what: `receipts: ${what}`, document: BOARD, code: 'INVALID_INPUT', paths, variables: ({ publication }) => ({ id: publication, ...change }),
});

/** What an organisation takes out, who has fetched, and who is reminded to. */
export const FETCHING_CASES: readonly BadCase[] = [
  ...[UNKNOWN_ID, 'abc', '', '../../etc/passwd'].map((id): BadCase => ({ what: `take out: the organisation “${id}”`, document: TAKE_OUT, variables: () => ({ id }), code: 'NOT_FOUND' })),
  { what: 'take out: NUL for an organisation', document: TAKE_OUT, variables: () => ({ id: 'a\0' }), code: 'INVALID_INPUT', paths: ['id'] },
  { what: 'take out: no organisation', document: TAKE_OUT, variables: () => ({}), code: 'INVALID_INPUT', paths: ['id'] },
  { what: 'take out: an organisation that the asker has nothing of', document: TAKE_OUT, variables: ({ scene }) => ({ id: scene.lulea }), by: 'PAR', code: 'NOT_FOUND' },
  reminded('no subject', { subject: ' ' }, 'INVALID_INPUT', 'subject'),
  reminded('a subject of 61 characters', { subject: 'x'.repeat(61) }, 'INVALID_INPUT', 'subject'),
  reminded('a header after the subject', { subject: 'Hej\r\nBcc: alla@example.org' }, 'INVALID_INPUT', 'subject'),
  reminded('NUL in the subject', { subject: 'Hej\0' }, 'INVALID_INPUT', 'subject'),
  reminded('no text', { text: '\n ' }, 'INVALID_INPUT', 'text'),
  reminded('a text of ninety thousand bytes', { text: HUGE }, 'INVALID_INPUT', 'text'),
  reminded('a bell in the text', { text: 'Ring\u0007' }, 'INVALID_INPUT', 'text'),
  reminded('nobody', { organisationIds: [] }, 'INVALID_INPUT', 'organisationIds'),
  reminded('501 organisations', { organisationIds: Array.from({ length: 501 }, () => UNKNOWN_ID) }, 'INVALID_INPUT', 'organisationIds'),
  reminded('of a publication that is not there', { id: UNKNOWN_ID }, 'NOT_FOUND'),
  reminded('of “abc”', { id: 'abc' }, 'NOT_FOUND'),
  { what: 'preview of a reminder to fetch: a publication that is none', document: PREVIEW, variables: ({ scene }) => ({ id: '../../etc', organisationIds: [scene.kalix] }), code: 'NOT_FOUND' },
  board('a page of 0', { first: 0 }, 'first'),
  board('a page of 501', { first: 501 }, 'first'),
  board('junk for a cursor', { after: 'abc' }, 'after'),
  board('a cursor of another order', { order: 'COUNTY', after: encodeCursor(['Kalix kommun', UNKNOWN_ID]) }, 'after'),
  board('a cursor of another order by time', { order: 'FETCHED', after: encodeCursor(['Kalix kommun', UNKNOWN_ID]) }, 'after'),
  board('a time in a cursor that is none', { order: 'FETCHED', after: encodeCursor(['igår', '', UNKNOWN_ID]) }, 'after'),
  board('a cursor by time with an id that is none', { order: 'FETCHED', after: encodeCursor(['-infinity', 'Kalix kommun', 'x']) }, 'after'),
  board('NUL in a cursor', { after: encodeCursor(['Kalix\0', UNKNOWN_ID]) }, 'after'),
  board('an order that is none', { order: 'PRICE' }, 'order'),
  board('a filter that is none', { filter: { price: 1 } }, 'filter'),
  board('a kind that is none', { filter: { kind: ['SKOLA'] } }, 'filter.kind.0'),
  board('NUL in a search', { filter: { search: 'Kalix\0' } }, 'filter.search'),
  board('words for a yes or no', { filter: { fetched: 'kanske' } }, 'filter.fetched'),
];
