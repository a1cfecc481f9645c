import type { ParticipationQuery } from '../../../generated/graphql.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { MAIL_KIND_NAMES, MAIL_STATE_NAMES } from '../words.js';
import styles from './participation.module.css';

const m = defineMessages('mail-panel', {
  title: { sv: 'Skickade mejl', en: 'Mail sent' },
  to: { sv: '{state} till {to}', en: '{state} to {to}' },
});

/** The mails that have gone to the organisation, and those that did not arrive. */
export function MailPanel({ mails }: { mails: ParticipationQuery['participation']['mails'] }) {
  const { t } = useI18n();
  if (mails.length === 0) return null;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <ul className={styles['timeline']}>
        {mails.map(({ id, kind, to, state, queuedAt, sentAt, failure }) => (
          <li key={id} data-failed={state === 'FAILED'}>
            <span className="sk-soft sk-small">{formatInstant(sentAt ?? queuedAt)}</span>
            <span>{t(MAIL_KIND_NAMES[kind])}</span>
            <span className={state === 'FAILED' ? styles['failed'] : 'sk-soft'}>
              {t(m.to, { state: t(MAIL_STATE_NAMES[state]), to })}
              {failure && `: ${failure}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
