import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { LinkPurpose, ParticipationQuery } from '../../../generated/graphql.js';
import { dayOf, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toasts.js';
import { REVOKE_LINK } from './participation-documents.js';
import styles from './participation.module.css';

const m = defineMessages('links-panel', {
  title: { sv: 'Länkar som fungerar', en: 'Links that work' },
  to: { sv: 'Till {name}, {email}', en: 'To {name}, {email}' },
  sent: { sv: 'Skickad {on}.', en: 'Sent {on}.' },
  used: { sv: 'Senast öppnad {at}.', en: 'Last opened {at}.' },
  unused: { sv: 'Inte öppnad.', en: 'Not opened.' },
  until: { sv: 'Gäller till {on}.', en: 'Valid until {on}.' },
  end: { sv: 'Avsluta', en: 'End' },
  endNamed: { sv: 'Avsluta länken till {name}, skickad {on}', en: 'End the link to {name}, sent {on}' },
  endTitle: { sv: 'Avsluta länken till {name}?', en: 'End the link to {name}?' },
  endWhat: {
    sv: 'Länken i mejlet från {on} slutar fungera direkt, även för den som har den öppen. Den som trycker på den får veta att den är avslutad och vart man kan vända sig.',
    en: 'The link in the mail of {on} stops working at once, also for whoever has it open. Whoever follows it is told that it has been ended and whom to ask.',
  },
  endRest: { sv: 'Andra länkar till organisationen fungerar som förut. Det som redan är inlämnat eller hämtat ändras inte.', en: 'Other links to the organisation work as before. What has been submitted or fetched does not change.' },
  act: { sv: 'Avsluta länken', en: 'End the link' },
  done: { sv: 'Länken till {name} är avslutad.', en: 'The link to {name} has been ended.' },
});

const PURPOSES = defineMessages<LinkPurpose>('link-purpose', {
  INQUIRY: { sv: 'Intresseförfrågan', en: 'Inquiry' },
  MANDATE: { sv: 'Fullmakt', en: 'Mandate' },
  DOCUMENTS: { sv: 'Hämta dokument', en: 'Fetch documents' },
});

type PersonalLink = ParticipationQuery['participation']['personalLinks'][number];

/** The personal links that open, to whom they were sent and when they were last used; each can be ended. */
export function LinksPanel({ participation: { personalLinks, availableActions } }: { participation: ParticipationQuery['participation'] }) {
  const { t } = useI18n();
  const [ending, setEnding] = useState<PersonalLink>();
  if (personalLinks.length === 0) return null;
  const mayEnd = availableActions.includes('REVOKE_LINK');
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <ul className={styles['links']}>
        {personalLinks.map((link) => (
          <li key={link.id}>
            <div>
              <strong>{t(PURPOSES[link.purpose])}</strong>
              <span>{t(m.to, link.contact)}</span>
              <span className="sk-soft">
                <Dated>{[t(m.sent, { on: dayOf(link.sentAt) }), link.lastUsedAt ? t(m.used, { at: formatInstant(link.lastUsedAt) }) : t(m.unused), t(m.until, { on: dayOf(link.expiresAt) })].join(' ')}</Dated>
              </span>
            </div>
            {mayEnd && (
              <button type="button" className="sk-link-button" aria-label={t(m.endNamed, { name: link.contact.name, on: formatInstant(link.sentAt) })} onClick={() => setEnding(link)}>
                {t(m.end)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndLink link={ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
}

function EndLink({ link: { id, contact, sentAt }, onClose }: { link: PersonalLink; onClose: () => void }) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<string>();
  const { busy, run } = useCommand(REVOKE_LINK);
  const { name } = contact;
  const confirm = () =>
    run({ linkId: id }).then(
      () => {
        toast(t(m.done, { name }));
        onClose();
      },
      (error: unknown) => setFailure(sayFailure(error)),
    );
  return (
    <ConfirmDialog title={t(m.endTitle, { name })} act={t(m.act)} destructive busy={busy} failure={failure} onConfirm={() => void confirm()} onClose={onClose}>
      <p><Dated>{t(m.endWhat, { on: dayOf(sentAt) })}</Dated></p>
      <p>{t(m.endRest)}</p>
    </ConfirmDialog>
  );
}
