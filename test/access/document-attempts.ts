import { SMALL_PDF, type ApiClient } from '../kit/api-client.js';
import { plantPublication } from '../kit/published.js';
import type { Stage } from '../kit/stage.js';
import type { Attempt } from './mutation-attempts.js';

const ADD = `mutation ($procurementId: ID!, $title: String!, $fileId: ID!, $audience: Audience) {
  addDocumentVersion(procurementId: $procurementId, title: $title, fileId: $fileId, audience: $audience) { id version currentVersion { id } } }`;

export interface AddedDocument { readonly id: string; readonly version: number; readonly currentVersion: { readonly id: string } }

/** A document of the reference procurement, by somebody who keeps them. */
async function freshDocument({ cast, unique }: { cast: Stage['cast']; unique: (text: string) => string }, by: ApiClient, audience = 'PARTICIPANTS'): Promise<AddedDocument> {
  const fileId = await by.upload(SMALL_PDF, 'handling.pdf');
  return (await by.ask<{ addDocumentVersion: AddedDocument }>(ADD, { procurementId: cast.scene.procurement, title: unique('Provhandling'), fileId, audience })).addDocumentVersion;
}

const fresh = (stage: Stage): Promise<AddedDocument> => freshDocument({ cast: stage.cast, unique: (text) => stage.unique(text) }, stage.cast.as.ADM);

/** Every warning that there may be: who tries is not refused for what is missing. */
export const ALL_WARNINGS = [
  'PARTIES_NOT_LOCKED', 'ENTITLED_LIST_MISSING', 'CEILING_MISSING', 'PERIOD_MISSING', 'LONG_PERIOD_WITHOUT_REASON', 'ANNEX_GAP', 'UNDERTAKINGS_MISSING', 'OPEN_THREADS', 'BASELINE_MISSING',
  'BASELINE_OUTDATED', 'SECRET_DOCUMENT', 'NARROWER_DOCUMENT', 'VERSION_OUTDATED',
] as const;

/** Mutations of tender documents and publications. */
export const DOCUMENT_ATTEMPTS: Readonly<Record<string, Attempt>> = {
  addDocumentVersion: {
    document: ADD,
    prepare: async (stage, by) => ({ procurementId: stage.cast.scene.procurement, title: stage.unique('Provhandling'), fileId: await by.upload(SMALL_PDF, 'handling.pdf') }),
  },
  changeDocument: {
    document: 'mutation ($id: ID!, $version: Int!, $input: TenderDocumentInput!) { changeDocument(documentId: $id, version: $version, input: $input) { id } }',
    prepare: async (stage) => {
      const { id, version } = await fresh(stage);
      return { id, version, input: { title: stage.unique('Ändrad handling'), audience: 'WORKING_GROUP' } };
    },
  },
  removeDocument: {
    document: 'mutation ($id: ID!, $version: Int!) { removeDocument(documentId: $id, version: $version) { id } }',
    prepare: async (stage) => {
      const { id, version } = await fresh(stage);
      return { id, version };
    },
  },
  remindToFetch: {
    document: 'mutation ($id: ID!, $organisationIds: [ID!]!) { remindToFetch(publicationId: $id, organisationIds: $organisationIds, subject: "Påminnelse", text: "Hämta gärna.") { reminded { id } } }',
    prepare: async (stage) => {
      await stage.issued();
      const { id } = await plantPublication(stage.cast.app.app, stage.cast.scene.slug, 'PARTICIPANTS', [{ path: stage.unique('Handling'), content: SMALL_PDF }]);
      return { id, organisationIds: [stage.cast.scene.kalix] };
    },
    isDone: ({ remindToFetch }) => remindToFetch?.['reminded']?.length === 1,
  },
  proposePublication: {
    document: 'mutation ($input: PublishInput!) { proposePublication(input: $input) { id } }',
    prepare: async (stage) => ({
      input: { procurementId: stage.cast.scene.procurement, title: 'Upphandlingsdokument', audience: 'WORKING_GROUP', documentVersionIds: [(await fresh(stage)).currentVersion.id], changeNote: 'En rättelse.', acknowledged: ALL_WARNINGS },
    }),
  },
};
