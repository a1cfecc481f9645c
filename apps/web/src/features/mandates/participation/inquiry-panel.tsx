import type { ParticipationQuery } from '../../../generated/graphql.js';
import { formatDecimal, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ANSWER_NAMES } from '../words.js';
import { Dated } from '../../../ui/dated.js';
import styles from './participation.module.css';

const m = defineMessages('inquiry-panel', {
  title: { sv: 'Svar på intresseförfrågan', en: 'Answer to the inquiry' },
  none: { sv: 'Inget svar har kommit.', en: 'No answer has come.' },
  by: { sv: '{at} av {name}', en: '{at} by {name}' },
  reason: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  volumes: { sv: 'Beräknade volymer', en: 'Estimated volumes' },
  question: { sv: 'Fråga', en: 'Question' },
  volume: { sv: 'Volym', en: 'Volume' },
  unanswered: { sv: 'Inte angivet', en: 'Not given' },
});

/** What the organisation answered, and the volumes it gave. */
export function InquiryPanel({ participation: { inquiryResponse } }: { participation: ParticipationQuery['participation'] }) {
  const { t, locale } = useI18n();
  if (!inquiryResponse) {
    return (
      <section className="sk-stack-tight">
        <h2>{t(m.title)}</h2>
        <p className="sk-soft">{t(m.none)}</p>
      </section>
    );
  }
  const { answer, reason, answeredAt, answeredBy, volumes } = inquiryResponse;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <p>
        <strong>{t(ANSWER_NAMES[answer])}</strong> <span className="sk-soft"><Dated>{answeredBy ? t(m.by, { at: formatInstant(answeredAt), name: answeredBy }) : formatInstant(answeredAt)}</Dated></span>
      </p>
      {reason && <p>{t(m.reason, { reason })}</p>}
      {volumes.length > 0 && (
        <table className={styles['volumes']}>
          <caption className="sk-hidden">{t(m.volumes)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(m.question)}</th>
              <th scope="col">{t(m.volume)}</th>
            </tr>
          </thead>
          <tbody>
            {volumes.map(({ question, quantity, unit }) => (
              <tr key={question}>
                <th scope="row">{question}</th>
                <td>{quantity === null || quantity === undefined ? <span className="sk-soft">{t(m.unanswered)}</span> : `${formatDecimal(quantity, locale)}\u00a0${unit}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
