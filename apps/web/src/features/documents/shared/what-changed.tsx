import type { ReactNode } from 'react';
import styles from './package.module.css';

interface WhatChangedProps {
  title: string;
  /** Of each addendum that the reader has not had: what its publisher says of it, and what differs. */
  addenda: readonly { readonly id: string; readonly heading?: ReactNode; readonly changeNote?: string | null | undefined; readonly words: readonly string[] }[];
}

/** What has been changed, in words: first why, as the host says it, and then file by file and requirement by requirement. */
export function WhatChanged({ title, addenda }: WhatChangedProps) {
  return (
    <section className={styles['changes']}>
      <h2>{title}</h2>
      {addenda.map(({ id, heading, changeNote, words }) => (
        <div key={id} className="sk-stack-tight">
          {heading && <h3>{heading}</h3>}
          {changeNote && <p className={styles['note']}>{changeNote}</p>}
          {words.length > 0 && (
            <ul>
              {words.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
