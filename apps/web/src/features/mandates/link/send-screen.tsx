import { Button } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { FormFrame } from '../../../ui/form.js';
import { Actions, PublicRecord, Questions, StepCount } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Notice } from '../../../ui/states.js';
import type { Form } from '../../../ui/use-form.js';
import { formatOrganisationNumber } from '../../../i18n/format.js';
import { METHOD_NAMES } from '../words.js';
import type { OwnMandate, OwnParticipation } from './mandate-documents.js';
import { LateNotice } from './notices.js';
import { SignatoryFields } from './signatory-fields.js';
import { Summary, type SummaryRow } from '../../../ui/summary.js';
import type { Answer, AnswerKind } from './use-answer.js';
import { useSend } from './use-send.js';

const m = defineMessages('mandate-send', {
  submitTitle: { sv: 'Kontrollera och skicka', en: 'Check and send' },
  declineTitle: { sv: 'Kontrollera ert svar', en: 'Check your answer' },
  referTitle: { sv: 'Kontrollera uppgifterna', en: 'Check the particulars' },
  mandate: { sv: 'Fullmakt', en: 'Mandate' },
  from: { sv: 'Från', en: 'From' },
  method: { sv: 'Underskrift', en: 'Signature' },
  files: { sv: 'Filer', en: 'Files' },
  answer: { sv: 'Svar', en: 'Answer' },
  declined: { sv: 'Vi lämnar inte fullmakt', en: 'We give no mandate' },
  reason: { sv: 'Skäl', en: 'Reason' },
  person: { sv: 'Rätt person', en: 'The right person' },
  note: { sv: 'Meddelande', en: 'Message' },
  change: { sv: 'Ändra', en: 'Change' },
  changeNamed: { sv: 'Ändra {what}', en: 'Change {what}' },
  loses: {
    sv: '{principal} får avropa på det avtal som gäller i dag. Utan fullmakt får ni inte avropa på det nya avtalet, och ni kan inte läggas till i efterhand.',
    en: '{principal} may call off under the agreement in force today. Without a mandate you may not call off under the new one, and you cannot be added later.',
  },
  outside: {
    sv: 'Utan fullmakt får ni inte avropa på det nya avtalet, och ni kan inte läggas till i efterhand.',
    en: 'Without a mandate you may not call off under the new agreement, and you cannot be added later.',
  },
  submit: { sv: 'Skicka in fullmakten', en: 'Send in the mandate' },
  decline: { sv: 'Skicka att vi inte lämnar fullmakt', en: 'Send that we give no mandate' },
  refer: { sv: 'Skicka uppgifterna', en: 'Send the particulars' },
  back: { sv: 'Tillbaka', en: 'Back' },
});

interface SendScreenProps {
  mandate: OwnMandate;
  participation: OwnParticipation;
  form: Form<Answer>;
  beforeSend: (() => Promise<void>) | undefined;
  onReferred: () => void;
}

/** The third screen: everything that will be sent, where it can be changed, and the one button that sends it. */
export function SendScreen({ mandate, participation, form, beforeSend, onReferred }: SendScreenProps) {
  const { t } = useI18n();
  const { procurement, principal } = mandate;
  const { busy, send } = useSend(mandate, form, beforeSend, onReferred);
  const kind = form.values.kind === '' ? 'SUBMIT' : form.values.kind;
  const title = { SUBMIT: m.submitTitle, DECLINE: m.declineTitle, REFER: m.referTitle }[kind];
  const act = { SUBMIT: m.submit, DECLINE: m.decline, REFER: m.refer }[kind];
  const host = procurement.host.name;
  return (
    <>
      <PageHeader title={t(title)} above={<StepCount step={3} steps={3} />} />
      {kind === 'SUBMIT' && <LateNotice mandate={mandate} />}
      {kind === 'DECLINE' && <Notice>{t(participation.entitledBefore ? m.loses : m.outside, { principal: principal.name })}</Notice>}
      <FormFrame form={form} onSubmit={() => void send()}>
        <WhatIsSent mandate={mandate} values={form.values} kind={kind} />
        {kind === 'SUBMIT' && <SignatoryFields form={form} />}
        <PublicRecord host={host} />
        <Actions>
          <Button type="submit" size="lg" fullWidth loading={busy}>
            {t(act)}
          </Button>
          <Button variant="default" size="md" fullWidth onClick={() => history.back()}>
            {t(m.back)}
          </Button>
        </Actions>
      </FormFrame>
      <Questions host={host} phone={procurement.contactPhone} email={procurement.contactEmail} subject={`${procurement.caseNumber}, ${principal.name}`} />
    </>
  );
}

function WhatIsSent({ mandate, values, kind }: { mandate: OwnMandate; values: Answer; kind: AnswerKind }) {
  const { t } = useI18n();
  const { procurement, principal } = mandate;
  const changeable = (term: string, description: SummaryRow['description']): SummaryRow => ({
    term,
    description,
    change: { step: 'svara', words: t(m.change), label: t(m.changeNamed, { what: term.toLowerCase() }) },
  });
  const rows: Record<AnswerKind, SummaryRow[]> = {
    SUBMIT: [changeable(t(m.files), values.evidence.map(({ name }) => name).join('\n')), changeable(t(m.method), t(METHOD_NAMES[values.method]))],
    DECLINE: [changeable(t(m.answer), t(m.declined)), changeable(t(m.reason), values.reason)],
    REFER: [changeable(t(m.person), `${values.name}\n${values.email}`), ...(values.note.trim() === '' ? [] : [changeable(t(m.note), values.note)])],
  };
  return (
    <Summary
      rows={[
        { term: t(m.from), description: `${principal.name}\n${formatOrganisationNumber(principal.organisationNumber)}` },
        { term: t(m.mandate), description: `${procurement.title}\n${procurement.caseNumber}` },
        ...rows[kind],
      ]}
    />
  );
}
