import { Link } from '@tanstack/react-router';
import type { BoardOrder, ParticipationFlag } from '../../../generated/graphql.js';
import { dayOf } from '../../../i18n/format.js';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { countyName, municipalityName } from '../../../i18n/places.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { StageChip } from '../../../ui/chip.js';
import { IconAlertTriangle } from '../../../ui/icons.js';
import { KIND_NAMES } from '../../../ui/kinds.js';
import { Table, type Column, type Selection } from '../../../ui/table.js';
import { FLAG_NAMES } from '../flags.js';
import { orderIn, type BoardSearch } from './board-search.js';
import styles from './board.module.css';
import type { BoardRow } from './use-board.js';

const m = defineMessages('board-table', {
  caption: { sv: 'Organisationer och var de står', en: 'Organisations and where they stand' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  kind: { sv: 'Typ', en: 'Kind' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  county: { sv: 'Län', en: 'County' },
  stage: { sv: 'Status', en: 'Status' },
  contact: { sv: 'Kontaktperson', en: 'Contact' },
  noContact: { sv: 'Saknas', en: 'Missing' },
  reminders: { sv: 'Påminnelser', en: 'Reminders' },
  lastContact: { sv: 'Senaste kontakt', en: 'Latest contact' },
});

interface BoardTableProps {
  slug: string;
  rows: readonly BoardRow[];
  search: BoardSearch;
  change: (search: Partial<BoardSearch>) => void;
  selection: Selection<BoardRow> | undefined;
}

/** Every organisation of the selection with its one stage. */
export function BoardTable({ slug, rows, search, change, selection }: BoardTableProps) {
  const i18n = useI18n();
  return (
    <Table<BoardRow, BoardOrder>
      caption={i18n.t(m.caption)}
      columns={columnsOf(i18n, slug)}
      rows={rows}
      keyOf={({ id }) => id}
      selection={selection}
      ordering={{
        by: orderIn(search),
        descending: search.descending === 'true',
        change: (by, descending) => change({ order: by === 'NAME' ? undefined : by, descending: descending ? 'true' : undefined }),
      }}
    />
  );
}

function columnsOf({ t }: Translation, slug: string): Column<BoardRow, BoardOrder>[] {
  return [
    {
      key: 'name',
      title: t(m.organisation),
      order: 'NAME',
      cell: ({ id, organisation }) => (
        <Link to="/u/$slug/fullmakter/$participationId" params={{ slug, participationId: id }} search={{}} className={styles['name']}>
          {organisation.name}
        </Link>
      ),
    },
    { key: 'kind', title: t(m.kind), order: 'KIND', cell: ({ organisation }) => <span className={styles['nowrap']}>{t(KIND_NAMES[organisation.kind])}</span> },
    { key: 'municipality', title: t(m.municipality), cell: ({ organisation: { municipalityCode } }) => municipalityCode && municipalityName(municipalityCode) },
    { key: 'county', title: t(m.county), order: 'COUNTY', cell: ({ organisation }) => countyName(organisation.countyCode) },
    { key: 'stage', title: t(m.stage), order: 'STAGE', cell: (row) => <Stage row={row} flagNames={FLAG_NAMES} t={t} /> },
    {
      key: 'contact',
      title: t(m.contact),
      cell: ({ organisation: { primaryContact } }) => (primaryContact ? <a href={`mailto:${primaryContact.email}`}>{primaryContact.name}</a> : <strong>{t(m.noContact)}</strong>),
    },
    { key: 'reminders', title: t(m.reminders), numeric: true, cell: ({ remindersSent }) => remindersSent },
    { key: 'last', title: t(m.lastContact), order: 'LAST_CONTACT', cell: ({ lastContactAt }) => lastContactAt && <span className={styles['date']}>{dayOf(lastContactAt)}</span> },
  ];
}

function Stage({ row, flagNames, t }: { row: BoardRow; flagNames: Record<ParticipationFlag, Message>; t: Translation['t'] }) {
  return (
    <span className={styles['stage']}>
      <StageChip stage={row.stage} />
      {row.flags.map((flag) => (
        <span key={flag} className={styles['flag']}>
          <IconAlertTriangle size={14} aria-hidden />
          {t(flagNames[flag])}
        </span>
      ))}
    </span>
  );
}
