import { Button } from '@mantine/core';
import { formatDecimal, formatInstant } from '../../../i18n/format.js';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PrintButton, ReceiptHead, Sequence } from '../../../ui/letter.js';
import { Summary } from '../../../ui/summary.js';
import type { OwnInquiry } from './inquiry-documents.js';
import { OWN_ANSWERS } from './inquiry-words.js';

const m = defineMessages('inquiry-answered', {
  title: { sv: 'Tack, ert svar är inskickat', en: 'Thank you, your answer is sent' },
  next: { sv: 'Vad händer nu?', en: 'What happens now?' },
  yesMandate: { sv: '{host} skickar en fullmakt som ni skriver under.', en: '{host} sends a mandate for you to sign.' },
  yesNothing: { sv: 'Fram till dess behöver ni inte göra något.', en: 'Until then you need do nothing.' },
  no: { sv: 'Ni är inte med i upphandlingen och får inga fler mejl om den.', en: 'You are not part of the procurement and get no more mails about it.' },
  maybe: { sv: 'Kom tillbaka hit med samma länk när ni vet. {host} kan komma att påminna er.', en: 'Come back here by the same link when you know. {host} may remind you.' },
  change: { sv: 'Ändrar ni er kan ni svara på nytt här.', en: 'If you change your minds you can answer again here.' },
  receipt: { sv: 'Kvitto', en: 'Receipt' },
  caseNumber: { sv: 'Ärende', en: 'Case' },
  from: { sv: 'Från', en: 'From' },
  sentAt: { sv: 'Inskickat', en: 'Sent' },
  sentBy: { sv: '{at} av {name}', en: '{at} by {name}' },
  answer: { sv: 'Svar', en: 'Answer' },
  reason: { sv: 'Skäl', en: 'Reason' },
  volumes: { sv: 'Volymer', en: 'Volumes' },
  mailed: { sv: 'Ett kvitto kommer också med mejl.', en: 'A receipt also comes by mail.' },
  again: { sv: 'Ändra svaret', en: 'Change the answer' },
});
type Response = NonNullable<OwnInquiry['inquiryResponse']>;

const NEXT: Record<Response['answer'], readonly Message[]> = { YES: [m.yesMandate, m.yesNothing], NO: [m.no], MAYBE: [m.maybe] };

/** What was answered, and what comes of it. Also the receipt. */
export function Answered({ inquiry, response, onChange }: { inquiry: OwnInquiry; response: Response; onChange: (() => void) | undefined }) {
  const { t } = useI18n();
  const { procurement, organisation } = inquiry;
  const next = NEXT[response.answer].map((step) => t(step, { host: procurement.host.name }));
  return (
    <>
      <ReceiptHead title={t(m.title)}>{`${procurement.title}, ${procurement.caseNumber}`}</ReceiptHead>
      <section className="sk-stack-tight">
        <h2>{t(m.next)}</h2>
        <Sequence steps={onChange ? [...next, t(m.change)] : next} />
      </section>
      <section className="sk-stack-tight">
        <h2>{t(m.receipt)}</h2>
        <Receipt inquiry={inquiry} response={response} organisation={organisation.name} />
        <p className="sk-soft sk-small sk-no-print">{t(m.mailed)}</p>
      </section>
      <div className="sk-row">
        <PrintButton />
        {onChange && (
          <Button className="sk-no-print" variant="default" size="md" onClick={onChange}>
            {t(m.again)}
          </Button>
        )}
      </div>
    </>
  );
}

function Receipt({ inquiry, response, organisation }: { inquiry: OwnInquiry; response: Response; organisation: string }) {
  const { t, locale } = useI18n();
  const at = formatInstant(response.answeredAt);
  const volumes = response.volumes.flatMap(({ question, quantity, unit }) => (quantity ? [`${question}: ${formatDecimal(quantity, locale)} ${unit}`] : []));
  return (
    <Summary
      rows={[
        { term: t(m.caseNumber), description: inquiry.procurement.caseNumber },
        { term: t(m.from), description: organisation },
        { term: t(m.sentAt), description: response.answeredBy ? t(m.sentBy, { at, name: response.answeredBy }) : at },
        { term: t(m.answer), description: t(OWN_ANSWERS[response.answer]) },
        ...(response.reason ? [{ term: t(m.reason), description: response.reason }] : []),
        ...(volumes.length > 0 ? [{ term: t(m.volumes), description: volumes.join('\n') }] : []),
      ]}
    />
  );
}
