import type { ApiClient } from '../kit/api-client.js';
import { api, daysFromNow, SIGNED_PDF, SLUG } from './people.js';

/** A procurement of its own, and the two administrators who publish in it: one proposes, the other confirms. */
export interface Room {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly proposer: ApiClient;
  readonly confirmer: ApiClient;
}

/** A document as it is to be published: a new one, or the next version of one. */
export interface Chosen {
  readonly title: string;
  readonly annexNumber?: string;
  readonly words: string;
  readonly documentId?: string;
  readonly fileName?: string;
}

export interface PublishedVersion {
  readonly publicationId: string;
  /** By title. */
  readonly documentIds: ReadonlyMap<string, string>;
}

type Audience = 'WORKING_GROUP' | 'PARTICIPANTS' | 'PUBLIC';
interface Gate { readonly findings: readonly { readonly code: string; readonly level: string; readonly words: string }[] }

const CREATE = 'mutation ($input: CreateProcurementInput!) { createProcurement(input: $input) { id slug } }';
const SIGN = 'mutation ($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing } }';
const ADD = `mutation ($procurementId: ID!, $documentId: ID, $title: String!, $annexNumber: String, $fileId: ID!, $audience: Audience) {
  addDocumentVersion(procurementId: $procurementId, documentId: $documentId, title: $title, annexNumber: $annexNumber, fileId: $fileId, audience: $audience) { id currentVersion { id } } }`;
const GATE = 'query ($input: PublishInput!) { publicationGate(input: $input) { findings { code level words } } }';
const PROPOSE = 'mutation ($input: PublishInput!) { proposePublication(input: $input) { id } }';
const CONFIRM = 'mutation ($id: ID!) { confirmAct(actId: $id) { publication { id } entitledList { id } } }';

/** A procurement to which the organisations are asked. */
export async function openRoom(title: string, caseNumber: string, organisations: readonly string[]): Promise<Room> {
  const [proposer, confirmer] = await Promise.all([api('admin@region.example'), api('admin2@region.example')]);
  const { viewer } = await proposer.ask<{ viewer: { roles: { organisation: { id: string } | null }[] } }>('{ viewer { roles { organisation { id } } } }');
  const input = {
    title, caseNumber, hostId: viewer.roles[0]?.organisation?.id, awardModel: 'HOST_CONCLUDES', lots: ['Allt'], cpvCodes: ['64200000-8'], ceilingAmount: '520000000', estimatedYearlyAmount: '70000000',
    periodFrom: daysFromNow(200), periodTo: daysFromNow(200 + 1400),
  };
  const { createProcurement: { id, slug } } = await proposer.ask<{ createProcurement: { id: string; slug: string } }>(CREATE, { input });
  const organisationIds = await Promise.all(organisations.map((name) => idOf(proposer, name)));
  await proposer.ask('mutation ($id: ID!, $asked: [ID!]!) { inviteOrganisations(procurementId: $id, organisationIds: $asked) { id } }', { id, asked: organisationIds });
  for (const who of [proposer, confirmer]) await who.ask(SIGN, { input: { procurementId: id, textVersion: 1 } });
  return { id, slug, title, caseNumber, proposer, confirmer };
}

/** The reference procurement, in which both have signed already. */
export async function referenceRoom(): Promise<Room> {
  const [proposer, confirmer] = await Promise.all([api('admin@region.example'), api('admin2@region.example')]);
  const { procurementBySlug } = await proposer.ask<{ procurementBySlug: Omit<Room, 'proposer' | 'confirmer'> }>('query ($slug: String!) { procurementBySlug(slug: $slug) { id slug title caseNumber } }', { slug: SLUG });
  return { ...procurementBySlug, proposer, confirmer };
}

async function idOf(client: ApiClient, name: string): Promise<string> {
  const { organisations } = await client.ask<{ organisations: { nodes: { id: string; name: string }[] } }>('query ($name: String!) { organisations(search: $name, first: 20) { nodes { id name } } }', { name });
  const found = organisations.nodes.find((one) => one.name === name);
  if (!found) throw new Error(`No organisation: ${name}`);
  return found.id;
}

/** Publishes what is chosen, warnings and all. */
export async function publish(room: Room, what: { title: string; audience: Audience; documents: readonly Chosen[]; changeNote?: string; baselineId?: string; entitledListId?: string }): Promise<PublishedVersion> {
  const documentIds = new Map<string, string>();
  const versions: string[] = [];
  for (const { words, fileName, ...document } of what.documents) {
    const fileId = await room.proposer.upload(pdfWith(words), fileName ?? `${document.title}.pdf`);
    const { addDocumentVersion } = await room.proposer.ask<{ addDocumentVersion: { id: string; currentVersion: { id: string } } }>(ADD, { procurementId: room.id, fileId, audience: 'PUBLIC', ...document });
    documentIds.set(document.title, addDocumentVersion.id);
    versions.push(addDocumentVersion.currentVersion.id);
  }
  const { documents: _, ...terms } = what;
  const wish = { procurementId: room.id, ...terms, documentVersionIds: versions };
  const { publicationGate: { findings } } = await room.proposer.ask<{ publicationGate: Gate }>(GATE, { input: wish });
  const { proposePublication: { id } } = await room.proposer.ask<{ proposePublication: { id: string } }>(PROPOSE, { input: { ...wish, acknowledged: findings.map(({ code }) => code) } });
  const { confirmAct } = await room.confirmer.ask<{ confirmAct: { publication: { id: string } } }>(CONFIRM, { id });
  return { publicationId: confirmAct.publication.id, documentIds };
}

/** Everything that has to be in place before everybody may read: a mandate, the locked list, the requirements set. */
export async function makeReadyForAll(room: Room, organisation: string): Promise<{ baselineId: string; entitledListId: string }> {
  const { id, proposer, confirmer } = room;
  const asked = await idOf(proposer, organisation);
  await atVersion(room, `mutation ($id: ID!, $version: Int!, $text: String!) { addMandateTemplate(procurementId: $id, version: $version, text: $text, validFrom: "${daysFromNow(0)}", validTo: "${daysFromNow(900)}") { id } }`, { text: await templateOf(proposer) });
  const { issueMandates: { issued: [mandate] } } = await proposer.ask<{ issueMandates: { issued: { id: string; version: number }[] } }>(
    'mutation ($id: ID!, $asked: [ID!]!, $by: Date!) { issueMandates(procurementId: $id, organisationIds: $asked, respondBy: $by) { issued { id version } } }', { id, asked: [asked], by: daysFromNow(20) });
  const input = {
    mandateId: mandate?.id, version: mandate?.version, method: 'PAPER_REGISTERED', signatoryName: 'Anna Öhman', signatoryTitle: 'Kommundirektör', basis: 'DELEGATION_ORDER', basisReference: 'Punkt 5.1',
    signedOn: daysFromNow(-1), evidenceFileIds: [await proposer.upload(SIGNED_PDF.buffer, SIGNED_PDF.name)],
  };
  const { registerPaperMandate } = await proposer.ask<{ registerPaperMandate: { id: string; version: number } }>('mutation ($input: SubmitMandateInput!) { registerPaperMandate(input: $input) { id version } }', { input });
  await confirmer.ask('mutation ($id: ID!, $version: Int!) { approveMandate(mandateId: $id, version: $version) { id } }', { id: registerPaperMandate.id, version: registerPaperMandate.version });
  const { proposeLock } = await proposer.ask<{ proposeLock: { id: string } }>('mutation ($id: ID!) { proposeLock(procurementId: $id) { id } }', { id });
  const { confirmAct } = await confirmer.ask<{ confirmAct: { entitledList: { id: string } } }>(CONFIRM, { id: proposeLock.id });
  await proposer.ask('mutation ($input: RequirementInput!) { addRequirement(input: $input) { id } }', { input: { procurementId: id, number: '1.1.1', section: '1.1 Allmänt', kind: 'MANDATORY', heading: 'Svenska', text: 'Leverantören ska svara på svenska.' } });
  const { setBaseline } = await proposer.ask<{ setBaseline: { id: string } }>('mutation ($id: ID!) { setBaseline(procurementId: $id) { id } }', { id });
  await atVersion(room, 'mutation ($id: ID!, $version: Int!) { enterPhase(procurementId: $id, phase: MANDATES, version: $version) { id } }', {});
  return { baselineId: setBaseline.id, entitledListId: confirmAct.entitledList.id };
}

/** A change of the procurement as it stands now. */
async function atVersion({ id, proposer }: Room, mutation: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const { procurement } = await proposer.ask<{ procurement: { version: number } }>('query ($id: ID!) { procurement(id: $id) { version } }', { id });
  await proposer.ask(mutation, { id, version: procurement.version, ...variables });
}

/** The text of the reference procurement, which has a support. */
async function templateOf(client: ApiClient): Promise<string> {
  const { procurementBySlug } = await client.ask<{ procurementBySlug: { mandateTemplate: { text: string } } }>('query ($slug: String!) { procurementBySlug(slug: $slug) { mandateTemplate { text } } }', { slug: SLUG });
  return procurementBySlug.mandateTemplate.text.replaceAll('{{support.name}}', 'ingen');
}

/** A page with the words on it, so that two versions are two files. */
export function pdfWith(words: string): Buffer {
  const stream = `BT /F1 24 Tf 40 140 Td (${words.replace(/[^\w .-]/g, '')}) Tj ET`;
  return Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 300 200]/Parent 2 0 R/Contents 4 0 R`
    + `/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}
