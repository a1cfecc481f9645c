import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatDecimal } from '../i18n/format.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n, type Translation } from '../i18n/use-i18n.js';
import { IconDownload } from './icons.js';
import { Table, type Column } from './table.js';
import { reportCsv, type ImportLine } from './report-csv.js';

const m = defineMessages('import-lines', {
  row: { sv: 'Rad', en: 'Row' },
  rowNumber: { sv: 'Rad\u00a0{row}', en: 'Row\u00a0{row}' },
  wholeFile: { sv: 'Hela filen', en: 'The whole file' },
  column: { sv: 'Kolumn', en: 'Column' },
  value: { sv: 'Värde', en: 'Value' },
  reason: { sv: 'Skäl', en: 'Reason' },
  empty: { sv: '(tomt)', en: '(empty)' },
  blank: { sv: '(bara blanksteg)', en: '(only spaces)' },
  more: { sv: 'Visa {count} till', en: 'Show {count} more' },
  download: { sv: 'Ladda ner listan', en: 'Download the list' },
  heading: { sv: '{title}: {count}', en: '{title}: {count}' },
});
const SHOWN_AT_ONCE = 200;

interface ImportLinesProps {
  title: string;
  what: string;
  lines: readonly ImportLine[];
  /** A column by the name that its readers know. */
  columnName: (column: string) => string;
  fileName: string;
}

/** What an import says of its rows, some hundred at a time: thousands of rows in one go would freeze the page. All of them as a file. */
export function ImportLines({ title, what, lines, columnName, fileName }: ImportLinesProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const shown = useMemo(() => lines.slice(0, limit).map((line, at) => ({ ...line, key: String(at) })), [lines, limit]);
  if (lines.length === 0) return null;
  const left = lines.length - shown.length;
  const download = () => save(fileName, reportCsv([t(m.row), t(m.column), t(m.value), t(m.reason)], lines));
  return (
    <section className="sk-stack-tight">
      <div className="sk-between">
        <h3>{t(m.heading, { title, count: formatDecimal(lines.length, locale) })}</h3>
        <Button variant="default" size="compact-md" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
          {t(m.download)}
        </Button>
      </div>
      <p className="sk-soft">{what}</p>
      <Table caption={title} columns={columnsOf(i18n, columnName)} rows={shown} keyOf={({ key }) => key} />
      {left > 0 && (
        <div>
          <Button variant="default" size="compact-md" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
            {t(m.more, { count: formatDecimal(Math.min(SHOWN_AT_ONCE, left), locale) })}
          </Button>
        </div>
      )}
    </section>
  );
}

function columnsOf({ t, locale }: Translation, columnName: (column: string) => string): Column<ImportLine & { key: string }>[] {
  return [
    { key: 'row', title: t(m.row), cell: ({ row }) => (row === 0 ? t(m.wholeFile) : t(m.rowNumber, { row: formatDecimal(row, locale) })) },
    { key: 'column', title: t(m.column), cell: ({ column }) => columnName(column) },
    { key: 'value', title: t(m.value), cell: ({ value }) => (value.trim() === '' ? <span className="sk-soft">{t(value === '' ? m.empty : m.blank)}</span> : <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>) },
    { key: 'reason', title: t(m.reason), cell: ({ message }) => message },
  ];
}

function save(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
