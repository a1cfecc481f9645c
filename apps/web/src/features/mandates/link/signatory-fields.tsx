import { TextInput } from '@mantine/core';
import type { AuthorityBasis } from '../../../generated/graphql.js';
import { dateAfter } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Choices } from '../../../ui/choices.js';
import type { Form } from '../../../ui/use-form.js';
import { BASIS_NAMES } from '../words.js';
import styles from './link.module.css';
import { BASES, BASIS_EXPLAINED, REFERENCE_EXAMPLES, REFERENCE_LABELS } from './signing-words.js';
import type { Answer } from './use-answer.js';

const m = defineMessages('signatory', {
  legend: { sv: 'Vem har skrivit under?', en: 'Who has signed?' },
  name: { sv: 'Namn', en: 'Name' },
  title: { sv: 'Titel', en: 'Title' },
  titleHint: { sv: 'Till exempel kommunchef', en: 'For example chief executive' },
  basis: { sv: 'Varför får personen skriva under för er?', en: 'Why may this person sign for you?' },
  signedOn: { sv: 'Vilken dag skrevs den under?', en: 'On which day was it signed?' },
});

/** Who signed and with what right: asked in everyday words, kept in the law's. */
export function SignatoryFields({ form }: { form: Form<Answer> }) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  const reference = (basis: AuthorityBasis) => (
    <TextInput
      size="md"
      label={t(REFERENCE_LABELS[basis])}
      description={t(REFERENCE_EXAMPLES[basis])}
      value={values.basisReference}
      error={errorOf('basisReference')}
      onChange={(event) => set({ basisReference: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={styles['group']}>
      <legend>{t(m.legend)}</legend>
      <TextInput size="md" label={t(m.name)} autoComplete="off" value={values.signatoryName} error={errorOf('signatoryName')} onChange={(event) => set({ signatoryName: event.currentTarget.value })} />
      <TextInput
        size="md"
        label={t(m.title)}
        description={t(m.titleHint)}
        autoComplete="off"
        value={values.signatoryTitle}
        error={errorOf('signatoryTitle')}
        onChange={(event) => set({ signatoryTitle: event.currentTarget.value })}
      />
      <Choices
        legend={t(m.basis)}
        value={values.basis}
        error={errorOf('basis')}
        options={BASES.map((basis) => ({ value: basis, label: t(BASIS_NAMES[basis]), description: t(BASIS_EXPLAINED[basis]), reveal: reference(basis) }))}
        onChange={(basis) => set({ basis })}
      />
      <TextInput size="md" type="date" label={t(m.signedOn)} max={dateAfter(0)} value={values.signedOn} error={errorOf('signedOn')} onChange={(event) => set({ signedOn: event.currentTarget.value })} />
    </fieldset>
  );
}
