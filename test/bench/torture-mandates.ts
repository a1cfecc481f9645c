import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { verifyChains } from '#platform/audit';
import { REFUSAL_CODES } from '#platform/request';
import { burst, livedThrough, noOutcome, type Outcome, type Storm } from '../kit/mandate-storm.js';
import { signedIn, startApi, type Program } from './programs.js';
import type { Served, Surroundings } from './surroundings.js';

const REQUESTS = 200;
/** Every so many rounds one of the two API processes is killed, in the middle of the requests. */
const KILLED_EVERY = 3;
const ORGANISATIONS = [['Kalix kommun', 'deltagare@kalix.example'], ['Luleå kommun', 'deltagare@lulea.example']] as const;

/** Two API processes on one database, storms of requests for the mandates of two organisations, and one process killed now and then. */
export async function tortureMandates(surroundings: Surroundings, rounds: number): Promise<void> {
  const { report } = surroundings;
  const served = await surroundings.reference();
  const place = { url: served.database.url, dataDir: served.database.dataDir };
  const apis = [served.api, await startApi(place)];
  surroundings.onEnd(() => Promise.all(apis.map((api) => api.end())));
  const begun = new Date();
  const outcomes = ORGANISATIONS.map(() => noOutcome());
  let kills = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const storms = await Promise.all(ORGANISATIONS.map(([name, email]) => stormOf(served, apis, name, email)));
    const killed = round % KILLED_EVERY === 0 ? killOne(apis, place, kills++) : undefined;
    await Promise.all(storms.map((storm, index) => burst(storm, served.database.dataSource, REQUESTS, outcomes[index] ?? noOutcome())));
    await killed;
    if (round % 5 === 0) console.log(`  ${round} of ${rounds} rounds, ${kills} kills`);
  }
  report.say('mandates: requests, kills', `${rounds * REQUESTS * ORGANISATIONS.length}, ${kills}`);
  await judge(surroundings, served, outcomes, begun);
}

async function stormOf(served: Served, apis: readonly Program[], name: string, email: string): Promise<Storm> {
  const [row]: { organisationId: string; mandateId: string; version: number; state: string; fresh: boolean }[] = await served.database.dataSource.query(
    `select o.id as "organisationId", m.id as "mandateId", m.version, m.state, m.created_at > now() - interval '1 hour' as fresh
     from organisation o join mandate m on m.principal_id = o.id where o.name = $1 order by m.created_at desc limit 1`, [name],
  );
  if (!row) throw new Error(`No mandate of ${name}`);
  const host = await Promise.all(apis.map(async ({ url }, index) => (await signedIn(url, index === 0 ? 'admin@region.example' : 'admin2@region.example')).client));
  if (!row.fresh && row.state === 'APPROVED') {
    await host[0]?.ask('mutation ($id: ID!, $v: Int!) { withdrawMandate(mandateId: $id, version: $v, reason: "Börja om") { id } }', { id: row.mandateId, v: row.version });
  }
  const { client } = await signedIn(apis.at(-1)?.url ?? '', email);
  return { host, organisation: client, procurementId: served.procurementId, organisationId: row.organisationId };
}

/** Kills one of the processes in the middle of what it does, and starts it again in its place. */
async function killOne(apis: Program[], place: { url: string; dataDir: string }, kills: number): Promise<void> {
  const which = kills % apis.length;
  const api = apis[which];
  if (!api) return;
  await pause(150 + 200 * (kills % 7));
  await api.end('SIGKILL');
  apis[which] = await startApi(place, Number(new URL(api.url).port));
}

async function judge({ report }: Surroundings, { database, procurementId, client }: Served, outcomes: readonly Outcome[], begun: Date): Promise<void> {
  for (const [index, [name]] of ORGANISATIONS.entries()) {
    const { done, refused } = outcomes[index] ?? noOutcome();
    const [row]: { id: string }[] = await database.dataSource.query('select id from organisation where name = $1', [name]);
    const lived = await livedThrough(database.dataSource, { host: [], organisation: client, procurementId, organisationId: row?.id ?? '' }, begun);
    const lost = refused['LOST'] ?? 0;
    const unanswered = Object.entries(lived.events).reduce((sum, [act, events]) => sum + Math.abs(events - done[act as keyof typeof done]), 0);
    report.say(`mandates of ${name}: done`, JSON.stringify(done));
    report.say(`mandates of ${name}: refused`, JSON.stringify(refused));
    report.judge(`mandates of ${name}: live ones`, lived.live, { atMost: 1 }, String);
    report.judge(`mandates of ${name}: lives that cannot be`, lived.impossible, { atMost: 0 }, String);
    report.judge(`mandates of ${name}: changes that nobody was told of, of answers lost`, unanswered, { atMost: lost }, String);
    const faults = Object.keys(refused).filter((code) => code !== 'LOST' && (code === 'INTERNAL' || !REFUSAL_CODES.some((known) => known === code)));
    report.judge(`mandates of ${name}: faults (${faults.join(' ')})`, faults.length, { atMost: 0 }, String);
  }
  const reader = new pg.Client({ connectionString: database.url });
  await reader.connect();
  const chains = await verifyChains(reader);
  await reader.end();
  report.judge('mandates: chains that do not verify', chains.filter(({ broken }) => broken).length, { atMost: 0 }, String);
}
