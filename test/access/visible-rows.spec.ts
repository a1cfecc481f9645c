import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { startCast, type Cast } from '../kit/cast.js';
import { makeForeign, type Foreign } from './foreign.js';
import { forbiddenTo, readRows, textsIn, type Rows } from './markers.js';
import { makeTargets, type Targets } from './read-attempts.js';
import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';
import { everythingOf, inParts, rowsOf, textOf, type Pages } from './selection.js';
import { sightOf } from './sight.js';

const DEPTH = 4;
const BUDGET = { tokens: 1_900, cost: 90_000 };
/** Those who see a few rows are asked for all of them; those who see hundreds for some. */
const ALL_PAGES: Pages = { outer: 200, nested: 5 };
const SOME_PAGES: Pages = { outer: 12, nested: 2 };
const SEE_MANY: readonly RoleKey[] = ['UOF', 'OHA', 'AUD', 'SUP', 'OFF', 'ADM'];

let cast: Cast;
let targets: Targets;
let foreign: Foreign;
let rows: Rows;
let schema: GraphQLSchema;
beforeAll(async () => {
  cast = await startCast();
  targets = await makeTargets(cast);
  foreign = await makeForeign(cast);
  rows = await readRows(cast);
  schema = cast.app.app.get(GraphQLSchemaHost).schema;
}, 300_000);
afterAll(() => cast.close());

type Variables = Readonly<Record<string, unknown>>;

/** What each root field is asked for: one's own and others', those that exist for the role and those that do not. */
function argumentsOf(): Readonly<Record<string, readonly Variables[]>> {
  const { scene } = cast;
  const of = (...ids: readonly (string | undefined)[]): Variables[] => ids.map((id) => ({ id }));
  const mandateOfLulea = rows.mandates.find(({ organisationId, procurementId }) => organisationId === scene.lulea && procurementId === scene.procurement)?.id;
  return {
    viewer: [{}], organisations: [{}], procurements: [{}], people: [{}], auditEvents: [{}],
    organisation: of(scene.kalix, scene.lulea, scene.host, scene.otherHost),
    organisationImport: [{ fileId: targets.importFile }],
    procurement: of(scene.procurement, scene.secret, foreign.procurement),
    procurementBySlug: rows.procurements.map(({ slug }) => ({ slug })),
    participation: of(scene.ofKalix, scene.ofLulea, foreign.participation),
    mandate: of(targets.mandate, mandateOfLulea, foreign.mandate),
    bindingAct: of(targets.act, foreign.act),
    entitledList: of(targets.list, foreign.list),
    reminderPreview: [scene.procurement, foreign.procurement].map((procurementId) => ({ procurementId, organisationIds: [scene.kalix, scene.lulea] })),
  };
}

/** The same as `procurement` beneath: it is enough that it opens nothing else. */
const depthOf = (name: string): number => (name === 'procurementBySlug' ? 1 : DEPTH);

/** Everything that can be asked of a root field with these arguments, in as many requests as the limits need. */
function requestsFor(name: string, given: readonly string[], pages: Pages): string[] {
  const field = schema.getQueryType()?.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!field || !isObjectType(type)) throw new Error(`No root ${name}`);
  const rowCount = rowsOf(field, pages, 1);
  const args = [...given.map((argument) => `${argument}: $${argument}`), ...(rowCount > 1 ? [`first: ${rowCount}`] : [])].join(', ');
  const variables = field.args.filter((argument) => given.includes(argument.name)).map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const whole = { name, args: args === '' ? '' : `(${args})`, rows: rowCount, below: everythingOf(type, depthOf(name), pages, rowCount) };
  return inParts(whole, BUDGET).map((part) => `query ${variables === '' ? '' : `(${variables}) `}{ ${textOf(part)} }`);
}

const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** Every text in all that the role reads from the roots, and whatever went wrong on the way. */
async function readAll(key: RoleKey): Promise<{ texts: Set<string>; faults: string[] }> {
  const texts = new Set<string>();
  const faults: string[] = [];
  for (const [name, variants] of Object.entries(argumentsOf())) {
    for (const variables of variants) {
      for (const query of requestsFor(name, Object.keys(variables), SEE_MANY.includes(key) ? SOME_PAGES : ALL_PAGES)) {
        const { data, errors } = await cast.as[key].graphql<unknown>(query, variables);
        textsIn(data, texts);
        const code = errors?.[0]?.extensions.code;
        if (code !== undefined && !REFUSALS.includes(code)) faults.push(`${name} ${JSON.stringify(variables)}: ${JSON.stringify(errors).slice(0, 300)} in ${query.slice(0, 200)}`);
        // The door is closed: the rest of the same would be refused as well.
        if (code !== undefined) break;
      }
    }
  }
  return { texts, faults };
}

describe('what each role reads from the roots, four objects deep', () => {
  const seen = new Map<RoleKey, Set<string>>();

  it.each(ROLE_KEYS)('%s meets no row that is not its own to see', async (key) => {
    const { texts, faults } = await readAll(key);
    seen.set(key, texts);
    expect(faults).toEqual([]);
    const found = [...forbiddenTo(key, sightOf(key, cast, foreign), rows, cast)].filter(([text]) => texts.has(text));
    expect(found).toEqual([]);
  }, 300_000);

  it('would find what gives something away: an administrator, an auditor and the neighbour meet it', () => {
    const all = new Set([...(seen.get('ADM') ?? []), ...(seen.get('AUD') ?? []), ...(seen.get('OHA') ?? [])]);
    const kinds = (texts: ReadonlyMap<string, string>): string[] => [...new Set([...texts].filter(([text]) => all.has(text)).map(([, what]) => what))].toSorted();
    expect(kinds(forbiddenTo('PUB', sightOf('PUB', cast, foreign), rows, cast))).toEqual([
      'a binding act', 'a contact', 'a letter', 'a locked list', 'a mandate or its evidence', 'a participation', 'a person', 'a procurement', 'a referral', 'an event',
      'an organisation', 'the name of a contact',
    ]);
  });

  it('every field of every type is among what is asked', () => {
    const asked = new Set(Object.entries(argumentsOf()).flatMap(([name, [variables = {}]]) => requestsFor(name, Object.keys(variables), SOME_PAGES)).flatMap((query) => query.match(/\w+/g) ?? []));
    const fields = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getMutationType() && type !== schema.getSubscriptionType());
    const names = fields.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
    const reports = ['issued', 'refused', 'reminded', 'created', 'dryRun', 'updated', 'unchanged', 'errors', 'warnings', 'column', 'problem', 'row', 'value', 'message', 'code', 'activityCursor'];
    expect(names.filter((name) => !asked.has(name) && !reports.includes(name))).toEqual([]);
  });
});
