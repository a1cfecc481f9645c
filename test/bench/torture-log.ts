import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { eventBody, verifyChains, type StampedEvent } from '#platform/audit';
import { newId } from '#platform/database';
import { createTestDatabase } from '../kit/test-database.js';
import type { Surroundings } from './surroundings.js';

const AT_ONCE = 1_000;

/** A log of a million events: how fast it is written and verified, in how much memory, and that one changed row is found. */
export async function tortureLog(surroundings: Surroundings, events: number): Promise<void> {
  const { report } = surroundings;
  const database = await createTestDatabase();
  surroundings.onEnd(() => database.close());
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  surroundings.onEnd(() => client.end());
  const chains = [newId(), newId()];
  const writing = await seconds(() => write(client, chains, events));
  report.say('log: events written, events/s', `${events}, ${Math.round(events / writing)}`);
  const verifying = await seconds(async () => {
    const verified = await verifyChains(client);
    const held = verified.reduce((sum, chain) => sum + Number(chain.events), 0);
    report.judge('log: events that hold', held, { atLeast: events }, String);
    report.judge('log: chains that do not verify', verified.filter(({ broken }) => broken).length, { atMost: 0 }, String);
  });
  report.say('log: verified, events/s', `${Math.round(events / verifying)}  (${verifying.toFixed(1)} s)`);
  report.say('log: memory of the verifying process', `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`);
  await tamper(client, chains[0] ?? '', Math.floor(events / 4));
  const broken = (await verifyChains(client)).filter((chain) => chain.broken);
  report.judge('log: chains found broken after one row was changed', broken.length, { atLeast: 1 }, String);
  report.judge('log: events held before the break, of the row before it', Number(broken[0]?.events ?? 0), { atLeast: Math.floor(events / 4) - 1 }, String);
}

async function write(client: pg.Client, chains: readonly string[], events: number): Promise<void> {
  for (let written = 0; written < events; written += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, events - written) }, (_, index) => rowOf(chains[index % chains.length] ?? '', written + index));
    await client.query('select append_events($1::jsonb)', [JSON.stringify(rows)]);
    if (written % 100_000 === 0) console.log(`  writing: ${written} of ${events} events`);
  }
}

function rowOf(chainId: string, number: number): Record<string, unknown> {
  const event: StampedEvent = {
    chainId, kind: 'MandateApproved', subjectType: 'mandate', subjectId: randomUUID(), procurementId: randomUUID(), organisationId: randomUUID(),
    params: { participationId: randomUUID(), number }, id: newId(), at: new Date(), actorKind: 'SYSTEM',
  };
  return { ...event, body: eventBody(event), messageId: newId(), payload: {} };
}

/** As somebody with the keys to the database might: the table itself refuses. */
async function tamper(client: pg.Client, chainId: string, sequence: number): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query(`update audit_event set kind = 'MandateReturned' where chain_id = $1 and sequence = $2`, [chainId, sequence]);
  await client.query('set session_replication_role = default');
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
