import { GROUP_LETTERS } from '#platform/mail';
import { SendDigests } from '#requirements';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCast, type Cast } from '../kit/cast.js';
import { startTestWorker } from '../kit/test-worker.js';
import { makeTargets, queriesOf, type Targets } from './read-attempts.js';
import { DRAFT_NOUNS, objectsOf } from './nouns.js';
import { MARKER } from './planted.js';
import type { RoleKey } from '../kit/roles.js';

let cast: Cast;
let targets: Targets;
beforeAll(async () => {
  cast = await startCast();
  targets = await makeTargets(cast);
}, 300_000);
afterAll(() => cast.close());

/** For whom the procurement exists, and its drafts do not. */
const OUTSIDE: readonly RoleKey[] = ['OLI', 'OPA', 'LMA', 'PAR', 'SIG', 'UNS', 'EXU', 'WDU', 'RNU', 'HUN'];
const UNSIGNED: readonly RoleKey[] = ['UNS', 'EXU', 'WDU', 'RNU', 'HUN'];

/** What each field of a procurement that is about drafts answers them. A new one has to be told here. The group's own page is another matter. */
const NOTHING: Readonly<Record<string, readonly [asked: string, answer: unknown]>> = {
  requirements: ['requirements { totalCount activityCursor nodes { id } pageInfo { hasNextPage endCursor } }', { totalCount: 0, activityCursor: null, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }],
  requirementSummary: [
    'requirementSummary { total mandatory award information read comments openThreads resolvedThreads withdrawn weights { total } }',
    { total: 0, mandatory: 0, award: 0, information: 0, read: 0, comments: 0, openThreads: 0, resolvedThreads: 0, withdrawn: 0, weights: [] },
  ],
  requirementSections: ['requirementSections { id }', []],
  baselines: ['baselines { id }', []],
  commentRound: ['commentRound { id }', null],
  commentRounds: ['commentRounds { id }', []],
  documents: ['documents { id }', []],
  removed: ['removed: documents(removed: true) { id }', []],
  annexGaps: ['annexGaps', []],
  documentActions: ['documentActions', []],
  draftingActions: ['draftingActions', []],
  speaksFor: ['speaksFor { id }', []],
};
/** Words and choices about drafts, which are no drafts themselves; and the same field once more. */
const BESIDE = ['draftingActions', 'speaksFor', 'removed', 'annexGaps', 'documentActions'];
const ON_THE_PAGE_OF_THE_GROUP = ['workingGroup', 'undertaking', 'undertakings'];

const search = (words: string): string => `query ($id: ID!) { procurement(id: $id) { requirements(filter: { search: "${words}" }) { totalCount nodes { id } } } }`;
interface Found { procurement: { requirements: { totalCount: number; nodes: { id: string }[] } } }
const found = async (key: RoleKey, words: string): Promise<string[]> => {
  const { requirements } = (await cast.as[key].ask<Found>(search(words), { id: cast.scene.procurement })).procurement;
  expect(requirements.totalCount).toBe(requirements.nodes.length);
  return requirements.nodes.map(({ id }) => id);
};

describe('counts', () => {
  it.each(OUTSIDE)('are of nothing for %s', async (key) => {
    const { procurement } = await cast.as[key].ask<{ procurement: Record<string, unknown> }>(
      `query ($id: ID!) { procurement(id: $id) { ${Object.values(NOTHING).map(([asked]) => asked).join(' ')} } }`, { id: cast.scene.procurement });
    expect(procurement).toEqual(Object.fromEntries(Object.entries(NOTHING).map(([field, [, answer]]) => [field, answer])));
  });

  it('are told of every field that is about drafts', () => {
    const procurement = objectsOf(cast.app.app.get(GraphQLSchemaHost).schema).find(({ name }) => name === 'Procurement');
    const fields = Object.values(procurement?.getFields() ?? {});
    const about = fields.filter(({ type }) => DRAFT_NOUNS.includes(String(getNamedType(type)))).map(({ name }) => name);
    expect([...Object.keys(NOTHING).filter((name) => !BESIDE.includes(name)), ...ON_THE_PAGE_OF_THE_GROUP].toSorted()).toEqual(about.toSorted());
  });

  it('among what is to be done are of what has been signed for', async () => {
    const tasks = async (key: RoleKey): Promise<string[]> => (await cast.as[key].ask<{ viewer: { tasks: { kind: string }[] } }>('{ viewer { tasks { kind title count } } }')).viewer.tasks.map(({ kind }) => kind);
    for (const key of UNSIGNED) expect((await tasks(key)).filter((kind) => ['READ_REQUIREMENTS', 'ANSWER_THREADS', 'MEETING'].includes(kind))).toEqual([]);
    expect(await tasks('SEC')).toEqual(expect.arrayContaining(['READ_REQUIREMENTS', 'ANSWER_THREADS', 'MEETING']));
  });

  it('of the log leave out what is secret', async () => {
    const secret = `(e.subject_type in ('requirement', 'requirementSection', 'thread', 'comment', 'commentRound', 'baseline', 'meeting', 'tenderDocument')
      or e.subject_id in (select id from publication where audience = 'WORKING_GROUP'))`;
    const [row] = await cast.sql<{ open: number; all: number }>(`select count(*) filter (where not ${secret})::int as open, count(*)::int as "all" from audit_event e where e.procurement_id = $1`, [cast.scene.procurement]);
    const count = async (key: RoleKey): Promise<number> => (await cast.as[key].ask<{ procurement: { events: { totalCount: number } } }>('query ($id: ID!) { procurement(id: $id) { events { totalCount } } }', { id: cast.scene.procurement })).procurement.events.totalCount;
    expect([await count('HUN'), await count('ADM'), await count('UNS'), await count('PAR')]).toEqual([row?.open, row?.all, 0, 0]);
    expect(row?.all).toBeGreaterThan(row?.open ?? 0);
  });
});

describe('the group’s own page', () => {
  it('tells a member who is to sign so, and nobody else', async () => {
    const page = async (key: RoleKey): Promise<string> => {
      const { data, errors } = await cast.as[key].graphql<{ procurement: { workingGroup: unknown } | null }>('query ($id: ID!) { procurement(id: $id) { workingGroup { name meetings { id } } } }', { id: cast.scene.procurement });
      return errors?.[0]?.extensions.code ?? (data?.procurement?.workingGroup ? 'shown' : 'nothing');
    };
    for (const key of ['UNS', 'EXU', 'WDU', 'RNU'] as const) expect([key, await page(key)]).toEqual([key, 'CONFIDENTIALITY_NOT_SIGNED']);
    for (const key of ['PAR', 'OPA', 'LMA', 'OLI'] as const) expect([key, await page(key)]).toEqual([key, 'nothing']);
    expect([await page('OGM'), await page('END'), await page('HUN'), await page('MEM')]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'shown', 'shown']);
  });
});

describe('refusals', () => {
  const MADE_UP = randomUUID();
  it.each(['requirement', 'thread', 'baseline', 'compareBaselines', 'meeting'])('of a %s that exists are those of one that does not, to the byte', async (name) => {
    const real = queriesOf(cast, targets)[name] ?? '';
    const madeUp = real.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, MADE_UP);
    for (const key of ['OPA', 'PAR', 'LMA', 'UOF', 'OHA', 'END', 'OGM', ...UNSIGNED] as const) {
      const [there, not] = [await cast.as[key].graphql(real), await cast.as[key].graphql(madeUp)];
      expect([key, JSON.stringify(there)]).toEqual([key, JSON.stringify(not)]);
      expect(there.errors?.length).toBe(1);
    }
  });

  it('of a file are those of one that is not there', async () => {
    const { baselines, held, approved } = targets.drafts;
    for (const [path, id] of [['/baselines/ID.json', baselines[0]], ['/baselines/ID.xlsx', baselines[0]], ['/baselines/ID.pdf', baselines[1]], ['/meetings/ID.pdf', approved], ['/meetings/ID.ics', held], ['/files/ID', held]] as const) {
      for (const key of ['OPA', 'UOF', 'OHA', 'END', 'OGM', ...UNSIGNED] as const) {
        const [there, not] = [await cast.as[key].request(path.replace('ID', id)), await cast.as[key].request(path.replace('ID', MADE_UP))];
        expect([key, path, there.status, await there.text()]).toEqual([key, path, not.status, await not.text()]);
      }
    }
  });

  it('of a number that a closed lot has say no more than that it is taken', async () => {
    const input = { procurementId: cast.scene.procurement, number: '95.1.2', section: '95.1', heading: 'Nytt', text: 'Nytt.', kind: 'MANDATORY' };
    const { errors } = await cast.as.CON.graphql('mutation ($input: RequirementInput!) { addRequirement(input: $input) { id } }', { input });
    expect(errors?.[0]?.extensions.code).toBe('ALREADY_EXISTS');
    expect(JSON.stringify(errors)).not.toMatch(MARKER);
    expect(JSON.stringify(errors)).not.toContain(targets.drafts.closed.requirement);
  });
});

describe('a search', () => {
  it('finds nothing for those outside, and nothing of a closed lot', async () => {
    const { open, closed } = targets.drafts;
    for (const words of ['zqopenheading', 'zqclosedtext', '95.1', 'leverantör']) for (const key of OUTSIDE) expect([key, await found(key, words)]).toEqual([key, []]);
    for (const words of ['zqclosedheading', 'zqclosedtext', 'zqclosedrationale', '95.1.2']) expect([await found('CON', words), await found('MEM', words)]).toEqual([[], [closed.requirement]]);
    expect(await found('CON', 'zqopenheading')).toEqual([open.requirement]);
  });
});

describe('letters', () => {
  it('of every kind that goes to the group have no word, number or name of a draft', async () => {
    await cast.as.CHA.ask('mutation ($id: ID!) { remindSilent(procurementId: $id) { id } }', { id: cast.scene.procurement });
    await cast.as.ADM.ask('mutation ($id: ID!) { demandRenewal(procurementId: $id) { id } }', { id: cast.scene.procurement });
    await cast.restoreUndertakings();
    const nominated = { workingGroupId: cast.scene.group, name: 'Nominerad Person', email: 'nominerad@lulea.example', duty: 'MEMBER', representsIds: [cast.scene.lulea] };
    const { nominateMember } = await cast.as.CHA.ask<{ nominateMember: { id: string } }>('mutation ($input: NominateMemberInput!) { nominateMember(input: $input) { id } }', { input: nominated });
    const worker = await startTestWorker(cast.app.database.url);
    try {
      await worker.deliver();
      const [called] = await cast.sql<{ version: number }>('select version from meeting where id = $1', [targets.drafts.called]);
      await cast.as.CHA.ask('mutation ($id: ID!, $version: Int!) { cancelMeeting(meetingId: $id, version: $version) { id } }', { id: targets.drafts.called, version: called?.version });
      await cast.as.ADM.ask('mutation ($id: ID!) { chooseMember(memberId: $id, version: 1) { id } }', { id: nominateMember.id });
      await cast.sql(`update notice set at = now() - interval '2 hours' where told_at is null`);
      await worker.get(SendDigests).run();
      await worker.deliver();
    } finally {
      await worker.close();
    }
    const letters = await cast.sql<{ kind: string; text: string }>(`select kind, concat_ws(' ', subject, kept_text, kept_html, params::text) as text from mail where state = 'SENT' and kept_text is not null
      and kind = any($1)`, [GROUP_LETTERS]);
    expect([...new Set(letters.map(({ kind }) => kind))].toSorted()).toEqual([...GROUP_LETTERS].toSorted());
    for (const { kind, text } of letters) expect([kind, text.match(/zq(?!opencalledplace)[a-z]+|95\.1\.\d/g)]).toEqual([kind, null]);
  }, 120_000);
});

describe('what is kept of it', () => {
  it('in the log of events is ids, codes, numbers and hashes', async () => {
    const texts = await cast.sql<{ kind: string; key: string; value: string }>(
      `select e.kind, p.key, p.value #>> '{}' as value from audit_event e, jsonb_each(e.params) p
       where e.subject_type in ('requirement', 'requirementSection', 'thread', 'comment', 'commentRound', 'baseline', 'meeting', 'undertaking') and jsonb_typeof(p.value) = 'string'`);
    const harmless = /^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|[A-Z_]+|\d+(\.\d+)*|\d{4}-\d\d-\d\d(T[\d:.]+Z)?)$/;
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ value }) => !harmless.test(value))).toEqual([]);
  });

  it('under a key is given again to the one who asked, and only while it exists for that one', async () => {
    const document = 'mutation ($id: ID!) { addComment(threadId: $id, body: "Med nyckel zqopenkey.") { id body } }';
    const variables = { id: targets.drafts.open.thread };
    const key = { 'idempotency-key': randomUUID() };
    const first = await cast.as.MEM.graphql<{ addComment: { id: string } }>(document, variables, key);
    expect(await cast.as.MEM.graphql(document, variables, key)).toEqual(first);
    for (const other of ['UNS', 'HUN', 'OGM', 'PAR'] as const) expect(JSON.stringify(await cast.as[other].graphql(document, variables, key))).not.toMatch(/zqopenkey|"id":"[0-9a-f]/);
    await cast.as.MEM.ask('mutation ($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', { id: cast.scene.procurement });
    const after = await cast.as.MEM.graphql(document, variables, key);
    await cast.restoreUndertakings();
    expect(after.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(after)).not.toContain('zqopenkey');
  });
});
