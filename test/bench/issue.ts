import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiClient } from '../kit/api-client.js';
import { organisationsOf } from './import.js';
import { startApi } from './programs.js';
import type { Served, Surroundings } from './surroundings.js';

const MANDATES = 10_000;
const CHUNK = 500;
/** In the middle: the chunk during which the API is killed, and how far into it. */
const KILLED_IN = 10;
const KILLED_AFTER_MS = 60;

export const ISSUE = `mutation($procurement: ID!, $organisations: [ID!]!, $respondBy: Date!) {
  issueMandates(procurementId: $procurement, organisationIds: $organisations, respondBy: $respondBy) {
    issued { id principal { id name } } refused { organisation { id name } code message }
  }
}`;

/** Ten thousand mandates as the web issues them, each chunk under its key, the API killed in the middle and started again. */
export async function measureIssue(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const served = await surroundings.reference();
  const organisations = await organisationsOf(served, MANDATES);
  await invite(served, organisations);
  let { api } = served;
  const kill = async (): Promise<void> => {
    await pause(KILLED_AFTER_MS);
    await api.end('SIGKILL');
    api = await startApi({ url: served.database.url, dataDir: served.database.dataDir }, Number(new URL(api.url).port));
  };
  let working = 0;
  let sentAgain = 0;
  for (const [index, chunk] of chunks(organisations).entries()) {
    const key = randomUUID();
    const killed = index === KILLED_IN ? kill() : undefined;
    const begun = performance.now();
    const answered = await send(served.client, served.procurementId, chunk, key).catch(() => undefined);
    if (!killed) working += performance.now() - begun;
    await killed;
    // The answer was lost, and with it whether it was done: the same chunk under the same key.
    const issued = answered ?? (sentAgain++, await send(served.client, served.procurementId, chunk, key));
    if (issued !== chunk.length) report.judge(`issue: mandates of chunk ${index + 1}`, issued, { atLeast: chunk.length }, String);
  }
  surroundings.onEnd(() => api.end());
  report.say(`issue: mandates/s, in chunks of ${CHUNK}`, `${Math.round(((MANDATES - CHUNK) / working) * 1000)}`);
  report.say('issue: chunks sent again after the API was killed', String(sentAgain));
  report.say('issue: most memory of the API', `${api.mostMemory()} MB`);
  await judgeMandates(surroundings, served);
}

async function judgeMandates({ report }: Surroundings, { database, procurementId }: Served): Promise<void> {
  const [row]: { mandates: number; twice: number; events: number }[] = await database.dataSource.query(
    `select count(*)::int as mandates, count(*)::int - count(distinct m.principal_id)::int as twice,
       (select count(*)::int from audit_event e where e.kind = 'MandateIssued' and e.subject_id in (select id from mandate where procurement_id = $1
          and principal_id in (select id from organisation where name like 'Provbolaget nr %'))) as events
     from mandate m join organisation o on o.id = m.principal_id where m.procurement_id = $1 and o.name like 'Provbolaget nr %'`,
    [procurementId],
  );
  report.judge('issue: mandates in the database', row?.mandates ?? 0, { atLeast: MANDATES }, String);
  report.judge('issue: organisations with two', row?.twice ?? -1, { atMost: 0 }, String);
  report.judge('issue: events, away from one for each', Math.abs((row?.events ?? 0) - MANDATES), { atMost: 0 }, String);
}

export async function invite({ client, procurementId }: Pick<Served, 'client' | 'procurementId'>, organisations: readonly string[]): Promise<void> {
  for (const chunk of chunks(organisations)) {
    await client.ask('mutation($procurement: ID!, $organisations: [ID!]!) { inviteOrganisations(procurementId: $procurement, organisationIds: $organisations) { id } }', {
      procurement: procurementId, organisations: chunk,
    });
  }
}

async function send(client: ApiClient, procurement: string, organisations: readonly string[], key: string): Promise<number> {
  const respondBy = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
  const { issueMandates } = await client.ask<{ issueMandates: { issued: unknown[] } }>(ISSUE, { procurement, organisations, respondBy }, { 'idempotency-key': key });
  return issueMandates.issued.length;
}

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) => ids.slice(index * CHUNK, (index + 1) * CHUNK));
}
