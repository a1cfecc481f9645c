import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ATTEMPTS, type Attempt } from '../../access/mutation-attempts.js';
import type { ApiClient } from '../../kit/api-client.js';
import { startCast, type Cast } from '../../kit/cast.js';
import { databaseState } from '../../kit/database-state.js';
import type { RoleKey } from '../../kit/roles.js';
import { inDays } from '../../kit/days.js';
import { Stage } from '../../kit/stage.js';

let cast: Cast;
let stage: Stage;
beforeAll(async () => {
  cast = await startCast();
  stage = new Stage(cast);
}, 300_000);
afterAll(() => cast.close());

/** The commands that cost most when they come twice: who gives them, and the one event that each leaves. */
const COMMANDS: readonly (readonly [field: string, by: RoleKey, event: string])[] = [
  ['createProcurement', 'ADM', 'ProcurementCreated'], ['issueMandates', 'OFF', 'MandateIssued'], ['submitMandate', 'PAR', 'MandateSubmitted'], ['submitMandate', 'LMA', 'MandateSubmitted'],
  ['approveMandate', 'ADM', 'MandateApproved'], ['remind', 'OFF', 'ReminderSent'], ['proposeLock', 'OFF', 'BindingActProposed'],
];

const withKey = (key: string) => ({ 'idempotency-key': key });
const eventsOf = async (kind: string): Promise<number> => (await cast.sql<{ count: number }>('select count(*)::int as count from audit_event where kind = $1', [kind]))[0]?.count ?? 0;
const events = async (): Promise<number> => (await cast.sql<{ count: number }>('select count(*)::int as count from audit_event'))[0]?.count ?? 0;

async function prepared(field: string, by: RoleKey): Promise<{ attempt: Attempt; variables: Record<string, unknown>; client: ApiClient }> {
  const attempt = ATTEMPTS[field];
  if (!attempt) throw new Error(`No attempt at ${field}`);
  await stage.clear();
  return { attempt, client: cast.as[by], variables: await attempt.prepare(stage, cast.as[by]) };
}

describe.each(COMMANDS)('%s by %s', (field, by, event) => {
  it('sent again after a lost answer, has one effect and the same answer', async () => {
    const { attempt, client, variables } = await prepared(field, by);
    const [before, ofKind] = [await events(), await eventsOf(event)];
    const key = withKey(randomUUID());
    const first = await client.ask(attempt.document, variables, key);
    const state = await databaseState(cast.app.database.dataSource);
    expect(await client.ask(attempt.document, variables, key)).toEqual(first);
    expect(await client.speaking('en').ask(attempt.document, variables, key)).toEqual(first);
    expect(await databaseState(cast.app.database.dataSource)).toEqual(state);
    expect([await events(), await eventsOf(event)]).toEqual([before + 1, ofKind + 1]);
  });

  it('sent ten times at once, has one effect and the same answer', async () => {
    const { attempt, client, variables } = await prepared(field, by);
    const [before, ofKind] = [await events(), await eventsOf(event)];
    const key = withKey(randomUUID());
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.graphql(attempt.document, variables, key)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect([await events(), await eventsOf(event)]).toEqual([before + 1, ofKind + 1]);
  });

  it('refuses the key for another request, and changes nothing', async () => {
    const { attempt, client, variables } = await prepared(field, by);
    const key = withKey(randomUUID());
    await client.ask(attempt.document, variables, key);
    const state = await databaseState(cast.app.database.dataSource);
    const { errors } = await client.graphql(attempt.document.replace('{', '{ '), { ...variables, more: 1 }, key);
    expect(errors?.[0]).toMatchObject({ message: 'Nyckeln Idempotency-Key har redan använts för en annan begäran.', extensions: { code: 'CONFLICT' } });
    expect(await databaseState(cast.app.database.dataSource)).toEqual(state);
  });
});

const CREATE = 'mutation ($input: CreateProcurementInput!) { createProcurement(input: $input) { id caseNumber } }';
interface Created { createProcurement: { id: string; caseNumber: string } }
const terms = (caseNumber: string) => ({ input: { caseNumber, title: 'Provupphandling', hostId: cast.scene.host, awardModel: 'HOST_CONCLUDES', lots: ['Ett'] } });

describe('a key', () => {
  it('is one’s own: somebody else’s request with it has its own effect', async () => {
    const key = withKey(randomUUID());
    const mine = await cast.as.ADM.ask<Created>(CREATE, terms('NYCKEL 1'), key);
    const theirs = await cast.second.ADM.ask<Created>(CREATE, terms('NYCKEL 2'), key);
    expect(theirs.createProcurement.id).not.toBe(mine.createProcurement.id);
    expect(await cast.as.ADM.ask<Created>(CREATE, terms('NYCKEL 1'), key)).toEqual(mine);
    expect(await cast.second.ADM.ask<Created>(CREATE, terms('NYCKEL 2'), key)).toEqual(theirs);
  });

  it('of a link is the link’s own, not that of the person beside it', async () => {
    const add = 'mutation ($id: ID!) { confirmOpened(participationId: $id) { id } }';
    const key = withKey(randomUUID());
    for (const client of [cast.as.LIN, cast.as.LMA, cast.as.PAR]) expect((await client.graphql(add, { id: cast.scene.ofKalix }, key)).errors).toBeUndefined();
    const owners = await cast.sql<{ actor: string }>('select split_part(actor_key, $2, 1) as actor from idempotency_key where key = $1 order by 1', [`${key['idempotency-key']}/0`, ':']);
    expect(owners.map(({ actor }) => actor)).toEqual(['link', 'link', 'person']);
  });

  it('is not used up by a request that was refused', async () => {
    const key = withKey(randomUUID());
    expect((await cast.as.ADM.graphql(CREATE, terms(' '), key)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect((await cast.as.ADM.ask<Created>(CREATE, terms('NYCKEL 3'), key)).createProcurement.caseNumber).toBe('NYCKEL 3');
  });

  it('is forgotten after a day', async () => {
    const key = withKey(randomUUID());
    await cast.as.ADM.ask(CREATE, terms('NYCKEL 4'), key);
    await cast.sql(`update idempotency_key set created_at = created_at - interval '25 hours'`);
    // Another request: within the day it would be refused.
    expect((await cast.as.ADM.ask<Created>(CREATE, terms('NYCKEL 5'), key)).createProcurement.caseNumber).toBe('NYCKEL 5');
  });

  it('keeps no answer, only what was done: what is read of it is read anew, by the rights of now', async () => {
    const { id, version } = await stage.submitted();
    const key = withKey(randomUUID());
    const approve = 'mutation ($id: ID!, $version: Int!) { approveMandate(mandateId: $id, version: $version) { id state } }';
    expect(await cast.as.ADM.ask(approve, { id, version }, key)).toEqual({ approveMandate: { id, state: 'APPROVED' } });
    await cast.as.SIG.ask('mutation ($id: ID!, $version: Int!) { withdrawMandate(mandateId: $id, version: $version, reason: "Nytt beslut") { id } }', { id, version: version + 1 });
    expect(await cast.as.ADM.ask(approve, { id, version }, key)).toEqual({ approveMandate: { id, state: 'WITHDRAWN' } });
    const [kept] = await cast.sql<{ result: unknown }>('select result from idempotency_key where key = $1', [`${key['idempotency-key']}/0`]);
    expect(kept?.result).toBe(id);
  });
});

describe('two mutations in one request', () => {
  const BOTH = `mutation ($id: ID!, $one: Int!, $two: Int!, $on: Date!) {
    first: setMilestones(procurementId: $id, version: $one, milestones: [{title: "Ett", dueOn: $on}]) { version }
    second: setMilestones(procurementId: $id, version: $two, milestones: [{title: "Två", dueOn: $on}]) { version milestones { title } } }`;

  it('have each its effect, once, and the same answers when they come again', async () => {
    const { id, version } = await stage.workshop();
    const variables = { id, one: version, two: version + 1, on: inDays(40) };
    const key = withKey(randomUUID());
    const before = await eventsOf('MilestonesSet');
    const answer = await cast.as.OFF.ask<Record<string, { version: number; milestones?: unknown }>>(BOTH, variables, key);
    expect(answer).toEqual({ first: { version: version + 1 }, second: { version: version + 2, milestones: [{ title: 'Två' }] } });
    const state = await databaseState(cast.app.database.dataSource);
    const again = await cast.as.OFF.ask<Record<string, { version: number; milestones?: unknown }>>(BOTH, variables, key);
    expect(again['second']).toEqual(answer['second']);
    expect(await databaseState(cast.app.database.dataSource)).toEqual(state);
    expect(await eventsOf('MilestonesSet')).toBe(before + 2);
  });

  it('of which the second was refused: sent again, the first is not done twice', async () => {
    const { id, version } = await stage.workshop();
    const variables = { id, one: version, two: version, on: inDays(40) };
    const key = withKey(randomUUID());
    const before = await eventsOf('MilestonesSet');
    for (let turn = 0; turn < 2; turn++) {
      const { errors } = await cast.as.OFF.graphql(BOTH, variables, key);
      expect(errors?.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([['second', 'CONFLICT']]);
    }
    expect(await eventsOf('MilestonesSet')).toBe(before + 1);
  });
});

it('more requests than there are connections to the database, all under one key, do not wait for each other for ever', async () => {
  const table = `organisation_number,name,kind,county_code\n${stage.organisationNumber()},Infört bolag,OTHER,25\n`;
  const fileId = await cast.as.ADM.upload(Buffer.from(table), 'register.csv', 'text/csv');
  const importOnce = 'mutation ($fileId: ID!) { importOrganisations(fileId: $fileId, dryRun: false) { created } }';
  const key = withKey(randomUUID());
  const answers = await Promise.all(Array.from({ length: 40 }, () => cast.as.ADM.graphql(importOnce, { fileId }, key)));
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  expect(await cast.sql(`select 1 from organisation where name = 'Infört bolag'`)).toHaveLength(1);
});
