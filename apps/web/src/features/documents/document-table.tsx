import { Link } from '@tanstack/react-router';
import { dayOf, formatFileSize } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import { Dated } from '../../ui/dated.js';
import { IconAlertTriangle, IconCircleCheck, IconLock, IconPencil } from '../../ui/icons.js';
import { Notice } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { annexRows, type AnnexRow, type DocumentOrder, type Gap } from './annex-rows.js';
import { AUDIENCE_NAMES } from './audiences.js';
import { annexName } from './document-name.js';
import type { DocumentRow } from './document-documents.js';
import styles from './documents.module.css';

const m = defineMessages('document-table', {
  caption: { sv: 'Dokument', en: 'Documents' },
  document: { sv: 'Dokument', en: 'Document' },
  folder: { sv: 'Mapp', en: 'Folder' },
  applies: { sv: 'Gäller nu', en: 'Applies now' },
  version: { sv: 'Version {number}, {on}', en: 'Version {number}, {on}' },
  size: { sv: 'Storlek', en: 'Size' },
  audience: { sv: 'Avsett för', en: 'Meant for' },
  state: { sv: 'Läge', en: 'State' },
  published: { sv: 'Publicerad i\u00a0{last}', en: 'Published in\u00a0{last}' },
  newer: { sv: 'Version {number} är publicerad i\u00a0{last}', en: 'Version {number} is published in\u00a0{last}' },
  draft: { sv: 'Inte publicerat', en: 'Not published' },
  secret: { sv: 'Sekretess', en: 'Secret' },
  secretUntil: { sv: 'Sekretess t.o.m. {until}', en: 'Secret until {until}' },
  missingRun: { sv: 'Bilaga {number}–{to} saknas', en: 'Annexes {number}–{to} are missing' },
  missing: { sv: 'Bilaga {number} saknas', en: 'Annex {number} is missing' },
  andMore: { sv: '{which} och {count} till', en: '{which} and {count} more' },
  gaps: { sv: '{count, plural, one {En bilaga saknas mellan dem som finns: {which}.} other {Bilagor saknas mellan dem som finns: {which}.}} Numren ändras aldrig av sig själva.', en: '{count, plural, one {An annex is missing between those there are: {which}.} other {Annexes are missing between those there are: {which}.}} Numbers never change by themselves.' },
});
const NAMED = 10;

interface DocumentTableProps {
  slug: string;
  documents: readonly DocumentRow[];
  /** Annex numbers that are missing between those there are. */
  gaps: readonly string[];
  order: DocumentOrder;
  onOrder: (order: DocumentOrder) => void;
}

/** The documents, in the order of the annexes or folder by folder. */
export function DocumentTable({ slug, documents, gaps, order, onOrder }: DocumentTableProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const columns = columnsOf(i18n, slug, documents.some(({ folder }) => folder != null));
  return (
    <>
      {gaps.length > 0 && <Notice>{t(m.gaps, { count: gaps.length, which: gaps.length > NAMED ? t(m.andMore, { which: gaps.slice(0, NAMED).join(', '), count: gaps.length - NAMED }) : gaps.join(', ') })}</Notice>}
      <Table<Row, DocumentOrder>
        caption={t(m.caption)}
        columns={columns}
        rows={annexRows(documents, gaps, order)}
        keyOf={(row) => ('gap' in row ? `gap ${row.gap}` : row.document.id)}
        ordering={{ by: order, descending: false, change: onOrder }}
      />
    </>
  );
}

type Row = AnnexRow<DocumentRow>;

function columnsOf({ t, locale }: Translation, slug: string, hasFolders: boolean): Column<Row, DocumentOrder>[] {
  const of = (cell: (document: DocumentRow) => ReturnType<Column<Row>['cell']>) => (row: Row) => ('gap' in row ? '' : cell(row.document));
  return [
    { key: 'document', title: t(m.document), order: 'ANNEX', cell: (row) => ('gap' in row ? <Missing gap={row} /> : <DocumentLink slug={slug} document={row.document} />) },
    ...(hasFolders ? [{ key: 'folder', title: t(m.folder), order: 'FOLDER' as const, cell: of(({ folder }) => folder && <span className={styles['folder']}>{folder}</span>) }] : []),
    { key: 'applies', title: t(m.applies), cell: of(({ currentVersion: now }) => now && <VersionNow {...now} />) },
    { key: 'size', title: t(m.size), numeric: true, cell: of(({ currentVersion: now }) => now && formatFileSize(now.size, locale)) },
    { key: 'audience', title: t(m.audience), cell: of(({ audience }) => t(AUDIENCE_NAMES[audience])) },
    { key: 'state', title: t(m.state), cell: of((document) => <DocumentState document={document} />) },
  ];
}

function Missing({ gap: { gap: number, to } }: { gap: Gap }) {
  const { t } = useI18n();
  return (
    <Chip tone="amber" icon={IconAlertTriangle}>
      {to === undefined ? t(m.missing, { number }) : t(m.missingRun, { number, to })}
    </Chip>
  );
}

function VersionNow({ number, uploadedAt }: { number: number; uploadedAt: string }) {
  const { t } = useI18n();
  return <Dated>{t(m.version, { number, on: dayOf(uploadedAt) })}</Dated>;
}

function DocumentLink({ slug, document: { id, annexNumber, title } }: { slug: string; document: DocumentRow }) {
  return (
    <Link className={styles['name']} data-document={id} to="/u/$slug/dokument" params={{ slug }} search={(before: object) => ({ ...before, dok: id })} resetScroll={false}>
      {annexNumber != null && <strong>{annexName(annexNumber)} </strong>}
      {title}
    </Link>
  );
}

function DocumentState({ document: { lastPublishedIn, publishedVersion, currentVersion, secrecy } }: { document: DocumentRow }) {
  const { t } = useI18n();
  const last = lastPublishedIn ?? 0;
  const isNewer = publishedVersion != null && currentVersion != null && currentVersion.number > publishedVersion;
  return (
    <span className={styles['marks']}>
      {publishedVersion == null ? (
        <Chip tone="grey" icon={IconPencil}>
          {t(m.draft)}
        </Chip>
      ) : isNewer ? (
        <Chip tone="amber" icon={IconPencil}>
          {t(m.newer, { number: publishedVersion, last })}
        </Chip>
      ) : (
        <Chip tone="green" icon={IconCircleCheck}>
          {t(m.published, { last })}
        </Chip>
      )}
      {secrecy?.inForce && (
        <Chip tone="red" icon={IconLock}>
          {secrecy.until ? <Dated>{t(m.secretUntil, { until: secrecy.until })}</Dated> : t(m.secret)}
        </Chip>
      )}
    </span>
  );
}
