import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { asked, JSON_TYPE, knock, LONGEST_MS } from './knocking.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('empty');
});
afterAll(() => app.close());

const QUERY = '{ viewer { language } }';
const post = (headers: Record<string, string>, body: NonNullable<RequestInit['body']>): RequestInit => ({ method: 'POST', headers, body });
const form = (): FormData => {
  const data = new FormData();
  data.set('operations', JSON.stringify({ query: QUERY }));
  return data;
};

describe('another site cannot ask with the cookie of our reader', () => {
  it.each([
    ['a form', () => post({ 'content-type': 'application/x-www-form-urlencoded' }, `query=${encodeURIComponent(QUERY)}`), '/graphql'],
    ['a form with a file', () => post({}, form()), '/graphql'],
    ['plain text that is JSON', () => post({ 'content-type': 'text/plain' }, JSON.stringify({ query: QUERY })), '/graphql'],
    ['an address that is opened', () => ({ method: 'GET' }), `/graphql?query=${encodeURIComponent(QUERY)}`],
    ['nothing said of the content', () => post({ 'content-type': '' }, JSON.stringify({ query: QUERY })), '/graphql'],
  ] as const)('%s', async (_, init, path) => {
    const answer = await knock(app, init(), path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.ms).toBeLessThan(LONGEST_MS);
  });

  it.each(['/auth/password', '/auth/logout', '/auth/link', '/auth/account', '/auth/forgotten'])('a form at %s', async (path) => {
    const answer = await knock(app, post({ 'content-type': 'application/x-www-form-urlencoded' }, 'email=a%40b.example&password=x'), path);
    expect({ status: answer.status, code: answer.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('JSON from a page of another site', async () => {
    const answer = await knock(app, post({ ...JSON_TYPE, origin: 'https://elsewhere.example' }, '{"email":"a@b.example","password":"x"}'), '/auth/password');
    expect(answer.status).toBe(403);
  });

  it('no answer lets another site read it', async () => {
    for (const method of ['OPTIONS', 'POST']) {
      const response = await fetch(`${app.url}/graphql`, { method, headers: { ...JSON_TYPE, origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }, ...(method === 'POST' && { body: JSON.stringify({ query: QUERY }) }) });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('a reader of our own may ask by address, with a header that no form can send', async () => {
    const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent(QUERY)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await response.json()).toEqual({ data: { viewer: { language: 'SV' } } });
  });
});

describe('what is no request', () => {
  it.each([
    ['JSON that breaks off', () => post(JSON_TYPE, '{"query":"{ viewer'), 400],
    ['JSON that is no object', () => post(JSON_TYPE, '"query"'), 400],
    ['an empty body', () => post(JSON_TYPE, ''), 400],
    ['null', () => post(JSON_TYPE, 'null'), 400],
    ['no query', () => post(JSON_TYPE, '{}'), 400],
    ['a query that is a number', () => post(JSON_TYPE, '{"query":7}'), 400],
    ['variables that are a list', () => post(JSON_TYPE, JSON.stringify({ query: QUERY, variables: [1] })), 400],
    ['several requests in one', () => post(JSON_TYPE, JSON.stringify([{ query: QUERY }, { query: QUERY }])), 400],
    ['XML', () => post({ 'content-type': 'application/xml', 'apollo-require-preflight': '1' }, '<query/>'), 400],
    ['another character set', () => post({ 'content-type': 'application/json; charset=utf-32' }, JSON.stringify({ query: QUERY })), 400],
    ['an unknown packing', () => post({ ...JSON_TYPE, 'content-encoding': 'zstd-of-ours' }, JSON.stringify({ query: QUERY })), 415],
    ['a document that cannot be read', () => asked('{ viewer {'), 400],
    ['an empty document', () => asked('   '), 400],
    ['a field that is not there', () => asked('{ secrets }'), 400],
    ['an operation that is not there', () => asked('query A { viewer { language } }', { operationName: 'B' }), 400],
    ['two operations and none chosen', () => asked('query A { viewer { language } } query B { viewer { demo } }'), 400],
    ['only a fragment', () => asked('fragment a on Viewer { language }'), 400],
    ['a subscription by HTTP', () => asked('subscription { boardActivity(procurementId: "x") { id } }'), 400],
    ['a method that is none of ours', () => ({ method: 'PUT', headers: JSON_TYPE, body: JSON.stringify({ query: QUERY }) }), 405],
  ] as const)('%s', async (_, init, status) => {
    const answer = await knock(app, init());
    expect(answer.status).toBe(status);
    expect(answer.code).not.toBe('INTERNAL');
    expect(answer.ms).toBeLessThan(LONGEST_MS);
  });

  it('a mutation by address', async () => {
    const answer = await knock(app, { headers: { 'apollo-require-preflight': '1' } }, `/graphql?query=${encodeURIComponent('mutation { setLanguage(language: EN) { language } }')}`);
    expect(answer.status).toBe(405);
  });

  it.each([
    ['JSON that breaks off', '{"email":', 400], ['a list', '[]', 400], ['null', 'null', 400], ['a number for an address', '{"email":7,"password":["x"]}', 400],
  ])('at a route: %s', async (_, body, status) => {
    const answer = await knock(app, post(JSON_TYPE, body), '/auth/password');
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code: 'INVALID_INPUT' });
  });

  it('a body over 100 kB at a route', async () => {
    const answer = await knock(app, post(JSON_TYPE, JSON.stringify({ email: 'x'.repeat(103_000) })), '/auth/password');
    expect(answer.status).toBe(413);
    expect(answer.ms).toBeLessThan(LONGEST_MS);
  });
});

describe('a refusal', () => {
  it.each([
    ['/publications/0198c3b0-0000-7000-8000-000000000000/archive.zip', {}, 404], ['/publications/x/files/y', { method: 'HEAD' }, 404], ['/publications/x/archive.zip', { method: 'OPTIONS' }, 404],
    ['/publications/%E0%A4%A/manifest.json', {}, 400], ['/documents/versions/x', {}, 401], ['/assets/gone.js', {}, 404], ['/auth/link', post(JSON_TYPE, '{"token":"AAAAAAAAAAAAAAAAAAAAAA"}'), 404],
  ] as const)('is kept by nothing on the way: what is refused to one is another’s to have (%s)', async (path, init, status) => {
    const answer = await fetch(`${app.url}${path}`, init);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
  });
});
