import { createClient, type Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { Sessions } from '#platform/access';
import { newId } from '#platform/database';
import type { ApiClient } from '../../kit/api-client.js';
import { addPerson } from '../../kit/cast.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const PEOPLE = 50;
const COMMENTS = 4;
const LISTENERS = 5;
const LISTEN = 'subscription ($id: ID!, $after: String) { requirementActivity(procurementId: $id, after: $after) { kind activityCursor comment { id body } } }';
const START = 'mutation ($id: ID!) { startThread(requirementId: $id, onVersion: 1, body: "Vad säger ni?") { id } }';
const COMMENT = 'mutation ($id: ID!, $body: String!) { addComment(threadId: $id, body: $body) { id } }';
const PAGE = 'query ($id: ID!) { procurement(id: $id) { requirements(first: 2) { activityCursor nodes { id } } } }';
const THREAD = 'query ($id: ID!) { thread(id: $id) { comments { id body } } }';

interface Heard { readonly kind: string; readonly activityCursor: string; readonly comment: { readonly id: string; readonly body: string } | null }

/** Somebody who looks at the requirements: what was heard, in its order, over however many connections. */
class Listener {
  readonly heard: Heard[] = [];
  private client: Client | undefined;

  constructor(private readonly as: ApiClient, private readonly procurementId: string, private readonly from: string) {}

  listen(): void {
    const { cookieHeader: cookie } = this.as;
    class Signed extends WebSocket { constructor(address: string, protocol: string) { super(address, protocol, { headers: { cookie } }); } }
    this.client = createClient({ url: `${this.as.url.replace('http', 'ws')}/graphql`, webSocketImpl: Signed, retryAttempts: 0 });
    this.client.subscribe<{ requirementActivity: Heard }>({ query: LISTEN, variables: { id: this.procurementId, after: this.heard.at(-1)?.activityCursor ?? this.from } }, {
      next: ({ data }) => { if (data) this.heard.push(data.requirementActivity); }, error: () => undefined, complete: () => undefined,
    });
  }

  /** The connection is lost, as when a train enters a tunnel. */
  async cut(): Promise<void> {
    await this.client?.dispose();
  }

  async has(count: number): Promise<boolean> {
    for (const end = Date.now() + 30_000; Date.now() < end && this.heard.length < count;) await new Promise((done) => setTimeout(done, 50));
    return this.heard.length >= count;
  }
}

describe('fifty people who comment at the same time', () => {
  let app: TestApp;
  let procurementId: string;
  const people: ApiClient[] = [];
  const listeners: Listener[] = [];

  beforeAll(async () => {
    app = await startTestApp('reference');
    const sql = <Row>(statement: string, params: readonly unknown[] = []): Promise<Row[]> => app.database.dataSource.query(statement, [...params]);
    const [group] = await sql<{ id: string; procurementId: string }>('select id, procurement_id as "procurementId" from working_group');
    procurementId = group?.procurementId ?? '';
    for (let number = 0; number < PEOPLE; number++) {
      const personId = await addPerson(sql, `Ledamot ${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`, []);
      await sql(`insert into working_group_member (id, group_id, person_id, duty, state, from_on, created_at) values ($1, $2, $3, 'EXPERT', 'CHOSEN', current_date - 1, now())`, [newId(), group?.id, personId]);
      await sql('insert into undertaking (id, procurement_id, person_id, text_version, signed_at) values ($1, $2, $3, 1, now())', [newId(), procurementId, personId]);
      people.push(app.visitor().withSession((await app.app.get(Sessions).open({ personId })).token));
    }
  }, 240_000);
  afterAll(async () => {
    for (const listener of listeners) await listener.cut();
    await app.close();
  });

  it('have each comment there once, in one order, on every screen, and none is lost while a connection is', async () => {
    const [first] = people;
    if (!first) throw new Error('Nobody');
    const { procurement: { requirements: { activityCursor, nodes } } } = await first.ask<{ procurement: { requirements: { activityCursor: string; nodes: { id: string }[] } } }>(PAGE, { id: procurementId });
    const threadIds: string[] = [];
    for (const { id } of nodes) threadIds.push((await first.ask<{ startThread: { id: string } }>(START, { id })).startThread.id);
    for (const viewer of people.slice(0, LISTENERS)) listeners.push(new Listener(viewer, procurementId, activityCursor));
    for (const listener of listeners) listener.listen();
    const said = await Promise.all(people.flatMap(async (person, who) => {
      const ids: string[] = [];
      for (let turn = 0; turn < COMMENTS; turn++) {
        // One of those who look loses the connection in the midst of it, and comes back.
        if (who === 7 && turn === 1) await listeners[1]?.cut();
        if (who === 7 && turn === 3) listeners[1]?.listen();
        ids.push((await person.ask<{ addComment: { id: string } }>(COMMENT, { id: threadIds[who % threadIds.length], body: `${who}: ${turn}` })).addComment.id);
      }
      return ids;
    }));
    const all = said.flat();
    expect(new Set(all).size).toBe(PEOPLE * COMMENTS);
    const kept = await Promise.all(threadIds.map(async (id) => (await first.ask<{ thread: { comments: { id: string; body: string }[] } }>(THREAD, { id })).thread.comments.slice(1)));
    expect(kept.flat().map(({ id }) => id).toSorted()).toEqual(all.toSorted());
    for (const listener of listeners) {
      expect(await listener.has(PEOPLE * COMMENTS + threadIds.length)).toBe(true);
      const comments = listener.heard.flatMap(({ kind, comment }) => (kind === 'CommentAdded' && comment ? [comment.id] : []));
      expect(comments).toEqual(listeners[0]?.heard.flatMap(({ kind, comment }) => (kind === 'CommentAdded' && comment ? [comment.id] : [])));
      for (const thread of kept) {
        const ofThread = new Set(thread.map(({ id }) => id));
        expect(comments.filter((id) => ofThread.has(id))).toEqual(thread.map(({ id }) => id));
      }
    }
  }, 120_000);
});
