import type { Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { draftReaders, mayReadDrafts, mayWithDrafts, type DraftStanding } from '#working-groups';

/**
 * Who sees the documents of a procurement and what they may do with them. A document is a draft until it is published, and then what is
 * published is another thing, frozen: so documents exist for those who read the drafts, and are kept by the host's staff and its support.
 */

export const DOCUMENT_ACTIONS = ['ADD_VERSION', 'CHANGE', 'REMOVE'] as const;
export type DocumentAction = (typeof DOCUMENT_ACTIONS)[number];

export const DOCUMENT_ROOM_ACTIONS = ['ADD_DOCUMENT', 'PROPOSE_PUBLICATION'] as const;
export type DocumentRoomAction = (typeof DOCUMENT_ROOM_ACTIONS)[number];

/** SQL: the procurements (`p` has id and host_id) whose documents exist for the actor. `today` is the day in Stockholm. */
export const documentReaders = (actor: Actor, params: SqlParams, p: string, today: string): string => draftReaders(actor, params, p, today);

/** How the viewer stands to the documents of a procurement. */
export interface DocumentSituation {
  readonly actor: Actor;
  readonly standing: DraftStanding & { readonly closedLotIds: readonly string[] };
  readonly today: string;
  /** Ended or cancelled. */
  readonly closed: boolean;
  readonly mayPropose: boolean;
}

/** Whether the documents exist for the viewer: the same answer as `documentReaders`. */
export const seesDocuments = ({ actor, standing, today }: DocumentSituation): boolean => mayReadDrafts(actor, standing, today);

const mayKeep = ({ actor, standing, today, closed }: DocumentSituation): boolean => !closed && mayWithDrafts(actor, 'KEEP_DOCUMENTS', standing, today);

/** What the viewer may do with a document. One that has been published is never removed. */
export function documentActions(situation: DocumentSituation, document: { readonly removed: boolean; readonly published: boolean }): DocumentAction[] {
  if (document.removed || !mayKeep(situation)) return [];
  return DOCUMENT_ACTIONS.filter((action) => action !== 'REMOVE' || !document.published);
}

/** What the viewer may do with the procurement's documents as a whole. One who has declared a conflict about a lot does not publish: it does not see all of it. */
export function documentRoomActions(situation: DocumentSituation): DocumentRoomAction[] {
  const proposes = situation.mayPropose && situation.standing.closedLotIds.length === 0;
  return DOCUMENT_ROOM_ACTIONS.filter((action) => mayKeep(situation) && (action === 'ADD_DOCUMENT' || proposes));
}
