import type { DiffKind } from '../generated/graphql.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './word-diff.module.css';

const m = defineMessages('word-diff', {
  removed: { sv: 'borttaget:', en: 'removed:' },
  added: { sv: 'tillagt:', en: 'added:' },
  ended: { sv: 'slut på ändringen', en: 'end of change' },
  nothing: { sv: 'Ingenting har ändrats.', en: 'Nothing has changed.' },
});

export interface DiffPart {
  readonly kind: DiffKind;
  readonly text: string;
}

/**
 * How one text becomes another, in its running words: what goes is struck through, what comes is bold and underlined. Neither needs its
 * colour, and who listens hears where each begins and ends.
 */
export function WordDiff({ segments }: { segments: readonly DiffPart[] }) {
  const { t } = useI18n();
  if (segments.every(({ kind }) => kind === 'SAME')) return <p className="sk-soft">{t(m.nothing)}</p>;
  return (
    <div className={styles['diff']}>
      {segments.map((segment, at) => (
        <Segment key={at} {...segment} />
      ))}
    </div>
  );
}

function Segment({ kind, text }: DiffPart) {
  const { t } = useI18n();
  if (kind === 'SAME') return <span>{text}</span>;
  const Change = kind === 'ADDED' ? 'ins' : 'del';
  return (
    <Change>
      <span className="sk-hidden"> {t(kind === 'ADDED' ? m.added : m.removed)} </span>
      {text}
      <span className="sk-hidden"> {t(m.ended)} </span>
    </Change>
  );
}
