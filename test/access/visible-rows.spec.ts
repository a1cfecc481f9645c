import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { startCast, type Cast } from '../kit/cast.js';
import { makeForeign, type Foreign } from './foreign.js';
import { forbiddenTo, readRows, type Rows } from './markers.js';
import { DRAFT_NOUNS, objectsOf, pastDrafts } from './nouns.js';
import { readAll, requestsFor, rootArguments, type Reading, type Variables } from './read-everything.js';
import { makeTargets } from './read-attempts.js';
import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';
import type { Pages } from './selection.js';
import { sightOf } from './sight.js';

const DEPTH = 4;
/** Those who see a few rows are asked for all of them; those who see hundreds for some. */
const ALL_PAGES: Pages = { outer: 200, nested: 5 };
const SOME_PAGES: Pages = { outer: 12, nested: 2 };
const SEE_MANY: readonly RoleKey[] = ['UOF', 'OHA', 'AUD', 'SUP', 'OFF', 'ADM'];
/** What they have beside others in this table is drafts alone: they are read in the matrix of secrecy. */
const AS_OTHERS: readonly RoleKey[] = ['EXU', 'WDU', 'RNU', 'CON', 'SEC', 'CHA', 'HUN'];

let cast: Cast;
let foreign: Foreign;
let rows: Rows;
let schema: GraphQLSchema;
let roots: Readonly<Record<string, readonly Variables[]>>;
beforeAll(async () => {
  cast = await startCast();
  const targets = await makeTargets(cast);
  foreign = await makeForeign(cast);
  rows = await readRows(cast);
  roots = rootArguments(cast, targets, foreign, rows);
  schema = cast.app.app.get(GraphQLSchemaHost).schema;
}, 300_000);
afterAll(() => cast.close());

/** By its slug it is the same procurement: it is enough that that opens nothing else. */
const reading = (pages: Pages): Reading => ({ depth: (root) => (root === 'procurementBySlug' ? 1 : DEPTH), pages, goesInto: pastDrafts });

describe('what each role reads from the roots, four objects deep', () => {
  const seen = new Map<RoleKey, Set<string>>();

  it.each(ROLE_KEYS.filter((key) => !AS_OTHERS.includes(key)))('%s meets no row that is not its own to see', async (key) => {
    const { texts, faults } = await readAll(cast.as[key], schema, roots, reading(SEE_MANY.includes(key) ? SOME_PAGES : ALL_PAGES));
    seen.set(key, texts);
    expect(faults).toEqual([]);
    const found = [...forbiddenTo(key, sightOf(key, cast, foreign), rows, cast)].filter(([text]) => texts.has(text));
    expect(found).toEqual([]);
  }, 300_000);

  it('would find what gives something away: an administrator, an auditor and the neighbour meet it', () => {
    const all = new Set([...(seen.get('ADM') ?? []), ...(seen.get('AUD') ?? []), ...(seen.get('OHA') ?? [])]);
    const kinds = (texts: ReadonlyMap<string, string>): string[] => [...new Set([...texts].filter(([text]) => all.has(text)).map(([, what]) => what))].toSorted();
    expect(kinds(forbiddenTo('PUB', sightOf('PUB', cast, foreign), rows, cast))).toEqual([
      'a binding act', 'a contact', 'a letter', 'a locked list', 'a mandate or its evidence', 'a participation', 'a person', 'a personal link', 'a procurement', 'a referral', 'an event',
      'an organisation', 'the name of a contact',
    ]);
  });

  it('every field that is no draft’s is among what is asked', () => {
    const asked = new Set(Object.entries(roots).flatMap(([name, [variables = {}]]) => requestsFor(schema, name, Object.keys(variables), reading(SOME_PAGES))).flatMap((query) => query.match(/\w+/g) ?? []));
    const names = objectsOf(schema).filter(({ name }) => !DRAFT_NOUNS.includes(name)).flatMap((type) => Object.entries(type.getFields()));
    const drafts = DRAFT_NOUNS.map((name) => new RegExp(`^\\[?${name}\\b`));
    const reports = ['issued', 'refused', 'reminded', 'created', 'dryRun', 'updated', 'unchanged', 'errors', 'warnings', 'column', 'problem', 'row', 'value', 'message', 'code', 'activityCursor'];
    expect(names.filter(([name, { type }]) => !asked.has(name) && !reports.includes(name) && !drafts.some((draft) => draft.test(String(type)))).map(([name]) => name)).toEqual([]);
  });
});
