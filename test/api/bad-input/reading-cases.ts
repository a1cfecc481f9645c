import { encodeCursor } from '#kernel';
import { UNKNOWN_ID, type BadCase } from './bad-case.js';

const ORGANISATIONS = 'query ($first: Int, $after: String, $kind: [OrganisationKind!]) { organisations(first: $first, after: $after, kind: $kind) { totalCount } }';
const BOARD = 'query ($id: ID!, $first: Int, $after: String, $order: BoardOrder, $filter: BoardFilter) { procurement(id: $id) { board(first: $first, after: $after, order: $order, filter: $filter) { totalCount nodes { id } } } }';
const LOG = 'query ($after: String) { auditEvents(after: $after) { totalCount } }';
const PEOPLE = 'query ($after: String) { people(after: $after) { totalCount } }';
const ONE = 'query ($id: ID!) { participation(id: $id) { id } }';

const invalid = (what: string, document: string, variables: BadCase['variables'], ...paths: string[]): BadCase => ({ what, document, variables, code: 'INVALID_INPUT', paths });
const board = (what: string, more: Record<string, unknown>, ...paths: string[]): BadCase => invalid(`board: ${what}`, BOARD, ({ scene }) => ({ id: scene.procurement, ...more }), ...paths);
const CURSORS: readonly (readonly [string, string])[] = [
  ['junk', 'abc'], ['nothing', ''], ['what is no base64', 'ÅÄÖ=='], ['JSON that is no list', Buffer.from('{"a":1}').toString('base64url')], ['too many parts', encodeCursor(['a', 'b', 'c', 'd'])], ['too few parts', encodeCursor([])],
  ['an id that is none', encodeCursor(['Kalix kommun', "x' or 1=1"])], ['NUL', encodeCursor(['Kalix\0', UNKNOWN_ID])], ['ninety thousand characters', 'a'.repeat(90_000)], ['numbers for texts', Buffer.from('[1,2]').toString('base64url')],
];

/** Reads: what a form's list or a made-up address could send. */
export const READING_CASES: readonly BadCase[] = [
  ...([-1, 0, 501, 2_000_000_000] as const).map((first) => invalid(`a page of ${first}`, ORGANISATIONS, () => ({ first }), 'first')),
  ...([1.5, 'tio', [], {}, true, 2 ** 40] as const).map((first) => invalid(`${JSON.stringify(first)} for the size of a page`, ORGANISATIONS, () => ({ first }), 'first')),
  ...CURSORS.map(([what, after]) => invalid(`${what} for a cursor`, ORGANISATIONS, () => ({ after }), 'after')),
  ...CURSORS.map(([what, after]) => board(`${what} for a cursor`, { after }, 'after')),
  ...CURSORS.map(([what, after]) => invalid(`log: ${what} for a cursor`, LOG, () => ({ after }), 'after')),
  ...CURSORS.map(([what, after]) => invalid(`accounts: ${what} for a cursor`, PEOPLE, () => ({ after }), 'after')),
  invalid('log: a cursor of no time', LOG, () => ({ after: encodeCursor(['i går', '1', UNKNOWN_ID]) }), 'after'),
  invalid('log: a cursor of no number', LOG, () => ({ after: encodeCursor(['2026-01-01T00:00:00.000Z', 'ett', UNKNOWN_ID]) }), 'after'),
  invalid('log: a number beyond all', LOG, () => ({ after: encodeCursor(['2026-01-01T00:00:00.000Z', '9'.repeat(30), UNKNOWN_ID]) }), 'after'),
  board('a cursor of another order', { order: 'STAGE', after: encodeCursor(['Kalix kommun', UNKNOWN_ID]) }, 'after'),
  board('a stage beyond all in a cursor', { order: 'STAGE', after: encodeCursor(['99', 'Kalix', 'x']) }, 'after'),
  board('a time that is none in a cursor', { order: 'LAST_CONTACT', after: encodeCursor(['2024-02-30 99:99:99', UNKNOWN_ID]) }, 'after'),
  board('an order that is none', { order: 'PRICE' }, 'order'),
  board('a stage that is none', { filter: { stage: ['SOLD'] } }, 'filter.stage.0'),
  board('a filter that is none', { filter: { price: 1 } }, 'filter'),
  board('NUL in a filter', { filter: { countyCode: ['25', '\0'] } }, 'filter.countyCode.1'),
  board('NUL in a search', { filter: { search: 'Kalix\0' } }, 'filter.search'),
  invalid('a kind that is none', ORGANISATIONS, () => ({ kind: ['SKOLA'] }), 'kind.0'),
  invalid('no id', ONE, () => ({}), 'id'),
  invalid('null for an id', ONE, () => ({ id: null }), 'id'),
  invalid('a list for an id', ONE, () => ({ id: ['abc'] }), 'id'),
  invalid('NUL for an id', ONE, () => ({ id: '\0' }), 'id'),
  invalid('NUL in the document itself', 'query { organisations(search: "\\u0000") { totalCount } }', () => ({}), 'search'),
  invalid('NUL deep in the document itself', 'mutation { createOrganisation(input: {name: "a\\u0000", organisationNumber: "212000-2627", kind: OTHER, countyCode: "25"}) { id } }', () => ({}), 'input.name'),
  ...[UNKNOWN_ID, 'abc', '', '../../etc/passwd', "1' or '1'='1"].map((id): BadCase => ({ what: `the id “${id}”`, document: ONE, variables: () => ({ id }), code: 'NOT_FOUND' })),
];
