import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { Notice } from '../../../ui/states.js';
import styles from './link.module.css';
import type { OwnMandate } from './mandate-documents.js';

const m = defineMessages('mandate-notices', {
  returnedTitle: { sv: 'Fullmakten behöver kompletteras', en: 'The mandate needs to be completed' },
  returnedBy: { sv: 'Skicka in den på nytt senast {date}. Ladda upp filerna igen, även om de är oförändrade. Resten är ifyllt som förra gången.', en: 'Send it in again by {date}. Upload the files again, even if they are unchanged. The rest is filled in as last time.' },
  returned: { sv: 'Skicka in den på nytt. Ladda upp filerna igen, även om de är oförändrade. Resten är ifyllt som förra gången.', en: 'Send it in again. Upload the files again, even if they are unchanged. The rest is filled in as last time.' },
  late: {
    sv: 'Förteckningen över vilka som får avropa är redan låst. Ni kan fortfarande skicka in fullmakten: {host} sparar den och hör av sig, men den ger inte rätt att avropa på avtalet.',
    en: 'The list of those who may call off is already locked. You can still send in the mandate: {host} keeps it and will be in touch, but it gives no right to call off under the agreement.',
  },
});

/** Why the mandate came back, and until when it is wanted: first of all on the page. */
export function ReturnedNotice({ mandate }: { mandate: OwnMandate }) {
  const { t } = useI18n();
  if (mandate.state !== 'ISSUED' || !mandate.returnReason) return null;
  return (
    <section className={styles['returned']}>
      <h2>{t(m.returnedTitle)}</h2>
      <p style={{ whiteSpace: 'pre-line' }}>{mandate.returnReason}</p>
      <p>{mandate.completeBy ? <Dated>{t(m.returnedBy, { date: mandate.completeBy })}</Dated> : t(m.returned)}</p>
    </section>
  );
}

/** With the list locked and no new one open, what is sent now comes too late: said before it is sent. */
export function LateNotice({ mandate }: { mandate: OwnMandate }) {
  const { t } = useI18n();
  if (!mandate.comesLate || !mandate.availableActions.includes('SUBMIT')) return null;
  return <Notice>{t(m.late, { host: mandate.procurement.host.name })}</Notice>;
}
