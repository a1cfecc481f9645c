import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dateInStockholm, daysBetween, shiftInstantByDays } from '#kernel';
import { readTable, type Table } from '#platform/spreadsheet';
import type { DispositionOutcome } from '#requirements';
import { GROUP_AS_OF } from './group-reference.js';
import { at } from './moments.js';

export interface CommentMade {
  readonly commentId: string;
  readonly author: string;
  readonly organisationNumber: string;
  readonly position: boolean;
  readonly body: string;
  readonly replyTo: string;
  readonly at: Date;
}

/** A thread of the reference with its comments, how it was answered and when, the days moved. */
export interface ThreadMade {
  readonly threadId: string;
  readonly requirementNumber: string;
  readonly quote: string;
  readonly suggestion: string;
  readonly comments: readonly CommentMade[];
  readonly disposition?: { readonly outcome: DispositionOutcome; readonly motivation: string; readonly resultingText?: string; readonly at: Date };
}

export interface CommentReference {
  readonly requirements: Table;
  readonly threads: readonly ThreadMade[];
  readonly importedAt: Date;
  readonly roundOpensAt: Date;
  readonly roundClosesOn: string;
}

const FOLDER = join(process.cwd(), 'demo/reference');
export const REQUIREMENTS_FILE = join(FOLDER, 'requirements.csv');
const LIMITS = { maxRows: 5_000, maxBytes: 5_000_000 };
/** The reference says when comments came, and not when they were asked for or answered. */
const DAYS = { imported: '2024-09-09', roundOpens: '2024-09-16', roundCloses: '2024-12-13' };
const ANSWERED_AFTER_MS = 26 * 3_600_000;

/** The specification, and what was said of it, with all days moved so that the day they stand at is `today`. */
export async function readComments(today: string, now: Date): Promise<CommentReference> {
  const by = daysBetween(GROUP_AS_OF, today);
  const rows = (await readTable(join(FOLDER, 'comments.csv'), LIMITS)).rows.map(({ cells }) => cells);
  const cameOut = JSON.parse(readFileSync(join(FOLDER, 'partly-accepted.json'), 'utf8')) as Readonly<Record<string, string>>;
  const threads = [...new Set(rows.map((cells) => cells['thread_id'] ?? ''))].map((threadId) => threadOf(rows.filter((cells) => cells['thread_id'] === threadId), { by, now, resultingText: cameOut[threadId] }));
  return {
    requirements: await readTable(REQUIREMENTS_FILE, LIMITS), threads,
    importedAt: at(addDays(DAYS.imported, by), 9), roundOpensAt: at(addDays(DAYS.roundOpens, by), 8), roundClosesOn: addDays(DAYS.roundCloses, by),
  };
}

type Cells = Readonly<Record<string, string>>;

function threadOf(rows: readonly Cells[], { by, now, resultingText }: { by: number; now: Date; resultingText: string | undefined }): ThreadMade {
  const [first = {}] = rows;
  const text = (name: string): string => first[name] ?? '';
  const comments = rows.map((cells) => commentOf(cells, by)).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const last = comments.at(-1)?.at ?? now;
  const outcome = text('disposition');
  return {
    threadId: text('thread_id'), requirementNumber: text('requirement_number'), quote: text('quote'), suggestion: text('suggestion'), comments,
    ...(outcome === 'none' ? {} : {
      disposition: { outcome: outcome as DispositionOutcome, motivation: text('motivation'), at: answeredAt(last, now), ...(resultingText === undefined ? {} : { resultingText }) },
    }),
  };
}

/** A day or so after the last word, in office hours; of the latest threads before now. */
function answeredAt(last: Date, now: Date): Date {
  const answered = at(dateInStockholm(new Date(last.getTime() + ANSWERED_AFTER_MS)), 13, last.getUTCMinutes());
  return answered < now ? answered : new Date(last.getTime() + Math.max((now.getTime() - last.getTime()) / 2, 0));
}

const commentOf = (cells: Cells, by: number): CommentMade => ({
  commentId: cells['comment_id'] ?? '', author: cells['author_name'] ?? '', organisationNumber: cells['organisation_number'] ?? '', position: cells['position'] === 'true',
  body: cells['body'] ?? '', replyTo: cells['reply_to'] ?? '', at: shiftInstantByDays(new Date(cells['created_at'] ?? ''), by),
});
