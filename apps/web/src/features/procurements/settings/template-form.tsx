import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Conflict } from '../../../ui/conflict.js';
import { FormFrame } from '../../../ui/form.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { MERGE_FIELD_NAMES, MERGE_FIELDS, withSample, type MergeField } from './merge-fields.js';
import { ADD_MANDATE_TEMPLATE, type Settings } from './settings-documents.js';
import styles from './settings.module.css';
import { TemplateVersions } from './template-versions.js';
import { useSaving } from './use-saving.js';

const m = defineMessages('template-form', {
  what: {
    sv: 'Alla organisationer får samma text, med sina egna uppgifter ifyllda. Texten fryses när fullmakten skickas ut: en ny version gäller bara dem som skickas därefter.',
    en: 'All organisations get the same text, with their own particulars filled in. The text is frozen when the mandate is sent: a new version is only for those sent afterwards.',
  },
  text: { sv: 'Fullmaktens text', en: 'Text of the mandate' },
  textHint: { sv: 'Vanlig text. En tom rad mellan styckena; en rad som ”1. Parter” blir rubrik.', en: 'Plain text. An empty line between paragraphs; a line like “1. Parter” becomes a heading.' },
  fields: { sv: 'Fält som fylls i av sig själva (tryck för att lägga in vid markören)', en: 'Fields that fill themselves in (press to put one at the cursor)' },
  from: { sv: 'Fullmakten gäller från (frivilligt)', en: 'The mandate is valid from (optional)' },
  to: { sv: 'till och med (frivilligt)', en: 'until (optional)' },
  preview: { sv: 'Så blir den, med påhittade uppgifter', en: 'How it reads, with invented particulars' },
  save: { sv: 'Spara som version {version}', en: 'Save as version {version}' },
});
interface Values {
  text: string;
  validFrom: string;
  validTo: string;
}

/** A new version of the mandate's text, beside how it will read; the former versions below, as they were. */
export function TemplateForm({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const [latest] = settings.mandateTemplates;
  const form = useForm<Values>({ text: latest?.text ?? '', validFrom: latest?.validFrom ?? '', validTo: latest?.validTo ?? '' }, `samkop.template.${settings.id}`);
  const command = useCommand(ADD_MANDATE_TEMPLATE);
  const { refused, save } = useSaving(form);
  const { values, set, errorOf } = form;
  const submit = () =>
    void save(() => command.run({ procurementId: settings.id, version: settings.version, text: values.text, validFrom: values.validFrom || null, validTo: values.validTo || null }));
  return (
    <div className="sk-stack">
      <p className="sk-prose">{t(m.what)}</p>
      <FormFrame form={form} onSubmit={submit}>
        <Conflict refused={refused} />
        <div className={styles['editor']}>
          <TextWithFields form={form} />
          <section className="sk-stack-tight">
            <h2>{t(m.preview)}</h2>
            {/* Scrolls on its own, so it must be reachable by keyboard. */}
            <div className={styles['preview']} lang="sv" tabIndex={0} role="region" aria-label={t(m.preview)}>
              {withSample(values.text, settings, { from: values.validFrom, to: values.validTo })}
            </div>
          </section>
        </div>
        <div className={`${styles['pair']} ${styles['form']}`}>
          <TextInput type="date" label={t(m.from)} value={values.validFrom} error={errorOf('validFrom')} onChange={(event) => set({ validFrom: event.currentTarget.value })} />
          <TextInput type="date" label={t(m.to)} value={values.validTo} error={errorOf('validTo')} onChange={(event) => set({ validTo: event.currentTarget.value })} />
        </div>
        <div>
          <Button type="submit" loading={command.busy}>
            {t(m.save, { version: (latest?.version ?? 0) + 1 })}
          </Button>
        </div>
      </FormFrame>
      <TemplateVersions versions={settings.mandateTemplates} />
    </div>
  );
}

function TextWithFields({ form }: { form: Form<Values> }) {
  const { t } = useI18n();
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (field: MergeField) => {
    const { text } = form.values;
    const at = area.current?.selectionStart ?? text.length;
    const end = area.current?.selectionEnd ?? at;
    const place = `{{${field}}}`;
    form.set({ text: text.slice(0, at) + place + text.slice(end) });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at + place.length, at + place.length);
    });
  };
  return (
    <div className="sk-stack-tight">
      <Textarea ref={area} label={t(m.text)} description={t(m.textHint)} lang="sv" value={form.values.text} error={form.errorOf('text')} onChange={(event) => form.set({ text: event.currentTarget.value })} />
      <p className="sk-small sk-soft">{t(m.fields)}</p>
      <ul className={styles['fields']}>
        {MERGE_FIELDS.map((field) => (
          <li key={field}>
            <button type="button" title={`{{${field}}}`} onClick={() => insert(field)}>
              {t(MERGE_FIELD_NAMES[field])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
