import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { readsMandates, useViewer } from '../../../api/viewer.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { CopyAddress } from '../../../ui/copy-address.js';
import { IconBell, IconFileSpreadsheet, IconPrinter } from '../../../ui/icons.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { BoardFilters, BoardSecondRow } from './board-filters.js';
import { exportHref, isFiltered, type BoardSearch } from './board-search.js';
import { BoardTable } from './board-table.js';
import styles from './board.module.css';
import { BulkActions, BulkDialog, type Bulk } from './bulk.js';
import { OwnRows } from './own-rows.js';
import { Progress } from './progress.js';
import { SelectionWords } from './selection-words.js';
import { SidePanels } from './side-panels.js';
import { useBoard, useBoardActivity, useBoardRows, type BoardProcurement, type BoardRow } from './use-board.js';

const m = defineMessages('board', {
  title: { sv: 'Fullmakter', en: 'Mandates' },
  export: { sv: 'Exportera till Excel', en: 'Export to Excel' },
  print: { sv: 'Skriv ut', en: 'Print' },
  remind: { sv: 'Påminn {count, plural, one {# som inte svarat} other {# som inte svarat}}', en: 'Remind {count, plural, one {# who has not answered} other {# who have not answered}}' },
  shows: { sv: 'Visar {shown} av {all}', en: 'Showing {shown} of {all}' },
  printed: { sv: 'Utskrivet {at}', en: 'Printed {at}' },
  empty: { sv: 'Ingen är inbjuden ännu', en: 'Nobody is invited yet' },
  emptyWhat: { sv: 'Bjud in organisationer på upphandlingens sida, så står de här med var sin status.', en: 'Invite organisations on the page of the procurement, and they stand here with a status each.' },
  filteredEmpty: { sv: 'Ingen organisation passar in på filtren', en: 'No organisation matches the filters' },
  filteredWhat: { sv: 'Ta bort något filter, så syns fler.', en: 'Remove a filter to see more.' },
});
const route = getRouteApi('/u/$slug/fullmakter');

/** The mandate board: who is missing, whom to phone, and reminding exactly the right ones. */
export function BoardPage() {
  const { slug } = route.useParams();
  const search: BoardSearch = route.useSearch();
  const board = useBoard(slug, search);
  const readsAll = readsMandates(useViewer().data?.viewer);
  useBoardActivity(board.data?.procurementBySlug);
  return (
    <Loaded query={board} page>
      {({ procurementBySlug: procurement }) =>
        readsAll ? <Board procurement={procurement} search={search} /> : <OwnRows procurement={procurement} />
      }
    </Loaded>
  );
}

function Board({ procurement, search }: { procurement: BoardProcurement; search: BoardSearch }) {
  const rows = useBoardRows(procurement.slug, search);
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [bulk, setBulk] = useState<Bulk>();
  const clear = () => setChosen(new Set());
  const change = useCallback((next: Partial<BoardSearch>) => void navigate({ search: (before: BoardSearch) => ({ ...before, ...next }), replace: true, resetScroll: false }), [navigate]);
  return (
    <>
      <BoardHeader procurement={procurement} search={search} shown={rows.data?.rows ?? []} onBulk={setBulk} />
      <Progress procurement={procurement} />
      <div className={styles['layout']}>
        <section className={`sk-panel ${styles['table']}`}>
          <BoardFilters procurement={procurement} search={search} change={change} />
          <BoardSecondRow search={search} change={change}>
            {rows.data && <Shown shown={rows.data.totalCount} all={procurement.whole.invited} />}
          </BoardSecondRow>
          <PrintedSelection search={search} />
          <Loaded query={rows} height={600}>
            {({ rows: all }) => (
              <div className={rows.isPlaceholderData ? styles['stale'] : undefined}>
                <Rows procurement={procurement} rows={all} search={search} change={change} chosen={chosen} onChoose={setChosen} />
              </div>
            )}
          </Loaded>
          <BulkActions procurement={procurement} rows={rows.data?.rows ?? []} chosen={chosen} onClear={clear} onBulk={setBulk} />
        </section>
        <aside className={`${styles['side']} sk-no-print`}>
          <SidePanels procurement={procurement} search={search} change={change} />
        </aside>
      </div>
      {bulk && <BulkDialog bulk={bulk} procurement={procurement} onClose={() => setBulk(undefined)} onDone={clear} />}
    </>
  );
}

interface RowsProps {
  procurement: BoardProcurement;
  rows: readonly BoardRow[];
  search: BoardSearch;
  change: (search: Partial<BoardSearch>) => void;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

function Rows({ procurement, rows, search, change, chosen, onChoose }: RowsProps) {
  const mayChoose = procurement.availableActions.some((action) => action === 'ISSUE_MANDATES' || action === 'REMIND');
  const selection = mayChoose ? { chosen, change: onChoose, nameOf: ({ organisation }: BoardRow) => organisation.name } : undefined;
  if (rows.length === 0) return <NobodyShown search={search} />;
  return <BoardTable slug={procurement.slug} rows={rows} search={search} change={change} selection={selection} />;
}

interface BoardHeaderProps {
  procurement: BoardProcurement;
  search: BoardSearch;
  shown: readonly BoardRow[];
  onBulk: (bulk: Bulk) => void;
}

function BoardHeader({ procurement, search, shown, onBulk }: BoardHeaderProps) {
  const { t } = useI18n();
  const { id, slug, title, caseNumber, availableActions } = procurement;
  const remindable = availableActions.includes('REMIND') ? shown.filter((row) => row.availableActions.includes('REMIND')) : [];
  return (
    <PageHeader
      title={t(m.title)}
      above={
        <Link to="/u/$slug" params={{ slug }}>
          {title} · {caseNumber}
        </Link>
      }
      actions={
        <>
          <CopyAddress />
          {availableActions.includes('EXPORT') && (
            <Button component="a" href={exportHref(id, search)} download variant="default" leftSection={<IconFileSpreadsheet size={18} aria-hidden />}>
              {t(m.export)}
            </Button>
          )}
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t(m.print)}
          </Button>
          {remindable.length > 0 && (
            <Button leftSection={<IconBell size={18} aria-hidden />} onClick={() => onBulk({ kind: 'remind', rows: remindable })}>
              {t(m.remind, { count: remindable.length })}
            </Button>
          )}
        </>
      }
    />
  );
}

function Shown({ shown, all }: { shown: number; all: number }) {
  const { t } = useI18n();
  return (
    <span className={`sk-soft ${styles['count']}`} role="status">
      {t(m.shows, { shown, all })}
    </span>
  );
}

function PrintedSelection({ search }: { search: BoardSearch }) {
  const { t } = useI18n();
  return (
    <p className="sk-print-only">
      <SelectionWords search={search} /> {t(m.printed, { at: formatInstant(new Date()) })}
    </p>
  );
}

function NobodyShown({ search }: { search: BoardSearch }) {
  const { t } = useI18n();
  if (isFiltered(search)) return <Empty title={t(m.filteredEmpty)}>{t(m.filteredWhat)}</Empty>;
  return <Empty title={t(m.empty)}>{t(m.emptyWhat)}</Empty>;
}
