import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followLive } from '../../../api/live.js';
import { requestKey } from '../../../api/use-request.js';
import type { RequirementThreadsQuery } from '../../../generated/graphql.js';
import { defineMessages, translate } from '../../../i18n/messages.js';
import { announce, toast } from '../../../ui/toasts.js';
import { replacedRow, requirementKeys, type RequirementRows } from '../requirement-queries.js';
import { gather } from './gather.js';
import { withActivity, type Activity } from './live-threads.js';
import { REQUIREMENT_ACTIVITY, REQUIREMENT_THREADS } from './thread-documents.js';

const m = defineMessages('requirement-live', {
  one: { sv: 'Ny kommentar av {name} om krav {number}', en: 'New comment by {name} on requirement {number}' },
  several: { sv: '{count} nya kommentarer', en: '{count} new comments' },
  ended: { sv: 'Du har inte längre tillgång till kraven.', en: 'You no longer have access to the requirements.' },
});

const ABOUT_COMMENTS = ['ThreadStarted', 'CommentAdded', 'CommentWithdrawn', 'ThreadResolved', 'ThreadReopened'];
/** Everything in the cache that is secret, by the first part of its key. */
const SECRET = ['Requirements', 'FoundRequirements', 'RequirementThreads', 'RequirementRevisions', 'RevisionDiff', 'Voices'];

/**
 * Keeps the requirements current while others work on them, from the place at which they were read: what is said stands there at once, and
 * counts follow when it is quiet. When the right to read ends, everything secret is gone from the page.
 */
export function useRequirementActivity({ slug, procurementId, activityCursor }: { slug: string; procurementId: string; activityCursor: string | undefined }): void {
  const queries = useQueryClient();
  // Where the first read stood. Later reads move on, but the feed has its own place by then.
  const [after, setAfter] = useState(activityCursor);
  if (after === undefined && activityCursor !== undefined) setAfter(activityCursor);
  useEffect(() => {
    if (after === undefined) return;
    const gathering = gather<Activity>(
      (activities) => take(queries, slug, activities),
      (activities) => {
        announce(sayNew(activities));
        refresh(queries, slug, activities);
      },
    );
    const stop = followLive(REQUIREMENT_ACTIVITY, { procurementId, after }, {
      cursorOf: ({ requirementActivity }) => requirementActivity.activityCursor,
      received: ({ requirementActivity }) => gathering.add(requirementActivity),
      ended: () => {
        gathering.stop();
        forget(queries);
      },
    });
    return () => {
      gathering.stop();
      stop();
    };
  }, [slug, procurementId, after, queries]);
}

/** What can be shown without asking: the rows with their counts, and what was said. */
function take(queries: QueryClient, slug: string, activities: readonly Activity[]): void {
  queries.setQueriesData<RequirementRows>({ queryKey: requirementKeys.rows(slug) }, (before) => activities.reduce((rows, { requirement }) => replacedRow(rows, requirement.id, requirement), before));
  for (const activity of activities) {
    queries.setQueryData<RequirementThreadsQuery>(requestKey(REQUIREMENT_THREADS, { id: activity.requirement.id }), (before) => withActivity(before, activity));
  }
}

/** What has to be asked for: counts, places that moved with the text, and rows that came or went. */
function refresh(queries: QueryClient, slug: string, activities: readonly Activity[]): void {
  void queries.invalidateQueries({ queryKey: requirementKeys.frame });
  for (const id of new Set(activities.map(({ requirement }) => requirement.id))) void queries.invalidateQueries({ queryKey: requestKey(REQUIREMENT_THREADS, { id }) });
  if (activities.every(({ kind }) => ABOUT_COMMENTS.includes(kind))) return;
  void queries.invalidateQueries({ queryKey: requirementKeys.rows(slug) });
  void queries.invalidateQueries({ queryKey: requirementKeys.revisions });
}

function forget(queries: QueryClient): void {
  toast(translate(m.ended));
  // First what stands around them: without it nothing of them is on the page. Then the rest, which nobody shows any more.
  void queries.resetQueries({ queryKey: requirementKeys.frame });
  for (const first of SECRET) queries.removeQueries({ queryKey: [first] });
}

function sayNew(activities: readonly Activity[]): string {
  const fromOthers = activities.filter(({ kind, comment }) => ['ThreadStarted', 'CommentAdded'].includes(kind) && comment?.byViewer === false);
  const [only] = fromOthers;
  if (only === undefined) return '';
  if (fromOthers.length > 1) return translate(m.several, { count: fromOthers.length });
  return translate(m.one, { name: only.comment?.author?.name ?? '', number: only.requirement.number });
}
