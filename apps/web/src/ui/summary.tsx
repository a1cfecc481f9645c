import type { ReactNode } from 'react';
import { Dated } from './dated.js';
import styles from './summary.module.css';

export interface SummaryRow {
  readonly term: string;
  readonly description: ReactNode;
  /** Where it can be changed: the screen's name in the address, and the words for those who hear only the link. */
  readonly change?: { readonly step: string; readonly words: string; readonly label: string };
}

/** What is about to be sent, or was sent, row by row. */
export function Summary({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className={styles['summary']}>
      {rows.map(({ term, description, change }) => (
        <div key={term} className={styles['row']}>
          <dt>{term}</dt>
          <dd>{typeof description === 'string' ? <Dated>{description}</Dated> : description}</dd>
          {change && (
            <dd className={`${styles['change']} sk-no-print`}>
              <a href={`#${change.step}`} aria-label={change.label}>
                {change.words}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
