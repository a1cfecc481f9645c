import { Button } from '@mantine/core';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Failure, Notice } from '../../../ui/states.js';
import type { ImportPreview } from './import-documents.js';
import { IMPORT_FIELD_NAMES, IMPORT_FIELDS, isImportField } from './import-fields.js';
import styles from './import.module.css';
import type { ImportRun } from './use-import.js';

const m = defineMessages('import-columns', {
  title: { sv: 'Så tolkas kolumnerna', en: 'How the columns are read' },
  rows: { sv: '{rows, plural, one {En rad} other {{shown} rader}} i filen. Ändra där förslaget är fel; kolumner som inte är valda lämnas utanför.', en: '{rows, plural, one {One row} other {{shown} rows}} in the file. Change where the suggestion is wrong; columns that are not chosen are left out.' },
  missing: { sv: 'Välj en kolumn för: {fields}.', en: 'Choose a column for: {fields}.' },
  column: { sv: 'Kolumn i filen', en: 'Column in the file' },
  field: { sv: 'Tolkas som', en: 'Read as' },
  sample: { sv: 'De första värdena', en: 'The first values' },
  skip: { sv: 'Lämna utanför', en: 'Leave out' },
  fieldOf: { sv: '{header} tolkas som', en: '{header} is read as' },
  unnamed: { sv: 'Kolumn {number} utan rubrik', en: 'Column {number} without a heading' },
  dryRun: { sv: 'Provkör', en: 'Try it out' },
  running: { sv: 'Provkör …', en: 'Trying it out …' },
  another: { sv: 'Välj en annan fil', en: 'Choose another file' },
});

interface MatchColumnsProps {
  preview: ImportPreview;
  run: ImportRun;
  onAnother: () => void;
}

/** The second step: which field each column is taken for, with the first values beside it. */
export function MatchColumns({ preview, run, onAnother }: MatchColumnsProps) {
  const { t, locale } = useI18n();
  const missing = preview.missingRequired.filter((field) => !run.fields.includes(field)).map((field) => (isImportField(field) ? t(IMPORT_FIELD_NAMES[field]) : field));
  return (
    <section className="sk-panel sk-stack">
      <div>
        <h2>{t(m.title)}</h2>
        <p className="sk-soft">{t(m.rows, { rows: preview.rowCount, shown: formatDecimal(preview.rowCount, locale) })}</p>
      </div>
      {missing.length > 0 && <Notice>{t(m.missing, { fields: missing.join(', ') })}</Notice>}
      {run.failure && <Failure>{run.failure}</Failure>}
      <Columns preview={preview} run={run} />
      <div className="sk-row">
        <Button variant={run.report ? 'default' : 'filled'} loading={run.busy && !run.applying} onClick={() => void run.start(true)}>
          {t(m.dryRun)}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t(m.another)}
        </Button>
        <span role="status" className="sk-soft">
          {run.busy && !run.applying ? t(m.running) : ''}
        </span>
      </div>
    </section>
  );
}

function Columns({ preview, run }: Omit<MatchColumnsProps, 'onAnother'>) {
  const { t } = useI18n();
  return (
    <table className={styles['columns']}>
      <thead>
        <tr>
          <th scope="col">{t(m.column)}</th>
          <th scope="col">{t(m.field)}</th>
          <th scope="col">{t(m.sample)}</th>
        </tr>
      </thead>
      <tbody>
        {preview.columns.map(({ header }, at) => (
          <ColumnRow
            key={at}
            name={header.trim() === '' ? t(m.unnamed, { number: at + 1 }) : header}
            field={run.fields[at] ?? null}
            sample={preview.sample.map((row) => row[at] ?? '').filter((value) => value !== '')}
            onChange={(field) => run.match(at, field)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ColumnRowProps {
  name: string;
  field: string | null;
  sample: readonly string[];
  onChange: (field: string | null) => void;
}

function ColumnRow({ name, field, sample, onChange }: ColumnRowProps) {
  const { t } = useI18n();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select aria-label={t(m.fieldOf, { header: name })} value={field ?? ''} data-set={field !== null} onChange={(event) => onChange(event.currentTarget.value || null)}>
          <option value="">{t(m.skip)}</option>
          {IMPORT_FIELDS.map((one) => (
            <option key={one} value={one}>
              {t(IMPORT_FIELD_NAMES[one])}
            </option>
          ))}
        </select>
      </td>
      <td className="sk-soft">{sample.slice(0, 3).join(' · ')}</td>
    </tr>
  );
}
