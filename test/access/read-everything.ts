import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { ApiClient } from '../kit/api-client.js';
import type { Cast } from '../kit/cast.js';
import type { Foreign } from './foreign.js';
import { textsIn, type Rows } from './markers.js';
import type { Targets } from './read-attempts.js';
import { everythingOf, inParts, rowsOf, textOf, type GoesInto, type Pages } from './selection.js';

export type Variables = Readonly<Record<string, unknown>>;
export interface Reading {
  readonly depth: (root: string) => number;
  readonly pages: Pages;
  readonly goesInto: GoesInto;
}

const BUDGET = { tokens: 1_900, cost: 90_000 };
const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** What each root field is asked for: one's own and others', those that exist for the role and those that do not. */
export function rootArguments({ scene }: Cast, targets: Targets, foreign: Foreign, rows: Rows): Readonly<Record<string, readonly Variables[]>> {
  const { open, closed, moved, withdrawn, baselines, held, approved, called } = targets.drafts;
  const of = (...ids: readonly (string | undefined)[]): Variables[] => ids.map((id) => ({ id }));
  const mandateOfLulea = rows.mandates.find(({ organisationId, procurementId }) => organisationId === scene.lulea && procurementId === scene.procurement)?.id;
  const ofSecret = rows.requirements.find(({ procurementId }) => procurementId === scene.secret)?.id;
  return {
    viewer: [{}], organisations: [{}], procurements: [{}], people: [{}], auditEvents: [{}],
    organisation: of(scene.kalix, scene.lulea, scene.host, scene.otherHost),
    organisationImport: [{ fileId: targets.importFile }],
    uploads: [{ fileIds: [targets.importFile] }],
    procurement: of(scene.procurement, scene.secret, foreign.procurement),
    procurementBySlug: rows.procurements.map(({ slug }) => ({ slug })),
    participation: of(scene.ofKalix, scene.ofLulea, foreign.participation),
    mandate: of(targets.mandate, mandateOfLulea, foreign.mandate),
    bindingAct: of(targets.act, foreign.act),
    entitledList: of(targets.list, foreign.list),
    requirement: of(open.requirement, closed.requirement, moved.requirement, withdrawn, ofSecret),
    thread: of(open.thread, closed.thread, closed.resolvedThread, moved.thread),
    baseline: of(...baselines),
    compareBaselines: [{ fromId: baselines[0], toId: baselines[1] }, { fromId: baselines[0] }],
    tenderDocument: of(targets.documents.draft, targets.documents.published),
    publication: of(targets.documents.publication),
    linkedDocuments: [{}],
    publicationGate: [{ input: { procurementId: scene.procurement, title: '', audience: 'PUBLIC', documentVersionIds: [targets.documents.draftVersion] } }],
    publicPublications: [{ slug: targets.documents.publicSlug }],
    meeting: of(held, approved, called),
    silentReminder: [{ procurementId: scene.procurement }],
    reminderPreview: [scene.procurement, foreign.procurement].map((procurementId) => ({ procurementId, organisationIds: [scene.kalix, scene.lulea] })),
  };
}

/** Everything that can be asked of a root field with these arguments, in as many requests as the limits need. */
export function requestsFor(schema: GraphQLSchema, name: string, given: readonly string[], { depth, pages, goesInto }: Reading): string[] {
  const field = schema.getQueryType()?.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!field || !isObjectType(type)) throw new Error(`No root ${name}`);
  if (!goesInto(type, depth(name))) return [];
  const rowCount = rowsOf(field, pages, 1);
  const args = [...given.map((argument) => `${argument}: $${argument}`), ...(rowCount > 1 ? [`first: ${rowCount}`] : [])].join(', ');
  const variables = field.args.filter((argument) => given.includes(argument.name)).map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const whole = { name, args: args === '' ? '' : `(${args})`, rows: rowCount, below: everythingOf(type, depth(name), pages, goesInto, rowCount) };
  return inParts(whole, BUDGET).map((part) => `query ${variables === '' ? '' : `(${variables}) `}{ ${textOf(part)} }`);
}

/** Every text in all that somebody reads from the roots, and whatever went wrong on the way. `expected`: a refusal beneath an open door. */
export async function readAll(client: ApiClient, schema: GraphQLSchema, roots: Readonly<Record<string, readonly Variables[]>>, reading: Reading, expected: readonly string[] = []): Promise<{ texts: Set<string>; faults: string[] }> {
  const texts = new Set<string>();
  const faults: string[] = [];
  for (const [name, variants] of Object.entries(roots)) {
    for (const variables of variants) {
      for (const query of requestsFor(schema, name, Object.keys(variables), reading)) {
        const { data, errors } = await client.graphql<unknown>(query, variables);
        textsIn(data, texts);
        textsIn(errors, texts);
        const codes = (errors ?? []).map(({ extensions }) => extensions.code).filter((code) => !expected.includes(code));
        const [code] = codes;
        if (code !== undefined && !REFUSALS.includes(code)) faults.push(`${name} ${JSON.stringify(variables)}: ${JSON.stringify(errors).slice(0, 300)} in ${query.slice(0, 200)}`);
        // The door is closed: the rest of the same would be refused as well.
        if (code !== undefined) break;
      }
    }
  }
  return { texts, faults };
}
