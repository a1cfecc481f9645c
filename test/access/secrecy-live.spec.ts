import { Sessions } from '#platform/access';
import { Clock } from '#platform/clock';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { ApiClient } from '../kit/api-client.js';
import { startCast, type Cast } from '../kit/cast.js';
import { DraftStage, type Numbered } from '../kit/draft-stage.js';
import { inDays } from '../kit/days.js';
import { Stage } from '../kit/stage.js';

interface Listening {
  /** All that has come so far, as text. */
  heard(): string;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<string>;
  stop(): void;
}
interface Leaver { readonly client: ApiClient; readonly personId: string; readonly memberId: string }

const ACTIVITY = 'kind requirement { id number heading text revisions { text } threads { comments { body } } } thread { id quote requirement { heading } } comment { id body } activityCursor';
const REVISE = 'mutation ($id: ID!, $version: Int!, $text: String!) { reviseRequirement(requirementId: $id, version: $version, text: $text) { id } }';

let cast: Cast;
let drafts: DraftStage;
let requirement: Numbered;
beforeAll(async () => {
  cast = await startCast();
  drafts = new DraftStage(new Stage(cast));
  requirement = await drafts.requirement();
}, 300_000);
afterAll(() => cast.close());

/** Writes a new version by the chair, unlike the last: what the listener would hear of. On a day when nobody may read any more the answer is a refusal. */
async function happens(word: string): Promise<void> {
  const [now] = await cast.sql<{ version: number }>('select version from requirement where id = $1', [requirement.id]);
  await cast.as.CHA.graphql(REVISE, { id: requirement.id, version: now?.version, text: `${word} ${now?.version}` });
}

const drafting = (): string => `subscription { requirementActivity(procurementId: "${cast.scene.procurement}") { ${ACTIVITY} } }`;
const board = (): string => `subscription { boardActivity(procurementId: "${cast.scene.procurement}") { organisation { id } } }`;

function listen(client: ApiClient, query = drafting()): Listening {
  class Signed extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { cookie: client.cookieHeader } });
    }
  }
  const socket = createClient({ url: `${client.url.replace('http', 'ws')}/graphql`, webSocketImpl: Signed, retryAttempts: 0 });
  let text = '';
  const ended = new Promise<string>((resolve) => {
    socket.subscribe({ query }, {
      next: (answer) => void (text += JSON.stringify(answer)),
      error: (error) => resolve(`refused: ${JSON.stringify(error)}`),
      complete: () => resolve('ended'),
    });
  });
  return { heard: () => text, ended, stop: () => void socket.dispose() };
}

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !what(); tries++) await pause(25);
  expect(what()).toBe(true);
}

/** What happens before a subscription stands is not told: it happens until it has been heard once. */
async function hears(listening: Listening, word: string): Promise<void> {
  for (let tries = 0; tries < 20 && !listening.heard().includes(word); tries++) {
    await happens(word);
    for (let looks = 0; looks < 40 && !listening.heard().includes(word); looks++) await pause(25);
  }
  expect(listening.heard()).toContain(word);
}

async function joins(): Promise<Leaver> {
  const { id, personId } = await drafts.freshMember();
  return { memberId: id, personId, client: cast.app.visitor().withSession((await cast.app.app.get(Sessions).open({ personId })).token) };
}

const ask = (client: ApiClient, document: string, variables: Record<string, unknown>): Promise<unknown> => client.ask(document, variables);
const of = (): { p: string } => ({ p: cast.scene.procurement });

const WAYS_OUT: readonly (readonly [string, (leaver: Leaver) => Promise<unknown>])[] = [
  ['takes the undertaking back', ({ client }) => ask(client, 'mutation ($p: ID!) { withdrawUndertaking(procurementId: $p) { standing } }', of())],
  ['is to sign anew', ({ personId }) => ask(cast.as.CHA, 'mutation ($p: ID!, $who: [ID!]) { demandRenewal(procurementId: $p, personIds: $who) { id } }', { ...of(), who: [personId] })],
  ['leaves the group', ({ memberId }) => ask(cast.as.ADM, 'mutation ($id: ID!) { endMember(memberId: $id, version: 1) { id } }', { id: memberId })],
  ['was a member until yesterday', ({ memberId }) => cast.sql('update working_group_member set to_on = current_date - 1 where id = $1', [memberId])],
  ['has an undertaking until yesterday', ({ personId }) => cast.sql('update undertaking set valid_until = current_date - 1 where person_id = $1', [personId])],
  ['has no account any more', ({ personId }) => cast.sql('update person set active = false where id = $1', [personId])],
  ['comes into the day after the last of the undertaking', () => Promise.resolve(void jest.spyOn(cast.app.app.get(Clock), 'today').mockReturnValue(inDays(400)))],
];

describe('an open subscription of one who', () => {
  it.each(WAYS_OUT)('%s hears nothing more', async (way, leave) => {
    // A word of its own: the history of the requirement has those of the others.
    const after = `zqopenafter${WAYS_OUT.findIndex(([name]) => name === way)}`;
    const leaver = await joins();
    const listening = listen(leaver.client);
    try {
      await hears(listening, 'zqopenbefore');
      await leave(leaver);
      await happens(after);
      expect(await listening.ended).toBe('ended');
      expect(listening.heard()).not.toContain(after);
      // Nor does one that is opened anew, from whatever place in the log.
      const again = listen(leaver.client);
      expect(`${await again.ended} ${again.heard()}`).toMatch(/"code":"(NOT_FOUND|FORBIDDEN|UNAUTHENTICATED)"/);
      expect(again.heard()).not.toContain(requirement.id);
      again.stop();
    } finally {
      jest.restoreAllMocks();
      listening.stop();
    }
  });

  it('declares a conflict about a lot hears nothing more of that lot, and goes on with the others', async () => {
    const leaver = await joins();
    const listening = listen(leaver.client);
    try {
      await hears(listening, 'zqclosedbefore');
      const [text] = await cast.sql<{ version: number }>('select max(version) as version from undertaking_text where procurement_id = $1', [cast.scene.procurement]);
      const input = { procurementId: cast.scene.procurement, textVersion: text?.version, conflictOfInterest: 'Min bror.', conflictLotIds: [cast.scene.closedLot] };
      await leaver.client.ask('mutation ($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing } }', { input });
      await happens('zqclosedafter');
      const open = await drafts.requirement(null);
      await until(() => listening.heard().includes(open.number));
      expect(listening.heard()).not.toContain('zqclosedafter');
    } finally {
      listening.stop();
    }
  });

  it('only listens to the board hears nothing of drafts', async () => {
    const listening = listen(cast.as.HUN, board());
    await pause(100);
    await happens('zqopenboard');
    await pause(300);
    listening.stop();
    expect(listening.heard()).toBe('');
  });
});
