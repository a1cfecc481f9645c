import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { verifyChains } from '#platform/audit';
import { REFUSAL_CODES } from '#platform/request';
import { burst, livedThrough, noOutcome, type Storm } from '../../kit/mandate-storm.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const REQUESTS = 200;
const MOST_BURSTS = 8;

let app: TestApp;
let storm: Storm;
const begun = new Date();
const outcome = noOutcome();

beforeAll(async () => {
  app = await startTestApp('reference');
  const [row]: { id: string; version: number; procurementId: string; organisationId: string }[] = await app.database.dataSource.query(
    `select m.id, m.version, m.procurement_id as "procurementId", m.principal_id as "organisationId"
     from mandate m join organisation o on o.id = m.principal_id where o.name = 'Kalix kommun'`,
  );
  if (!row) throw new Error('No mandate of Kalix');
  const admin = await app.signedIn('admin@region.example');
  await admin.ask('mutation ($id: ID!, $v: Int!) { withdrawMandate(mandateId: $id, version: $v, reason: "Börja om") { id } }', { id: row.id, v: row.version });
  const host = [admin, await app.signedIn('admin2@region.example')];
  storm = { host, organisation: await app.signedIn('deltagare@kalix.example'), procurementId: row.procurementId, organisationId: row.organisationId };
  // Until a mandate has lived its whole life and the next is out.
  for (let bursts = 0; bursts < MOST_BURSTS && outcome.done.withdraw === 0; bursts += 1) await burst(storm, app.database.dataSource, REQUESTS, outcome);
}, 180_000);
afterAll(() => app.close());

describe('200 requests at once that issue, submit, approve and withdraw the same mandate', () => {
  it('carry it through its whole life', () => {
    expect(Object.values(outcome.done).every((times) => times > 0)).toBe(true);
  });

  it('leave one live mandate at most', async () => {
    expect((await livedThrough(app.database.dataSource, storm, begun)).live).toBeLessThanOrEqual(1);
  });

  it('leave exactly one event for each change that was answered with yes', async () => {
    const { events, impossible } = await livedThrough(app.database.dataSource, storm, begun);
    expect(events).toEqual(outcome.done);
    expect(impossible).toBe(0);
  });

  it('are refused in words that say why, never by a fault', () => {
    const codes = Object.keys(outcome.refused);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code === 'INTERNAL' || !REFUSAL_CODES.some((known) => known === code))).toEqual([]);
  });

  it('leave a log that verifies', async () => {
    const client = new pg.Client({ connectionString: app.database.url });
    await client.connect();
    const chains = await verifyChains(client);
    await client.end();
    expect(chains.flatMap(({ broken }) => broken ?? [])).toEqual([]);
    expect(chains.length).toBeGreaterThan(0);
  });
});
