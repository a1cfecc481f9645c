import { Button, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Choices, Tick } from '../../../ui/choices.js';
import { FormFrame } from '../../../ui/form.js';
import { Actions, Questions, StepCount } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import type { Form } from '../../../ui/use-form.js';
import { EvidencePicker } from './evidence-picker.js';
import type { OwnMandate } from './mandate-documents.js';
import { answersOpen, type Answer, type AnswerKind } from './use-answer.js';
import type { Evidence } from './use-evidence.js';

const m = defineMessages('mandate-answer', {
  title: { sv: 'Hur vill ni svara?', en: 'How do you want to answer?' },
  submit: { sv: 'Lämna in en påskriven fullmakt', en: 'Hand in a signed mandate' },
  submitHint: { sv: 'Foto, skannat papper eller signerad PDF', en: 'Photo, scan or signed PDF' },
  decline: { sv: 'Vi vill inte lämna fullmakt', en: 'We do not want to give a mandate' },
  declineHint: { sv: 'Ni är då inte med i upphandlingen', en: 'You are then not part of the procurement' },
  refer: { sv: 'Jag är inte rätt person', en: 'I am not the right person' },
  referHint: { sv: 'Berätta vem vi ska vända oss till i stället', en: 'Tell us whom to turn to instead' },
  method: { sv: 'Hur är den påskriven?', en: 'How is it signed?' },
  paper: { sv: 'På papper', en: 'On paper' },
  digital: { sv: 'Digitalt, i PDF-filen', en: 'Digitally, in the PDF' },
  service: { sv: 'Den är signerad i en tjänst för e-underskrift', en: 'It was signed in an e-signing service' },
  serviceHint: { sv: 'Ladda gärna upp tjänstens kvitto också.', en: 'Preferably upload the receipt from the service too.' },
  reason: { sv: 'Varför vill ni inte lämna fullmakt?', en: 'Why do you not want to give a mandate?' },
  reasonHint: { sv: 'Någon mening räcker, till exempel att ni har ett eget avtal.', en: 'A sentence is enough, for example that you have an agreement of your own.' },
  name: { sv: 'Vem är rätt person?', en: 'Who is the right person?' },
  email: { sv: 'Personens e-postadress', en: 'The e-mail address of that person' },
  note: { sv: 'Något mer vi bör veta? (frivilligt)', en: 'Anything else we should know? (optional)' },
  next: { sv: 'Fortsätt', en: 'Continue' },
  back: { sv: 'Tillbaka', en: 'Back' },
  kindMissing: { sv: 'Välj hur ni vill svara.', en: 'Choose how you want to answer.' },
  filesMissing: { sv: 'Ladda upp den påskrivna fullmakten.', en: 'Upload the signed mandate.' },
  filesComing: { sv: 'Vänta tills filerna är uppladdade, eller ta bort dem som inte gick att ladda upp.', en: 'Wait until the files are uploaded, or remove those that could not be uploaded.' },
  reasonMissing: { sv: 'Skriv varför.', en: 'Write why.' },
  nameMissing: { sv: 'Skriv personens namn.', en: 'Write the name of the person.' },
  emailMissing: { sv: 'Skriv en e-postadress, till exempel namn@kommun.se.', en: 'Write an e-mail address, for example name@municipality.se.' },
});

interface AnswerScreenProps {
  mandate: OwnMandate;
  form: Form<Answer>;
  evidence: Evidence;
  onNext: () => void;
}

/** The second screen: one question, and what the answer needs. */
export function AnswerScreen({ mandate, form, evidence, onNext }: AnswerScreenProps) {
  const { t } = useI18n();
  const { procurement, principal } = mandate;
  const problems = useProblems(form, evidence);
  const details: Record<AnswerKind, { label: string; description: string; reveal: ReactNode }> = {
    SUBMIT: { label: t(m.submit), description: t(m.submitHint), reveal: <Submitting form={form} evidence={evidence} /> },
    DECLINE: { label: t(m.decline), description: t(m.declineHint), reveal: <Declining form={form} /> },
    REFER: { label: t(m.refer), description: t(m.referHint), reveal: <Referring form={form} /> },
  };
  const next = () => {
    if (form.check(problems())) onNext();
  };
  return (
    <>
      <PageHeader title={t(m.title)} above={<StepCount step={2} steps={3} />} />
      <FormFrame form={form} onSubmit={next}>
        <Choices
          legend={t(m.title)}
          legendHidden
          value={form.values.kind}
          error={form.errorOf('kind')}
          options={answersOpen(mandate.availableActions).map((kind) => ({ value: kind, ...details[kind] }))}
          onChange={(kind) => form.set({ kind })}
        />
        <Actions>
          <Button type="submit" size="lg" fullWidth>
            {t(m.next)}
          </Button>
          <Button variant="default" size="md" fullWidth onClick={() => history.back()}>
            {t(m.back)}
          </Button>
        </Actions>
      </FormFrame>
      <Questions host={procurement.host.name} phone={procurement.contactPhone} email={procurement.contactEmail} subject={`${procurement.caseNumber}, ${principal.name}`} />
    </>
  );
}

/** Only what is plainly missing is said before sending; everything else is for the server to say. */
function useProblems({ values }: Form<Answer>, evidence: Evidence): () => Partial<Record<keyof Answer, string | undefined>> {
  const { t } = useI18n();
  const missing = (value: string, words: string) => (value.trim() === '' ? words : undefined);
  return () => {
    switch (values.kind) {
      case '':
        return { kind: t(m.kindMissing) };
      case 'SUBMIT':
        return { evidence: evidence.sending.length > 0 ? t(m.filesComing) : values.evidence.length === 0 ? t(m.filesMissing) : undefined };
      case 'DECLINE':
        return { reason: missing(values.reason, t(m.reasonMissing)) };
      case 'REFER':
        return { name: missing(values.name, t(m.nameMissing)), email: values.email.includes('@') ? undefined : t(m.emailMissing) };
    }
  };
}

function Submitting({ form, evidence }: { form: Form<Answer>; evidence: Evidence }) {
  const { t } = useI18n();
  const { method } = form.values;
  return (
    <>
      <EvidencePicker files={form.values.evidence} evidence={evidence} error={form.errorOf('evidence')} />
      <Choices
        legend={t(m.method)}
        value={method === 'ELECTRONIC' ? 'UPLOADED_SIGNED_PDF' : method}
        error={form.errorOf('method')}
        onChange={(chosen) => form.set({ method: chosen })}
        options={[
          { value: 'UPLOADED_SCAN', label: t(m.paper) },
          {
            value: 'UPLOADED_SIGNED_PDF',
            label: t(m.digital),
            reveal: (
              <Tick
                label={t(m.service)}
                description={t(m.serviceHint)}
                checked={method === 'ELECTRONIC'}
                onChange={(signed) => form.set({ method: signed ? 'ELECTRONIC' : 'UPLOADED_SIGNED_PDF' })}
              />
            ),
          },
        ]}
      />
    </>
  );
}

function Declining({ form }: { form: Form<Answer> }) {
  const { t } = useI18n();
  return (
    <Textarea
      size="md"
      label={t(m.reason)}
      description={t(m.reasonHint)}
      value={form.values.reason}
      error={form.errorOf('reason')}
      onChange={(event) => form.set({ reason: event.currentTarget.value })}
    />
  );
}

function Referring({ form }: { form: Form<Answer> }) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  return (
    <>
      <TextInput size="md" label={t(m.name)} autoComplete="off" value={values.name} error={errorOf('name')} onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput size="md" type="email" inputMode="email" label={t(m.email)} autoComplete="off" value={values.email} error={errorOf('email')} onChange={(event) => set({ email: event.currentTarget.value })} />
      <Textarea size="md" rows={3} label={t(m.note)} value={values.note} error={errorOf('note')} onChange={(event) => set({ note: event.currentTarget.value })} />
    </>
  );
}
