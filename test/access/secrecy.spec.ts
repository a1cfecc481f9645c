import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { startCast, type Cast } from '../kit/cast.js';
import { mayMeet } from './draft-markers.js';
import { makeForeign, type Foreign } from './foreign.js';
import { forbiddenTo, readRows, type Rows } from './markers.js';
import { DRAFT_NOUNS, objectsOf, OTHER_NOUNS, towardsDrafts } from './nouns.js';
import { MARKER } from './planted.js';
import { readAll, requestsFor, rootArguments, type Reading, type Variables } from './read-everything.js';
import { makeTargets } from './read-attempts.js';
import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';
import { sightOf } from './sight.js';

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

/** What is planted is asked for by its id; of lists a few rows are enough. */
const READING: Reading = { depth: () => 4, pages: { outer: 4, nested: 2 }, goesInto: towardsDrafts() };
const isMarker = (text: string): boolean => new RegExp(`^${MARKER.source}$`).test(text);

describe('drafts, read from every root by every way that leads to them, four objects deep', () => {
  const seen = new Map<RoleKey, Set<string>>();

  it.each(ROLE_KEYS)('%s meets nothing of what does not exist for it', async (key) => {
    // The first version of what was moved out of the closed lot is unknown to CON: there is nothing to compare with.
    const { texts, faults } = await readAll(cast.as[key], schema, roots, READING, ['CONFIDENTIALITY_NOT_SIGNED', ...(key === 'CON' ? ['INVALID_INPUT'] : [])]);
    seen.set(key, texts);
    expect(faults).toEqual([]);
    const sight = sightOf(key, cast, foreign);
    expect([...forbiddenTo(key, sight, rows, cast)].filter(([text]) => texts.has(text))).toEqual([]);
    expect([...texts].filter((text) => isMarker(text) && !mayMeet(text, sight, cast.scene))).toEqual([]);
  }, 300_000);

  it('would find what gives something away: those who read them meet every kind, and every word that was planted', () => {
    const all = new Set([...(seen.get('CHA') ?? []), ...(seen.get('ADM') ?? []), ...(seen.get('OGM') ?? [])]);
    const kinds = new Set([...forbiddenTo('UNS', sightOf('UNS', cast, foreign), rows, cast)].filter(([text]) => all.has(text)).map(([, what]) => what));
    expect([...kinds].filter((what) => what.startsWith('of the ') || what.includes('declaration') || what.includes('group')).toSorted()).toEqual([
      'a declaration', 'a working group', 'of the agendaItems', 'of the baselines', 'of the comments', 'of the documents', 'of the meetings', 'of the requirements', 'of the rounds', 'of the sections', 'of the threads',
    ]);
    const words = [...all].filter(isMarker);
    for (const what of ['heading', 'first', 'text', 'quote', 'comment', 'answer', 'suggestion', 'motivation', 'rationale', 'verification', 'further', 'heldline', 'approvedline', 'heldremark']) {
      expect(words).toContain(`zqclosed${what}`);
      expect(words).toContain(what === 'heldremark' ? 'zqopenheldtitle' : `zqopen${what}`);
    }
    expect(words).toEqual(expect.arrayContaining(['zqclosedmovedfirst', 'zqclosedmovedcomment', 'zqopenmovedtext', 'zqdeclared', 'zqopenreason', 'zqopenheldnote', 'zqopenheldplace', 'zqopenhelditem', 'zqopencalledtitle', 'zqotherheading', 'zqopendocument', 'zqopenfolder', 'zqopenground']));
  });

  it('every noun of the schema is told to be a draft’s or not', () => {
    expect(objectsOf(schema).map(({ name }) => name).toSorted()).toEqual([...DRAFT_NOUNS, ...OTHER_NOUNS].toSorted());
  });

  it('every field of a draft is among what is asked', () => {
    const asked = new Set(Object.entries(roots).flatMap(([name, [variables = {}]]) => requestsFor(schema, name, Object.keys(variables), READING)).flatMap((query) => query.match(/\w+/g) ?? []));
    // What a subscription tells is tried where it is listened to; what a mutation reports goes to the one who may.
    const told = ['RequirementActivity', 'DispositionReport', 'AnsweredRow'];
    const fields = objectsOf(schema).filter(({ name }) => DRAFT_NOUNS.includes(name) && !told.includes(name)).flatMap((type) => Object.keys(type.getFields()));
    expect(fields.filter((name) => !asked.has(name))).toEqual([]);
  });
});
