import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { activateLocale } from '../i18n/locale.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { LETTERHEAD } from '../ui/letter.js';
import { Shell } from '../ui/shell.js';
import styles from './officer.module.css';

const m = defineMessages('officer-frame', { accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' } });

/** Around the pages of personal links: no menu and nothing to sign in to, only who is asking, the language, and the accessibility statement, which is to be found from every page. */
export function OfficerFrame({ children }: { children: ReactNode }) {
  const { t, locale } = useI18n();
  const queries = useQueryClient();
  const other = locale === 'sv' ? 'en' : 'sv';
  const change = () => {
    const address = new URL(location.href);
    address.searchParams.set('lang', other);
    history.replaceState(null, '', address);
    activateLocale(other);
    // What has changed, for one, is put into words by the server, in the language that was asked for.
    void queries.invalidateQueries();
  };
  return (
    <Shell
      narrow
      brand="Samköp"
      footer={<a href={`/tillganglighet?lang=${locale}`}>{t(m.accessibility)}</a>}
      aside={
        <>
          <span id={LETTERHEAD} className={styles['letterhead']} />
          <button type="button" className="sk-link-button" lang={other} onClick={change}>
            {other === 'en' ? 'In English' : 'På svenska'}
          </button>
        </>
      }
    >
      {children}
    </Shell>
  );
}
