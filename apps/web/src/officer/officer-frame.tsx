import type { ReactNode } from 'react';
import { activateLocale } from '../i18n/locale.js';
import { useI18n } from '../i18n/use-i18n.js';
import { LETTERHEAD } from '../ui/letter.js';
import { Shell } from '../ui/shell.js';
import styles from './officer.module.css';

/** Around the pages of personal links: no menu and nothing to sign in to, only who is asking and the language. */
export function OfficerFrame({ children }: { children: ReactNode }) {
  const { locale } = useI18n();
  const other = locale === 'sv' ? 'en' : 'sv';
  const change = () => {
    const address = new URL(location.href);
    address.searchParams.set('lang', other);
    history.replaceState(null, '', address);
    activateLocale(other);
  };
  return (
    <Shell
      narrow
      brand="Samköp"
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
