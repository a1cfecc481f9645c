import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand, useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { IconSend } from '../../../ui/icons.js';
import { Failure, Loaded, Notice } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { REMIND_SILENT, SILENT_REMINDER, type SilentReminder } from './round-documents.js';
import styles from './rounds.module.css';

const m = defineMessages('remind-silent', {
  title: { sv: 'Påminn de som inte har hörts', en: 'Remind those who have not been heard' },
  recipients: { sv: '{count, plural, one {# person får mejlet} other {# personer får mejlet}}', en: '{count, plural, one {# person gets the mail} other {# people get the mail}}' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'Mejl till', en: 'Mail to' },
  speaksFor: { sv: 'Har inte hörts för', en: 'Not heard for' },
  unreachable: { sv: 'Ingen påminnelse går till de här organisationerna, eftersom ingen av deras ledamöter har skrivit under sekretessförbindelsen:', en: 'No reminder goes to these organisations, since none of their members has signed the confidentiality undertaking:' },
  letter: { sv: 'Mejlet', en: 'The mail' },
  own: { sv: 'Var och en får det med sitt namn och på sitt språk.', en: 'Each gets it by name and in their own language.' },
  subject: { sv: 'Ämne: {subject}', en: 'Subject: {subject}' },
  nobody: { sv: 'Det finns ingen att påminna: alla som kan nås har hörts.', en: 'There is nobody to remind: everybody who can be reached has been heard.' },
  quiet: { sv: 'De fick en påminnelse nyligen och lämnas i fred till och med {day}.', en: 'They were reminded lately, and are left alone until the end of {day}.' },
  send: { sv: 'Skicka {count, plural, one {# påminnelse} other {# påminnelser}}', en: 'Send {count, plural, one {# reminder} other {# reminders}}' },
  close: { sv: 'Stäng', en: 'Close' },
  sent: { sv: '{count, plural, one {# påminnelse är på väg} other {# påminnelser är på väg}}', en: '{count, plural, one {# reminder is on its way} other {# reminders are on their way}}' },
  sentWhat: { sv: 'Den som kommenterar syns som hörd på sidan. Ni kan påminna igen när de har fått lite tid.', en: 'Whoever comments is shown as heard on the page. You can remind again when they have had some time.' },
});

/** Exactly who is reminded, with what words, before anything is sent; and afterwards that it was. */
export function RemindSilentDialog({ procurementId, onClose }: { procurementId: string; onClose: () => void }) {
  const { t } = useI18n();
  const preview = useRequest(SILENT_REMINDER, { procurementId });
  // What is shown is what was agreed to: afterwards they have been reminded, and nobody is left to be.
  const [sent, setSent] = useState<SilentReminder>();
  const [failure, setFailure] = useState<string>();
  const remind = useCommand(REMIND_SILENT);
  const reminder = preview.data?.silentReminder;
  const send = async (shown: SilentReminder) => {
    try {
      await remind.run({ procurementId });
      setSent(shown);
    } catch (refused) {
      setFailure(sayFailure(refused));
    }
  };
  const sendable = !sent && reminder && reminder.recipients.length > 0 && !reminder.quietUntil;
  const foot = sendable ? (
    <Button leftSection={<IconSend size={18} aria-hidden />} loading={remind.busy} onClick={() => void send(reminder)}>
      {t(m.send, { count: reminder.recipients.length })}
    </Button>
  ) : (
    <Button variant="default" onClick={onClose}>
      {t(m.close)}
    </Button>
  );
  return (
    <Dialog wide title={t(m.title)} onClose={onClose} foot={foot}>
      {failure && <Failure>{failure}</Failure>}
      {sent ? (
        <Sent reminder={sent} />
      ) : (
        <Loaded query={preview} height={360}>
          {({ silentReminder }) => <Preview reminder={silentReminder} />}
        </Loaded>
      )}
    </Dialog>
  );
}

function Sent({ reminder: { recipients } }: { reminder: SilentReminder }) {
  const { t } = useI18n();
  return (
    <section role="status" className="sk-stack-tight">
      <h3>{t(m.sent, { count: recipients.length })}</h3>
      <p>{recipients.map(({ name, email }) => `${name} (${email})`).join(', ')}</p>
      <p>{t(m.sentWhat)}</p>
    </section>
  );
}

function Preview({ reminder }: { reminder: SilentReminder }) {
  const { t } = useI18n();
  const { recipients, quietUntil, subject, text } = reminder;
  return (
    <>
      {quietUntil && <Notice>{t(m.quiet, { day: quietUntil })}</Notice>}
      {recipients.length === 0 ? <p>{t(m.nobody)}</p> : <Recipients recipients={recipients} />}
      <Unreachable names={reminder.unreachable} />
      {recipients.length > 0 && (
        <section className="sk-stack-tight">
          <h3>{t(m.letter)}</h3>
          <p className="sk-soft">{t(m.own)}</p>
          <p>
            <strong>{t(m.subject, { subject })}</strong>
          </p>
          <pre className={styles['letter']} tabIndex={0}>
            {text}
          </pre>
        </section>
      )}
    </>
  );
}

function Recipients({ recipients }: { recipients: SilentReminder['recipients'] }) {
  const i18n = useI18n();
  const title = i18n.t(m.recipients, { count: recipients.length });
  return (
    <section className="sk-stack-tight">
      <h3>{title}</h3>
      <Table caption={title} columns={columnsOf(i18n)} rows={recipients} keyOf={({ email }) => email} />
    </section>
  );
}

function columnsOf({ t }: Translation): Column<SilentReminder['recipients'][number]>[] {
  return [
    { key: 'name', title: t(m.name), cell: ({ name }) => name },
    { key: 'email', title: t(m.email), cell: ({ email }) => email },
    { key: 'speaksFor', title: t(m.speaksFor), cell: ({ organisations }) => organisations.join(', ') },
  ];
}

function Unreachable({ names }: { names: readonly string[] }) {
  const { t } = useI18n();
  if (names.length === 0) return null;
  return (
    <Notice>
      {t(m.unreachable)} {names.join(', ')}.
    </Notice>
  );
}
