import { serverAudits, type AuditResult } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('empty');
});
afterAll(() => app.close());

/** As a program of ours asks: with the header that no form of another site can send. */
const fetchFn = (address: string, init: RequestInit = {}): Promise<Response> =>
  fetch(address, { ...init, headers: { ...(init.headers as Record<string, string> | undefined), 'apollo-require-preflight': '1' } });

/** GraphQL over HTTP, the specification: its audits as the package `graphql-http` makes them. */
it('serves GraphQL over HTTP as the specification demands', async () => {
  const results: AuditResult[] = [];
  for (const audit of serverAudits({ url: `${app.url}/graphql`, fetchFn })) results.push(await audit.fn());
  const passed = (level: string): string => {
    const ofLevel = results.filter(({ name }) => name.startsWith(level));
    return `${level} ${ofLevel.filter(({ status }) => status === 'ok').length}/${ofLevel.length}`;
  };
  process.stdout.write(`FIGURE graphql-http audits: ${['MUST', 'SHOULD', 'MAY'].map(passed).join(', ')}\n`);
  const failed = results.filter(({ status, name }) => status !== 'ok' && name.startsWith('MUST')).map(({ id, name }) => `${id} ${name}`);
  expect(failed).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
  if (process.env.AUDIT_DETAILS) for (const result of results) if (result.status !== 'ok') process.stdout.write(`${result.id} ${result.name}: ${result.reason}\n`);
});
