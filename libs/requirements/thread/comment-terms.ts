import { procurementsWhere, organisationsWhere, type Actor } from '#platform/access';
import { isId, type Transaction } from '#platform/database';
import { invalidInput } from '#platform/request';
import { readInput } from '#procurements';
import type { PersonStanding } from '#working-groups';
import { LONGEST, readRequiredRichText } from '../requirement/requirement-terms.js';

/** What somebody says, for whom. Without an organisation it is the person's own view. */
export interface CommentTerms {
  readonly body: string;
  readonly onBehalfOfId?: string | null;
  /** The organisation's official view. */
  readonly position?: boolean | null;
}

export interface ReadComment {
  readonly body: string;
  readonly onBehalfOf: string | null;
  readonly isPosition: boolean;
}

export const readBody = (body: string): string => readInput('', (reading) => readRequiredRichText(reading, 'body', body, LONGEST.comment));
export const readMotivation = (motivation: string): string => readInput('', (reading) => readRequiredRichText(reading, 'motivation', motivation, LONGEST.motivation));

/** The comment as it is kept. One speaks for the organisations that one represents in the group, host and support for their own. */
export async function readComment(tx: Transaction, actor: Actor, standing: PersonStanding, terms: CommentTerms): Promise<ReadComment> {
  const body = readBody(terms.body);
  const { onBehalfOfId, position } = terms;
  if (!onBehalfOfId) {
    if (position) throw invalidInput({ path: 'position', text: 'comment.position_needs_organisation' });
    return { body, onBehalfOf: null, isPosition: false };
  }
  const voices = await voicesOf(tx, actor, standing);
  if (!isId(onBehalfOfId) || !voices.includes(onBehalfOfId.toLowerCase())) throw invalidInput({ path: 'onBehalfOfId', text: 'comment.not_representing' });
  return { body, onBehalfOf: onBehalfOfId, isPosition: position === true };
}

/** The organisations that a person may speak for in the drafts of a procurement. */
export async function voicesOf(tx: Pick<Transaction, 'manager'>, actor: Actor, { scope, represents }: PersonStanding): Promise<string[]> {
  const [row]: { supportId: string | null }[] = await tx.manager.query('select support_id as "supportId" from procurement where id = $1', [scope.id]);
  const forHost = organisationsWhere(actor, 'HOST_ADMIN').includes(scope.hostId) || procurementsWhere(actor, 'PROCUREMENT_OFFICER').includes(scope.id);
  const forSupport = row?.supportId != null && procurementsWhere(actor, 'PROCUREMENT_SUPPORT').includes(scope.id);
  return [...new Set([...represents, ...(forHost ? [scope.hostId] : []), ...(forSupport && row.supportId ? [row.supportId] : [])])];
}
