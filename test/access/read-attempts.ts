import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { newId } from '#platform/database';
import type { ApiClient, GraphQlError } from '../kit/api-client.js';
import type { Cast } from '../kit/cast.js';
import { plantDocuments, type PlantedDocuments } from './planted-documents.js';
import { plantDrafts, type Planted } from './planted.js';

/** What the reads ask for, beside the cast's own scene. */
export interface Targets {
  readonly mandate: string;
  readonly act: string;
  readonly list: string;
  readonly evidence: string;
  /** A table that ADM has uploaded. */
  readonly importFile: string;
  readonly drafts: Planted;
  readonly documents: PlantedDocuments;
  /** What PAR has taken out. */
  readonly takeOut: string;
}

/** Brings about what there is to read: a locked list, an act that waits, an upload, drafts. */
export async function makeTargets(cast: Cast): Promise<Targets> {
  const { as, second, scene, sql } = cast;
  const { proposeLock } = await second.ADM.ask<{ proposeLock: { id: string } }>('mutation ($id: ID!) { proposeLock(procurementId: $id) { id } }', { id: scene.procurement });
  const { confirmAct } = await as.ADM.ask<{ confirmAct: { entitledList: { id: string } } }>('mutation ($id: ID!) { confirmAct(actId: $id) { entitledList { id } } }', { id: proposeLock.id });
  const { proposeNewList } = await second.ADM.ask<{ proposeNewList: { id: string } }>('mutation ($id: ID!) { proposeNewList(procurementId: $id, reason: "En till.") { id } }', { id: scene.procurement });
  const [mandate] = await sql<{ id: string; fileId: string }>(
    `select m.id, e.file_id as "fileId" from mandate m join signing_evidence e on e.signing_id = m.signing_id where m.participation_id = $1`, [scene.ofKalix],
  );
  const importFile = await as.ADM.upload(Buffer.from('organisation_number,name,kind,county_code\n'), 'register.csv', 'text/csv');
  return { mandate: mandate?.id ?? '', evidence: mandate?.fileId ?? '', act: proposeNewList.id, list: confirmAct.entitledList.id, importFile, drafts: await plantDrafts(cast), documents: await plantDocuments(cast), takeOut: await plantTakeOut(cast, mandate?.fileId ?? '') };
}

/** A take-out of Kalix that PAR has asked for and can fetch. */
async function plantTakeOut({ sql, scene, personOf }: Cast, fileId: string): Promise<string> {
  const id = newId();
  await sql(`insert into take_out (id, organisation_id, requested_by, requested_at, ready_at, expires_at) values ($1, $2, $3, now(), now(), now() + interval '1 day')`, [id, scene.kalix, personOf.get('PAR')]);
  await sql(`insert into take_out_item (take_out_id, position, path, file_id, made_for_it) values ($1, 1, 'underlag.pdf', $2, false)`, [id, fileId]);
  return id;
}

/** Each query with valid arguments. */
export const queriesOf = ({ scene }: Cast, targets: Targets): Readonly<Record<string, string>> => ({
  viewer: '{ viewer { language } }',
  organisation: `{ organisation(id: "${scene.kalix}") { name } }`,
  organisations: '{ organisations { totalCount } }',
  organisationImport: `{ organisationImport(fileId: "${targets.importFile}") { rowCount } }`,
  procurement: `{ procurement(id: "${scene.procurement}") { title } }`,
  procurementBySlug: `{ procurementBySlug(slug: "${scene.slug}") { title } }`,
  procurements: '{ procurements { totalCount } }',
  participation: `{ participation(id: "${scene.ofKalix}") { stage } }`,
  mandate: `{ mandate(id: "${targets.mandate}") { state } }`,
  bindingAct: `{ bindingAct(id: "${targets.act}") { state } }`,
  entitledList: `{ entitledList(id: "${targets.list}") { sha256 } }`,
  people: '{ people { totalCount } }',
  uploads: `{ uploads(fileIds: ["${targets.importFile}"]) { state } }`,
  auditEvents: '{ auditEvents { totalCount } }',
  requirement: `{ requirement(id: "${targets.drafts.closed.requirement}") { heading } }`,
  thread: `{ thread(id: "${targets.drafts.closed.thread}") { quote } }`,
  baseline: `{ baseline(id: "${targets.drafts.baselines[0]}") { number } }`,
  compareBaselines: `{ compareBaselines(fromId: "${targets.drafts.baselines[0]}", toId: "${targets.drafts.baselines[1]}") { unchangedCount } }`,
  tenderDocument: `{ tenderDocument(id: "${targets.documents.draft}") { title } }`,
  publicationGate: `{ publicationGate(input: { procurementId: "${scene.procurement}", title: "", audience: PUBLIC, documentVersionIds: [] }) { number } }`,
  fetchReminderPreview: `{ fetchReminderPreview(publicationId: "${targets.documents.publication}", organisationIds: ["${scene.kalix}"]) { subject } }`,
  publication: `{ publication(id: "${targets.documents.publication}") { number } }`,
  linkedDocuments: '{ linkedDocuments { title } }',
  publicPublications: `{ publicPublications(slug: "${targets.documents.publicSlug}") { title } }`,
  meeting: `{ meeting(id: "${targets.drafts.held}") { title } }`,
  silentReminder: `{ silentReminder(procurementId: "${scene.procurement}") { subject } }`,
  reminderPreview: `{ reminderPreview(procurementId: "${scene.procurement}", organisationIds: ["${scene.kalix}"]) { subject } }`,
});

export async function queryOutcome(client: ApiClient, query: string): Promise<string> {
  const { data, errors } = await client.graphql<Record<string, unknown>>(query);
  if (errors) return errors[0]?.extensions.code ?? 'an error without a code';
  return data ? 'ALLOWED' : 'nothing';
}

/** Each subscription, from the beginning of the log. */
export const subscriptionsOf = ({ scene }: Cast): Readonly<Record<string, string>> => ({
  boardActivity: `subscription { boardActivity(procurementId: "${scene.procurement}", after: "0") { organisation { id } } }`,
  requirementActivity: `subscription { requirementActivity(procurementId: "${scene.procurement}", after: "0") { kind requirement { heading } } }`,
});

/** Listens from the beginning of the log until the first event, or the refusal. */
export function listen(client: ApiClient, query: string): Promise<{ outcome: string; first?: unknown }> {
  class Signed extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { cookie: client.cookieHeader } });
    }
  }
  const socket = createClient({ url: `${client.url.replace('http', 'ws')}/graphql`, webSocketImpl: Signed, retryAttempts: 0 });
  const codeOf = (errors: readonly Partial<GraphQlError>[]): string => errors[0]?.extensions?.code ?? 'an error without a code';
  return new Promise<{ outcome: string; first?: unknown }>((resolve) => {
    socket.subscribe({ query }, {
      next: ({ data, errors }) => resolve(errors ? { outcome: codeOf(errors as unknown as GraphQlError[]) } : { outcome: 'ALLOWED', first: data }),
      error: (error) => resolve({ outcome: Array.isArray(error) ? codeOf(error as unknown as GraphQlError[]) : String(error) }),
      complete: () => resolve({ outcome: 'ended' }),
    });
  }).finally(() => void socket.dispose());
}
