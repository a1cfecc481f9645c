import { Link } from '@tanstack/react-router';
import type { ReceiptOrder } from '../../../generated/graphql.js';
import { dayOf, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { countyName } from '../../../i18n/places.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { Dated } from '../../../ui/dated.js';
import { IconBan, IconCircleCheck, IconClock, IconDownload } from '../../../ui/icons.js';
import { KIND_NAMES } from '../../../ui/kinds.js';
import { Table, type Column, type Selection } from '../../../ui/table.js';
import type { ReceiptRow } from './receipt-documents.js';
import type { ReceiptsSearch } from './receipts-search.js';

const m = defineMessages('receipt-table', {
  caption: { sv: 'Organisationer och vad de har hämtat', en: 'Organisations and what they have fetched' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  state: { sv: 'Hämtat', en: 'Fetched' },
  all: { sv: 'Allt', en: 'Everything' },
  some: { sv: '{fetched} av {count} filer', en: '{fetched} of {count} files' },
  nothing: { sv: 'Inget', en: 'Nothing' },
  notWaitedFor: { sv: 'Deltar inte', en: 'Does not take part' },
  when: { sv: 'När', en: 'When' },
  who: { sv: 'Av', en: 'By' },
  reminders: { sv: 'Påminnelser', en: 'Reminders' },
  reminded: { sv: '{count}, senast {on}', en: '{count}, latest {on}' },
});

interface ReceiptTableProps {
  rows: readonly ReceiptRow[];
  search: ReceiptsSearch;
  change: (search: Partial<ReceiptsSearch>) => void;
  selection: Selection<ReceiptRow> | undefined;
}

/** Each organisation that was asked, and what it has fetched. */
export function ReceiptTable({ rows, search, change, selection }: ReceiptTableProps) {
  const i18n = useI18n();
  return (
    <Table<ReceiptRow, ReceiptOrder>
      caption={i18n.t(m.caption)}
      columns={columnsOf(i18n)}
      rows={rows}
      keyOf={({ id }) => id}
      ordering={{
        by: search.order ?? 'NAME',
        descending: search.descending === 'true',
        change: (order, descending) => change({ order: order === 'NAME' ? undefined : order, descending: descending ? 'true' : undefined }),
      }}
      selection={selection}
    />
  );
}

function columnsOf({ t }: Translation): Column<ReceiptRow, ReceiptOrder>[] {
  return [
    {
      key: 'organisation',
      title: t(m.organisation),
      order: 'NAME',
      cell: ({ organisation: { id, name } }) => (
        <Link to="/organisationer/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: 'kind', title: t(m.kind), order: 'KIND', cell: ({ organisation }) => t(KIND_NAMES[organisation.kind]) },
    { key: 'county', title: t(m.county), order: 'COUNTY', cell: ({ organisation }) => countyName(organisation.countyCode) },
    { key: 'state', title: t(m.state), cell: (row) => <Fetched row={row} /> },
    { key: 'when', title: t(m.when), order: 'FETCHED', cell: ({ fetchedAt, lastFetchAt }) => (fetchedAt ?? lastFetchAt ? formatInstant(fetchedAt ?? lastFetchAt ?? '') : '') },
    { key: 'who', title: t(m.who), cell: ({ fetchedBy }) => fetchedBy.join(', ') },
    { key: 'reminders', title: t(m.reminders), cell: ({ remindersSent, lastReminderAt }) => (lastReminderAt ? <Dated>{t(m.reminded, { count: remindersSent, on: dayOf(lastReminderAt) })}</Dated> : '') },
  ];
}

function Fetched({ row: { takesPart, fetchedAt, filesFetched, fileCount } }: { row: ReceiptRow }) {
  const { t } = useI18n();
  if (fetchedAt != null) {
    return (
      <Chip tone="green" icon={IconCircleCheck}>
        {t(m.all)}
      </Chip>
    );
  }
  if (filesFetched > 0) {
    return (
      <Chip tone="blue" icon={IconDownload}>
        {t(m.some, { fetched: filesFetched, count: fileCount })}
      </Chip>
    );
  }
  return takesPart ? (
    <Chip tone="rust" icon={IconClock}>
      {t(m.nothing)}
    </Chip>
  ) : (
    <Chip tone="grey" icon={IconBan}>
      {t(m.notWaitedFor)}
    </Chip>
  );
}
