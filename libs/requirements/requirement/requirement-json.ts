import { askedJson, isoInstant } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import { commentJson, commentText, type CommentView } from '../thread/comment-json.js';
import { threadJson, type ThreadView } from '../thread/thread-json.js';
import { below, jsonOf, listOf, type DraftReading } from './reading.js';
import type { RequirementKind } from './requirement.js';
import { commentCount, openComment, openRevision, openThread, openThreadCount } from './requirement.policy.js';

/** A requirement as it is read. The columns are always there; texts and other nouns where they were asked for. */
export interface RequirementView {
  readonly id: string;
  readonly procurementId: string;
  readonly number: string;
  readonly version: number;
  readonly kind: RequirementKind;
  readonly heading: string;
  readonly weight: string | null;
  readonly openThreadCount: number;
  readonly commentCount: number;
  readonly numberIsFixed: boolean;
  readonly changedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string | null;
  readonly section?: string;
  readonly lot?: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly text?: string;
  readonly rationale?: string | null;
  readonly verification?: string | null;
  readonly readByViewer?: boolean;
  readonly revisions?: readonly RevisionView[];
  readonly threads?: readonly ThreadView[];
  readonly latestComments?: readonly CommentView[];
}

export interface RevisionView {
  readonly version: number;
  readonly heading: string;
  readonly text: string;
  readonly rationale: string | null;
  readonly verification: string | null;
  readonly kind: RequirementKind;
  readonly weight: string | null;
  readonly lotNumber: number | null;
  readonly author: Person;
  readonly threadId: string | null;
  readonly at: string;
}

const LATEST = 3;

/** SQL: a weight as it is said, with one decimal at least. */
export const weightText = (column: string): string => `to_char(${column}, 'FM990.099')`;

/** What the API has of a row's own columns. */
const fieldsOf = (r: string) => ({
  id: `${r}.id`, number: `${r}.number`, version: `${r}.version`, kind: `${r}.kind`, heading: `${r}.heading`, weight: weightText(`${r}.weight`),
  openThreadCount: openThreadCount(r), commentCount: commentCount(r), numberIsFixed: `${r}.number_is_fixed`, changedAt: isoInstant(`${r}.changed_at`),
  withdrawnAt: isoInstant(`${r}.withdrawn_at`), withdrawReason: `${r}.withdraw_reason`,
});

const columns = (r: string): string => Object.entries({ ...fieldsOf(r), procurementId: `${r}.procurement_id` }).map(([field, sql]) => `'${field}', ${sql}`).join(', ');
const sectionOf = (r: string): string => `(select s.number || ' ' || s.title from requirement_section s where s.id = ${r}.section_id)`;
const readBy = (r: string, reading: DraftReading): string =>
  `exists (select 1 from requirement_read mark where mark.requirement_id = ${r}.id and mark.person_id = ${viewer(reading)} and mark.version = ${r}.version)`;

/** SQL for the JSON of a readable `requirement` row, shaped like the API's `Requirement`, with what was asked for. */
export function requirementJson(r: string, reading: DraftReading): string {
  return jsonOf(columns(r), {
    section: () => sectionOf(r),
    lot: () => `(select json_build_object('id', l.id, 'number', l.number, 'title', l.title) from lot l where l.id = ${r}.lot_id)`,
    text: () => `${r}.text`,
    rationale: () => `${r}.rationale`,
    verification: () => `${r}.verification`,
    readByViewer: (of) => readBy(r, of),
    revisions: () => listOf(`${revisionJson('rev')} order by rev.version`, `requirement_revision rev join person author on author.id = rev.author_id where rev.requirement_id = ${r}.id and ${openRevision('rev', r)}`),
    threads: (of) => nested('threads', of, (t, inner) => listOf(`${threadJson(t, inner, requirementJson)} order by ${t}.started_at, ${t}.id`, `thread ${t} where ${t}.requirement_id = ${r}.id and ${openThread(t)}`)),
    latestComments: (of) => nested('latestComments', of, (c, inner) => listOf(`${commentJson(c, inner)} order by ${c}.position desc`,
      `(select * from comment latest where latest.requirement_id = ${r}.id and ${openComment('latest')} order by latest.position desc limit ${LATEST}) ${c}`)),
  }, reading);
}

/**
 * SQL for the JSON text of a requirement that an answer takes as it is (`textPart`), once its rich texts are restricted. Undefined where
 * something is asked for that is not said here: revisions, and threads.
 */
export function requirementText(r: string, reading: DraftReading): string | undefined {
  const { asked, prefix } = reading;
  return askedJson({
    ...fieldsOf(r), section: () => sectionOf(r), text: `${r}.text`, rationale: `${r}.rationale`, verification: `${r}.verification`,
    lot: () => askedJson({ id: 'l.id', number: 'l.number', title: 'l.title' }, asked, `${prefix}lot.`, `lot l where l.id = ${r}.lot_id`),
    readByViewer: () => readBy(r, reading),
    latestComments: () => {
      const latest = commentText('c', below('latestComments', reading), `comment c where c.requirement_id = ${r}.id and ${openComment('c')} order by c.position desc limit ${LATEST}`);
      return latest && `(select coalesce(json_agg(latest.comment), '[]') from (${latest}) latest (comment))`;
    },
  }, asked, prefix);
}

/** SQL: the person who reads; nobody where it is the clock. */
export const viewer = ({ actor, params }: Pick<DraftReading, 'actor' | 'params'>): string => `${params.add(actor.kind === 'PERSON' ? actor.personId : null)}::uuid`;

/** Aliases tell how deep a row stands: a comment's thread's requirement is another than the one it was come from. */
function nested(field: string, reading: DraftReading, sql: (alias: string, inner: DraftReading) => string): string {
  const inner = below(field, reading);
  return sql(`a${inner.prefix.split('.').length}`, inner);
}

const revisionJson = (rev: string): string => `json_build_object('version', ${rev}.version, 'heading', ${rev}.heading, 'text', ${rev}.text, 'rationale', ${rev}.rationale,
  'verification', ${rev}.verification, 'kind', ${rev}.kind, 'weight', ${weightText(`${rev}.weight`)}, 'author', ${personJson('author')},
  'lotNumber', (select l.number from lot l where l.id = ${rev}.lot_id), 'threadId', ${rev}.thread_id, 'at', ${isoInstant(`${rev}.at`)})`;
