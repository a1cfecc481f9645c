import { Button } from '@mantine/core';
import type { ParticipationQuery } from '../../../generated/graphql.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { IconMail } from '../../../ui/icons.js';
import { Notice } from '../../../ui/states.js';
import type { Act } from './acts-here.js';
import styles from './participation.module.css';

const m = defineMessages('contact-panel', {
  title: { sv: 'Kontaktpersoner', en: 'Contacts' },
  none: { sv: 'Ingen kontaktperson finns. Lägg till en i organisationsregistret, så kan ni skicka mejl.', en: 'There is no contact. Add one in the register of organisations to be able to send mail.' },
  primary: { sv: 'får mejlen', en: 'gets the mail' },
  sendLink: { sv: 'Skicka ny länk', en: 'Send a new link' },
  referred: { sv: '{at}: mottagaren är inte rätt person och hänvisar till {name}, {email}.', en: '{at}: the receiver is not the right person and refers to {name}, {email}.' },
  reminders: { sv: '{count, plural, =0 {Inte påmind.} one {Påmind en gång.} other {Påmind # gånger.}}', en: '{count, plural, =0 {Not reminded.} one {Reminded once.} other {Reminded # times.}}' },
  last: { sv: 'Senaste kontakt {at}.', en: 'Latest contact {at}.' },
});

interface ContactPanelProps {
  participation: ParticipationQuery['participation'];
  onAct: (act: Act) => void;
}

/** Whom to write to, and whom the receiver thinks should have it instead. */
export function ContactPanel({ participation, onAct }: ContactPanelProps) {
  const { t } = useI18n();
  const { organisation, referrals, remindersSent, lastContactAt, availableActions } = participation;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      {referrals.map(({ id, name, email, note, at }) => (
        <Notice key={id}>
          <Dated>{t(m.referred, { at: formatInstant(at), name, email })}</Dated> {note && `”${note}”`}
        </Notice>
      ))}
      {organisation.contacts.length === 0 && <p>{t(m.none)}</p>}
      <ul className={styles['contacts']}>
        {organisation.contacts.map(({ id, name, email, title, primary }) => (
          <li key={id}>
            <strong>{name}</strong>
            {title && <span>{title}</span>}
            <span>
              <a href={`mailto:${email}`}>{email}</a> {primary && <span className="sk-soft">({t(m.primary)})</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="sk-soft">
        {t(m.reminders, { count: remindersSent })} {lastContactAt && <Dated>{t(m.last, { at: formatInstant(lastContactAt) })}</Dated>}
      </p>
      {availableActions.includes('SEND_LINK') && organisation.contacts.length > 0 && (
        <div>
          <Button variant="default" leftSection={<IconMail size={18} aria-hidden />} onClick={() => onAct('SEND_LINK')}>
            {t(m.sendLink)}
          </Button>
        </div>
      )}
    </section>
  );
}
