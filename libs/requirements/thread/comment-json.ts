import { organisationJson, organisationText, type OrganisationView } from '#organisations';
import { askedJson, isoInstant } from '#platform/database';
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

/** What the API has of a row's own columns. */
const fieldsOf = (c: string) => ({
  id: `${c}.id`, threadId: `${c}.thread_id`, position: `${c}.is_position`, body: `${c}.body`, at: isoInstant(`${c}.at`), withdrawn: `${c}.withdrawn_at is not null`,
});
const columns = (c: string): string => Object.entries({
  ...fieldsOf(c), procurementId: `${c}.procurement_id`, requirementId: `${c}.requirement_id`, authorId: `${c}.author_id`,
}).map(([field, sql]) => `'${field}', ${sql}`).join(', ');

/** SQL for the JSON of a readable `comment` row, shaped like the API's `Comment`, with what was asked for. */
export function commentJson(c: string, reading: DraftReading): string {
  return jsonOf(
    columns(c),
    {
      author: () => `(select ${personJson(`${c}_author`)} from person ${c}_author where ${c}_author.id = ${c}.author_id)`,
      onBehalfOf: (of) => `(select ${organisationJson(`${c}_for`, below('onBehalfOf', of))} from organisation ${c}_for where ${c}_for.id = ${c}.on_behalf_of)`,
      replyTo: (of) => `(select ${commentJson(`${c}r`, below('replyTo', of))} from comment ${c}r where ${c}r.id = ${c}.reply_to)`,
    },
    reading,
  );
}

/** SQL: a query of the JSON texts of comments that an answer takes as they are; `from` says which, and their order. Undefined where a reply is asked for. */
export function commentText(c: string, reading: DraftReading, from: string): string | undefined {
  const { asked, prefix } = reading;
  const text = askedJson({
    ...fieldsOf(c),
    author: () => askedJson({ id: `${c}_a.id`, name: `${c}_a.name`, email: `${c}_a.email` }, asked, `${prefix}author.`, `person ${c}_a where ${c}_a.id = ${c}.author_id`),
    onBehalfOf: () => {
      const organisation = organisationText(`${c}_o`, below('onBehalfOf', reading));
      return organisation && `(select ${organisation} from organisation ${c}_o where ${c}_o.id = ${c}.on_behalf_of)`;
    },
  }, asked, prefix);
  return text && `select ${text} from ${from}`;
}
