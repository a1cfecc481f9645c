import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Counts } from '../../../ui/counts.js';
import { ImportLines } from '../../../ui/import-lines.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Failure, Loading } from '../../../ui/states.js';
import { AnsweredRows } from './answered-rows.js';
import type { DispositionReport } from './matrix-documents.js';
import type { DispositionRun } from './use-disposition-import.js';

const m = defineMessages('disposition-report', {
  dryTitle: { sv: 'Så blir det om ni läser in filen', en: 'What reading the file in would do' },
  doneTitle: { sv: 'Besluten är inlästa', en: 'The decisions are read in' },
  answered: { sv: 'besvarade trådar', en: 'threads answered' },
  toAnswer: { sv: 'trådar besvaras', en: 'threads to be answered' },
  unchanged: { sv: 'lika som förut', en: 'as before' },
  refused: { sv: 'stoppade rader', en: 'rows refused' },
  errors: { sv: 'Rader som inte läses in', en: 'Rows that are not read in' },
  errorsWhat: { sv: 'Rätta dem i filen och läs in den igen. De andra raderna påverkas inte av att läsas in två gånger.', en: 'Correct them in the file and read it in again. The other rows are not affected by being read in twice.' },
  apply: { sv: 'Besvara {count, plural, one {en tråd} other {{shown} trådar}}', en: 'Answer {count, plural, one {one thread} other {{shown} threads}}' },
  what: { sv: 'Trådarna stängs med besluten och motiveringarna. Ett bifallet förslag ändrar kravets text. De som skrev får veta det.', en: 'The threads are closed with the decisions and reasons. An accepted suggestion changes the text of its requirement. Those who wrote are told.' },
  nothing: { sv: 'Det finns inget nytt beslut i filen.', en: 'There is no new decision in the file.' },
  applying: { sv: 'Läser in …', en: 'Reading in …' },
  another: { sv: 'Välj en annan fil', en: 'Choose another file' },
  requirements: { sv: 'Visa kraven', en: 'Show the requirements' },
  thread_id: { sv: 'Tråd', en: 'Thread' },
  disposition: { sv: 'Beslut', en: 'Decision' },
  motivation: { sv: 'Motivering', en: 'Reasons' },
  result: { sv: 'Ny lydelse', en: 'New wording' },
});
const COLUMNS = { thread_id: m.thread_id, disposition: m.disposition, motivation: m.motivation, result: m.result };
const isColumn = (name: string): name is keyof typeof COLUMNS => name in COLUMNS;

interface DispositionReportProps {
  run: DispositionRun;
  slug: string;
  onAnother: () => void;
}

/** What a file of decisions does, or has done: counts, then every refused row with its reason. */
export function DispositionReportPanel({ run, slug, onAnother }: DispositionReportProps) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const { report, failure } = run;
  useEffect(() => heading.current?.focus(), [report]);
  const another = (
    <Button variant="default" onClick={onAnother}>
      {t(m.another)}
    </Button>
  );
  if (!report) return failure ? <Failed failure={failure}>{another}</Failed> : <Loading height={160} />;
  return (
    <section className="sk-panel sk-stack">
      <h3 ref={heading} tabIndex={-1}>
        {t(report.dryRun ? m.dryTitle : m.doneTitle)}
      </h3>
      <ReportCounts report={report} />
      {report.dryRun && report.updated > 0 && <Apply report={report} run={run} />}
      {report.dryRun && report.updated === 0 && <p>{t(m.nothing)}</p>}
      <AnsweredRows report={report} slug={slug} />
      <div className="sk-row">
        {!report.dryRun && (
          <LinkButton to="/u/$slug/krav" params={{ slug }}>
            {t(m.requirements)}
          </LinkButton>
        )}
        {another}
      </div>
      <ImportLines title={t(m.errors)} what={t(m.errorsWhat)} lines={report.errors} columnName={(column) => (isColumn(column) ? t(COLUMNS[column]) : column)} fileName="stoppade-beslut.csv" />
    </section>
  );
}

function Failed({ failure, children }: { failure: string; children: ReactNode }) {
  return (
    <>
      <Failure>{failure}</Failure>
      <div>{children}</div>
    </>
  );
}

function ReportCounts({ report: { dryRun, updated, unchanged, errors } }: { report: DispositionReport }) {
  const { t } = useI18n();
  const refused = new Set(errors.map(({ row }) => row)).size;
  return <Counts counts={[{ name: t(dryRun ? m.toAnswer : m.answered), count: updated }, { name: t(m.unchanged), count: unchanged }, { name: t(m.refused), count: refused, alarming: true }]} />;
}

function Apply({ report: { updated }, run }: { report: DispositionReport; run: DispositionRun }) {
  const { t, locale } = useI18n();
  return (
    <>
      <p className="sk-prose">{t(m.what)}</p>
      {run.failure && run.applying && <Failure>{run.failure}</Failure>}
      <div className="sk-row">
        <Button loading={run.busy && run.applying} onClick={() => void run.apply()}>
          {t(m.apply, { count: updated, shown: formatDecimal(updated, locale) })}
        </Button>
        <span role="status" className="sk-soft">
          {run.busy && run.applying ? t(m.applying) : ''}
        </span>
      </div>
    </>
  );
}
