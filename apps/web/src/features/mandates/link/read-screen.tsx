import { Button } from '@mantine/core';
import { daysUntil } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { IconDownload, IconFileTypePdf } from '../../../ui/icons.js';
import { Questions, Sequence, StickyActions } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import { ACT_NAMES, ACTS } from '../acts.js';
import { MandateText } from '../mandate-text.js';
import styles from './link.module.css';
import type { OwnMandate } from './mandate-documents.js';
import { LateNotice, ReturnedNotice } from './notices.js';

const m = defineMessages('mandate-read', {
  above: { sv: '{host} bjuder in {principal}', en: '{host} invites {principal}' },
  title: { sv: 'Lämna fullmakt till {host}', en: 'Give {host} a mandate' },
  lead: {
    sv: 'Med fullmakten får {host} genomföra ”{title}” åt er. Det tar ungefär 5 minuter att svara. Du behöver inget konto.',
    en: 'With the mandate, {host} may carry out “{title}” on your behalf. Answering takes about 5 minutes. You need no account.',
  },
  how: { sv: 'Så här gör ni', en: 'What to do' },
  howRead: { sv: 'Läs fullmakten, eller ladda ner den.', en: 'Read the mandate, or download it.' },
  howSign: { sv: 'Låt den som får skriva under för er göra det.', en: 'Have it signed by somebody who may sign for you.' },
  howSend: { sv: 'Kom tillbaka hit och ladda upp den påskrivna fullmakten.', en: 'Come back here and upload the signed mandate.' },
  brief: { sv: 'Fullmakten i korthet', en: 'The mandate in brief' },
  respondBy: { sv: 'Svara senast', en: 'Answer by' },
  daysLeft: { sv: '{days, plural, =0 {i dag} =1 {1 dag kvar} other {# dagar kvar}}', en: '{days, plural, =0 {today} =1 {1 day left} other {# days left}}' },
  caseNumber: { sv: 'Ärende', en: 'Case' },
  covers: { sv: 'Gäller', en: 'Covers' },
  allLots: { sv: 'Alla delområden', en: 'All lots' },
  acts: { sv: '{host} får', en: '{host} may' },
  valid: { sv: 'Giltig', en: 'Valid' },
  period: { sv: '{from} till {to}', en: '{from} to {to}' },
  until: { sv: 'till {to}', en: 'until {to}' },
  pdfName: { sv: 'Fullmakt – {principal}', en: 'Mandate – {principal}' },
  pdfAbout: { sv: 'PDF att skriva under och spara', en: 'PDF to sign and keep' },
  download: { sv: 'Ladda ner fullmakten', en: 'Download the mandate' },
  text: { sv: 'Fullmaktens text', en: 'The text of the mandate' },
  next: { sv: 'Fortsätt', en: 'Continue' },
});

/** The first screen: what it is about, the text itself, and the same as a PDF to have signed. */
export function ReadScreen({ mandate, onNext }: { mandate: OwnMandate; onNext: () => void }) {
  const { t } = useI18n();
  const { procurement, principal } = mandate;
  const host = procurement.host.name;
  return (
    <>
      <PageHeader title={t(m.title, { host })} above={t(m.above, { host, principal: principal.name })} />
      <ReturnedNotice mandate={mandate} />
      <LateNotice mandate={mandate} />
      <p>{t(m.lead, { host, title: procurement.title })}</p>
      <section className="sk-stack-tight">
        <h2>{t(m.how)}</h2>
        <Sequence steps={[t(m.howRead), t(m.howSign), t(m.howSend)]} />
      </section>
      <Document mandate={mandate} />
      <section className="sk-stack-tight">
        <h2>{t(m.brief)}</h2>
        <Brief mandate={mandate} />
      </section>
      <section className="sk-stack-tight">
        <h2>{t(m.text)}</h2>
        <div className={styles['text']}>
          <MandateText text={mandate.text} />
        </div>
      </section>
      <Questions host={host} phone={procurement.contactPhone} email={procurement.contactEmail} subject={`${procurement.caseNumber}, ${principal.name}`} />
      <StickyActions>
        <Button size="lg" fullWidth onClick={onNext}>
          {t(m.next)}
        </Button>
      </StickyActions>
    </>
  );
}

function Document({ mandate }: { mandate: OwnMandate }) {
  const { t } = useI18n();
  return (
    <div className={styles['document']}>
      <div className={styles['documentHead']}>
        <IconFileTypePdf size={28} aria-hidden />
        <div>
          <strong>{t(m.pdfName, { principal: mandate.principal.name })}</strong>
          <p className="sk-soft sk-small">{t(m.pdfAbout)}</p>
        </div>
      </div>
      <Button component="a" href={mandate.pdfHref} download variant="default" size="md" leftSection={<IconDownload size={20} aria-hidden />}>
        {t(m.download)}
      </Button>
    </div>
  );
}

function Brief({ mandate }: { mandate: OwnMandate }) {
  const { t } = useI18n();
  const { procurement, lots, acts, validFrom, validTo } = mandate;
  const due = mandate.completeBy ?? mandate.respondBy;
  const days = due ? daysUntil(due) : -1;
  const all = lots.length === procurement.lots.length && lots.length > 1;
  return (
    <dl className="sk-facts">
      {due && (
        <>
          <dt>{t(m.respondBy)}</dt>
          <dd>
            <strong>{due}</strong>
            {days >= 0 && <span className="sk-soft"> ({t(m.daysLeft, { days })})</span>}
          </dd>
        </>
      )}
      <dt>{t(m.caseNumber)}</dt>
      <dd>{procurement.caseNumber}</dd>
      <dt>{t(m.covers)}</dt>
      <dd>
        {all && `${t(m.allLots)}: `}
        {lots.map(({ title }) => title).join(', ')}
      </dd>
      <dt>{t(m.acts, { host: procurement.host.name })}</dt>
      <dd>
        {ACTS.filter((act) => acts.includes(act))
          .map((act) => t(ACT_NAMES[act]))
          .join(', ')}
      </dd>
      {validTo && (
        <>
          <dt>{t(m.valid)}</dt>
          <dd><Dated>{validFrom ? t(m.period, { from: validFrom, to: validTo }) : t(m.until, { to: validTo })}</Dated></dd>
        </>
      )}
    </dl>
  );
}
