import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import type { OwnInquiry } from './inquiry-documents.js';

const m = defineMessages('inquiry-closed', {
  title: { sv: 'Frågan är inte längre öppen', en: 'The question is no longer open' },
  what: { sv: 'Upphandlingen har gått vidare. Vill ni ändå vara med? Hör av er till {host} så snart som möjligt.', en: 'The procurement has gone on. Do you still want to take part? Get in touch with {host} as soon as possible.' },
});

/** When the question can no longer be answered, and never was. */
export function Closed({ inquiry: { procurement } }: { inquiry: OwnInquiry }) {
  const { t } = useI18n();
  return <PageHeader title={t(m.title)} above={`${procurement.title}, ${procurement.caseNumber}`} below={t(m.what, { host: procurement.host.name })} />;
}
