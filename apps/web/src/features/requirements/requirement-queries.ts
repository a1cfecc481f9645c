import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from '../../api/client.js';
import { useRequest } from '../../api/use-request.js';
import type { RequirementRowFragment, RequirementsFrameQuery } from '../../generated/graphql.js';
import { FOUND_REQUIREMENTS, REQUIREMENTS, REQUIREMENTS_FRAME } from './requirement-documents.js';

export type RequirementRow = RequirementRowFragment;
export type RequirementsFrame = RequirementsFrameQuery['procurementBySlug'];

export interface RequirementRows {
  readonly rows: readonly RequirementRow[];
  /** `after` for requirementActivity, so that nothing is missed since this read. */
  readonly activityCursor: string | undefined;
}

const PAGE = 500;

/**
 * Where the requirements stand in the query cache; a key without its last part is all that begin with it. Whoever learns that something
 * has changed invalidates `frame` (chapters and counts) and `rows`, or writes the changed row with `replacedRow`.
 */
export const requirementKeys = {
  frame: ['RequirementsFrame'] as const,
  rows: (slug: string, withdrawn?: boolean) => (withdrawn === undefined ? (['Requirements', slug] as const) : (['Requirements', slug, withdrawn] as const)),
  found: (slug: string, search?: string, withdrawn?: boolean) => (search === undefined ? (['FoundRequirements', slug] as const) : (['FoundRequirements', slug, search, withdrawn] as const)),
  revisions: ['RequirementRevisions'] as const,
};

/** The rows with one of them as it is now; the same rows where it is not among them. */
export function replacedRow(before: RequirementRows | undefined, id: string, now: Partial<RequirementRow>): RequirementRows | undefined {
  if (before === undefined || !before.rows.some((row) => row.id === id)) return before;
  return { ...before, rows: before.rows.map((row) => (row.id === id ? { ...row, ...now } : row)) };
}

export function useRequirementsFrame(slug: string): UseQueryResult<RequirementsFrameQuery> {
  return useRequest(REQUIREMENTS_FRAME, { slug }, { keep: true });
}

/** Every requirement that stands, or every one that was withdrawn, in the order of the specification. */
export function useRequirementRows(slug: string, withdrawn: boolean): UseQueryResult<RequirementRows> {
  return useQuery({
    queryKey: requirementKeys.rows(slug, withdrawn),
    queryFn: async ({ signal }) => {
      const rows: RequirementRow[] = [];
      let activityCursor: string | undefined;
      let after: string | null = null;
      for (;;) {
        const { nodes, pageInfo, activityCursor: cursor }: Awaited<ReturnType<typeof fetchRows>> = await fetchRows({ slug, withdrawn, after }, signal);
        rows.push(...nodes);
        // The first page's: what happens while the others are fetched is told once more.
        activityCursor ??= cursor ?? undefined;
        if (!pageInfo.hasNextPage) return { rows, activityCursor };
        after = pageInfo.endCursor ?? null;
      }
    },
  });
}

async function fetchRows({ slug, withdrawn, after }: { slug: string; withdrawn: boolean; after: string | null }, signal: AbortSignal) {
  const { procurementBySlug } = await request(REQUIREMENTS, { slug, first: PAGE, after, filter: { withdrawn } }, { signal });
  return procurementBySlug.requirements;
}

/** The ids of what a search finds; nothing is asked where there is no search. */
export function useFoundRequirements(slug: string, search: string, withdrawn: boolean): UseQueryResult<ReadonlySet<string>> {
  return useQuery({
    queryKey: requirementKeys.found(slug, search, withdrawn),
    enabled: search !== '',
    queryFn: async ({ signal }) => {
      const ids = new Set<string>();
      let after: string | null = null;
      for (;;) {
        const { nodes, pageInfo }: Awaited<ReturnType<typeof fetchFound>> = await fetchFound({ slug, search, withdrawn, after }, signal);
        for (const { id } of nodes) ids.add(id);
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor ?? null;
      }
    },
  });
}

async function fetchFound({ slug, search, withdrawn, after }: { slug: string; search: string; withdrawn: boolean; after: string | null }, signal: AbortSignal) {
  const { procurementBySlug } = await request(FOUND_REQUIREMENTS, { slug, first: PAGE, after, filter: { withdrawn, search } }, { signal });
  return procurementBySlug.requirements;
}
