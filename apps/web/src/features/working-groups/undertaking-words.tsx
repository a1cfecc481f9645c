import styles from './group.module.css';

/** A title, and the headings that are numbered: short lines of their own. */
const HEADING = /^\d+\. .{1,60}$/;

/** The text of an undertaking as it was written, with its title and its headings standing out. */
export function UndertakingWords({ text }: { text: string }) {
  return (
    <div className={styles['text']}>
      {text.trim().split('\n').map((line, at) => (
        <p key={at} className={at === 0 || HEADING.test(line) ? styles['heading'] : undefined}>
          {line === '' ? '\u00a0' : line}
        </p>
      ))}
    </div>
  );
}
