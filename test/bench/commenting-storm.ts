import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiClient } from '../kit/api-client.js';
import type { TestDatabase } from '../kit/test-database.js';
import { RequirementListener } from './requirement-listener.js';

const COMMENT = 'mutation ($thread: ID!, $body: String!) { addComment(threadId: $thread, body: $body) { id } }';
const CURSOR = 'query ($id: ID!) { procurement(id: $id) { requirements(first: 1) { activityCursor } } }';

export interface Storm {
  readonly database: TestDatabase;
  readonly procurementId: string;
  readonly people: readonly ApiClient[];
  readonly listeners: number;
  readonly seconds: number;
}

export interface StormFound {
  /** The comments that were answered for, and how long each took. */
  readonly sent: readonly string[];
  readonly milliseconds: readonly number[];
  readonly reconnections: number;
  /** On all listeners together, held against the chain. */
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
}

/** Everybody comments as fast as the answers come, while others listen and lose their connection now and then. */
export async function commentingStorm({ database, procurementId, people, listeners: count, seconds }: Storm): Promise<StormFound> {
  const [first] = people;
  if (!first) throw new Error('Nobody comments.');
  const after = await cursorOf(first, procurementId);
  const threads: { id: string }[] = await database.dataSource.query(`select id from thread where procurement_id = $1 and state = 'OPEN' order by id limit 20`, [procurementId]);
  const listeners = await Promise.all(people.slice(0, count).map(async (viewer) => {
    const listener = new RequirementListener(viewer, procurementId, after);
    await listener.listen();
    return listener;
  }));
  const end = Date.now() + seconds * 1000;
  const unsteady = Promise.all(listeners.map(async (listener) => {
    while (Date.now() < end - 500) {
      await pause(randomInt(300, 2_500));
      await listener.loseAndReturn();
    }
  }));
  const said = (await Promise.all(people.map((person, index) => commentUntil(person, threads.map(({ id }) => id), index, end)))).flat();
  await unsteady;
  const expected = await commentsOfChain(database, procurementId, after);
  await untilAll(listeners, expected.length);
  for (const listener of listeners) await listener.end();
  return { ...judged(listeners, expected, said.map(({ id }) => id)), sent: said.map(({ id }) => id), milliseconds: said.map(({ took }) => took), reconnections: listeners.reduce((sum, { reconnections }) => sum + reconnections, 0) };
}

async function cursorOf(viewer: ApiClient, id: string): Promise<string> {
  const { procurement } = await viewer.ask<{ procurement: { requirements: { activityCursor: string } } }>(CURSOR, { id });
  return procurement.requirements.activityCursor;
}

async function commentUntil(person: ApiClient, threads: readonly string[], index: number, end: number): Promise<{ id: string; took: number }[]> {
  const said: { id: string; took: number }[] = [];
  for (let turn = index; Date.now() < end; turn += 1) {
    const begun = performance.now();
    const { addComment } = await person.ask<{ addComment: { id: string } }>(COMMENT, { thread: threads[turn % threads.length], body: `Synpunkt ${turn} från nummer ${index}.` });
    said.push({ id: addComment.id, took: performance.now() - begun });
  }
  return said;
}

async function commentsOfChain({ dataSource }: TestDatabase, procurementId: string, after: string): Promise<string[]> {
  const rows: { id: string }[] = await dataSource.query(
    `select params ->> 'commentId' as id from audit_event where procurement_id = $1 and kind = 'CommentAdded' and sequence > $2::bigint order by sequence`, [procurementId, after]);
  return rows.map(({ id }) => id);
}

async function untilAll(listeners: readonly RequirementListener[], expected: number): Promise<void> {
  for (let tries = 0; tries < 300 && listeners.some(({ comments }) => comments.length < expected); tries += 1) await pause(100);
}

function judged(listeners: readonly RequirementListener[], expected: readonly string[], sent: readonly string[]): Pick<StormFound, 'lost' | 'doubled' | 'outOfOrder'> {
  const inChain = new Set(expected);
  const found = { lost: sent.filter((id) => !inChain.has(id)).length, doubled: expected.length - inChain.size, outOfOrder: 0 };
  for (const { comments } of listeners) {
    const seen = comments.map(({ id }) => id);
    const once = [...new Set(seen)];
    found.doubled += seen.length - once.length;
    found.lost += expected.filter((id) => !once.includes(id)).length;
    found.outOfOrder += once.filter((id, index) => id !== expected[index]).length;
  }
  return found;
}
