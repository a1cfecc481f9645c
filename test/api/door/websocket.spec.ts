import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { LIMITS } from '#platform/graphql';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('empty');
});
afterAll(() => app.close());

const PROTOCOL = 'graphql-transport-ws';
interface Message { readonly type: string; readonly id?: string; readonly payload?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] }

interface Opening {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly protocol?: string;
}

/** How a connection begins: open, or the status that turned it away. */
function open({ path = '/graphql', headers = {}, protocol = PROTOCOL }: Opening = {}): Promise<{ socket: WebSocket } | { status: number | undefined }> {
  const socket = new WebSocket(app.url.replace('http', 'ws') + path, [protocol], { headers });
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve({ socket }));
    socket.once('unexpected-response', (request, response) => {
      request.destroy();
      resolve({ status: response.statusCode });
    });
    socket.on('error', reject);
  });
}

async function connected(opening?: Opening): Promise<WebSocket> {
  const opened = await open(opening);
  if (!('socket' in opened)) throw new Error(`Not opened: ${opened.status}`);
  return opened.socket;
}

/** The code with which the server ends the connection. */
const closing = (socket: WebSocket): Promise<number> => new Promise((resolve) => void socket.once('close', resolve));

/** What the server says to one operation on a connection of its own. */
async function answerTo(query: string, headers?: Readonly<Record<string, string>>): Promise<Message> {
  const socket = await connected({ ...(headers && { headers }) });
  const answer = new Promise<Message>((resolve) => {
    socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString()) as Message;
      if (message.type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      if (message.id === '1') resolve(message);
    });
  });
  socket.send(JSON.stringify({ type: 'connection_init' }));
  return answer.finally(() => socket.close());
}

const errorOf = ({ type, payload }: Message) => ({ type, code: payload?.[0]?.extensions?.code });

describe('who may open a connection', () => {
  it('a page of our own, and a program that names no page', async () => {
    const origins: Readonly<Record<string, string>>[] = [{}, { origin: 'http://localhost' }, { origin: app.url }];
    for (const headers of origins) (await connected({ headers })).close();
  });

  it.each([
    ['a page of another site', { headers: { origin: 'https://elsewhere.example' } }],
    ['a page whose address looks like ours', { headers: { origin: 'http://localhost.elsewhere.example' } }],
    ['a page without an address', { headers: { origin: 'null' } }],
    ['whoever asks for another path', { path: '/graphql/../secrets' }],
    ['whoever asks at the root', { path: '/' }],
  ])('not %s', async (_, opening) => {
    expect(await open(opening)).toEqual({ status: 403 });
  });

  it('not one who speaks another protocol', async () => {
    const opened = await open({ protocol: 'graphql-ws' }).catch(() => ({ status: 0 }));
    if ('socket' in opened) expect(await closing(opened.socket)).toBe(4406);
    else expect(opened.status).not.toBe(101);
  });
});

describe('what is not let in by a connection', () => {
  it.each([
    ['a query', '{ viewer { language } }'],
    ['a mutation', 'mutation { setLanguage(language: EN) { language } }'],
    ['a mutation beside a subscription', 'subscription A { boardActivity(procurementId: "x") { id } } mutation B { setLanguage(language: EN) { language } }'],
    ['a document that cannot be read', 'subscription {'],
    ['a field that is not there', 'subscription { secrets }'],
    ['thousands of tokens', `subscription { boardActivity(procurementId: "x") { ${'id '.repeat(LIMITS.tokens)} } }`],
  ])('%s', async (_, query) => {
    expect(errorOf(await answerTo(query))).toEqual({ type: 'error', code: 'INVALID_INPUT' });
  });

  it.each([
    ['more aliases', `subscription { boardActivity(procurementId: "x") { ${Array.from({ length: LIMITS.aliases + 1 }, (_, index) => `a${index}: id`).join(' ')} } }`],
    ['more depth', `subscription { boardActivity(procurementId: "x") { ${'procurement { pendingActs { '.repeat(7)} id ${'} }'.repeat(7)} } }`],
    ['more directives', `subscription { boardActivity(procurementId: "x") { id ${'@include(if: true) '.repeat(LIMITS.directives + 1)} } }`],
  ])('%s', async (_, query) => {
    expect(errorOf(await answerTo(query))).toEqual({ type: 'error', code: 'TOO_COMPLEX' });
  });

  it('a message over 100 kB: the connection is ended', async () => {
    const socket = await connected();
    const closed = closing(socket);
    socket.send(JSON.stringify({ type: 'connection_init', payload: { padding: 'x'.repeat(LIMITS.bodyBytes) } }));
    expect(await closed).toBe(1009);
  });

  it('what is no message: the connection is ended', async () => {
    for (const text of ['{', '{"type":"none"}', '[]']) {
      const socket = await connected();
      const closed = closing(socket);
      socket.send(text);
      expect(await closed).toBe(4400);
    }
  });

  it('an operation before the greeting', async () => {
    const socket = await connected();
    const closed = closing(socket);
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { boardActivity(procurementId: "x") { id } }' } }));
    expect(await closed).toBe(4401);
  });

  it('a stranger, and tells so in the language of the browser', async () => {
    const query = 'subscription { boardActivity(procurementId: "x") { id } }';
    for (const [language, words] of [['sv', 'Logga in för att fortsätta.'], ['en', 'Sign in to continue.']] as const) {
      const { payload } = await answerTo(query, { 'accept-language': language });
      expect(JSON.stringify(payload)).toContain(words);
      expect(JSON.stringify(payload)).toContain('UNAUTHENTICATED');
    }
  });

  it('no refused connection is left behind: the API still answers', async () => {
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
  });
});
