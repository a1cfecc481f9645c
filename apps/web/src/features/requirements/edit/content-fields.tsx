import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { RichText } from '../../../ui/rich-text.js';
import type { Form } from '../../../ui/use-form.js';
import { KIND_NAMES } from '../kinds.js';
import { KINDS } from '../requirements-search.js';
import type { RequirementsFrame } from '../requirement-queries.js';
import type { Content } from './content.js';
import styles from './edit.module.css';

const names = defineMessages('requirement-fields', {
  heading: { sv: 'Rubrik', en: 'Heading' },
  kind: { sv: 'Typ', en: 'Kind' },
  weight: { sv: 'Vikt', en: 'Weight' },
  lotNumber: { sv: 'Delområde', en: 'Lot' },
  text: { sv: 'Kravtext', en: 'Text' },
  rationale: { sv: 'Motivering (frivilligt)', en: 'Rationale (optional)' },
  verification: { sv: 'Så kontrolleras det (frivilligt)', en: 'Verification (optional)' },
});
const m = defineMessages('requirement-field-words', {
  weightHint: { sv: 'Av 100, till exempel 4,5.', en: 'Out of 100, for instance 4.5.' },
  textHint: { sv: '**fet**, *kursiv*, listor med - eller 1. och länkar som [ord](https://…)', en: '**bold**, *italic*, lists with - or 1. and links as [words](https://…)' },
  allLots: { sv: 'Alla delområden', en: 'All lots' },
  lotOf: { sv: '{number}. {title}', en: '{number}. {title}' },
  preview: { sv: 'Så kommer texten att se ut', en: 'How the text will look' },
});

const LONGEST_PREVIEW = 20_000;

interface ContentFieldsProps<Values extends Content> {
  form: Form<Values>;
  lots: RequirementsFrame['lots'];
}

/** What a requirement says. The names of the fields are the API's own, so that its refusals find their field. */
export function ContentFields<Values extends Content>({ form, lots }: ContentFieldsProps<Values>) {
  const { t } = useI18n();
  const { values, errorOf } = form;
  // A value of one part only: the form's other values are of no concern here.
  const set = (change: Partial<Content>) => form.set(change as Partial<Values>);
  return (
    <>
      <TextInput label={t(names.heading)} value={values.heading} error={errorOf('heading')} onChange={(event) => set({ heading: event.currentTarget.value })} />
      <div className={styles['row']}>
        <NativeSelect
          label={t(names.kind)}
          value={values.kind}
          error={errorOf('kind')}
          data={KINDS.map((kind) => ({ value: kind, label: t(KIND_NAMES[kind]) }))}
          onChange={(event) => set({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? values.kind })}
        />
        {values.kind === 'AWARD' && (
          <TextInput label={t(names.weight)} description={t(m.weightHint)} inputMode="decimal" value={values.weight} error={errorOf('weight')} onChange={(event) => set({ weight: event.currentTarget.value })} />
        )}
        {lots.length > 0 && (
          <NativeSelect
            label={t(names.lotNumber)}
            value={values.lotNumber}
            error={errorOf('lotNumber')}
            data={[{ value: '0', label: t(m.allLots) }, ...lots.map(({ number, title }) => ({ value: String(number), label: t(m.lotOf, { number, title }) }))]}
            onChange={(event) => set({ lotNumber: event.currentTarget.value })}
          />
        )}
      </div>
      <Textarea label={t(names.text)} description={t(m.textHint)} rows={8} value={values.text} error={errorOf('text')} onChange={(event) => set({ text: event.currentTarget.value })} />
      <Preview text={values.text} />
      <Textarea label={t(names.rationale)} rows={3} value={values.rationale} error={errorOf('rationale')} onChange={(event) => set({ rationale: event.currentTarget.value })} />
      <Textarea label={t(names.verification)} rows={2} value={values.verification} error={errorOf('verification')} onChange={(event) => set({ verification: event.currentTarget.value })} />
    </>
  );
}

function Preview({ text }: { text: string }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(m.preview)}</summary>
      <div className={styles['preview']}>{open && <RichText text={text.slice(0, LONGEST_PREVIEW)} />}</div>
    </details>
  );
}
