import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { databaseState } from '../kit/database-state.js';
import { startCast, type Cast } from '../kit/cast.js';
import { DraftStage } from '../kit/draft-stage.js';
import { ROLE_KEYS } from '../kit/roles.js';
import { Stage } from '../kit/stage.js';
import { MUTATION_ROWS } from './access-table.js';
import { DRAFTING_ATTEMPTS } from './drafting-attempts.js';
import { ATTEMPTS } from './mutation-attempts.js';

type Variables = Readonly<Record<string, unknown>>;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MADE_UP = randomUUID();

let cast: Cast;
let stage: Stage;
let drafts: DraftStage;
beforeAll(async () => {
  cast = await startCast();
  stage = new Stage(cast);
  drafts = new DraftStage(stage);
}, 300_000);
afterAll(() => cast.close());

/** The same with every leaf as `change` has it. */
function changed(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changed(item, change)]));
}
const leavesOf = (value: unknown): unknown[] => {
  const leaves: unknown[] = [];
  changed(value, (leaf) => leaves.push(leaf));
  return leaves;
};
const isId = (leaf: unknown): leaf is string => typeof leaf === 'string' && ID.test(leaf);
const isWords = (leaf: unknown): leaf is string => typeof leaf === 'string' && !ID.test(leaf);
const without = (variables: Variables, ids: readonly string[]): Variables => changed(variables, (leaf) => (isId(leaf) && ids.includes(leaf) ? MADE_UP : leaf)) as Variables;

/** What somebody might try as well: a text that is empty or too long, a version that never was. Nothing of it may be looked at before what is secret is. */
const SPOILT: readonly ((leaf: unknown) => unknown)[] = [
  (leaf) => (isWords(leaf) ? '' : leaf),
  (leaf) => (isWords(leaf) && leaf.includes(' ') ? leaf.repeat(3_000) : leaf),
  (leaf) => (typeof leaf === 'number' ? 999 : leaf),
];

/** An item of the agenda keeps its place and its id for one to whom its lot is closed: that the meeting has another version is no secret. */
const KEEPS_ITS_PLACE = 'decideItem';

describe('a mutation of what does not exist for somebody is refused like one of what never was, to the byte', () => {
  const rows = MUTATION_ROWS.map(({ door, outcomes }) => ({ field: door.replace('Mutation.', ''), outsiders: ROLE_KEYS.filter((key) => outcomes[key] === 'NOT_FOUND') }));

  it.each(rows.filter(({ outsiders }) => outsiders.length > 0))('$field', async ({ field, outsiders }) => {
    const attempt = ATTEMPTS[field] ?? DRAFTING_ATTEMPTS[field];
    if (!attempt) throw new Error(`No attempt at ${field}`);
    await stage.clear();
    const real = await attempt.prepare(stage, cast.as.ADM);
    const ids = [...new Set(leavesOf(real).filter(isId))];
    expect(ids).not.toEqual([]);
    const before = await databaseState(cast.app.database.dataSource);
    for (const spoil of [(leaf: unknown) => leaf, ...(DRAFTING_ATTEMPTS[field] && field !== KEEPS_ITS_PLACE ? SPOILT : [])]) {
      const there = changed(real, spoil) as Variables;
      for (const key of outsiders) {
        const answer = JSON.stringify(await cast.as[key].graphql(attempt.document, there));
        for (const missing of [ids, ...ids.map((id) => [id])]) {
          expect([key, JSON.stringify(await cast.as[key].graphql(attempt.document, without(there, missing)))]).toEqual([key, answer]);
        }
      }
    }
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
  }, 120_000);
});

/** What one with a closed lot may do, with something of that lot beside what is open. A new argument that names a draft has to be told here. */
const BESIDE: Readonly<Record<string, () => Promise<readonly [document: string, variables: Variables, closed: string]>>> = {
  'addComment.replyToId': async () => {
    const closed = await drafts.commentBy(cast.as.MEM);
    return ['mutation ($id: ID!, $closed: ID!) { addComment(threadId: $id, body: "Ett svar.", replyToId: $closed) { id } }', { id: await drafts.thread({ lotNumber: null }), closed }, closed];
  },
  'setAgenda.items.requirementId': async () => {
    const { id: closed } = await drafts.requirement();
    return [AGENDA, { ...(await drafts.meeting()), items: [{ requirementId: closed }] }, closed];
  },
  'setAgenda.items.threadId': async () => {
    const closed = await drafts.thread();
    return [AGENDA, { ...(await drafts.meeting()), items: [{ threadId: closed }] }, closed];
  },
};
const AGENDA = 'mutation ($id: ID!, $version: Int!, $items: [AgendaItemInput!]!) { setAgenda(meetingId: $id, version: $version, items: $items) { id } }';
/** Named by what the mutation is about, which the table above tries, or what is no draft of a lot. */
const NO_LOT = /\.(meetingId|itemId|procurementId|fromProcurementId|workingGroupId|memberId|memberIds|personId|personIds|representsIds|substituteForId|onBehalfOfId|sectionId|fileId|conflictLotIds|members\.memberId|attendance\.memberId)$/;
const ABOUT = /^(addComment|resolveThread|acceptSuggestion|rejectSuggestion|reopenThread)\.threadId$|^\w+\.(requirementId|commentId)$|^setAgenda\.items\.id$/;

describe('one to whom a lot is closed', () => {
  it.each(Object.keys(BESIDE))('is told nothing of it by %s', async (name) => {
    await stage.clear();
    const [document, variables, closed] = await (BESIDE[name] ?? (() => Promise.reject(new Error(name))))();
    const before = await databaseState(cast.app.database.dataSource);
    const there = await cast.as.CON.graphql(document, variables);
    expect(there.errors?.length).toBe(1);
    expect(JSON.stringify(there)).toBe(JSON.stringify(await cast.as.CON.graphql(document, without(variables, [closed]))));
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
    // Whoever may is not refused, or the refusal proves nothing. An answer in another thread is refused to everybody.
    const { errors } = await cast.as.SEC.graphql(document, variables);
    expect(errors).toEqual(name === 'addComment.replyToId' ? there.errors : undefined);
  });

  it('is tried with every argument that names a draft', () => {
    const named = (path: string, type: GraphQLInputType): string[] => {
      const of = getNamedType(type);
      if (isInputObjectType(of)) return Object.values(of.getFields()).flatMap((field) => named(`${path}.${field.name}`, field.type));
      return of.name === 'ID' ? [path] : [];
    };
    const fields = Object.values(cast.app.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => name in DRAFTING_ATTEMPTS);
    const paths = fields.flatMap(({ name, args }) => args.flatMap((argument) => named(argument.name === 'input' ? name : `${name}.${argument.name}`, argument.type)));
    expect(paths.filter((path) => !NO_LOT.test(path) && !ABOUT.test(path)).toSorted()).toEqual(Object.keys(BESIDE).toSorted());
  });
});
