import { inDays } from '../../kit/days.js';
import { BAD_LINES, UNKNOWN_ID } from './bad-case.js';
import type { Drafted } from './drafting-scene.js';
import { TEXT } from './drafting-scene.js';
import type { BadInput } from './refusal.js';

export type DraftCase = BadInput<Drafted>;

const ADD = 'mutation ($input: RequirementInput!) { addRequirement(input: $input) { id } }';
const REVISE = 'mutation ($id: ID!, $v: Int!, $text: String, $heading: String, $kind: RequirementKind, $lotNumber: Int, $weight: Decimal) { reviseRequirement(requirementId: $id, version: $v, text: $text, heading: $heading, kind: $kind, lotNumber: $lotNumber, weight: $weight) { id } }';
const MOVE = 'mutation ($id: ID!, $number: String!, $section: String) { moveRequirement(requirementId: $id, number: $number, section: $section) { id } }';
const SECTION = 'mutation ($p: ID!, $id: ID!, $number: String, $title: String) { changeSection(procurementId: $p, sectionId: $id, number: $number, title: $title) { id } }';
const STRIKE = 'mutation ($id: ID!, $v: Int!, $reason: String!) { withdrawRequirement(requirementId: $id, version: $v, reason: $reason) { id } }';
const START = 'mutation ($id: ID!, $v: Int!, $body: String!, $quote: String, $suggestion: String, $for: ID, $position: Boolean) { startThread(requirementId: $id, onVersion: $v, body: $body, quote: $quote, suggestion: $suggestion, onBehalfOfId: $for, position: $position) { id } }';
const COMMENT = 'mutation ($id: ID!, $body: String!, $reply: ID) { addComment(threadId: $id, body: $body, replyToId: $reply) { id } }';
const ACCEPT = 'mutation ($id: ID!, $motivation: String!) { acceptSuggestion(threadId: $id, motivation: $motivation) { id } }';
const RESOLVE = 'mutation ($id: ID!, $outcome: DispositionOutcome!, $motivation: String!, $text: String) { resolveThread(threadId: $id, outcome: $outcome, motivation: $motivation, resultingText: $text) { id } }';
const OPEN_ROUND = 'mutation ($p: ID!, $opensOn: Date, $closesOn: Date!) { openCommentRound(procurementId: $p, opensOn: $opensOn, closesOn: $closesOn) { id } }';
const REOPEN_ROUND = 'mutation ($p: ID!, $closesOn: Date!) { reopenCommentRound(procurementId: $p, closesOn: $closesOn) { id } }';
const FILTER = 'query ($p: ID!, $filter: RequirementFilter, $after: String) { procurement(id: $p) { requirements(filter: $filter, after: $after) { totalCount nodes { id } } } }';

type Variables = DraftCase['variables'];
const invalid = (what: string, document: string, variables: Variables, ...paths: string[]): DraftCase => ({ what, document, variables, code: 'INVALID_INPUT', paths });
const added = (what: string, change: Record<string, unknown>, ...paths: string[]): DraftCase => invalid(`a requirement with ${what}`, ADD, ({ procurement }) => ({
  input: { procurementId: procurement, number: '91.1.1', section: '91.1 Nytt', kind: 'MANDATORY', heading: 'Rubrik', text: 'Text.', ...change },
}), ...paths.map((path) => `input.${path}`));
const revised = (what: string, change: Record<string, unknown>, ...paths: string[]): DraftCase => invalid(`a revision with ${what}`, REVISE, ({ requirement }) => ({ id: requirement, v: 2, ...change }), ...paths);
const started = (what: string, change: Record<string, unknown>, ...paths: string[]): DraftCase => invalid(`a thread with ${what}`, START, ({ requirement }) => ({ id: requirement, v: 2, body: 'Ord.', ...change }), ...paths);

const NUMBERS: readonly (readonly [string, string])[] = [
  ['a full stop at the end', '3.2.'], ['one at the beginning', '.3.2'], ['two full stops', '3..2'], ['nought', '0'], ['nought for a part', '3.0.1'], ['a nought before', '3.02.1'], ['seven parts', '3.2.14.1.1.1.1'],
  ['thirty parts', Array.from({ length: 30 }, () => '1').join('.')], ['Arabic digits', '٣.٢.١'], ['digits in full width', '３.２.１'], ['a comma', '3,2,1'], ['a letter', '3.2.a'], ['a minus', '-3.2.1'], ['a number beyond all', '3.2.99999'],
  ['nothing', ''], ['only spaces', '   '], ['NUL', '3.2\0.1'], ['a space within', '3. 2.1'],
];
const WEIGHTS: readonly (readonly [string, unknown])[] = [['nought', '0'], ['less than nothing', '-1'], ['more than a hundred', '100.001'], ['four decimals', '1.0001'], ['words', 'tung'], ['an exponent', '1e1'], ['infinity', 'Infinity'], ['twenty digits', '12345678901234567890']];
const TEXTS: readonly (readonly [string, string])[] = [['nothing', ''], ['only spaces and lines', ' \n\u00a0 '], ['only invisible characters', '\u200b\u200e\ufeff'], ['more than a text holds', 'x'.repeat(20_001)], ['ninety thousand bytes', 'å'.repeat(45_000)], ['NUL', 'Krav\0'], ['half of a surrogate pair', 'Krav \ud83d']];
const WORDS: readonly (readonly [string, string])[] = [['nothing', ''], ['only invisible characters', '\u200b\ufeff'], ['NUL', 'Ord\0'], ['half of a surrogate pair', 'Ord \udc00'], ['ninety thousand bytes', 'å'.repeat(45_000)]];
const HEADINGS = BAD_LINES.filter(([what]) => !/formula|command|line break/.test(what));

export const DRAFTING_CASES: readonly DraftCase[] = [
  ...NUMBERS.map(([what, number]) => added(`${what} for a number`, { number }, 'number')),
  ...NUMBERS.map(([what, number]) => invalid(`a move to ${what}`, MOVE, ({ award }) => ({ id: award, number }), 'number')),
  ...WEIGHTS.map(([what, weight]) => added(`${what} for a weight`, { kind: 'AWARD', weight }, 'weight')),
  ...TEXTS.map(([what, text]) => added(`${what} for a text`, { text }, 'text')),
  ...TEXTS.map(([what, text]) => revised(`${what} for a text`, { text }, 'text')),
  ...HEADINGS.map(([what, heading]) => added(`${what} for a heading`, { heading }, 'heading')),
  ...HEADINGS.map(([what, heading]) => revised(`${what} for a heading`, { heading }, 'heading')),
  added('a weight where it gives no points', { weight: '10' }, 'weight'),
  added('a lot that is not there', { lotNumber: 9 }, 'lotNumber'),
  added('a lot beyond all numbers', { lotNumber: 2_000_000_000 }, 'lotNumber'),
  added('a kind that is none', { kind: 'KANSKE' }, 'kind'),
  added('a section without a title', { section: '91.1' }, 'section'),
  added('a section that is not above it', { section: '92.1 Annat' }, 'section'),
  added('no section', { section: ' ' }, 'section'),
  added('faults everywhere, all of them said at once', { number: '3.2.', heading: '', text: '', weight: '200', kind: 'AWARD' }, 'number', 'heading', 'text', 'weight'),
  { what: 'a requirement with a number that another has', document: ADD, code: 'ALREADY_EXISTS', paths: ['input.number'], variables: ({ procurement }) => ({ input: { procurementId: procurement, number: '90.1.1', section: '90.1', kind: 'MANDATORY', heading: 'R', text: 'T' } }) },
  revised('a weight where it gives no points', { weight: '10' }, 'weight'),
  revised('a lot that is not there', { lotNumber: 9 }, 'lotNumber'),
  ...[0, -1, 3, 2_000_000_000].map((v) => invalid(`a revision of version ${v}`, REVISE, ({ requirement }) => ({ id: requirement, v, text: 'Ny.' }), 'version')),
  { what: 'a revision of an older version', document: REVISE, code: 'CONFLICT', variables: ({ requirement }) => ({ id: requirement, v: 1, text: 'Ny.' }) },
  invalid('a requirement moved under itself', MOVE, ({ requirement }) => ({ id: requirement, number: '90.1.1.2' }), 'number'),
  invalid('a requirement moved under what is under it', MOVE, ({ requirement }) => ({ id: requirement, number: '90.1.1.1.1' }), 'number'),
  invalid('a section moved under itself', SECTION, ({ procurement, section }) => ({ p: procurement, id: section, number: '90.1.1' }), 'number'),
  invalid('a section moved thirty levels down', SECTION, ({ procurement, section }) => ({ p: procurement, id: section, number: Array.from({ length: 30 }, () => '1').join('.') }), 'number'),
  ...NUMBERS.filter(([what]) => !/spaces|space within/.test(what)).map(([what, number]) => invalid(`a section moved to ${what}`, SECTION, ({ procurement, section }) => ({ p: procurement, id: section, number }), 'number')),
  ...BAD_LINES.map(([what, title]) => invalid(`${what} for a section’s title`, SECTION, ({ procurement, section }) => ({ p: procurement, id: section, title }), 'title')),
  ...WORDS.map(([what, reason]) => invalid(`${what} for why a requirement is struck`, STRIKE, ({ requirement }) => ({ id: requirement, v: 2, reason }), 'reason')),
  { what: 'a strike at an older version', document: STRIKE, code: 'CONFLICT', variables: ({ requirement }) => ({ id: requirement, v: 1, reason: 'Bort.' }) },
  ...WORDS.map(([what, body]) => started(`${what} for what is said`, { body }, 'body')),
  started('words that are not in the text', { quote: 'inom fem arbetsdagar' }, 'quote'),
  started('words of the text in other letters', { quote: 'LEVERANTÖREN SKA' }, 'quote'),
  started('no words for a quote', { quote: ' ' }, 'quote'),
  started('ninety thousand bytes for a quote', { quote: 'å'.repeat(45_000) }, 'quote'),
  started('a version that is not there', { v: 3 }, 'onVersion'),
  started('version nought', { v: 0 }, 'onVersion'),
  started('a suggestion that changes nothing', { suggestion: TEXT }, 'suggestion'),
  started('a suggestion that leaves no text', { suggestion: '' }, 'suggestion'),
  started('more than a text holds for a suggestion', { suggestion: 'x'.repeat(20_001) }, 'suggestion'),
  started('a position of nobody', { position: true }, 'position'),
  started('the voice of one that is not represented', { for: UNKNOWN_ID }, 'onBehalfOfId'),
  started('no id for a voice', { for: 'abc' }, 'onBehalfOfId'),
  ...WORDS.map(([what, body]) => invalid(`${what} for a comment`, COMMENT, ({ open }) => ({ id: open, body }), 'body')),
  invalid('an answer to a comment that is not there', COMMENT, ({ open }) => ({ id: open, body: 'Ja.', reply: UNKNOWN_ID }), 'replyToId'),
  { what: 'a suggestion accepted whose words have gone', document: ACCEPT, code: 'CONFLICT', variables: ({ outdated }) => ({ id: outdated, motivation: 'Ja.' }) },
  { what: 'a suggestion accepted where there is none', document: ACCEPT, code: 'ACTION_NOT_AVAILABLE', variables: ({ open }) => ({ id: open, motivation: 'Ja.' }) },
  ...WORDS.map(([what, motivation]) => invalid(`${what} for a motivation`, RESOLVE, ({ open }) => ({ id: open, outcome: 'REJECTED', motivation }), 'motivation')),
  invalid('an outcome that is none', RESOLVE, ({ open }) => ({ id: open, outcome: 'KANSKE', motivation: 'Ja.' }), 'outcome'),
  invalid('a new text with a no', RESOLVE, ({ open }) => ({ id: open, outcome: 'REJECTED', motivation: 'Nej.', text: 'Ny text.' }), 'resultingText'),
  invalid('a new text without words', RESOLVE, ({ open }) => ({ id: open, outcome: 'ACCEPTED', motivation: 'Ja.', text: ' ' }), 'resultingText'),
  { what: 'a second round while one is open', document: OPEN_ROUND, code: 'ACTION_NOT_AVAILABLE', variables: ({ procurement }) => ({ p: procurement, closesOn: inDays(20) }) },
  invalid('a round that closed yesterday', REOPEN_ROUND, ({ procurement }) => ({ p: procurement, closesOn: inDays(-1) }), 'closesOn'),
  invalid('a round that closed in the year one', REOPEN_ROUND, ({ procurement }) => ({ p: procurement, closesOn: '0001-01-01' }), 'closesOn'),
  invalid('a round of a hundred years', REOPEN_ROUND, ({ procurement }) => ({ p: procurement, closesOn: '2124-01-01' }), 'closesOn'),
  invalid('a round to the thirtieth of February', REOPEN_ROUND, ({ procurement }) => ({ p: procurement, closesOn: '2027-02-30' }), 'closesOn'),
  invalid('a round that opened yesterday', OPEN_ROUND, ({ procurement }) => ({ p: procurement, opensOn: inDays(-1), closesOn: inDays(9) }), 'opensOn'),
  invalid('requirements after a cursor that is none', FILTER, ({ procurement }) => ({ p: procurement, after: 'abc' }), 'after'),
  invalid('requirements of a kind that is none', FILTER, ({ procurement }) => ({ p: procurement, filter: { kind: ['KANSKE'] } }), 'filter.kind.0'),
  invalid('requirements with NUL in the search', FILTER, ({ procurement }) => ({ p: procurement, filter: { search: 'krav\0' } }), 'filter.search'),
  ...([[MOVE, { number: '1.1' }], [STRIKE, { v: 1, reason: 'Bort.' }], [START, { v: 1, body: 'Ord.' }], [ACCEPT, { motivation: 'Ja.' }], [COMMENT, { body: 'Ord.' }]] as const).flatMap(([document, more], index) =>
    [UNKNOWN_ID, "1' or '1'='1"].map((id): DraftCase => ({ what: `${/\{ (\w+)/.exec(document)?.[1] ?? index} of “${id}”`, document, variables: () => ({ id, ...more }), code: 'NOT_FOUND' }))),
];
