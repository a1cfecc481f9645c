import { Button } from '@mantine/core';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Counts } from '../../../ui/counts.js';
import { ImportLines } from '../../../ui/import-lines.js';
import { Failure } from '../../../ui/states.js';
import type { Intake } from './use-intake.js';

const m = defineMessages('requirement-intake-result', {
  try: { sv: 'Provkör', en: 'Try it out' },
  dryTitle: { sv: 'Så blir det', en: 'What it would do' },
  doneTitle: { sv: 'Det är gjort', en: 'It is done' },
  created: { sv: 'nya', en: 'new' },
  updated: { sv: 'får ny version', en: 'get a new version' },
  unchanged: { sv: 'oförändrade', en: 'unchanged' },
  refused: { sv: 'stoppade', en: 'refused' },
  apply: { sv: 'Ta in {count, plural, one {ett krav} other {{shown} krav}}', en: 'Take in {count, plural, one {one requirement} other {{shown} requirements}}' },
  nothing: { sv: 'Det finns inget att ta in: allt stoppas eller står redan så.', en: 'There is nothing to take in: everything is refused or stands so already.' },
  errors: { sv: 'Rader som inte tas in', en: 'Rows that are not taken in' },
  errorsWhat: { sv: 'Rätta dem i filen och ta in den igen: de andra raderna påverkas inte av att tas in två gånger.', en: 'Correct them in the file and take it in again: the other rows are not affected by being taken in twice.' },
  warnings: { sv: 'Att titta extra på', en: 'To look twice at' },
  warningsWhat: { sv: 'Raderna tas in, men värdet har tolkats eller kan vara fel.', en: 'These rows are taken in, but the value was interpreted or may be wrong.' },
  number: { sv: 'Nummer', en: 'Number' },
  section: { sv: 'Avsnitt', en: 'Section' },
  heading: { sv: 'Rubrik', en: 'Heading' },
  kind: { sv: 'Typ', en: 'Kind' },
  lot: { sv: 'Delområde', en: 'Lot' },
  text: { sv: 'Kravtext', en: 'Text' },
  rationale: { sv: 'Motivering', en: 'Rationale' },
  weight: { sv: 'Vikt', en: 'Weight' },
  verification: { sv: 'Kontroll', en: 'Verification' },
});
const COLUMNS = { number: m.number, section: m.section, heading: m.heading, kind: m.kind, lot: m.lot, text: m.text, rationale: m.rationale, weight: m.weight, verification: m.verification };
const isColumn = (name: string): name is keyof typeof COLUMNS => name in COLUMNS;

/** A dry run, what it says, and doing it. */
export function IntakeResult({ intake, }: { intake: Intake }) {
  const { t } = useI18n();
  const { busy, failure, report, start } = intake;
  const columnName = (column: string) => (isColumn(column) ? t(COLUMNS[column]) : column);
  return (
    <>
      {failure && <Failure>{failure}</Failure>}
      {report === undefined && (
        <div>
          <Button loading={busy} onClick={() => start(true)}>
            {t(m.try)}
          </Button>
        </div>
      )}
      {report && (
        <section className="sk-stack" role="status">
          <h3>{t(report.dryRun ? m.dryTitle : m.doneTitle)}</h3>
          <Counted intake={intake} />
          <ImportLines title={t(m.errors)} what={t(m.errorsWhat)} lines={report.errors} columnName={columnName} fileName="stoppade-krav.csv" />
          <ImportLines title={t(m.warnings)} what={t(m.warningsWhat)} lines={report.warnings} columnName={columnName} fileName="krav-att-titta-pa.csv" />
        </section>
      )}
    </>
  );
}

function Counted({ intake: { busy, report, start } }: { intake: Intake }) {
  const { t, locale } = useI18n();
  if (report === undefined) return null;
  const { dryRun, created, updated, unchanged, errors } = report;
  const refused = new Set(errors.map(({ row }) => row)).size;
  const count = created + updated;
  return (
    <>
      <Counts counts={[{ name: t(m.created), count: created }, { name: t(m.updated), count: updated }, { name: t(m.unchanged), count: unchanged }, { name: t(m.refused), count: refused, alarming: true }]} />
      {dryRun && count === 0 && <p>{t(m.nothing)}</p>}
      {dryRun && count > 0 && (
        <div>
          <Button loading={busy} onClick={() => start(false)}>
            {t(m.apply, { count, shown: formatDecimal(count, locale) })}
          </Button>
        </div>
      )}
    </>
  );
}
