import { useState, type ReactNode } from 'react';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { IconMenu2 } from './icons.js';
import styles from './shell.module.css';

const m = defineMessages('shell', {
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  menu: { sv: 'Meny', en: 'Menu' },
  main: { sv: 'Huvudmeny', en: 'Main menu' },
});

interface ShellProps {
  /** The product's name, as a link to the first page where there is one. */
  brand: ReactNode;
  /** Links of the top navigation. */
  navigation?: ReactNode;
  /** Who one is, the language, signing out. */
  aside?: ReactNode;
  /** A second row of links within what one looks at. */
  section?: ReactNode;
  footer?: ReactNode;
  /** Narrow pages (forms, letters) keep to a readable line. */
  narrow?: boolean;
  children: ReactNode;
}

/** What stands around every page: skip link, top navigation that folds into a menu on a phone, content, footer. */
export function Shell({ brand, navigation, aside, section, footer, narrow = false, children }: ShellProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {t(m.skip)}
      </a>
      <header className={`${styles['header']} sk-no-print`} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
        <div className={styles['bar']}>
          <div className={styles['brand']}>{brand}</div>
          {navigation && (
            <button type="button" className={styles['toggle']} aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
              <IconMenu2 size={20} aria-hidden />
              {t(m.menu)}
            </button>
          )}
          {/* Whatever was chosen in the phone's menu, it has done its work. */}
          <div id="menu" className={styles['menu']} data-open={open || !navigation} onClick={() => setOpen(false)}>
            {navigation && (
              <nav className={styles['navigation']} aria-label={t(m.main)}>
                {navigation}
              </nav>
            )}
            {aside && <div className={styles['aside']}>{aside}</div>}
          </div>
        </div>
      </header>
      {section}
      <main id="content" tabIndex={-1} className={narrow ? styles['narrow'] : styles['content']}>
        {children}
      </main>
      {footer && <footer className={`${styles['footer']} sk-no-print`}>{footer}</footer>}
    </div>
  );
}
