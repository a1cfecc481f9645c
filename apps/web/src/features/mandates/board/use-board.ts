import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { request } from '../../../api/client.js';
import { followLive } from '../../../api/live.js';
import { useRequest } from '../../../api/use-request.js';
import type { BoardQuery, BoardRowFragment } from '../../../generated/graphql.js';
import { defineMessages, translate } from '../../../i18n/messages.js';
import { lookOf } from '../../../ui/stages.js';
import { announce } from '../../../ui/toasts.js';
import { BOARD, BOARD_ACTIVITY, BOARD_ROWS } from './board-documents.js';
import { filterOf, orderIn, type BoardSearch } from './board-search.js';

const m = defineMessages('board-live', {
  one: { sv: '{name}: {stage}', en: '{name}: {stage}' },
  several: { sv: '{count} organisationer har ändrats', en: '{count} organisations have changed' },
});

const PAGE = 500;
const SETTLED_AFTER = 1500;

export type BoardRow = BoardRowFragment;
export type BoardProcurement = BoardQuery['procurementBySlug'];
interface Rows {
  readonly rows: readonly BoardRow[];
  readonly totalCount: number;
}

/** The procurement and its counts, of everybody whom the place filters (county, kind, search, former agreement) let through. */
export function useBoard(slug: string, search: BoardSearch): UseQueryResult<BoardQuery> {
  const { kind, countyCode, entitledBefore, search: words } = filterOf(search);
  return useRequest(BOARD, { slug, scope: { kind, countyCode, entitledBefore, search: words } }, { keep: true });
}

/** Every row of the selection, in order: pages are fetched until there are no more. */
export function useBoardRows(slug: string, search: BoardSearch): UseQueryResult<Rows> {
  const asked = { slug, filter: filterOf(search), order: orderIn(search), descending: search.descending === 'true', first: PAGE };
  return useQuery({
    queryKey: ['BoardRows', asked],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const rows: BoardRow[] = [];
      let after: string | null = null;
      for (;;) {
        const answer: Awaited<ReturnType<typeof fetchPage>> = await fetchPage(asked, after, signal);
        rows.push(...answer.nodes);
        if (!answer.pageInfo.hasNextPage) return { rows, totalCount: answer.totalCount };
        after = answer.pageInfo.endCursor ?? null;
      }
    },
  });
}

async function fetchPage(asked: object & { slug: string }, after: string | null, signal: AbortSignal) {
  const { procurementBySlug } = await request(BOARD_ROWS, { ...asked, after }, { signal });
  return procurementBySlug.board;
}

/** Keeps the board current while others work: a changed row is replaced at once, counts and order follow when it is quiet. */
export function useBoardActivity(procurement: Pick<BoardProcurement, 'id' | 'activityCursor'> | undefined): void {
  const queries = useQueryClient();
  const procurementId = procurement?.id;
  // Where the first read stood. Later reads move on, but the feed has its own place by then.
  const [after, setAfter] = useState(procurement?.activityCursor);
  if (after === undefined && procurement !== undefined) setAfter(procurement.activityCursor);
  useEffect(() => {
    if (procurementId === undefined || after === undefined) return;
    const changed = new Map<string, BoardRow>();
    let settled: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      announce(sayChanged([...changed.values()]));
      changed.clear();
      void queries.invalidateQueries({ queryKey: ['Board'] });
      void queries.invalidateQueries({ queryKey: ['BoardRows'] });
    };
    const stop = followLive(BOARD_ACTIVITY, { procurementId, after }, {
      cursorOf: ({ boardActivity }) => boardActivity.activityCursor ?? undefined,
      received: ({ boardActivity: row }) => {
        changed.set(row.id, row);
        queries.setQueriesData<Rows>({ queryKey: ['BoardRows'] }, (before) => before && replaced(before, row));
        clearTimeout(settled);
        settled = setTimeout(settle, SETTLED_AFTER);
      },
    });
    return () => {
      clearTimeout(settled);
      stop();
    };
  }, [procurementId, after, queries]);
}

function replaced(before: Rows, row: BoardRow): Rows {
  return { ...before, rows: before.rows.map((other) => (other.id === row.id ? row : other)) };
}

function sayChanged(rows: readonly BoardRow[]): string {
  const [only] = rows;
  if (only === undefined) return '';
  if (rows.length > 1) return translate(m.several, { count: rows.length });
  return translate(m.one, { name: only.organisation.name, stage: translate(lookOf(only.stage).name) });
}
