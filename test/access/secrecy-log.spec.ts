import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NestLog, openLog } from '#platform/log';
import { mintLink, startCast, type Cast } from '../kit/cast.js';
import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';
import { Stage } from '../kit/stage.js';
import { startTestWorker, type TestWorker } from '../kit/test-worker.js';
import { DRAFTING_ATTEMPTS } from './drafting-attempts.js';
import { listen, makeTargets, queriesOf, subscriptionsOf, type Targets } from './read-attempts.js';
import { ROUTE_ATTEMPTS } from './route-attempts.js';

/** Who asks: those who may, and some who may not. */
const ASKING: readonly RoleKey[] = ['CHA', 'CON', 'ADM', 'UNS', 'PAR', 'LMA'];
/** Whose rows a server that is out of order fails on, naming the whole of them as PostgreSQL does. */
const WRITTEN = [
  'requirement', 'requirement_revision', 'requirement_section', 'requirement_read', 'thread', 'comment', 'suggestion', 'comment_round', 'meeting', 'agenda_item', 'meeting_attendance',
  'meeting_decision', 'baseline', 'working_group_member', 'undertaking', 'undertaking_text', 'notice', 'mail', 'personal_link', 'stored_file', 'session', 'account_invitation', 'binding_act', 'mandate', 'inquiry_response',
];
const PASSWORD = 'zqopenlösenord';
const ADDRESS = 'zqopen.avsandare@kalix.example';
const MARKER = /zq(?:open|closed|other|declared)\w*/;

let cast: Cast;
let worker: TestWorker;
let targets: Targets;
let log = '';
beforeAll(async () => {
  cast = await startCast();
  targets = await makeTargets(cast);
  worker = await startTestWorker(cast.app.database.url);
  const destination = new Writable({ write: (chunk: Buffer, _encoding, done) => { log += chunk.toString(); done(); } });
  Logger.overrideLogger(new NestLog(openLog({ level: 'trace', destination })));
}, 300_000);
afterAll(async () => {
  await worker.close();
  await cast.close();
});

const saidOf = (what: string): number => log.split('\n').filter((line) => line.includes(what)).length;

/** Everything that is written fails from here on, with the row in the error; so do reads of what has been taken away. */
async function breakDown(): Promise<void> {
  await cast.sql(`create function out_of_order() returns trigger language plpgsql as $$ begin
    raise exception 'out of order' using errcode = '53100', detail = 'Failing row contains ' || row_to_json(new)::text, hint = row_to_json(new)::text; end $$`);
  for (const table of WRITTEN) await cast.sql(`create trigger out_of_order before insert or update on ${table} for each row execute function out_of_order()`);
}
async function takeAway(): Promise<void> {
  await cast.sql('alter table requirement rename to requirement_taken_away');
  await cast.sql('alter table digest_token rename to digest_token_taken_away');
}

async function everyMutation(words: string): Promise<void> {
  const stage = new Stage(cast);
  for (const [field, attempt] of Object.entries(DRAFTING_ATTEMPTS)) {
    const prepared = await attempt.prepare(stage, cast.as.ADM).catch(() => undefined);
    // With words of secrets in every text, whatever comes of it.
    const spoken = JSON.parse(JSON.stringify(prepared ?? {}), (_, value: unknown) => (typeof value === 'string' && value.includes(' ') ? `${value} ${words} ${ADDRESS}` : value)) as Record<string, unknown>;
    for (const key of ASKING) await cast.as[key].graphql(attempt.document.replaceAll('"En kommentar."', `"zqopen${field}"`).replaceAll('"Ett svar."', `"zqopen${field}"`), spoken);
  }
}

describe('the log of API and worker', () => {
  it('says nothing of what is asked while all is well', async () => {
    await everyMutation('zqopenwell');
    for (const key of ASKING) for (const query of Object.values(queriesOf(cast, targets))) await cast.as[key].graphql(query);
    await worker.deliver();
    expect(log).not.toMatch(MARKER);
  }, 240_000);

  it('says that it fails and where, and of what was asked nothing', async () => {
    const token = await mintLink(cast.sql, cast.scene.ofKalix, 'INQUIRY');
    const invited = randomBytes(16).toString('base64url');
    const stage = new Stage(cast);
    // Prepared before nothing can be written any more.
    const prepared = new Map<string, Record<string, unknown>>();
    for (const [field, attempt] of Object.entries(DRAFTING_ATTEMPTS)) prepared.set(field, await attempt.prepare(stage, cast.as.ADM).catch(() => ({})));
    await cast.restoreUndertakings();
    await cast.as.CHA.ask('mutation ($id: ID!) { demandRenewal(procurementId: $id) { id } }', { id: cast.scene.procurement });
    await cast.restoreUndertakings();
    await cast.sql(`insert into mail (id, dedupe_key, kind, language, to_name, to_email, params, procurement_id, participation_id, organisation_id, contact_id, link_purpose, subject, state, next_attempt_at, queued_at)
      select gen_random_uuid(), 'broken', 'INQUIRY', 'sv', 'Zqopennamn', $1, '{}', t.procurement_id, t.id, t.organisation_id, c.id, 'INQUIRY', 'zqopenämne', 'QUEUED', now(), now()
      from participation t join contact_person c on c.organisation_id = t.organisation_id and c.is_primary where t.id = $2`, [ADDRESS, cast.scene.ofKalix]);
    // What is printed past the log is read by the same people.
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await breakDown();
    for (const [field, { document }] of Object.entries(DRAFTING_ATTEMPTS)) for (const key of ['CHA', 'ADM', 'SUP', 'UNS'] as const) await cast.as[key].graphql(document.replaceAll('"En kommentar."', '"zqopensaid"'), prepared.get(field) ?? {});
    await cast.as.PUB.post('/auth/link', { token });
    await cast.as.PUB.post('/auth/account', { token: invited, password: PASSWORD });
    await cast.as.PUB.post('/auth/password', { email: 'admin@region.example', password: 'samkop-demo' });
    await cast.as.PUB.post('/auth/password', { email: ADDRESS, password: PASSWORD });
    await ROUTE_ATTEMPTS['POST /files']?.(cast, 'CHA', targets).catch(() => undefined);
    await worker.deliver().catch(() => undefined);
    await takeAway();
    for (const key of ASKING) {
      for (const query of Object.values(queriesOf(cast, targets))) await cast.as[key].graphql(query);
      await cast.as[key].graphql('query ($id: ID!) { procurement(id: $id) { requirements(filter: { search: "zqopensearched" }) { totalCount } } }', { id: cast.scene.procurement });
      for (const path of [`/procurements/${cast.scene.procurement}/requirements.xlsx?search=zqopenfiltered`, `/baselines/${targets.drafts.baselines[0]}.pdf`, `/meetings/${targets.drafts.held}.pdf`, `/digests/refuse?token=${invited}`]) {
        await (await cast.as[key].request(path)).arrayBuffer();
      }
      await listen(cast.as[key], subscriptionsOf(cast)['requirementActivity'] ?? '');
    }
    // Nobody can be told who asks any more.
    await cast.sql('alter table personal_link rename to personal_link_taken_away');
    for (const key of ASKING) await listen(cast.as[key], subscriptionsOf(cast)['requirementActivity'] ?? '');
    await cast.as.PUB.post('/auth/link', { token });
    await cast.as.PUB.post('/auth/link/renew', { token });
    await worker.deliver().catch(() => undefined);
    // It would find what gives something away: very much has failed, each kind of work among it.
    expect(saidOf('"context":"graphql"')).toBeGreaterThan(20);
    expect([saidOf('"context":"http"') > 5, saidOf('A handler failed') > 0, saidOf('A letter could not be written') > 0]).toEqual([true, true, true]);
    expect(log).toContain('out of order');

    expect(printed.mock.calls).toEqual([]);
    expect(log.match(MARKER)).toBeNull();
    const cookies = ROLE_KEYS.flatMap((key) => cast.as[key].cookieHeader.split('=').slice(1));
    const { open, closed, held, approved } = targets.drafts;
    const secrets = [token, invited, PASSWORD, ADDRESS, ...cookies.filter((cookie) => cookie !== ''), ...[open, closed].flatMap(({ requirement, thread, comment }) => [requirement, thread, comment]), held, approved];
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    expect(log.match(/[\w.+-]+@[\w.-]+\.\w+/g)).toBeNull();
  }, 240_000);
});
