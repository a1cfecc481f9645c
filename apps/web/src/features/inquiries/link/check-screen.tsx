import { Button } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { FormFrame } from '../../../ui/form.js';
import { Actions, PublicRecord, StepCount } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Summary, type SummaryRow } from '../../../ui/summary.js';
import type { Form } from '../../../ui/use-form.js';
import type { OwnInquiry } from './inquiry-documents.js';
import { OWN_ANSWERS } from './inquiry-words.js';
import { givenVolumes, type InquiryValues } from './use-inquiry-answer.js';
import { useSendAnswer } from './use-send-answer.js';

const m = defineMessages('inquiry-check', {
  title: { sv: 'Kontrollera ert svar', en: 'Check your answer' },
  from: { sv: 'Från', en: 'From' },
  procurement: { sv: 'Upphandling', en: 'Procurement' },
  answer: { sv: 'Svar', en: 'Answer' },
  reason: { sv: 'Skäl', en: 'Reason' },
  volumes: { sv: 'Volymer', en: 'Volumes' },
  noVolumes: { sv: 'Inga angivna', en: 'None stated' },
  change: { sv: 'Ändra', en: 'Change' },
  changeNamed: { sv: 'Ändra {what}', en: 'Change {what}' },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  back: { sv: 'Tillbaka', en: 'Back' },
});

interface CheckScreenProps {
  inquiry: OwnInquiry;
  form: Form<InquiryValues>;
  beforeSend: (() => Promise<void>) | undefined;
  onSent: () => void;
}

/** The last screen: what will be sent, where it can be changed, and the button that sends it. */
export function CheckScreen({ inquiry, form, beforeSend, onSent }: CheckScreenProps) {
  const { t } = useI18n();
  const { procurement, organisation } = inquiry;
  const { busy, send } = useSendAnswer(inquiry, form, beforeSend, onSent);
  const steps = form.values.answer === 'NO' ? 2 : 3;
  return (
    <>
      <PageHeader title={t(m.title)} above={<StepCount step={steps} steps={steps} />} />
      <FormFrame form={form} onSubmit={() => void send()}>
        <Summary
          rows={[
            { term: t(m.procurement), description: `${procurement.title}\n${procurement.caseNumber}` },
            { term: t(m.from), description: organisation.name },
            ...useAnswerRows(inquiry, form.values),
          ]}
        />
        <PublicRecord host={procurement.host.name} />
        <Actions>
          <Button type="submit" size="lg" fullWidth loading={busy}>
            {t(m.send)}
          </Button>
          <Button variant="default" size="md" fullWidth onClick={() => history.back()}>
            {t(m.back)}
          </Button>
        </Actions>
      </FormFrame>
    </>
  );
}

function useAnswerRows(inquiry: OwnInquiry, values: InquiryValues): SummaryRow[] {
  const { t } = useI18n();
  if (values.answer === '') return [];
  const changeable = (step: string, term: string, description: string): SummaryRow => ({
    term,
    description,
    change: { step, words: t(m.change), label: t(m.changeNamed, { what: term.toLowerCase() }) },
  });
  const volumes = givenVolumes(values, inquiry).map(({ number, question }) => {
    const unit = inquiry.procurement.inquiryQuestions.find((one) => one.number === number)?.unit ?? '';
    return `${question}: ${values.volumes[number] ?? ''} ${unit}`;
  });
  return [
    changeable('svar', t(m.answer), t(OWN_ANSWERS[values.answer])),
    ...(values.answer === 'NO' ? [changeable('svar', t(m.reason), values.reason)] : []),
    ...(values.answer !== 'NO' && inquiry.procurement.inquiryQuestions.length > 0
      ? [changeable('volymer', t(m.volumes), volumes.length === 0 ? t(m.noVolumes) : volumes.join('\n'))]
      : []),
  ];
}
