import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '#platform/graphql';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { asked, JSON_TYPE, knock, LONGEST_MS } from './knocking.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('empty');
});
afterAll(() => app.close());

const times = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');
/** `count` fields, each within the one before. */
const deep = (count: number): string => `{ procurement(id: "x") ${nested(count - 1)} }`;
const nested = (count: number): string => (count <= 1 ? '{ id }' : `{ pendingActs { procurement ${nested(count - 2)} } }`);
const aliases = (count: number): string => `{ ${times(count, (index) => `a${index}: viewer { language }`)} }`;
const directives = (count: number): string => `{ viewer { language ${'@include(if: true) '.repeat(count)} } }`;
const tokens = (count: number): string => `{ viewer { ${'language '.repeat(count)} } }`;
const page = (first: number): string => `{ procurements(first: ${first}) { nodes { board(first: ${first}) { nodes { id stage organisation { id name } } } } } }`;
const bodyOf = (bytes: number): string => {
  const frame = JSON.stringify({ query: '{ viewer { language } }', padding: '' }).length;
  return JSON.stringify({ query: '{ viewer { language } }', padding: 'x'.repeat(bytes - frame) });
};

interface Case { readonly what: string; readonly init: () => RequestInit; readonly status: number; readonly code: string }

const TOO_MUCH: readonly Case[] = [
  { what: 'a body over 100 kB', init: () => ({ method: 'POST', headers: JSON_TYPE, body: bodyOf(LIMITS.bodyBytes + 1) }), status: 413, code: 'TOO_COMPLEX' },
  { what: 'a small body that unpacks to five megabytes', init: () => ({ method: 'POST', headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync(bodyOf(5_000_000)) }), status: 413, code: 'TOO_COMPLEX' },
  { what: 'more depth', init: () => asked(deep(LIMITS.depth + 2)), status: 400, code: 'TOO_COMPLEX' },
  { what: 'more aliases', init: () => asked(aliases(LIMITS.aliases + 1)), status: 400, code: 'TOO_COMPLEX' },
  { what: 'the same field thousands of times under one alias each', init: () => asked(aliases(600)), status: 400, code: 'INVALID_INPUT' },
  { what: 'more tokens', init: () => asked(tokens(LIMITS.tokens)), status: 400, code: 'INVALID_INPUT' },
  { what: 'a hundred kilobytes of braces', init: () => asked('{'.repeat(90_000)), status: 400, code: 'INVALID_INPUT' },
  { what: 'more directives', init: () => asked(directives(LIMITS.directives + 1)), status: 400, code: 'TOO_COMPLEX' },
  { what: 'pages within pages', init: () => asked(page(500)), status: 400, code: 'TOO_COMPLEX' },
  { what: 'pages within pages, their size in variables', init: () => asked('query ($n: Int) { procurements(first: $n) { nodes { board(first: $n) { nodes { id stage organisation { id name } } } } } }', { variables: { n: 500 } }), status: 400, code: 'TOO_COMPLEX' },
  { what: 'fragments that lead back to themselves', init: () => asked('{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'), status: 400, code: 'INVALID_INPUT' },
  { what: 'fragments that double at each step', init: () => asked(`{ viewer { ...f0 } } ${times(24, (index) => `fragment f${index} on Viewer { ...f${index + 1} ...f${index + 1} }`)} fragment f24 on Viewer { language }`), status: 400, code: 'TOO_COMPLEX' },
  { what: 'variables nested to exhaust their reader', init: () => ({ method: 'POST', headers: { ...JSON_TYPE, 'idempotency-key': 'deep' }, body: `{"query":"{ viewer { language } }","variables":{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}}` }), status: 400, code: 'TOO_COMPLEX' },
];

describe('what asks too much is turned away, within a tenth of a second', () => {
  it.each(TOO_MUCH)('$what', async ({ init, status, code }) => {
    const answer = await knock(app, init());
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
    expect(answer.ms).toBeLessThan(LONGEST_MS);
  });
});

describe('what stays within the limits is let in', () => {
  it.each([
    ['a body of 100 kB', () => ({ method: 'POST', headers: JSON_TYPE, body: bodyOf(LIMITS.bodyBytes) })],
    ['all aliases there may be', () => asked(aliases(LIMITS.aliases))],
    ['all directives there may be', () => asked('{ viewer { language @include(if: true) @skip(if: false) } }')],
  ])('%s', async (_, init) => {
    expect((await knock(app, init())).status).toBe(200);
  });

  it.each([
    // Refused for who asks, not for what: the limits let it by.
    ['all depth there may be', () => asked(deep(LIMITS.depth))],
    ['a page of five hundred', () => asked('{ organisations(first: 500) { nodes { id name kind } } }')],
  ])('%s', async (_, init) => {
    expect((await knock(app, init())).code).toBe('UNAUTHENTICATED');
  });
});

describe('what asks for too much is told so in the language of the reader', () => {
  it.each([
    ['sv', 'Frågan är för stor. Be om färre fält eller färre rader åt gången.', 'Det som skickades är för stort: högst 100 kB åt gången. Inget har ändrats. Korta texten, eller dela upp den.'],
    ['en', 'The question is too large. Ask for fewer fields or fewer rows at a time.', 'What was sent is too large: at most 100 kB at a time. Nothing has changed. Shorten the text, or divide it.'],
  ])('%s', async (language, asksTooMuch, saysTooMuch) => {
    const said = async (init: RequestInit) => (await knock(app, { ...init, headers: { ...JSON_TYPE, 'accept-language': language } })).message;
    expect(await said(asked(page(500)))).toBe(asksTooMuch);
    expect(await said({ method: 'POST', body: bodyOf(LIMITS.bodyBytes + 1) })).toBe(saysTooMuch);
  });
});
