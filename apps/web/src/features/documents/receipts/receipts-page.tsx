import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { request } from '../../../api/client.js';
import { useRequest } from '../../../api/use-request.js';
import { formatDecimal, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Counts } from '../../../ui/counts.js';
import { IconBell, IconFileSpreadsheet } from '../../../ui/icons.js';
import { RemindDialog, type Reminder } from '../../../ui/remind-dialog.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { RoomHeader } from '../room-header.js';
import { FETCH_REMINDER_PREVIEW, RECEIPT_ROOM, REMIND_TO_FETCH, type FetchedPublication, type ReceiptRoom, type ReceiptRow } from './receipt-documents.js';
import { ReceiptFilters } from './receipt-filters.js';
import { ReceiptTable } from './receipt-table.js';
import styles from './receipts.module.css';
import { exportHref, isFiltered, type ReceiptsSearch } from './receipts-search.js';
import { useReceipts } from './use-receipts.js';

const m = defineMessages('receipts', {
  none: { sv: 'Inget är publicerat för deltagarna ännu', en: 'Nothing has been published to the participants yet' },
  noneWhat: { sv: 'När något är publicerat syns här vilka organisationer som har hämtat det, och vilka som inte har det.', en: 'When something has been published, this shows which organisations have fetched it and which have not.' },
  publication: { sv: 'Publicering', en: 'Publication' },
  numbered: { sv: '{number}. {title}, {at}', en: '{number}. {title}, {at}' },
  latest: { sv: '{number} (gäller nu). {title}, {at}', en: '{number} (applies now). {title}, {at}' },
  fetched: { sv: 'har hämtat allt', en: 'have fetched everything' },
  notFetched: { sv: 'väntas och har inte hämtat allt', en: 'are waited for and have not fetched everything' },
  export: { sv: 'Exportera till Excel', en: 'Export to Excel' },
  remind: { sv: 'Påminn {count, plural, one {# som inte har hämtat} other {# som inte har hämtat}}', en: 'Remind {count, plural, one {# who has not fetched} other {# who have not fetched}}' },
  remindChosen: { sv: 'Påminn {count, plural, one {# markerad} other {# markerade}}', en: 'Remind {count} selected' },
  shows: { sv: 'Visar {shown} av {all}', en: 'Showing {shown} of {all}' },
  filteredEmpty: { sv: 'Ingen organisation passar in på filtren', en: 'No organisation matches the filters' },
  filteredWhat: { sv: 'Ta bort något filter, så syns fler.', en: 'Remove a filter to see more.' },
  nobody: { sv: 'Ingen organisation är tillfrågad i upphandlingen', en: 'No organisation has been asked in the procurement' },
});
const route = getRouteApi('/u/$slug/dokument/hamtningar');

/** Who has fetched a publication and who has not, and reminding exactly the right ones. */
export function ReceiptsPage() {
  const { slug } = route.useParams();
  const query = useRequest(RECEIPT_ROOM, { slug });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: room }) => <Receipts room={room} />}
    </Loaded>
  );
}

function Receipts({ room }: { room: ReceiptRoom }) {
  const { t } = useI18n();
  const search: ReceiptsSearch = route.useSearch();
  const publications = room.publications.filter(({ receipts }) => receipts != null);
  const publication = publications.find(({ number }) => String(number) === search.nr) ?? publications[0];
  if (publication === undefined) {
    return (
      <>
        <RoomHeader procurement={room} part="receipts" />
        <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>
      </>
    );
  }
  return <Board key={publication.id} room={room} publication={publication} publications={publications} search={search} />;
}

interface BoardProps {
  room: ReceiptRoom;
  publication: FetchedPublication;
  publications: readonly FetchedPublication[];
  search: ReceiptsSearch;
}

function Board({ room, publication, publications, search }: BoardProps) {
  const { t, locale } = useI18n();
  const navigate = route.useNavigate();
  const change = useCallback((next: Partial<ReceiptsSearch>) => void navigate({ search: (before: ReceiptsSearch) => ({ ...before, ...next }), replace: true, resetScroll: false }), [navigate]);
  const rows = useReceipts(publication.id, search);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayRemind = room.availableActions.includes('REMIND');
  const shown = rows.data?.rows ?? [];
  return (
    <>
      <RoomHeader procurement={room} part="receipts" actions={<Acts publication={publication} search={search} rows={shown} chosen={chosen} mayRemind={mayRemind} onDone={() => setChosen(new Set())} />} />
      <div className={styles['head']}>
        <PublicationChoice publications={publications} publication={publication} change={change} />
        <Counts
          counts={[
            { name: t(m.fetched), count: publication.receipts?.fetchedCount ?? 0 },
            { name: t(m.notFetched), count: publication.receipts?.notFetchedCount ?? 0, alarming: true },
          ]}
        />
      </div>
      <section className="sk-panel sk-stack">
        <ReceiptFilters search={search} change={change} />
        <Loaded query={rows} height={600}>
          {({ rows: all, totalCount }) =>
            all.length === 0 ? (
              <Empty title={t(isFiltered(search) ? m.filteredEmpty : m.nobody)}>{isFiltered(search) && t(m.filteredWhat)}</Empty>
            ) : (
              <div className={rows.isPlaceholderData ? styles['stale'] : undefined}>
                <p className="sk-soft" role="status">
                  {t(m.shows, { shown: formatDecimal(all.length, locale), all: formatDecimal(totalCount, locale) })}
                </p>
                <ReceiptTable rows={all} search={search} change={change} selection={mayRemind ? { chosen, change: setChosen, nameOf: ({ organisation }) => organisation.name } : undefined} />
              </div>
            )
          }
        </Loaded>
      </section>
    </>
  );
}

function PublicationChoice({ publications, publication, change }: Pick<BoardProps, 'publications' | 'publication'> & { change: (search: Partial<ReceiptsSearch>) => void }) {
  const { t } = useI18n();
  // What applies stands first: on a phone the end of it is cut off.
  const nameOf = ({ number, title, publishedAt, latest }: FetchedPublication) => t(latest ? m.latest : m.numbered, { number, title, at: formatInstant(publishedAt) });
  return (
    <NativeSelect
      label={t(m.publication)}
      value={publication.number}
      onChange={(event) => change({ nr: event.currentTarget.value === String(publications[0]?.number) ? undefined : event.currentTarget.value })}
      data={publications.map((one) => ({ value: String(one.number), label: nameOf(one) }))}
    />
  );
}

interface ActsProps {
  publication: FetchedPublication;
  search: ReceiptsSearch;
  rows: readonly ReceiptRow[];
  chosen: ReadonlySet<string>;
  mayRemind: boolean;
  onDone: () => void;
}

/** The list as a spreadsheet; and a reminder to the marked, or to all shown who are waited for and have not fetched everything. */
function Acts({ publication, search, rows, chosen, mayRemind, onDone }: ActsProps) {
  const { t } = useI18n();
  const [asked, setAsked] = useState<readonly string[]>();
  const reminder = useMemo(() => reminderOf(publication.id), [publication.id]);
  const marked = rows.filter(({ id }) => chosen.has(id));
  const waitedFor = rows.filter(({ takesPart, fetchedAt }) => takesPart && fetchedAt == null);
  const toRemind = marked.length > 0 ? marked : waitedFor;
  return (
    <>
      <Button component="a" href={exportHref(publication, search)} download variant="default" leftSection={<IconFileSpreadsheet size={18} aria-hidden />}>
        {t(m.export)}
      </Button>
      {mayRemind && toRemind.length > 0 && (
        <Button leftSection={<IconBell size={18} aria-hidden />} onClick={() => setAsked(toRemind.map(({ organisation }) => organisation.id))}>
          {t(marked.length > 0 ? m.remindChosen : m.remind, { count: toRemind.length })}
        </Button>
      )}
      {asked && <RemindDialog reminder={reminder} organisationIds={asked} onClose={() => setAsked(undefined)} onDone={onDone} />}
    </>
  );
}

const reminderOf = (publicationId: string): Reminder => ({
  of: publicationId,
  preview: async (organisationIds) => (await request(FETCH_REMINDER_PREVIEW, { publicationId, organisationIds })).fetchReminderPreview,
  remind: async (organisationIds, words, idempotencyKey) => (await request(REMIND_TO_FETCH, { publicationId, organisationIds, ...words }, { idempotencyKey })).remindToFetch,
});
