import type { ParticipationQuery } from '../../../generated/graphql.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import styles from './participation.module.css';

const m = defineMessages('timeline', {
  title: { sv: 'Vad som har hänt', en: 'What has happened' },
});

/** Everything that has happened with one organisation, the latest first. */
export function Timeline({ events }: { events: ParticipationQuery['participation']['timeline'] }) {
  const { t } = useI18n();
  if (events.length === 0) return null;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <ol className={styles['timeline']}>
        {[...events]
          .sort((a, b) => b.at.localeCompare(a.at))
          .map(({ id, at, actor, summary }) => (
            <li key={id}>
              <span className="sk-soft sk-small">
                {formatInstant(at)}
                {actor && ` · ${actor.name}`}
              </span>
              <span>{summary}</span>
            </li>
          ))}
      </ol>
    </section>
  );
}
