import { useEffect, useRef, type ReactNode } from 'react';
import styles from './page-header.module.css';

interface PageHeaderProps {
  title: string;
  /** What the page belongs to, above the title: text or a link. */
  above?: ReactNode;
  /** One sentence below the title. */
  below?: ReactNode;
  /** Buttons of the whole page, the most important last. */
  actions?: ReactNode;
}

/** The title of a page. Sets the window's title, and takes focus when one comes to it from another page, so that a screen reader says where one is. */
export function PageHeader({ title, above, below, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Samköp`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles['header']}>
      <div className={styles['words']}>
        {above && <div className={styles['above']}>{above}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {below && <p className={styles['below']}>{below}</p>}
      </div>
      {actions && <div className={`${styles['actions']} sk-no-print`}>{actions}</div>}
    </div>
  );
}
