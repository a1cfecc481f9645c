import type { Transaction } from '#platform/database';
import { keepInPlace } from './anchor.js';

interface Anchored {
  readonly id: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly proposed: boolean;
}

/**
 * Moves the threads of a requirement to where their quotes stand in its new text, or says that the text is gone. A suggestion that waits
 * stands as long as the words that it would replace do; else it is outdated.
 */
export async function keepThreadsInPlace(tx: Transaction, requirementId: string, before: string, after: string): Promise<void> {
  const threads: Anchored[] = await tx.manager.query(
    `select t.id, t.quote, t.now_start as start, t.now_end as end, coalesce(s.state = 'PROPOSED', false) as proposed
     from thread t left join suggestion s on s.thread_id = t.id
     where t.requirement_id = $1 and (t.now_start is not null or s.state = 'PROPOSED') order by t.id for update of t`,
    [requirementId],
  );
  const moved = threads.map(({ id, quote, start, end, proposed }) => {
    const span = start === null || end === null ? undefined : keepInPlace({ start, end }, before, after);
    const stands = quote !== null && span !== undefined && after.slice(span.start, span.end) === quote;
    return { id, start: span?.start ?? null, end: span?.end ?? null, outdated: proposed && !stands };
  });
  if (moved.length === 0) return;
  await tx.manager.query(
    `update thread t set now_start = m.start, now_end = m.end
     from jsonb_to_recordset($1::jsonb) as m (id uuid, start integer, "end" integer) where t.id = m.id and t.quote is not null`,
    [JSON.stringify(moved)],
  );
  const outdated = moved.filter((one) => one.outdated).map(({ id }) => id);
  if (outdated.length > 0) await tx.manager.query(`update suggestion set state = 'OUTDATED' where thread_id = any($1::uuid[])`, [outdated]);
}
