import { newId } from '#platform/database';
import { SMALL_PDF } from '../kit/api-client.js';
import type { Cast } from '../kit/cast.js';
import { ALL_WARNINGS, type AddedDocument } from './document-attempts.js';

/** What there is of documents to read. */
export interface PlantedDocuments {
  /** Never published; every text of it has a word that stands nowhere else. */
  readonly draft: string;
  readonly draftVersion: string;
  readonly published: string;
  /** For participants. */
  readonly publication: string;
  /** The file in it. */
  readonly publishedItem: string;
  /** Of a procurement that nobody in the cast works with, and that has published for everybody. */
  readonly publicSlug: string;
}

const ADD = `mutation ($procurementId: ID!, $title: String!, $fileId: ID!, $folder: String, $ground: String) {
  addDocumentVersion(procurementId: $procurementId, title: $title, fileId: $fileId, folder: $folder, secrecyGround: $ground) { id version currentVersion { id } } }`;
const PROPOSE = 'mutation ($input: PublishInput!) { proposePublication(input: $input) { id } }';
const CONFIRM = 'mutation ($id: ID!) { confirmAct(actId: $id) { publication { id items { id } } } }';

/** Adds a document that stays a draft, and publishes another for the participants. */
export async function plantDocuments(cast: Cast): Promise<PlantedDocuments> {
  const { as, second, scene } = cast;
  const add = async (title: string, more: Record<string, unknown> = {}): Promise<AddedDocument> => {
    const fileId = await as.OFF.upload(SMALL_PDF, 'handling.pdf');
    return (await as.OFF.ask<{ addDocumentVersion: AddedDocument }>(ADD, { procurementId: scene.procurement, title, fileId, ...more })).addDocumentVersion;
  };
  const draft = await add('Utkastet zqopendocument', { folder: 'Mappen zqopenfolder', ground: 'Grunden zqopenground' });
  const published = await add('Administrativa föreskrifter');
  const input = { procurementId: scene.procurement, title: 'Till deltagarna', audience: 'PARTICIPANTS', changeNote: 'Första för deltagarna.', documentVersionIds: [published.currentVersion.id], acknowledged: ALL_WARNINGS };
  const { proposePublication } = await second.ADM.ask<{ proposePublication: { id: string } }>(PROPOSE, { input });
  const { confirmAct } = await as.ADM.ask<{ confirmAct: { publication: { id: string; items: { id: string }[] } } }>(CONFIRM, { id: proposePublication.id });
  const { id: publication, items } = confirmAct.publication;
  return {
    draft: draft.id, draftVersion: draft.currentVersion.id, published: published.id, publication, publishedItem: items[0]?.id ?? '',
    publicSlug: await plantPublic(cast, publication),
  };
}

/** A public publication like the given one, in a procurement of its own: a real one would make the reference procurement public. */
async function plantPublic({ sql, scene }: Cast, like: string): Promise<string> {
  const [procurementId, publicationId, actId] = [newId(), newId(), newId()];
  await sql(
    `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, quiet_period_days, created_at)
     select $1, 'offentlig-upphandling', 'OFF 1-2025', 'Offentlig upphandling', host_id, 'PUBLISHED', award_model, quiet_period_days, now() from procurement where id = $2`,
    [procurementId, scene.procurement],
  );
  await sql(
    `insert into binding_act (id, procurement_id, kind, state, consequences, proposed_by, proposed_at, decided_by, decided_at)
     select $1, $2, kind, state, consequences, proposed_by, proposed_at, decided_by, decided_at from binding_act where id = (select act_id from publication where id = $3)`,
    [actId, procurementId, like],
  );
  await sql(
    `insert into publication (id, procurement_id, number, title, audience, published_at, act_id, manifest, manifest_sha256, manifest_file_id)
     select $1, $2, 1, 'Annonsen', 'PUBLIC', published_at, $3, manifest, manifest_sha256, manifest_file_id from publication where id = $4`,
    [publicationId, procurementId, actId, like],
  );
  return 'offentlig-upphandling';
}
