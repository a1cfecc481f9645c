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

/** What was shown last, to tell coming from another page or screen from drawing the same one anew. */
let shownAt: string | undefined;

/** The title of a page. Sets the window's title, and takes focus when one comes to it from another page, so that a screen reader says where one is. */
export function PageHeader({ title, above, below, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const titleAtFirst = useRef(title);
  useEffect(() => {
    document.title = `${title} – Samköp`;
  }, [title]);
  useEffect(() => {
    const from = shownAt;
    // The screens of a personal link have one address, and each its own title.
    shownAt = `${location.pathname} ${titleAtFirst.current}`;
    // The first page starts at its top, with the way past the menu; and whoever has begun to work is not interrupted.
    const atWork = document.activeElement?.closest('main, dialog') && document.activeElement !== document.querySelector('main');
    if (from !== undefined && from !== shownAt && !atWork) heading.current?.focus({ preventScroll: true });
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
