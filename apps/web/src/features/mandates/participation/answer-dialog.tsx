import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import type { InquiryAnswer, ParticipationQuery } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { ANSWER_NAMES } from '../words.js';
import { ANSWER_INQUIRY } from './participation-documents.js';
import styles from './participation.module.css';

const m = defineMessages('answer-dialog', {
  title: { sv: 'Svar på intresseförfrågan', en: 'Answer to the inquiry' },
  answer: { sv: 'Vill {name} delta?', en: 'Does {name} want to take part?' },
  missing: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  reason: { sv: 'Skäl', en: 'Reason' },
  volumes: { sv: 'Beräknade volymer', en: 'Estimated volumes' },
  unit: { sv: '{question} ({unit})', en: '{question} ({unit})' },
  save: { sv: 'Spara svaret', en: 'Save the answer' },
  saved: { sv: 'Svaret är sparat.', en: 'The answer is saved.' },
});
const ANSWERS: readonly InquiryAnswer[] = ['YES', 'NO', 'MAYBE'];

interface AnswerValues {
  answer: InquiryAnswer | '';
  reason: string;
  /** By the question's text, as typed. */
  volumes: Record<string, string>;
}

/** The answer of one organisation, as it gave it. */
export function AnswerDialog({ participation, onClose }: { participation: ParticipationQuery['participation']; onClose: () => void }) {
  const { t } = useI18n();
  const { inquiryResponse: former, organisation } = participation;
  const form = useForm<AnswerValues>(
    { answer: former?.answer ?? '', reason: former?.reason ?? '', volumes: Object.fromEntries((former?.volumes ?? []).map(({ question, quantity }) => [question, quantity ?? ''])) },
    `answer:${participation.id}`,
  );
  const { busy, submit } = useAnswer(participation, form, onClose);
  const foot = (
    <Button type="submit" form="answer" loading={busy}>
      {t(m.save)}
    </Button>
  );
  return (
    <Dialog title={t(m.title)} onClose={onClose} foot={foot}>
      <FormFrame form={form} onSubmit={() => void submit()} id="answer">
        <Radio.Group label={t(m.answer, { name: organisation.name })} value={form.values.answer} error={form.errorOf('answer')} onChange={(answer) => form.set({ answer: answer as InquiryAnswer })}>
          <div className={styles['checks']}>
            {ANSWERS.map((answer) => (
              <Radio key={answer} value={answer} label={t(ANSWER_NAMES[answer])} />
            ))}
          </div>
        </Radio.Group>
        {form.values.answer === 'NO' && <Textarea label={t(m.reason)} value={form.values.reason} error={form.errorOf('reason')} onChange={(event) => form.set({ reason: event.currentTarget.value })} />}
        {form.values.answer === 'YES' && <Volumes participation={participation} form={form} />}
      </FormFrame>
    </Dialog>
  );
}

const givenIn = (volumes: AnswerValues['volumes']) => Object.entries(volumes).filter(([, quantity]) => quantity.trim() !== '');

type AnswerForm = ReturnType<typeof useForm<AnswerValues>>;

function Volumes({ participation, form }: { participation: ParticipationQuery['participation']; form: AnswerForm }) {
  const { t } = useI18n();
  const { volumes } = form.values;
  // Only what was filled in is sent, so the server counts those.
  const sent = givenIn(volumes).map(([question]) => question);
  const errorAt = (question: string) => {
    const at = sent.indexOf(question);
    return at === -1 ? undefined : (form.errorAt(`volumes.${at}.quantity`) ?? form.errorAt(`volumes.${at}`));
  };
  return participation.procurement.inquiryQuestions.map(({ number, question, unit }, at) => (
    <TextInput
      key={number}
      inputMode="decimal"
      label={t(m.unit, { question, unit })}
      value={volumes[question] ?? ''}
      error={errorAt(question) ?? (at === 0 ? form.errorAt('volumes') : undefined)}
      onChange={(event) => form.set({ volumes: { ...volumes, [question]: event.currentTarget.value } })}
    />
  ));
}

function useAnswer(participation: ParticipationQuery['participation'], form: AnswerForm, onClose: () => void) {
  const { t } = useI18n();
  const command = useCommand(ANSWER_INQUIRY);
  const submit = async () => {
    const { answer, reason, volumes } = form.values;
    if (answer === '') {
      form.check({ answer: t(m.missing) });
      return;
    }
    // People write 1 200,5; the API takes 1200.5.
    const quantities = givenIn(volumes).map(([question, quantity]) => ({ question, quantity: quantity.replace(/\s/g, '').replace(',', '.') }));
    try {
      await command.run({ input: { participationId: participation.id, answer, reason: reason || null, volumes: answer === 'YES' ? quantities : null } });
      form.done();
      toast(t(m.saved));
      onClose();
    } catch (refused) {
      form.refuse(refused);
    }
  };
  return { busy: command.busy, submit };
}
