import type { ReactNode } from 'react';
import { formatInstant, formatOrganisationNumber } from '../../../i18n/format.js';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PrintButton, Questions, ReceiptHead, Sequence } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import { BASIS_NAMES, METHOD_NAMES } from '../words.js';
import type { OwnMandate } from './mandate-documents.js';
import { Summary, type SummaryRow } from '../../../ui/summary.js';

const m = defineMessages('mandate-standing', {
  submittedTitle: { sv: 'Fullmakten är inskickad', en: 'The mandate is sent in' },
  submittedReview: { sv: '{host} granskar fullmakten.', en: '{host} reviews the mandate.' },
  submittedMail: { sv: 'Ni får ett mejl när den är godkänd, eller om något behöver kompletteras.', en: 'You get a mail when it is approved, or if something needs to be completed.' },
  submittedList: { sv: 'Sedan skrivs {principal} in i förteckningen över dem som får avropa på avtalet.', en: 'Then {principal} is entered in the list of those who may call off under the agreement.' },
  lateTitle: { sv: 'Fullmakten kom in för sent', en: 'The mandate came in too late' },
  lateKept: { sv: 'Fullmakten och filerna är sparade hos {host}.', en: 'The mandate and the files are kept at {host}.' },
  lateList: { sv: 'Förteckningen över vilka som får avropa var redan låst, så den ger ingen rätt att avropa.', en: 'The list of those who may call off was already locked, so it gives no right to call off.' },
  lateContact: { sv: '{host} hör av sig till er.', en: '{host} will be in touch with you.' },
  approvedTitle: { sv: 'Er fullmakt är godkänd', en: 'Your mandate is approved' },
  approvedNothing: { sv: 'Ni behöver inte göra något mer.', en: 'You need do nothing more.' },
  approvedList: { sv: '{principal} skrivs in i förteckningen över dem som får avropa på det nya avtalet.', en: '{principal} is entered in the list of those who may call off under the new agreement.' },
  declinedTitle: { sv: 'Ni lämnar inte fullmakt', en: 'You give no mandate' },
  declinedWhat: { sv: 'Har ni ändrat er? Hör av er till {host} så snart som möjligt, så kan ni få fullmakten på nytt.', en: 'Have you changed your minds? Get in touch with {host} as soon as possible, and you can have the mandate sent again.' },
  lapsedTitle: { sv: 'Tiden att lämna fullmakt har gått ut', en: 'The time to give a mandate has run out' },
  lapsedWhat: { sv: 'Sista dag var {date}. Vill ni ändå vara med? Hör av er till {host} så snart som möjligt.', en: 'The last day was {date}. Do you still want to take part? Get in touch with {host} as soon as possible.' },
  withdrawnTitle: { sv: 'Fullmakten är återkallad', en: 'The mandate is withdrawn' },
  withdrawnWhat: { sv: 'Har ni ändrat er? Hör av er till {host} så snart som möjligt.', en: 'Have you changed your minds? Get in touch with {host} as soon as possible.' },
  cancelledTitle: { sv: 'Fullmakten gäller inte längre', en: 'The mandate is no longer valid' },
  cancelledWhat: { sv: '{host} har makulerat den. Ni behöver inte göra något. Undrar ni varför, hör av er.', en: '{host} has cancelled it. You need do nothing. If you wonder why, get in touch.' },
  next: { sv: 'Vad händer nu?', en: 'What happens now?' },
  receipt: { sv: 'Kvitto', en: 'Receipt' },
  caseNumber: { sv: 'Ärende', en: 'Case' },
  registration: { sv: 'Registreringsnummer', en: 'Registration number' },
  from: { sv: 'Från', en: 'From' },
  sentAt: { sv: 'Inskickad', en: 'Sent in' },
  sentBy: { sv: '{at} av {name}', en: '{at} by {name}' },
  signed: { sv: 'Undertecknare', en: 'Signatory' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  basis: { sv: 'Behörighet', en: 'Authority' },
  files: { sv: 'Filer', en: 'Files' },
  reason: { sv: 'Skäl', en: 'Reason' },
  pdf: { sv: 'Fullmaktens text', en: 'The text of the mandate' },
  download: { sv: 'Ladda ner (PDF)', en: 'Download (PDF)' },
  mailed: { sv: 'Ett kvitto kommer också med mejl.', en: 'A receipt also comes by mail.' },
});

interface Look {
  readonly title: Message;
  /** Whether it is good news that something is done; else it is said without the green. */
  readonly done: boolean;
  readonly steps: readonly Message[];
}

function lookOf(mandate: OwnMandate): Look {
  if (mandate.lateAt !== null && mandate.state !== 'APPROVED') return { title: m.lateTitle, done: false, steps: [m.lateKept, m.lateList, m.lateContact] };
  switch (mandate.state) {
    case 'SUBMITTED':
      return { title: m.submittedTitle, done: true, steps: [m.submittedReview, m.submittedMail, m.submittedList] };
    case 'APPROVED':
      return { title: m.approvedTitle, done: true, steps: [m.approvedList, m.approvedNothing] };
    case 'DECLINED':
      return { title: m.declinedTitle, done: false, steps: [m.declinedWhat] };
    case 'WITHDRAWN':
      return { title: m.withdrawnTitle, done: false, steps: [m.withdrawnWhat] };
    case 'DRAFT':
    case 'ISSUED':
    case 'LAPSED':
      return { title: m.lapsedTitle, done: false, steps: [m.lapsedWhat] };
    case 'CANCELLED':
      return { title: m.cancelledTitle, done: false, steps: [m.cancelledWhat] };
  }
}

/** Where a mandate stands when there is nothing to fill in: what came in, what happens next, and whom to ask. Also the receipt. */
export function Standing({ mandate, acts }: { mandate: OwnMandate; acts?: ReactNode }) {
  const { t } = useI18n();
  const { procurement, principal } = mandate;
  const host = procurement.host.name;
  const { title, done, steps } = lookOf(mandate);
  const words = steps.map((step) => t(step, { host, principal: principal.name, date: mandate.completeBy ?? mandate.respondBy ?? '' }));
  const above = `${procurement.title}, ${procurement.caseNumber}`;
  return (
    <>
      {done ? <ReceiptHead title={t(title)}>{above}</ReceiptHead> : <PageHeader title={t(title)} above={above} />}
      {words.length > 1 ? (
        <section className="sk-stack-tight">
          {done && <h2>{t(m.next)}</h2>}
          <Sequence steps={words} />
        </section>
      ) : (
        <p>{words[0]}</p>
      )}
      <section className="sk-stack-tight">
        <h2>{t(m.receipt)}</h2>
        <Receipt mandate={mandate} />
        {mandate.state === 'SUBMITTED' && <p className="sk-soft sk-small sk-no-print">{t(m.mailed)}</p>}
      </section>
      <div className="sk-row">
        <PrintButton />
        {acts}
      </div>
      <Questions host={host} phone={procurement.contactPhone} email={procurement.contactEmail} subject={`${procurement.caseNumber}, ${principal.name}`} />
    </>
  );
}

function Receipt({ mandate }: { mandate: OwnMandate }) {
  const { t } = useI18n();
  const { procurement, principal, signing, submittedAt, lateAt, submittedBy } = mandate;
  const came = lateAt ?? submittedAt;
  const reason = mandate.declineReason ?? mandate.withdrawReason;
  const row = (term: Message, description: ReactNode): SummaryRow[] => (description ? [{ term: t(term), description }] : []);
  const sentAt = came && (submittedBy ? t(m.sentBy, { at: formatInstant(came), name: submittedBy }) : formatInstant(came));
  const files = signing?.evidence.map(({ fileName }) => fileName).join('\n');
  return (
    <Summary
      rows={[
        ...row(m.caseNumber, procurement.caseNumber),
        ...row(m.registration, came && mandate.registrationNumber),
        ...row(m.from, `${principal.name}\n${formatOrganisationNumber(principal.organisationNumber)}`),
        ...row(m.sentAt, sentAt),
        ...row(m.signed, came && signing && `${signing.signatoryName}, ${signing.signatoryTitle}, ${signing.signedOn}`),
        ...row(m.basis, came && signing && `${t(BASIS_NAMES[signing.basis])}: ${signing.basisReference}`),
        ...row(m.signature, came && signing && t(METHOD_NAMES[signing.method])),
        ...row(m.files, came && files),
        ...row(m.reason, (mandate.state === 'DECLINED' || mandate.state === 'WITHDRAWN') && reason),
        ...row(m.pdf, <a href={mandate.pdfHref} download>{t(m.download)}</a>),
      ]}
    />
  );
}
