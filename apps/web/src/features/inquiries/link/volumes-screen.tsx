import { Button, TextInput } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { FormFrame } from '../../../ui/form.js';
import { Actions, StepCount } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import type { Form } from '../../../ui/use-form.js';
import type { OwnInquiry, Question } from './inquiry-documents.js';
import { quantityOf } from './quantity.js';
import type { InquiryValues } from './use-inquiry-answer.js';
import styles from './inquiry.module.css';

const m = defineMessages('inquiry-volumes', {
  title: { sv: 'Ungefär hur mycket behöver ni?', en: 'Roughly how much do you need?' },
  below: {
    sv: 'Uppskatta så gott ni kan: siffrorna är inget löfte om köp. Lämna tomt det ni inte vet.',
    en: 'Estimate as well as you can: the figures are no promise to buy. Leave empty what you do not know.',
  },
  next: { sv: 'Fortsätt', en: 'Continue' },
  back: { sv: 'Tillbaka', en: 'Back' },
  notANumber: { sv: 'Skriv ett tal, till exempel 120.', en: 'Write a number, for example 120.' },
});

/** The second screen: all volumes on one page, none of them compulsory. */
export function VolumesScreen({ inquiry, form, onNext }: { inquiry: OwnInquiry; form: Form<InquiryValues>; onNext: () => void }) {
  const { t } = useI18n();
  const { inquiryQuestions } = inquiry.procurement;
  const { volumes } = form.values;
  const next = () => {
    const wrong = inquiryQuestions.filter(({ number }) => !/^(\d+(\.\d+)?)?$/.test(quantityOf(volumes[number] ?? '')));
    const errors = Object.fromEntries(wrong.map(({ number }) => [`volumes.${number}`, t(m.notANumber)]));
    if (form.check(errors)) onNext();
  };
  return (
    <>
      <PageHeader title={t(m.title)} above={<StepCount step={2} steps={3} />} below={t(m.below)} />
      <FormFrame form={form} onSubmit={next}>
        {inquiryQuestions.map((question) => (
          <Volume key={question.number} question={question} form={form} />
        ))}
        <Actions>
          <Button type="submit" size="lg" fullWidth>
            {t(m.next)}
          </Button>
          <Button variant="default" size="md" fullWidth onClick={() => history.back()}>
            {t(m.back)}
          </Button>
        </Actions>
      </FormFrame>
    </>
  );
}

function Volume({ question: { number, question, unit }, form }: { question: Question; form: Form<InquiryValues> }) {
  const { volumes } = form.values;
  return (
    <TextInput
      size="md"
      inputMode="decimal"
      autoComplete="off"
      className={styles['volume'] ?? ''}
      label={question}
      rightSection={<span className={styles['unit']}>{unit}</span>}
      rightSectionWidth="8.5rem"
      rightSectionPointerEvents="none"
      value={volumes[number] ?? ''}
      error={form.errorAt(`volumes.${number}`)}
      onChange={(event) => form.set({ volumes: { ...volumes, [number]: event.currentTarget.value } })}
    />
  );
}
