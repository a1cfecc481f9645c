import { useMemo } from 'react';
import { partsOfMandate, type TextPart } from './mandate-text-parts.js';
import styles from './mandate-text.module.css';

/** The text of a mandate as a page that can be read: its own headings are headings, one level below the section it stands in. */
export function MandateText({ text }: { text: string }) {
  const parts = useMemo(() => partsOfMandate(text), [text]);
  // Always Swedish: the text is the document itself, whatever language the page around it is in.
  return (
    <div className={styles['text']} lang="sv">
      {parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { part: TextPart }) {
  switch (part.kind) {
    case 'title':
      return (
        <div className={styles['title']}>
          {part.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'paragraph':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}
