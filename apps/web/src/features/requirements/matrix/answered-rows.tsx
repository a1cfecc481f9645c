import { Link } from '@tanstack/react-router';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { Table, type Column } from '../../../ui/table.js';
import { OUTCOME_LOOKS, OUTCOME_NAMES } from '../threads/thread-words.js';
import type { DispositionReport } from './matrix-documents.js';

const m = defineMessages('answered-rows', {
  will: { sv: 'Rader som besvarar sina trådar', en: 'Rows that answer their threads' },
  did: { sv: 'Rader som har besvarat sina trådar', en: 'Rows that have answered their threads' },
  row: { sv: 'Rad', en: 'Row' },
  rowNumber: { sv: 'Rad\u00a0{row}', en: 'Row\u00a0{row}' },
  requirement: { sv: 'Krav', en: 'Requirement' },
  decision: { sv: 'Beslut', en: 'Decision' },
});
type AnsweredRow = DispositionReport['answers'][number];

/** Row by row, what is decided and of which requirement. */
export function AnsweredRows({ report: { answers, dryRun }, slug }: { report: DispositionReport; slug: string }) {
  const i18n = useI18n();
  if (answers.length === 0) return null;
  const title = i18n.t(dryRun ? m.will : m.did);
  return (
    <section className="sk-stack-tight">
      <h3>{title}</h3>
      <Table caption={title} columns={columnsOf(i18n, slug)} rows={answers} keyOf={({ row }) => String(row)} />
    </section>
  );
}

function columnsOf({ t, locale }: Translation, slug: string): Column<AnsweredRow>[] {
  return [
    { key: 'row', title: t(m.row), cell: ({ row }) => t(m.rowNumber, { row: formatDecimal(row, locale) }) },
    {
      key: 'requirement',
      title: t(m.requirement),
      cell: ({ number, heading }) => (
        <Link to="/u/$slug/krav" params={{ slug }} search={{ krav: number }}>
          {number} <span lang="sv">{heading}</span>
        </Link>
      ),
    },
    {
      key: 'decision',
      title: t(m.decision),
      cell: ({ outcome }) => (
        <Chip tone={OUTCOME_LOOKS[outcome].tone} icon={OUTCOME_LOOKS[outcome].icon}>
          {t(OUTCOME_NAMES[outcome])}
        </Chip>
      ),
    },
  ];
}
