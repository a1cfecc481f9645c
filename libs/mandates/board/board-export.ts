import { countyName, formatOrganisationNumber, minuteInStockholm, municipalityName } from '#kernel';
import type { ProcurementView } from '#procurements';
import type { Language } from '#platform/request';
import type { ColumnType, WorkbookColumn, WorkbookInput, WorkbookRow } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import type { BoardFilter } from './board.queries.js';
import type { BoardOrder } from './board-order.js';
import type { ParticipationView } from './participation-json.js';

/** What of each row the export shows. */
export const EXPORTED = new Set(['organisation', 'organisation.primaryContact', 'inquiryResponse', 'mandate', 'mandate.registrationNumber']);

const COLUMNS: readonly (readonly [key: string, type: ColumnType, width: number])[] = [
  ['name', 'text', 42], ['number', 'text', 20], ['kind', 'text', 22], ['county', 'text', 16], ['municipality', 'text', 16], ['stage', 'text', 24],
  ['entitled_before', 'text', 14], ['answer', 'text', 18], ['issued', 'datetime', 17], ['respond_by', 'date', 13], ['submitted', 'datetime', 17], ['approved', 'datetime', 17],
  ['registration', 'text', 20], ['reminders', 'number', 13], ['last_contact', 'datetime', 17], ['contact', 'text', 26], ['email', 'text', 38],
];

export interface BoardShown {
  readonly language: Language;
  readonly procurement: Pick<ProcurementView, 'title' | 'caseNumber' | 'slug'>;
  readonly filter: BoardFilter;
  readonly order: BoardOrder;
  readonly descending: boolean;
  readonly at: Date;
  readonly publicUrl: string;
  /** The query of the address, as the board has it. */
  readonly query: string;
}

/** The board as a workbook: exactly the rows that are shown, in their order, and a sheet that says which they were. */
export function boardWorkbook(rows: readonly ParticipationView[], shown: BoardShown): WorkbookInput {
  const { language, procurement } = shown;
  const order = say(language, `board.order.${shown.order}`) + (shown.descending ? `, ${say(language, 'board.order.descending')}` : '');
  return {
    sheetName: say(language, 'board.sheet'),
    columns: COLUMNS.map(([key, type, width]): WorkbookColumn => ({ header: say(language, `board.column.${key}`), key, type, width })),
    rows: rows.map((row) => rowOf(row, language)),
    createdAt: shown.at,
    about: {
      sheetName: say(language, 'board.about'),
      title: `${say(language, 'board.title')}, ${procurement.title} (${procurement.caseNumber})`,
      lines: [
        [say(language, 'board.filter'), filterInWords(language, shown.filter)], [say(language, 'board.order'), order],
        [say(language, 'board.count'), String(rows.length)], [say(language, 'board.written'), minuteInStockholm(shown.at)],
      ],
      link: { label: say(language, 'board.link'), href: `${shown.publicUrl}/u/${procurement.slug}/fullmakter${shown.query}` },
    },
  };
}

const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

function rowOf(row: ParticipationView, language: Language): WorkbookRow {
  const { organisation, mandate } = row;
  const yesOrNo = (is: boolean): string => say(language, is ? 'board.yes' : 'board.no');
  const answer = row.inquiryResponse && { YES: 'board.yes', NO: 'board.no', MAYBE: 'board.maybe' }[row.inquiryResponse.answer];
  return {
    name: organisation?.name ?? '',
    number: organisation ? formatOrganisationNumber(organisation.organisationNumber) : '',
    kind: organisation ? say(language, `organisation.kind.${organisation.kind}`) : '',
    county: (organisation && countyName(organisation.countyCode)) ?? '',
    municipality: (organisation?.municipalityCode && municipalityName(organisation.municipalityCode)) || '',
    stage: say(language, `stage.${row.stage}`),
    entitled_before: yesOrNo(row.entitledBefore),
    answer: answer ? say(language, answer) : '',
    issued: instant(mandate?.issuedAt),
    respond_by: mandate?.completeBy ?? mandate?.respondBy ?? null,
    submitted: instant(mandate?.submittedAt),
    approved: instant(mandate?.approvedAt),
    registration: mandate?.registrationNumber ?? '',
    reminders: row.remindersSent,
    last_contact: instant(row.lastContactAt),
    contact: organisation?.primaryContact?.name ?? '',
    email: organisation?.primaryContact?.email ?? '',
  };
}

function filterInWords(language: Language, filter: BoardFilter): string {
  const words = (values: readonly string[] | null | undefined, say1: (value: string) => string): string[] => (values ? [values.map(say1).join(', ')] : []);
  const parts = [
    ...words(filter.stage, (stage) => say(language, `stage.${stage}`)),
    ...words(filter.kind, (kind) => say(language, `organisation.kind.${kind}`)),
    ...words(filter.countyCode, (code) => countyName(code) ?? code),
    ...words(filter.municipalityCode, (code) => municipalityName(code) ?? code),
    ...(typeof filter.entitledBefore === 'boolean' ? [say(language, filter.entitledBefore ? 'board.entitled_before' : 'board.not_entitled_before')] : []),
    ...(filter.gapOnly ? [say(language, 'board.gap')] : []),
    ...(filter.search ? [`“${filter.search}”`] : []),
  ];
  return parts.length === 0 ? say(language, 'board.filter.none') : parts.join('; ');
}
