import { Textarea, TextInput } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Choices } from '../../../ui/choices.js';
import { OrganisationPicker } from '../../../ui/organisation-picker.js';
import type { Form } from '../../../ui/use-form.js';
import { AWARD_MODEL_NAMES } from '../phases.js';
import { ListEditor } from './list-editor.js';
import styles from './settings.module.css';
import type { TermsValues } from './use-terms.js';

const m = defineMessages('terms', {
  caseNumber: { sv: 'Diarienummer', en: 'Case number' },
  title: { sv: 'Upphandlingens namn', en: 'Title of the procurement' },
  titleHint: { sv: 'Så som det ska stå i mejl och fullmakter', en: 'As it is to stand in mails and mandates' },
  support: { sv: 'Upphandlingsstöd (frivilligt)', en: 'Procurement support (optional)' },
  supportHint: { sv: 'En organisation som hjälper till med dokumenten. Sök på namn eller nummer.', en: 'An organisation that helps with the documents. Search by name or number.' },
  what: { sv: 'Vad som upphandlas', en: 'What is procured' },
  lots: { sv: 'Delområden', en: 'Lots' },
  lotsHint: { sv: 'Är upphandlingen inte delad skriver ni ett enda, med upphandlingens namn.', en: 'If the procurement is not divided, write a single one with the title of the procurement.' },
  lot: { sv: 'Delområde {number}', en: 'Lot {number}' },
  addLot: { sv: 'Lägg till ett delområde', en: 'Add a lot' },
  cpv: { sv: 'CPV-koder', en: 'CPV codes' },
  cpvHint: { sv: 'En per rad, till exempel 64200000-8. Huvudkoden först.', en: 'One a line, for example 64200000-8. The main code first.' },
  award: { sv: 'Tilldelning', en: 'Award' },
  hostConcludes: {
    sv: 'Värden fattar tilldelningsbeslutet och skriver under ramavtalet för alla. Fullmakten måste omfatta att ingå avtalet.',
    en: 'The host makes the award decision and signs the framework agreement for all. The mandate must cover concluding it.',
  },
  eachConcludes: {
    sv: 'Fullmakten gäller fram till tilldelningen. Sedan beslutar och skriver varje organisation under sitt eget avtal.',
    en: 'The mandate runs to the award. Then each organisation decides on and signs its own agreement.',
  },
  money: { sv: 'Värde och tid', en: 'Value and time' },
  ceiling: { sv: 'Takvolym, kronor', en: 'Ceiling, kronor' },
  ceilingHint: { sv: 'Högsta värdet under hela avtalstiden', en: 'The highest value in the whole period' },
  yearly: { sv: 'Beräknat per år, kronor', en: 'Estimated per year, kronor' },
  yearlyHint: { sv: 'Till exempel 70 000 000 eller 70 mnkr', en: 'For example 70 000 000 or 70 mnkr' },
  from: { sv: 'Avtalet gäller från', en: 'The agreement runs from' },
  to: { sv: 'till och med', en: 'until' },
  longReason: { sv: 'Skäl, om avtalet gäller längre än fyra år', en: 'Reason, if the agreement runs for more than four years' },
  longReasonHint: { sv: 'Ett ramavtal får gälla längre än fyra år bara om det finns särskilda skäl.', en: 'A framework agreement may run for more than four years only for special reasons.' },
  contacts: { sv: 'Frågor och påminnelser', en: 'Questions and reminders' },
  email: { sv: 'E-post för frågor', en: 'E-mail for questions' },
  phone: { sv: 'Telefon för frågor', en: 'Telephone for questions' },
  quiet: { sv: 'Dagar mellan påminnelser', en: 'Days between reminders' },
  quietHint: { sv: 'Samma organisation påminns inte oftare än så.', en: 'The same organisation is not reminded more often.' },
  respondBy: { sv: 'Svar på intresseförfrågan senast', en: 'Answers to the inquiry by' },
});
type Fields = { form: Form<TermsValues> };

export function NameFields({ form }: Fields) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  return (
    <>
      <TextInput label={t(m.title)} description={t(m.titleHint)} value={values.title} error={errorOf('title')} onChange={(event) => set({ title: event.currentTarget.value })} />
      <div className={styles['pair']}>
        <TextInput label={t(m.caseNumber)} value={values.caseNumber} error={errorOf('caseNumber')} onChange={(event) => set({ caseNumber: event.currentTarget.value })} />
        <span />
      </div>
      <OrganisationPicker label={t(m.support)} description={t(m.supportHint)} value={values.support} error={form.errorAt('supportId')} onChange={(support) => set({ support })} except={[values.hostId]} />
    </>
  );
}

export function SubjectFields({ form }: Fields) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  return (
    <fieldset className={styles['group']}>
      <legend>{t(m.what)}</legend>
      <ListEditor
        legend={t(m.lots)}
        hint={t(m.lotsHint)}
        error={form.errorAt('lots')}
        items={values.lots}
        empty={{ title: '' }}
        add={t(m.addLot)}
        nameOf={({ title }, at) => (title === '' ? t(m.lot, { number: at + 1 }) : title)}
        onChange={(lots) => set({ lots })}
      >
        {({ title }, at, change) => (
          <TextInput aria-label={t(m.lot, { number: at + 1 })} leftSection={<span className="sk-soft">{at + 1}</span>} value={title} error={form.errorAt(`lots.${at}`)} onChange={(event) => change({ title: event.currentTarget.value })} />
        )}
      </ListEditor>
      <Textarea label={t(m.cpv)} description={t(m.cpvHint)} rows={Math.max(3, values.cpvCodes.split('\n').length)} value={values.cpvCodes} error={errorOf('cpvCodes')} onChange={(event) => set({ cpvCodes: event.currentTarget.value })} />
      <Choices
        legend={t(m.award)}
        value={values.awardModel}
        error={errorOf('awardModel')}
        onChange={(awardModel) => set({ awardModel })}
        options={[
          { value: 'HOST_CONCLUDES', label: t(AWARD_MODEL_NAMES.HOST_CONCLUDES), description: t(m.hostConcludes) },
          { value: 'EACH_CONCLUDES', label: t(AWARD_MODEL_NAMES.EACH_CONCLUDES), description: t(m.eachConcludes) },
        ]}
      />
    </fieldset>
  );
}

export function ValueFields({ form }: Fields) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  return (
    <fieldset className={styles['group']}>
      <legend>{t(m.money)}</legend>
      <div className={styles['pair']}>
        <TextInput label={t(m.ceiling)} description={t(m.ceilingHint)} value={values.ceilingAmount} error={errorOf('ceilingAmount')} onChange={(event) => set({ ceilingAmount: event.currentTarget.value })} />
        <TextInput label={t(m.yearly)} description={t(m.yearlyHint)} value={values.estimatedYearlyAmount} error={errorOf('estimatedYearlyAmount')} onChange={(event) => set({ estimatedYearlyAmount: event.currentTarget.value })} />
      </div>
      <div className={styles['pair']}>
        <TextInput type="date" label={t(m.from)} value={values.periodFrom} error={errorOf('periodFrom')} onChange={(event) => set({ periodFrom: event.currentTarget.value })} />
        <TextInput type="date" label={t(m.to)} value={values.periodTo} error={errorOf('periodTo')} onChange={(event) => set({ periodTo: event.currentTarget.value })} />
      </div>
      <Textarea rows={3} label={t(m.longReason)} description={t(m.longReasonHint)} value={values.longPeriodReason} error={errorOf('longPeriodReason')} onChange={(event) => set({ longPeriodReason: event.currentTarget.value })} />
    </fieldset>
  );
}

export function ContactFields({ form }: Fields) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  return (
    <fieldset className={styles['group']}>
      <legend>{t(m.contacts)}</legend>
      <div className={styles['pair']}>
        <TextInput type="email" label={t(m.email)} value={values.contactEmail} error={errorOf('contactEmail')} onChange={(event) => set({ contactEmail: event.currentTarget.value })} />
        <TextInput type="tel" label={t(m.phone)} value={values.contactPhone} error={errorOf('contactPhone')} onChange={(event) => set({ contactPhone: event.currentTarget.value })} />
      </div>
      <div className={styles['pair']}>
        <TextInput
          inputMode="numeric"
          label={t(m.quiet)}
          description={t(m.quietHint)}
          value={values.quietPeriodDays}
          error={errorOf('quietPeriodDays')}
          onChange={(event) => set({ quietPeriodDays: event.currentTarget.value })}
        />
        <TextInput type="date" label={t(m.respondBy)} value={values.inquiryRespondBy} error={errorOf('inquiryRespondBy')} onChange={(event) => set({ inquiryRespondBy: event.currentTarget.value })} />
      </div>
    </fieldset>
  );
}
