import { countyName, formatOrganisationNumber, minuteInStockholm } from '#kernel';
import type { ProcurementView } from '#procurements';
import type { Language } from '#platform/request';
import type { ColumnType, WorkbookColumn, WorkbookInput, WorkbookRow } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import type { PublicationView } from '../publication/publication-json.js';
import type { ReceiptFilter } from './receipt-board.queries.js';
import type { ReceiptRow } from './receipt-json.js';
import type { ReceiptOrder } from './receipt-order.js';

/** What of each row the export shows. */
export const EXPORTED: ReadonlySet<string> = new Set(['organisation', 'organisation.primaryContact']);

const COLUMNS: readonly (readonly [key: string, type: ColumnType, width: number])[] = [
  ['name', 'text', 42], ['number', 'text', 20], ['kind', 'text', 22], ['county', 'text', 16], ['stage', 'text', 24], ['fetched', 'text', 16], ['fetchedAt', 'datetime', 17], ['files', 'number', 14],
  ['fileCount', 'number', 20], ['lastFetchAt', 'datetime', 17], ['by', 'text', 30], ['reminders', 'number', 13], ['lastReminderAt', 'datetime', 17], ['contact', 'text', 26], ['email', 'text', 38],
];

export interface ReceiptsShown {
  readonly language: Language;
  readonly procurement: Pick<ProcurementView, 'title' | 'caseNumber' | 'slug'>;
  readonly publication: Pick<PublicationView, 'number' | 'title'>;
  readonly filter: ReceiptFilter;
  readonly order: ReceiptOrder;
  readonly descending: boolean;
  readonly at: Date;
  readonly publicUrl: string;
  /** The query of the address, as the board has it. */
  readonly query: string;
}

/** The board of receipts as a workbook: exactly the rows that are shown, in their order, and a sheet that says which they were. */
export function receiptWorkbook(rows: readonly ReceiptRow[], shown: ReceiptsShown): WorkbookInput {
  const { language, procurement, publication } = shown;
  const order = say(language, `board.order.${shown.order}`) + (shown.descending ? `, ${say(language, 'board.order.descending')}` : '');
  return {
    sheetName: say(language, 'receipt.sheet'),
    columns: COLUMNS.map(([key, type, width]): WorkbookColumn => ({ header: say(language, `receipt.column.${key}`), key, type, width })),
    rows: rows.map((row) => rowOf(row, language)),
    createdAt: shown.at,
    about: {
      sheetName: say(language, 'board.about'),
      title: `${say(language, 'receipt.title')}, ${procurement.title} (${procurement.caseNumber})`,
      lines: [
        [say(language, 'receipt.publication'), `${publication.number}. ${publication.title}`], [say(language, 'board.filter'), filterInWords(language, shown.filter)],
        [say(language, 'board.order'), order], [say(language, 'board.count'), String(rows.length)], [say(language, 'board.written'), minuteInStockholm(shown.at)],
      ],
      link: { label: say(language, 'board.link'), href: `${shown.publicUrl}/u/${procurement.slug}/dokument/hamtningar${shown.query}` },
    },
  };
}

const instant = (text: string | null): Date | null => (text ? new Date(text) : null);

function rowOf(row: ReceiptRow, language: Language): WorkbookRow {
  const { organisation } = row;
  return {
    name: organisation?.name ?? '', number: organisation ? formatOrganisationNumber(organisation.organisationNumber) : '',
    kind: organisation ? say(language, `organisation.kind.${organisation.kind}`) : '', county: (organisation && countyName(organisation.countyCode)) ?? '',
    stage: say(language, `stage.${row.stage}`), fetched: say(language, row.fetchedAt === null ? 'board.no' : 'board.yes'), fetchedAt: instant(row.fetchedAt),
    files: row.filesFetched, fileCount: row.fileCount, lastFetchAt: instant(row.lastFetchAt), by: row.fetchedBy.join(', '),
    reminders: row.remindersSent, lastReminderAt: instant(row.lastReminderAt), contact: organisation?.primaryContact?.name ?? '', email: organisation?.primaryContact?.email ?? '',
  };
}

function filterInWords(language: Language, { fetched, takesPartOnly, kind, countyCode, search }: ReceiptFilter): string {
  const parts = [
    ...(typeof fetched === 'boolean' ? [say(language, fetched ? 'receipt.filter.fetched' : 'receipt.filter.notFetched')] : []),
    ...(takesPartOnly ? [say(language, 'receipt.filter.takesPart')] : []),
    ...(kind ? [kind.map((one) => say(language, `organisation.kind.${one}`)).join(', ')] : []),
    ...(countyCode ? [countyCode.map((code) => countyName(code) ?? code).join(', ')] : []),
    ...(search ? [`“${search}”`] : []),
  ];
  return parts.length === 0 ? say(language, 'board.filter.none') : parts.join('; ');
}
