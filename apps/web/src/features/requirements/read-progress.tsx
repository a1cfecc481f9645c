import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import styles from './reading.module.css';

const m = defineMessages('read-progress', {
  read: { sv: '{read} av {total} lästa', en: '{read} of {total} read' },
});

/** How much of the specification one has read, as it reads now. */
export function ReadProgress({ read, total }: { read: number; total: number }) {
  const { t } = useI18n();
  if (total === 0) return null;
  return (
    <div className={styles['progress']}>
      <span>{t(m.read, { read, total })}</span>
      <span className={styles['bar']} aria-hidden>
        <span style={{ width: `${(100 * read) / total}%` }} />
      </span>
    </div>
  );
}
