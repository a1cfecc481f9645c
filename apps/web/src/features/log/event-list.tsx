import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { formatDecimal, formatInstant } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { sayFailure } from '../../api/refusal.js';
import { Empty, Failure, Loading } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';

const m = defineMessages('event-list', {
  caption: { sv: 'Händelser, den senaste först', en: 'Events, the latest first' },
  number: { sv: 'Nr', en: 'No' },
  at: { sv: 'Tid', en: 'Time' },
  who: { sv: 'Vem', en: 'Who' },
  what: { sv: 'Vad som hände', en: 'What happened' },
  hash: { sv: 'Kontrollsumma', en: 'Checksum' },
  system: { sv: 'Samköp', en: 'Samköp' },
  shows: { sv: 'Visar {shown} av {all}', en: 'Showing {shown} of {all}' },
  more: { sv: 'Visa fler', en: 'Show more' },
  empty: { sv: 'Inget har hänt ännu', en: 'Nothing has happened yet' },
  emptyWhat: { sv: 'Varje ändring skrivs in här, med tid och vem som gjorde den.', en: 'Every change is written here, with the time and who made it.' },
});

export interface EventRow {
  readonly id: string;
  readonly sequence: string;
  readonly at: string;
  readonly summary: string;
  readonly hash: string;
  readonly actor?: { readonly name: string } | null;
}
export interface EventPage {
  readonly nodes: readonly EventRow[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface EventListProps {
  /** Where the list stands in the cache. */
  place: readonly string[];
  fetchPage: (after: string | undefined) => Promise<EventPage>;
}

/** Events, the latest first, some hundred at a time. */
export function EventList({ place, fetchPage }: EventListProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const events = useInfiniteQuery({
    queryKey: ['Events', ...place],
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined),
  });
  if (events.data === undefined) return events.isError ? <Failure>{sayFailure(events.error, 'read')}</Failure> : <Loading />;
  const rows = events.data.pages.flatMap(({ nodes }) => nodes);
  if (rows.length === 0) return <Empty title={t(m.empty)}>{t(m.emptyWhat)}</Empty>;
  return (
    <>
      <Table caption={t(m.caption)} columns={columnsOf(i18n)} rows={rows} keyOf={({ id }) => id} />
      <div className="sk-row">
        <span className="sk-soft">{t(m.shows, { shown: rows.length, all: events.data.pages[0]?.totalCount ?? rows.length })}</span>
        {events.hasNextPage && (
          <Button variant="default" loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
            {t(m.more)}
          </Button>
        )}
      </div>
      {events.isFetchNextPageError && <Failure>{sayFailure(events.error, 'read')}</Failure>}
    </>
  );
}

function columnsOf({ t, locale }: Translation): Column<EventRow>[] {
  return [
    { key: 'number', title: t(m.number), numeric: true, cell: ({ sequence }) => formatDecimal(sequence, locale) },
    { key: 'at', title: t(m.at), cell: ({ at }) => formatInstant(at) },
    { key: 'what', title: t(m.what), cell: ({ summary }) => summary },
    { key: 'who', title: t(m.who), cell: ({ actor }) => actor?.name ?? <span className="sk-soft">{t(m.system)}</span> },
    {
      key: 'hash',
      title: t(m.hash),
      cell: ({ hash }) => (
        <span className="sk-mono" title={hash}>
          {hash.slice(0, 12)}
        </span>
      ),
    },
  ];
}
