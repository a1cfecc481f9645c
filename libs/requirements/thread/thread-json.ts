import { isoInstant } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import { below, jsonOf, listOf, type DraftReading } from '../requirement/reading.js';
import { commentJson, type CommentView } from './comment-json.js';
import type { DispositionOutcome, SuggestionState, ThreadState } from './thread.js';

/** A thread as it is read. */
export interface ThreadView {
  readonly id: string;
  readonly procurementId: string;
  readonly requirementId: string;
  readonly onVersion: number;
  readonly quote: string | null;
  /** Where the quote stands in the text now, in UTF-16 code units; null without a quote, and where its text is gone. */
  readonly quoteStart: number | null;
  readonly quoteEnd: number | null;
  readonly textIsGone: boolean;
  readonly state: ThreadState;
  readonly startedAt: string;
  readonly proposed: boolean;
  readonly requirement?: unknown;
  readonly disposition?: DispositionView | null;
  readonly earlierDispositions?: readonly DispositionView[];
  readonly comments?: readonly CommentView[];
  readonly suggestion?: SuggestionView | null;
}

export interface DispositionView {
  readonly outcome: DispositionOutcome;
  readonly motivation: string;
  readonly resultingVersion: number | null;
  readonly by: Person;
  readonly at: string;
}

export interface SuggestionView {
  readonly replacement: string;
  readonly state: SuggestionState;
  /** What it would replace: the quote, or the whole text of the version it was made on. */
  readonly replaces: string;
}

/** SQL for the JSON of the requirement under an alias: given by whoever reads requirements, which have threads in their turn. */
export type RequirementSql = (alias: string, reading: DraftReading) => string;

/** SQL for the JSON of a readable `thread` row, shaped like the API's `Thread`, with what was asked for. */
export function threadJson(t: string, reading: DraftReading, requirementJson: RequirementSql): string {
  return jsonOf(
    `'id', ${t}.id, 'procurementId', ${t}.procurement_id, 'requirementId', ${t}.requirement_id, 'onVersion', ${t}.on_version, 'quote', ${t}.quote,
     'quoteStart', ${t}.now_start, 'quoteEnd', ${t}.now_end, 'textIsGone', ${t}.quote is not null and ${t}.now_start is null, 'state', ${t}.state,
     'startedAt', ${isoInstant(`${t}.started_at`)}, 'proposed', exists (select 1 from suggestion ${t}p where ${t}p.thread_id = ${t}.id and ${t}p.state = 'PROPOSED')`,
    {
      requirement: (of) => `(select ${requirementJson(`${t}q`, below('requirement', of))} from requirement ${t}q where ${t}q.id = ${t}.requirement_id)`,
      disposition: () => `case when ${t}.outcome is not null then ${dispositionJson(t)} end`,
      earlierDispositions: () => listOf(`${dispositionJson(`${t}e`)} order by ${t}e.resolved_at`, `earlier_disposition ${t}e where ${t}e.thread_id = ${t}.id`),
      comments: (of) => listOf(`${commentJson(`${t}c`, below('comments', of))} order by ${t}c.position`, `comment ${t}c where ${t}c.thread_id = ${t}.id`),
      suggestion: () => `(select json_build_object('replacement', ${t}s.replacement, 'state', ${t}s.state, 'replaces', coalesce(${t}.quote,
          (select on_it.text from requirement_revision on_it where on_it.requirement_id = ${t}.requirement_id and on_it.version = ${t}.on_version)))
        from suggestion ${t}s where ${t}s.thread_id = ${t}.id)`,
    },
    reading,
  );
}

const dispositionJson = (d: string): string => `json_build_object('outcome', ${d}.outcome, 'motivation', ${d}.motivation, 'resultingVersion', ${d}.resulting_version,
  'by', (select ${personJson('resolver')} from person resolver where resolver.id = ${d}.resolved_by), 'at', ${isoInstant(`${d}.resolved_at`)})`;
