import { createClient, type Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import type { ApiClient } from '../../kit/api-client.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const PAGE = 'query ($id: ID!) { procurement(id: $id) { requirements(first: 3) { activityCursor nodes { id number commentCount } } } }';
const LISTEN = 'subscription ($id: ID!, $after: String) { requirementActivity(procurementId: $id, after: $after) { kind requirement { number } comment { body } } }';
const START = 'mutation ($id: ID!, $body: String!) { startThread(requirementId: $id, onVersion: 1, body: $body) { id comments { id } } }';

interface Page { procurement: { requirements: { activityCursor: string; nodes: { id: string; number: string; commentCount: number }[] } } }
type Heard = { data?: { requirementActivity: { kind: string; requirement: { number: string }; comment: { body: string } | null } } | null; errors?: readonly { extensions?: { code?: unknown } }[] };

/** The requirements as they are served: over the wire, with sessions, keys and limits. */
describe('the served API', () => {
  let app: TestApp;
  let id: string;
  let member: ApiClient;
  let secretary: ApiClient;
  const listeners: Client[] = [];

  const cookieOf = async (email: string): Promise<string> => (await app.visitor().post('/auth/password', { email, password: 'samkop-demo' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  const listen = async (email: string, after: string): Promise<AsyncIterableIterator<Heard>> => {
    const cookie = await cookieOf(email);
    class WithSession extends WebSocket { constructor(address: string, protocol: string) { super(address, protocol, { headers: { cookie } }); } }
    const client = createClient({ url: `${app.url.replace('http', 'ws')}/graphql`, webSocketImpl: WithSession, retryAttempts: 0 });
    listeners.push(client);
    return client.iterate({ query: LISTEN, variables: { id, after } }) as unknown as AsyncIterableIterator<Heard>;
  };
  const page = async () => (await member.ask<Page>(PAGE, { id })).procurement.requirements;

  beforeAll(async () => {
    app = await startTestApp('reference');
    const [procurement]: { id: string }[] = await app.database.dataSource.query('select id from procurement');
    id = procurement?.id ?? '';
    [member, secretary] = [await app.signedIn('ledamot@grupp.example'), await app.signedIn('sekreterare@grupp.example')];
  }, 400_000);
  afterAll(async () => {
    for (const client of listeners) await client.dispose();
    await app.close();
  });

  it('tells a member at once what another does, from the page on', async () => {
    const { activityCursor, nodes } = await page();
    const heard = await listen('ledamot@grupp.example', activityCursor);
    const next = heard.next();
    await secretary.ask(START, { id: nodes[0]?.id, body: 'Över tråden.' });
    expect((await next).value).toEqual({ data: { requirementActivity: { kind: 'ThreadStarted', requirement: { number: nodes[0]?.number }, comment: { body: 'Över tråden.' } } } });
  });

  it.each(['ny@grupp.example', 'deltagare@kalix.example'])('tells %s nothing, and not that there is anything', async (email) => {
    const heard = await listen(email, '0');
    await expect(heard.next()).rejects.toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('ends an open subscription when the undertaking is withdrawn', async () => {
    const { activityCursor, nodes } = await page();
    const heard = await listen('ledamot@grupp.example', activityCursor);
    const next = heard.next();
    await secretary.ask(START, { id: nodes[1]?.id, body: 'Ser den.' });
    expect((await next).value.data.requirementActivity.comment.body).toBe('Ser den.');
    const last = heard.next();
    await member.ask('mutation ($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', { id });
    await secretary.ask(START, { id: nodes[1]?.id, body: 'Ser den inte.' });
    expect((await last).done).toBe(true);
    expect((await page()).nodes).toEqual([]);
    await member.ask('mutation ($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing } }', { input: { procurementId: id, textVersion: 1 } });
    expect((await page()).nodes).toHaveLength(3);
  });

  it('makes two clicks one comment', async () => {
    const { nodes } = await page();
    const click = () => member.request('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'klick-1' }, body: JSON.stringify({ query: START, variables: { id: nodes[2]?.id, body: 'En gång.' } }),
    }).then((response) => response.text());
    const [first, second] = await Promise.all([click(), click()]);
    expect(second).toBe(first);
    expect((await page()).nodes[2]?.commentCount).toBe((nodes[2]?.commentCount ?? 0) + 1);
  });

  it('refuses a paste of five megabytes at the door, in words for whoever pasted it', async () => {
    const body = JSON.stringify({
      query: 'mutation ($input: RequirementInput!) { addRequirement(input: $input) { id } }',
      variables: { input: { procurementId: id, number: '99.1.1', section: '99.1 Nytt', kind: 'MANDATORY', heading: 'Inklistrat', text: '<script>alert(1)</script>'.repeat(210_000) } },
    });
    const send = (client: ApiClient) => client.request('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const answer = await send(secretary);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('högst 100 kB'), extensions: { code: 'TOO_COMPLEX' } }] });
    expect((await send(app.visitor())).status).toBe(413);
  });

  it('has for a member what there is to read, and for a secretary what there is to answer', async () => {
    const TASKS = '{ viewer { tasks { kind count dueOn href } } }';
    const kinds = async (client: ApiClient) => (await client.ask<{ viewer: { tasks: { kind: string; count: number; dueOn: string | null; href: string }[] } }>(TASKS)).viewer.tasks;
    expect((await kinds(member)).map(({ kind }) => kind)).toContain('READ_REQUIREMENTS');
    const own = await kinds(secretary);
    expect(own.find(({ kind }) => kind === 'ANSWER_THREADS')?.href).toMatch(/^\/u\/.+\/krav\?openThreadsOnly=true$/);
    expect(own.find(({ kind }) => kind === 'READ_REQUIREMENTS')).toMatchObject({ count: 400, dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });
});
