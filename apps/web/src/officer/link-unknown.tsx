import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { PageHeader } from '../ui/page-header.js';

const m = defineMessages('link-unknown', {
  title: { sv: 'Länken går inte att använda', en: 'The link cannot be used' },
  what: {
    sv: 'Kontrollera att hela adressen i mejlet kom med. Svara annars på mejlet, så skickar vi en ny länk.',
    en: 'Check that the whole address in the mail came along. Otherwise reply to the mail and we will send a new link.',
  },
});

/** For personal addresses that are not ours, or that were cut short on the way. */
export function LinkUnknown() {
  const { t } = useI18n();
  return <PageHeader title={t(m.title)} below={t(m.what)} />;
}
