import { dayOf } from '../i18n/format.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { StageChip } from './chip.js';
import styles from './bulk.module.css';
import type { ParticipationStage } from '../generated/graphql.js';

const m = defineMessages('recipients', {
  title: { sv: '{count, plural, one {# mottagare} other {# mottagare}}', en: '{count, plural, one {# recipient} other {# recipients}}' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  to: { sv: 'Mejl till', en: 'Mail to' },
  before: { sv: 'Senast', en: 'Latest' },
  reminded: { sv: '{count, plural, =0 {inte påmind} one {påmind en gång} other {påmind # gånger}}', en: '{count, plural, =0 {not reminded} one {reminded once} other {reminded # times}}' },
});

export interface Recipient {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly contact: { readonly name: string; readonly email: string };
  readonly stage: ParticipationStage;
  readonly lastContactAt?: string | null;
  readonly remindersSent: number;
}

/** Exactly who gets the mail, at which address. */
export function Recipients({ recipients }: { recipients: readonly Recipient[] }) {
  const { t } = useI18n();
  const title = t(m.title, { count: recipients.length });
  return (
    <section>
      <h3>{title}</h3>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
        <table className={styles['recipients']}>
          <thead>
            <tr>
              <th scope="col">{t(m.organisation)}</th>
              <th scope="col">{t(m.to)}</th>
              <th scope="col">{t(m.before)}</th>
            </tr>
          </thead>
          <tbody>
            {recipients.map((recipient) => (
              <RecipientRow key={recipient.organisation.id} recipient={recipient} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function RecipientRow({ recipient: { organisation, contact, stage, lastContactAt, remindersSent } }: { recipient: Recipient }) {
  const { t } = useI18n();
  return (
    <tr>
      <td>
        {organisation.name}
        <br />
        <StageChip stage={stage} />
      </td>
      <td>
        {contact.name}
        <br />
        <span className="sk-soft">{contact.email}</span>
      </td>
      <td>
        {lastContactAt && dayOf(lastContactAt)}
        <br />
        <span className="sk-soft">{t(m.reminded, { count: remindersSent })}</span>
      </td>
    </tr>
  );
}
