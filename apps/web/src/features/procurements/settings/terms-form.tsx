import { Button } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Conflict } from '../../../ui/conflict.js';
import { FormFrame } from '../../../ui/form.js';
import { CHANGE_PROCUREMENT, type Settings } from './settings-documents.js';
import styles from './settings.module.css';
import { ContactFields, NameFields, SubjectFields, ValueFields } from './terms-fields.js';
import { useSaving } from './use-saving.js';
import { changeInput, useTerms } from './use-terms.js';

const m = defineMessages('terms-form', {
  host: { sv: 'Värdorganisation', en: 'Host organisation' },
  save: { sv: 'Spara ändringarna', en: 'Save the changes' },
  quietWrong: { sv: 'Skriv ett antal dagar, till exempel 7.', en: 'Write a number of days, for example 7.' },
});

/** The terms of a procurement, to be changed. */
export function TermsForm({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const form = useTerms(settings);
  const change = useCommand(CHANGE_PROCUREMENT);
  const { refused, save } = useSaving(form);
  const submit = () => {
    if (!form.check({ quietPeriodDays: /^\s*\d+\s*$/.test(form.values.quietPeriodDays) ? undefined : t(m.quietWrong) })) return;
    void save(() => change.run({ procurementId: settings.id, version: settings.version, input: changeInput(form.values) }));
  };
  return (
    <div className={styles['form']}>
      <FormFrame form={form} onSubmit={submit}>
        <Conflict refused={refused} />
        <dl className="sk-facts">
          <dt>{t(m.host)}</dt>
          <dd>{settings.host.name}</dd>
        </dl>
        <NameFields form={form} />
        <SubjectFields form={form} />
        <ValueFields form={form} />
        <ContactFields form={form} />
        <div>
          <Button type="submit" loading={change.busy}>
            {t(m.save)}
          </Button>
        </div>
      </FormFrame>
    </div>
  );
}
