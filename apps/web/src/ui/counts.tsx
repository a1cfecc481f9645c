import { formatDecimal } from '../i18n/format.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './counts.module.css';

export interface Counted {
  readonly name: string;
  readonly count: number;
  /** Whether a count above nought is bad news. */
  readonly alarming?: boolean;
}

/** A few counts beside each other, each above what it counts. */
export function Counts({ counts }: { counts: readonly Counted[] }) {
  const { locale } = useI18n();
  return (
    <dl className={styles['counts']}>
      {counts.map(({ name, count, alarming = false }) => (
        <div key={name} data-alarming={alarming && count > 0}>
          <dt>{name}</dt>
          <dd>{formatDecimal(count, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
