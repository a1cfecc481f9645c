import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisationsOf } from '../../bench/import.js';
import { invite, ISSUE } from '../../bench/issue.js';
import { onlyProcurement } from '../../bench/surroundings.js';
import type { ApiClient } from '../../kit/api-client.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const MANDATES = 1_000;
const CHUNK = 200;

let app: TestApp;
let admin: ApiClient;
let procurementId: string;
let organisations: string[];
beforeAll(async () => {
  app = await startTestApp('reference');
  admin = await app.signedIn('admin@region.example');
  procurementId = await onlyProcurement(admin);
  organisations = await organisationsOf({ client: admin, database: app.database }, MANDATES);
  await invite({ client: admin, procurementId }, organisations);
}, 180_000);
afterAll(() => app.close());

const variables = (chunk: readonly string[]) => ({
  procurement: procurementId, organisations: chunk, respondBy: new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10),
});

/** A request whose sender goes away before the answer, as when a lid is closed or a train enters a tunnel. */
async function sendAndGo(chunk: readonly string[], key: string, afterMs: number): Promise<void> {
  const away = new AbortController();
  const sent = admin.request('/graphql', {
    method: 'POST', body: JSON.stringify({ query: ISSUE, variables: variables(chunk) }), signal: away.signal,
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
  }).catch(() => undefined);
  await pause(afterMs);
  away.abort();
  await sent;
}

describe('issuing a thousand mandates in chunks', () => {
  it('goes on after requests whose answers were lost, nothing twice', async () => {
    for (let index = 0; index * CHUNK < MANDATES; index += 1) {
      const chunk = organisations.slice(index * CHUNK, (index + 1) * CHUNK);
      const key = randomUUID();
      if (index % 2 === 1) await sendAndGo(chunk, key, 5 * index * index);
      const { issueMandates } = await admin.ask<{ issueMandates: { issued: unknown[]; refused: unknown[] } }>(ISSUE, variables(chunk), { 'idempotency-key': key });
      expect([issueMandates.issued.length, issueMandates.refused.length]).toEqual([chunk.length, 0]);
    }
    const [row]: { mandates: number; organisations: number; events: number; messages: number }[] = await app.database.dataSource.query(
      `select count(*)::int as mandates, count(distinct principal_id)::int as organisations,
         (select count(*)::int from audit_event e join mandate i on i.id = e.subject_id where e.kind = 'MandateIssued' and i.principal_id = any($1::uuid[])) as events,
         (select count(*)::int from outbox_message o join audit_event e on e.id = o.event_id join mandate i on i.id = e.subject_id where i.principal_id = any($1::uuid[])) as messages
       from mandate where principal_id = any($1::uuid[])`, [organisations],
    );
    expect(row).toEqual({ mandates: MANDATES, organisations: MANDATES, events: MANDATES, messages: MANDATES });
  }, 120_000);

  it('leaves those who have one as they are when all is sent once more', async () => {
    const chunk = organisations.slice(0, CHUNK);
    const { issueMandates } = await admin.ask<{ issueMandates: { issued: unknown[]; refused: { code: string }[] } }>(ISSUE, variables(chunk));
    expect(issueMandates.issued).toEqual([]);
    expect(issueMandates.refused.map(({ code }) => code)).toEqual(chunk.map(() => 'ALREADY_EXISTS'));
  });
});
