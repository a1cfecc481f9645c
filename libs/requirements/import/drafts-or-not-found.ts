import type { Actor } from '#platform/access';
import { isId } from '#platform/database';
import { notFound } from '#platform/request';
import type { DraftSituation } from '../requirement/requirement.policy.js';
import type { SituationQueries } from '../requirement/situation.queries.js';

/** How the actor stands to the drafts of a procurement; NOT_FOUND where they do not exist for the actor, so that a download is no other than a page. */
export async function draftsOrNotFound(situations: SituationQueries, actor: Actor, procurementId: string): Promise<DraftSituation> {
  const situation = isId(procurementId) ? (await situations.of(actor, [procurementId])).get(procurementId.toLowerCase()) : undefined;
  if (!situation) throw notFound();
  return situation;
}
