import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { sayFailure } from '../api/refusal.js';
import { formatDecimal } from '../i18n/format.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Failure } from './states.js';

const m = defineMessages('infinite', {
  shows: { sv: 'Visar {shown} av {all}', en: 'Showing {shown} of {all}' },
  more: { sv: 'Visa fler', en: 'Show more' },
});

/** A page of a list, as every list of the API answers. */
export interface ListPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}
export type List<Row> = UseInfiniteQueryResult<InfiniteData<ListPage<Row>>>;

/** A long list, some rows at a time. The former answer stays on screen while a filter changes. */
export function useList<Row>(queryKey: readonly unknown[], fetchPage: (after: string | undefined, signal: AbortSignal) => Promise<ListPage<Row>>): List<Row> {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined),
    placeholderData: keepPreviousData,
  });
}

export const rowsOf = <Row,>(list: List<Row>): readonly Row[] => list.data?.pages.flatMap(({ nodes }) => nodes) ?? [];

/** How much of the list is shown, and the way to more. */
export function ShowMore<Row>({ list }: { list: List<Row> }) {
  const { t, locale } = useI18n();
  const all = list.data?.pages[0]?.totalCount ?? 0;
  return (
    <>
      <div className="sk-row">
        <span className="sk-soft" role="status">
          {t(m.shows, { shown: formatDecimal(rowsOf(list).length, locale), all: formatDecimal(all, locale) })}
        </span>
        {list.hasNextPage && (
          <Button className="sk-no-print" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t(m.more)}
          </Button>
        )}
      </div>
      {list.isFetchNextPageError && <Failure>{sayFailure(list.error, 'read')}</Failure>}
    </>
  );
}
