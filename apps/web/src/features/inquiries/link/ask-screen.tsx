import { Button, Textarea } from '@mantine/core';
import { daysUntil } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Choices } from '../../../ui/choices.js';
import { Dated } from '../../../ui/dated.js';
import { FormFrame } from '../../../ui/form.js';
import { Actions, StepCount } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import type { Form } from '../../../ui/use-form.js';
import type { OwnInquiry } from './inquiry-documents.js';
import { OWN_ANSWERS } from './inquiry-words.js';
import type { InquiryValues } from './use-inquiry-answer.js';

const m = defineMessages('inquiry-ask', {
  above: { sv: '{host} frågar {organisation}', en: '{host} asks {organisation}' },
  title: { sv: 'Vill ni vara med i upphandlingen?', en: 'Do you want to take part in the procurement?' },
  lead: {
    sv: '{host} förbereder ”{title}”. Svaret binder er inte: vill ni vara med får ni senare en fullmakt att skriva under. Det tar ett par minuter och du behöver inget konto.',
    en: '{host} is preparing “{title}”. The answer does not bind you: if you want to take part, you will later get a mandate to sign. It takes a couple of minutes and you need no account.',
  },
  about: { sv: 'Upphandlingen i korthet', en: 'The procurement in brief' },
  caseNumber: { sv: 'Ärende', en: 'Case' },
  lots: { sv: 'Gäller', en: 'Covers' },
  period: { sv: 'Avtalet ska gälla', en: 'The agreement is to run' },
  from: { sv: '{from} till {to}', en: '{from} to {to}' },
  respondBy: { sv: 'Svara senast', en: 'Answer by' },
  daysLeft: { sv: '{days, plural, =0 {i dag} =1 {1 dag kvar} other {# dagar kvar}}', en: '{days, plural, =0 {today} =1 {1 day left} other {# days left}}' },
  today: { sv: 'I dag', en: 'Today' },
  entitled: { sv: 'Ni får avropa på det avtal som gäller nu. Det nya avtalet gäller bara för dem som är med.', en: 'You may call off under the agreement in force. The new agreement is only for those who take part.' },
  question: { sv: 'Ert svar', en: 'Your answer' },
  yesHint: { sv: 'På nästa sida kan ni ange ungefärliga volymer', en: 'On the next page you can state rough volumes' },
  maybeHint: { sv: 'Ni kan svara på nytt när ni vet', en: 'You can answer again when you know' },
  reason: { sv: 'Varför inte?', en: 'Why not?' },
  reasonHint: { sv: 'Någon mening räcker, till exempel att ni har ett eget avtal till 2027.', en: 'A sentence is enough, for example that you have an agreement of your own until 2027.' },
  next: { sv: 'Fortsätt', en: 'Continue' },
  answerMissing: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  reasonMissing: { sv: 'Skriv varför.', en: 'Write why.' },
});

/** The first screen: the question itself. */
export function AskScreen({ inquiry, form, onNext }: { inquiry: OwnInquiry; form: Form<InquiryValues>; onNext: () => void }) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  const next = () => {
    const complete = form.check({
      answer: values.answer === '' ? t(m.answerMissing) : undefined,
      reason: values.answer === 'NO' && values.reason.trim() === '' ? t(m.reasonMissing) : undefined,
    });
    if (complete) onNext();
  };
  const reason = (
    <Textarea size="md" label={t(m.reason)} description={t(m.reasonHint)} value={values.reason} error={errorOf('reason')} onChange={(event) => set({ reason: event.currentTarget.value })} />
  );
  return (
    <>
      <Opening inquiry={inquiry} steps={values.answer === 'NO' ? 2 : 3} />
      <FormFrame form={form} onSubmit={next}>
        <Choices
          legend={t(m.question)}
          value={values.answer}
          error={errorOf('answer')}
          onChange={(answer) => set({ answer })}
          options={[
            { value: 'YES', label: t(OWN_ANSWERS.YES), description: t(m.yesHint) },
            { value: 'NO', label: t(OWN_ANSWERS.NO), reveal: reason },
            { value: 'MAYBE', label: t(OWN_ANSWERS.MAYBE), description: t(m.maybeHint) },
          ]}
        />
        <Actions>
          <Button type="submit" size="lg" fullWidth>
            {t(m.next)}
          </Button>
        </Actions>
      </FormFrame>
    </>
  );
}

function Opening({ inquiry, steps }: { inquiry: OwnInquiry; steps: number }) {
  const { t } = useI18n();
  const { title, host } = inquiry.procurement;
  return (
    <>
      <PageHeader
        title={t(m.title)}
        above={
          <>
            {t(m.above, { host: host.name, organisation: inquiry.organisation.name })} · <StepCount step={1} steps={steps} />
          </>
        }
      />
      <p>{t(m.lead, { host: host.name, title })}</p>
      <About inquiry={inquiry} />
    </>
  );
}

function About({ inquiry: { procurement, entitledBefore } }: { inquiry: OwnInquiry }) {
  const { t } = useI18n();
  const { inquiryRespondBy: due, periodFrom, periodTo } = procurement;
  const days = due ? daysUntil(due) : -1;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.about)}</h2>
      <dl className="sk-facts">
        {due && days >= 0 && (
          <>
            <dt>{t(m.respondBy)}</dt>
            <dd>
              <strong>{due}</strong> <span className="sk-soft">({t(m.daysLeft, { days })})</span>
            </dd>
          </>
        )}
        <dt>{t(m.caseNumber)}</dt>
        <dd>{procurement.caseNumber}</dd>
        <dt>{t(m.lots)}</dt>
        <dd>{procurement.lots.map(({ title }) => title).join(', ')}</dd>
        {periodFrom && periodTo && (
          <>
            <dt>{t(m.period)}</dt>
            <dd><Dated>{t(m.from, { from: periodFrom, to: periodTo })}</Dated></dd>
          </>
        )}
        {entitledBefore && (
          <>
            <dt>{t(m.today)}</dt>
            <dd>{t(m.entitled)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
