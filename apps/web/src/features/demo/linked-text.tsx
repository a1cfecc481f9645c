import styles from './mail.module.css';

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** Plain text with its addresses as links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <div className={styles['text']}>
      {text.split(ADDRESS).map((part, at) =>
        at % 2 === 1 ? (
          <a key={at} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
