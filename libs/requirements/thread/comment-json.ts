import { organisationJson, type OrganisationView } from '#organisations';
import { isoInstant } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import { below, jsonOf, type DraftReading } from '../requirement/reading.js';

/** A comment as it is read; one that was withdrawn has no body. */
export interface CommentView {
  readonly id: string;
  readonly threadId: string;
  readonly procurementId: string;
  readonly requirementId: string;
  readonly position: boolean;
  readonly body: string | null;
  readonly at: string;
  readonly withdrawn: boolean;
  readonly authorId: string;
  readonly author?: Person | null;
  readonly onBehalfOf?: OrganisationView | null;
  readonly replyTo?: CommentView | null;
}

/** SQL for the JSON of a readable `comment` row, shaped like the API's `Comment`, with what was asked for. */
export function commentJson(c: string, reading: DraftReading): string {
  return jsonOf(
    `'id', ${c}.id, 'threadId', ${c}.thread_id, 'procurementId', ${c}.procurement_id, 'requirementId', ${c}.requirement_id, 'position', ${c}.is_position,
     'body', ${c}.body, 'at', ${isoInstant(`${c}.at`)}, 'withdrawn', ${c}.withdrawn_at is not null,
     'authorId', ${c}.author_id`,
    {
      author: () => `(select ${personJson(`${c}_author`)} from person ${c}_author where ${c}_author.id = ${c}.author_id)`,
      onBehalfOf: (of) => `(select ${organisationJson(`${c}_for`, below('onBehalfOf', of))} from organisation ${c}_for where ${c}_for.id = ${c}.on_behalf_of)`,
      replyTo: (of) => `(select ${commentJson(`${c}r`, below('replyTo', of))} from comment ${c}r where ${c}r.id = ${c}.reply_to)`,
    },
    reading,
  );
}
