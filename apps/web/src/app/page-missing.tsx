import { Link } from '@tanstack/react-router';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { PageHeader } from '../ui/page-header.js';

const m = defineMessages('page-missing', {
  title: { sv: 'Sidan finns inte', en: 'The page does not exist' },
  why: { sv: 'Adressen kan vara felskriven, eller så har sidan flyttats.', en: 'The address may be mistyped, or the page has moved.' },
  home: { sv: 'Gå till översikten', en: 'Go to the overview' },
});

/** For addresses that lead nowhere. */
export function PageMissing() {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={t(m.title)} below={t(m.why)} />
      <p>
        <Link to="/">{t(m.home)}</Link>
      </p>
    </>
  );
}
