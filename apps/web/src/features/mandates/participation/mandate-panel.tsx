import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MandateDetailsFragment } from '../../../generated/graphql.js';
import { formatFileSize, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { IconDownload, IconFileText } from '../../../ui/icons.js';
import { Notice } from '../../../ui/states.js';
import { ACT_NAMES } from '../acts.js';
import { BASIS_NAMES, METHOD_NAMES, SIGNATURE_STATUS_NAMES, STATE_NAMES } from '../words.js';
import styles from './participation.module.css';

const m = defineMessages('mandate-panel', {
  title: { sv: 'Fullmakten', en: 'The mandate' },
  state: { sv: 'Läge', en: 'State' },
  registration: { sv: 'Registrerad som', en: 'Registered as' },
  issued: { sv: 'Utskickad', en: 'Sent' },
  respondBy: { sv: 'Svara senast', en: 'Answer by' },
  completeBy: { sv: 'Kompletterad senast', en: 'Completed by' },
  submitted: { sv: 'Inlämnad', en: 'Submitted' },
  submittedBy: { sv: '{at} av {name}', en: '{at} by {name}' },
  approved: { sv: 'Godkänd', en: 'Approved' },
  validity: { sv: 'Gäller', en: 'Valid' },
  lots: { sv: 'Delområden', en: 'Lots' },
  covers: { sv: 'Omfattar', en: 'Covers' },
  signatory: { sv: 'Påskriven av', en: 'Signed by' },
  basis: { sv: 'Behörighet', en: 'Authority' },
  method: { sv: 'Sätt', en: 'Method' },
  signedOn: { sv: 'Datum på dokumentet', en: 'Date on the document' },
  returned: { sv: 'Skickades tillbaka: {reason}', en: 'Was sent back: {reason}' },
  declined: { sv: 'Avböjdes: {reason}', en: 'Was declined: {reason}' },
  withdrawn: { sv: 'Återkallades: {reason}', en: 'Was withdrawn: {reason}' },
  cancelled: { sv: 'Makulerades: {reason}', en: 'Was cancelled: {reason}' },
  late: { sv: 'Kom in {at}, efter att förteckningen låstes. Den sparas men kan inte godkännas in i den.', en: 'Came in {at}, after the list was locked. It is kept but cannot be approved into it.' },
  evidence: { sv: 'Påskrivet dokument', en: 'Signed document' },
  checksum: { sv: 'SHA-256 {hash}', en: 'SHA-256 {hash}' },
  text: { sv: 'Läs fullmaktens text (version {version})', en: 'Read the text of the mandate (version {version})' },
  pdf: { sv: 'Hämta fullmakten som PDF', en: 'Download the mandate as PDF' },
  earlier: { sv: '{count, plural, one {Det finns en tidigare fullmakt} other {Det finns # tidigare fullmakter}}; se händelserna.', en: '{count, plural, one {There is an earlier mandate} other {There are # earlier mandates}}; see the events.' },
});

/** Everything about the mandate: its state, who signed and with what authority, the document and the text. */
export function MandatePanel({ mandate, earlier }: { mandate: MandateDetailsFragment; earlier: number }) {
  const { t } = useI18n();
  const { signing, text, textVersion, pdfHref, lateAt } = mandate;
  return (
    <section className="sk-stack">
      <h2>{t(m.title)}</h2>
      {lateAt && <Notice><Dated>{t(m.late, { at: formatInstant(lateAt) })}</Dated></Notice>}
      <Reasons mandate={mandate} />
      <Facts mandate={mandate} />
      {signing && (
        <div className="sk-stack-tight">
          <h3>{t(m.evidence)}</h3>
          <EvidenceList evidence={signing.evidence} />
        </div>
      )}
      <div className="sk-row">
        <Button component="a" href={pdfHref} variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t(m.pdf)}
        </Button>
      </div>
      <details className={styles['text']}>
        <summary>{t(m.text, { version: textVersion })}</summary>
        <div>{text}</div>
      </details>
      {earlier > 0 && <p className="sk-soft">{t(m.earlier, { count: earlier })}</p>}
    </section>
  );
}

function Reasons({ mandate: { returnReason, declineReason, withdrawReason, cancelReason } }: { mandate: MandateDetailsFragment }) {
  const { t } = useI18n();
  return (
    <>
      {returnReason && <Notice>{t(m.returned, { reason: returnReason })}</Notice>}
      {declineReason && <Notice>{t(m.declined, { reason: declineReason })}</Notice>}
      {withdrawReason && <Notice>{t(m.withdrawn, { reason: withdrawReason })}</Notice>}
      {cancelReason && <Notice>{t(m.cancelled, { reason: cancelReason })}</Notice>}
    </>
  );
}

function Facts({ mandate }: { mandate: MandateDetailsFragment }) {
  const { t } = useI18n();
  const { state, registrationNumber, issuedAt, respondBy, completeBy, submittedAt, submittedBy, approvedAt, reviewedBy, validFrom, validTo, lots, acts, signing } = mandate;
  const at = (instant: string | null | undefined, name: string | null | undefined) => instant && (name ? t(m.submittedBy, { at: formatInstant(instant), name }) : formatInstant(instant));
  return (
    <dl className="sk-facts">
      <Fact name={t(m.state)}>{t(STATE_NAMES[state])}</Fact>
      <Fact name={t(m.registration)}>{registrationNumber}</Fact>
      <Fact name={t(m.issued)}>{issuedAt && formatInstant(issuedAt)}</Fact>
      <Fact name={t(m.respondBy)}>{respondBy}</Fact>
      <Fact name={t(m.completeBy)}>{completeBy}</Fact>
      <Fact name={t(m.submitted)}>{at(submittedAt, submittedBy)}</Fact>
      <Fact name={t(m.approved)}>{at(approvedAt, reviewedBy?.name)}</Fact>
      {signing && (
        <>
          <Fact name={t(m.signatory)}>{`${signing.signatoryName}, ${signing.signatoryTitle}`}</Fact>
          <Fact name={t(m.basis)}>{`${t(BASIS_NAMES[signing.basis])}: ${signing.basisReference}`}</Fact>
          <Fact name={t(m.signedOn)}>{signing.signedOn}</Fact>
          <Fact name={t(m.method)}>
            {t(METHOD_NAMES[signing.method])}
            {signing.signatureStatus !== 'NOT_APPLICABLE' && `. ${t(SIGNATURE_STATUS_NAMES[signing.signatureStatus])}`}
          </Fact>
        </>
      )}
      <Fact name={t(m.lots)}>{lots.map(({ number, title }) => `${number}. ${title}`).join(', ')}</Fact>
      <Fact name={t(m.covers)}>{acts.map((act) => t(ACT_NAMES[act])).join(', ')}</Fact>
      <Fact name={t(m.validity)}>{(validFrom || validTo) && `${validFrom ?? ''} – ${validTo ?? ''}`}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

type Evidence = NonNullable<MandateDetailsFragment['signing']>['evidence'];

/** The signed documents, to be downloaded: what others have sent in is never opened inside the page. */
export function EvidenceList({ evidence }: { evidence: Evidence }) {
  const { t, locale } = useI18n();
  return (
    <ul className="sk-plain-list sk-stack-tight">
      {evidence.map(({ id, fileName, size, sha256, href }) => (
        <li key={id} className={styles['file']}>
          <IconFileText size={22} aria-hidden />
          <div>
            <a href={href} download>
              {fileName}
            </a>{' '}
            <span className="sk-soft">{formatFileSize(size, locale)}</span>
            <div className="sk-mono sk-soft">{t(m.checksum, { hash: sha256 })}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
