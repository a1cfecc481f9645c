import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from '../../../api/client.js';
import { RECEIPT_BOARD, type ReceiptRow } from './receipt-documents.js';
import { filterOf, type ReceiptsSearch } from './receipts-search.js';

const PAGE = 500;

export interface ReceiptRows {
  readonly rows: readonly ReceiptRow[];
  readonly totalCount: number;
}

/** Every row of the selection, in order: pages are fetched until there are no more. */
export function useReceipts(id: string, search: ReceiptsSearch): UseQueryResult<ReceiptRows> {
  const asked = { id, filter: filterOf(search), order: search.order ?? null, descending: search.descending === 'true', first: PAGE };
  return useQuery({
    queryKey: ['ReceiptBoard', asked],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const rows: ReceiptRow[] = [];
      let after: string | null = null;
      for (;;) {
        const board: Awaited<ReturnType<typeof fetchPage>> = await fetchPage(asked, after, signal);
        rows.push(...(board?.nodes ?? []));
        if (!board?.pageInfo.hasNextPage) return { rows, totalCount: board?.totalCount ?? 0 };
        after = board.pageInfo.endCursor ?? null;
      }
    },
  });
}

async function fetchPage(asked: object & { id: string }, after: string | null, signal: AbortSignal) {
  const { publication } = await request(RECEIPT_BOARD, { ...asked, after }, { signal });
  return publication.receiptBoard;
}
