import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { Counts, type Counted } from '../../../ui/counts.js';
import { ImportLines } from '../../../ui/import-lines.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Failure } from '../../../ui/states.js';
import type { ImportReport } from './import-documents.js';
import { IMPORT_FIELD_NAMES, isImportField } from './import-fields.js';
import type { ImportRun } from './use-import.js';

const m = defineMessages('import-report', {
  dryTitle: { sv: 'Så blir det om ni importerar', en: 'What an import would do' },
  doneTitle: { sv: 'Importen är klar', en: 'The import is done' },
  created: { sv: 'nya', en: 'new' },
  updated: { sv: 'ändrade', en: 'changed' },
  unchanged: { sv: 'oförändrade', en: 'unchanged' },
  refused: { sv: 'stoppade', en: 'refused' },
  errors: { sv: 'Rader som inte importeras', en: 'Rows that are not imported' },
  errorsWhat: { sv: 'Rätta dem i filen och importera den igen: de andra raderna påverkas inte av att importeras två gånger.', en: 'Correct them in the file and import it again: the other rows are not affected by being imported twice.' },
  warnings: { sv: 'Att titta extra på', en: 'To look twice at' },
  warningsWhat: { sv: 'Raderna importeras, men värdet har tolkats eller kan vara fel.', en: 'These rows are imported, but the value was interpreted or may be wrong.' },
  apply: { sv: 'Importera {count, plural, one {en organisation} other {{shown} organisationer}}', en: 'Import {count, plural, one {one organisation} other {{shown} organisations}}' },
  nothing: { sv: 'Det finns inget att importera: allt stoppas eller finns redan i registret.', en: 'There is nothing to import: everything is refused or in the register already.' },
  applying: { sv: 'Importerar …', en: 'Importing …' },
  another: { sv: 'Importera en fil till', en: 'Import another file' },
  register: { sv: 'Visa registret', en: 'Show the register' },
});

interface ReportProps {
  report: ImportReport;
  run: ImportRun;
  onAnother: () => void;
}

/** What a run did, or would do: counts, then every refused row with its reason. */
export function Report({ report, run, onAnother }: ReportProps) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [report]);
  const columnName = (column: string) => (isImportField(column) ? t(IMPORT_FIELD_NAMES[column]) : column);
  return (
    <section className="sk-panel sk-stack">
      <h2 ref={heading} tabIndex={-1}>
        {t(report.dryRun ? m.dryTitle : m.doneTitle)}
      </h2>
      <Counts counts={countsOf(report, t)} />
      {report.dryRun ? <Apply report={report} run={run} /> : <Next onAnother={onAnother} />}
      <ImportLines columnName={columnName} title={t(m.errors)} what={t(m.errorsWhat)} lines={report.errors} fileName="stoppade-rader.csv" />
      <ImportLines columnName={columnName} title={t(m.warnings)} what={t(m.warningsWhat)} lines={report.warnings} fileName="att-titta-pa.csv" />
    </section>
  );
}

function countsOf({ created, updated, unchanged, errors }: ImportReport, t: Translation['t']): Counted[] {
  const refused = new Set(errors.map(({ row }) => row)).size;
  return [
    { name: t(m.created), count: created }, { name: t(m.updated), count: updated }, { name: t(m.unchanged), count: unchanged },
    { name: t(m.refused), count: refused, alarming: true },
  ];
}

function Apply({ report, run }: { report: ImportReport; run: ImportRun }) {
  const { t, locale } = useI18n();
  const count = report.created + report.updated;
  if (count === 0) return <p>{t(m.nothing)}</p>;
  return (
    <>
      {run.failure && run.applying && <Failure>{run.failure}</Failure>}
      <div className="sk-row">
        <Button loading={run.busy && run.applying} onClick={() => void run.start(false)}>
          {t(m.apply, { count, shown: formatDecimal(count, locale) })}
        </Button>
        <span role="status" className="sk-soft">
          {run.busy && run.applying ? t(m.applying) : ''}
        </span>
      </div>
    </>
  );
}

function Next({ onAnother }: { onAnother: () => void }) {
  const { t } = useI18n();
  return (
    <div className="sk-row">
      <LinkButton to="/organisationer">
        {t(m.register)}
      </LinkButton>
      <Button variant="default" onClick={onAnother}>
        {t(m.another)}
      </Button>
    </div>
  );
}
