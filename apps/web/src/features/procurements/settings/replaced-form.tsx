import { Button, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import { formatOrganisationNumber } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Conflict } from '../../../ui/conflict.js';
import { FormFrame } from '../../../ui/form.js';
import { IconUpload } from '../../../ui/icons.js';
import { OrganisationPicker, type PickedOrganisation } from '../../../ui/organisation-picker.js';
import { Failure } from '../../../ui/states.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { linesWithoutNumber, organisationNumbersIn } from './organisation-numbers.js';
import { SET_REPLACED_AGREEMENT, type Settings } from './settings-documents.js';
import styles from './settings.module.css';
import { useSaving } from './use-saving.js';

const m = defineMessages('replaced-form', {
  what: { sv: 'Avtalet som gäller i dag, och vilka som får avropa på det. Med det syns vilka som förlorar sin rätt om de inte lämnar fullmakt.', en: 'The agreement in force today, and who may call off under it. It shows who loses that right without a mandate.' },
  title: { sv: 'Avtalets namn', en: 'Name of the agreement' },
  caseNumber: { sv: 'Diarienummer (frivilligt)', en: 'Case number (optional)' },
  periodTo: { sv: 'Gäller till och med (frivilligt)', en: 'Runs until (optional)' },
  parties: { sv: 'De som får avropa i dag', en: 'Those who may call off today' },
  partiesHint: { sv: 'Ett organisationsnummer per rad. Klistra gärna in hela kolumner ur Excel: namn och annat efter numret gör inget.', en: 'One organisation number a line. Feel free to paste whole columns from Excel: names and the like after the number do no harm.' },
  count: { sv: '{count, plural, =0 {Inga organisationsnummer} one {# organisation} other {# organisationer}}', en: '{count, plural, =0 {No organisation numbers} one {# organisation} other {# organisations}}' },
  without: { sv: '{count, plural, one {En rad saknar organisationsnummer: {lines}} other {# rader saknar organisationsnummer: {lines}}}', en: '{count, plural, one {One line has no organisation number: {lines}} other {# lines have no organisation number: {lines}}}' },
  upload: { sv: 'Läs in från en CSV-fil', en: 'Read from a CSV file' },
  add: { sv: 'Lägg till en ur registret', en: 'Add one from the register' },
  save: { sv: 'Spara avtalet', en: 'Save the agreement' },
  refused: { sv: 'De här numren går inte att använda', en: 'These numbers cannot be used' },
});
interface Values {
  title: string;
  caseNumber: string;
  periodTo: string;
  organisationNumbers: string;
}
const line = ({ organisationNumber, name }: PickedOrganisation) => `${formatOrganisationNumber(organisationNumber)} ${name}`;

/** The agreement that is replaced, and its entitled organisations, pasted, read from a file or chosen. */
export function ReplacedForm({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const { replaces } = settings;
  const form = useForm<Values>(
    { title: replaces?.title ?? '', caseNumber: replaces?.caseNumber ?? '', periodTo: replaces?.periodTo ?? '', organisationNumbers: (replaces?.entitled ?? []).map(line).join('\n') },
    `samkop.replaced.${settings.id}`,
  );
  const command = useCommand(SET_REPLACED_AGREEMENT);
  const { refused, save } = useSaving(form);
  const { values, set, errorOf } = form;
  const submit = () => {
    const input = { title: values.title, caseNumber: values.caseNumber.trim() || null, periodTo: values.periodTo || null, organisationNumbers: organisationNumbersIn(values.organisationNumbers) };
    void save(() => command.run({ procurementId: settings.id, version: settings.version, input }));
  };
  return (
    <div className={styles['form']}>
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={submit}>
        <Conflict refused={refused} />
        <TextInput label={t(m.title)} value={values.title} error={errorOf('title')} onChange={(event) => set({ title: event.currentTarget.value })} />
        <div className={styles['pair']}>
          <TextInput label={t(m.caseNumber)} value={values.caseNumber} error={errorOf('caseNumber')} onChange={(event) => set({ caseNumber: event.currentTarget.value })} />
          <TextInput type="date" label={t(m.periodTo)} value={values.periodTo} error={errorOf('periodTo')} onChange={(event) => set({ periodTo: event.currentTarget.value })} />
        </div>
        <Parties form={form} />
        <div>
          <Button type="submit" loading={command.busy}>
            {t(m.save)}
          </Button>
        </div>
      </FormFrame>
    </div>
  );
}

function Parties({ form }: { form: Form<Values> }) {
  const { t } = useI18n();
  const { organisationNumbers: parties } = form.values;
  const without = linesWithoutNumber(parties);
  const append = (text: string) => form.set((before) => ({ organisationNumbers: [before.organisationNumbers.trimEnd(), text].filter((part) => part !== '').join('\n') }));
  const read = async (file: File | undefined) => {
    if (file !== undefined) append(await file.text());
  };
  return (
    <>
      <PartiesRefused form={form} />
      <Textarea
        className={styles['numbers'] ?? ''}
        label={t(m.parties)}
        description={t(m.partiesHint)}
        value={parties}
        onChange={(event) => form.set({ organisationNumbers: event.currentTarget.value })}
      />
      <div role="status" className="sk-soft">
        <p>{t(m.count, { count: organisationNumbersIn(parties).length })}</p>
        {without.length > 0 && <p style={{ color: 'var(--sk-red)' }}>{t(m.without, { count: without.length, lines: without.slice(0, 5).join(', ') })}</p>}
      </div>
      <div>
        <label className={styles['file']}>
          <input type="file" className="sk-hidden" accept=".csv,.txt,text/csv,text/plain" onChange={(event) => void read(event.currentTarget.files?.[0])} />
          <IconUpload size={17} aria-hidden />
          {t(m.upload)}
        </label>
      </div>
      <OrganisationPicker label={t(m.add)} value={null} onChange={(organisation) => organisation && append(line(organisation))} />
    </>
  );
}

/** Numbers that the server refused, each with its own reason: the server counts them in the order in which they stand. */
function PartiesRefused({ form }: { form: Form<Values> }) {
  const { t } = useI18n();
  const numbers = organisationNumbersIn(form.values.organisationNumbers);
  const refused = numbers.flatMap((number, at) => {
    const message = form.errorAt(`organisationNumbers.${at}`);
    return message === undefined ? [] : [`${number}: ${message}`];
  });
  if (refused.length === 0) return null;
  return (
    <Failure title={t(m.refused)}>
      <ul className="sk-plain-list">
        {refused.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Failure>
  );
}
