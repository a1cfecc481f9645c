import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../api/refusal.js';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { IconPlus, IconStar } from '../../ui/icons.js';
import { toast } from '../../ui/toasts.js';
import { ContactDialog } from './contact-dialog.js';
import { CHANGE_CONTACT, REMOVE_CONTACT, type Contact, type Organisation } from './organisation-documents.js';
import styles from './organisations.module.css';

const m = defineMessages('contacts', {
  title: { sv: 'Kontaktpersoner', en: 'Contacts' },
  add: { sv: 'Lägg till en kontaktperson', en: 'Add a contact' },
  none: { sv: 'Ingen kontaktperson finns. Utan en går det inte att skicka mejl till organisationen.', en: 'There is no contact. Without one no mail can be sent to the organisation.' },
  primary: { sv: 'Får mejlen', en: 'Gets the mails' },
  makePrimary: { sv: 'Låt få mejlen', en: 'Let get the mails' },
  madePrimary: { sv: '{name} får mejlen från och med nu', en: '{name} gets the mails from now on' },
  change: { sv: 'Ändra', en: 'Change' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeTitle: { sv: 'Ta bort {name}?', en: 'Remove {name}?' },
  removeWhat: { sv: 'Personliga länkar som {name} har fått slutar gälla. Det som redan är inskickat står kvar.', en: 'Personal links sent to {name} stop working. What has been sent in stays.' },
  removePrimary: { sv: 'Ingen får mejlen till organisationen förrän ni har valt någon annan.', en: 'Nobody gets the mails to the organisation until you have chosen somebody else.' },
  removed: { sv: '{name} är borttagen', en: '{name} is removed' },
});
type Open = { readonly kind: 'add' } | { readonly kind: 'change' | 'remove'; readonly contact: Contact };

/** Whom one writes to at the organisation; one of them gets the mails. */
export function Contacts({ organisation }: { organisation: Organisation }) {
  const { t } = useI18n();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const editable = organisation.availableActions.includes('EDIT_CONTACTS');
  return (
    <section className="sk-stack-tight">
      <div className="sk-between">
        <h2>{t(m.title)}</h2>
        {editable && (
          <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ kind: 'add' })}>
            {t(m.add)}
          </Button>
        )}
      </div>
      {organisation.contacts.length === 0 && <p className="sk-soft">{t(m.none)}</p>}
      <ul className={styles['contacts']}>
        {organisation.contacts.map((contact) => (
          <li key={contact.id}>
            <ContactWords contact={contact} />
            {editable && <ContactActs contact={contact} onOpen={setOpen} />}
          </li>
        ))}
      </ul>
      {(open?.kind === 'add' || open?.kind === 'change') && (
        <ContactDialog organisationId={organisation.id} contact={open.kind === 'change' ? open.contact : undefined} first={organisation.contacts.length === 0} onClose={close} />
      )}
      {open?.kind === 'remove' && <RemoveContact contact={open.contact} onClose={close} />}
    </section>
  );
}

function ContactWords({ contact: { name, email, title, primary } }: { contact: Contact }) {
  const { t } = useI18n();
  return (
    <div>
      <strong>{name}</strong>
      {title && <span className="sk-soft">, {title}</span>}{' '}
      {primary && (
        <Chip tone="blue" icon={IconStar}>
          {t(m.primary)}
        </Chip>
      )}
      <br />
      <a href={`mailto:${email}`}>{email}</a>
    </div>
  );
}

function ContactActs({ contact, onOpen }: { contact: Contact; onOpen: (open: Open) => void }) {
  const { t } = useI18n();
  const change = useCommand(CHANGE_CONTACT);
  const { id, name, email, title } = contact;
  const makePrimary = () =>
    change.run({ contactId: id, input: { name, email, title, primary: true } }).then(
      () => toast(t(m.madePrimary, { name })),
      (failure: unknown) => toast(sayFailure(failure)),
    );
  const named = (words: string) => `${words} ${name}`;
  return (
    <div className={`${styles['rowActs']} sk-no-print`}>
      {!contact.primary && (
        <button type="button" className="sk-link-button" disabled={change.busy} onClick={() => void makePrimary()}>
          {t(m.makePrimary)}
        </button>
      )}
      <button type="button" className="sk-link-button" aria-label={named(t(m.change))} onClick={() => onOpen({ kind: 'change', contact })}>
        {t(m.change)}
      </button>
      <button type="button" className="sk-link-button" aria-label={named(t(m.remove))} onClick={() => onOpen({ kind: 'remove', contact })}>
        {t(m.remove)}
      </button>
    </div>
  );
}

function RemoveContact({ contact: { id, name, primary }, onClose }: { contact: Contact; onClose: () => void }) {
  const { t } = useI18n();
  const remove = useCommand(REMOVE_CONTACT);
  const [failure, setFailure] = useState<string>();
  const confirm = () =>
    remove.run({ contactId: id }).then(
      () => {
        toast(t(m.removed, { name }));
        onClose();
      },
      (error: unknown) => setFailure(sayFailure(error)),
    );
  return (
    <ConfirmDialog title={t(m.removeTitle, { name })} act={t(m.remove)} destructive busy={remove.busy} failure={failure} onConfirm={() => void confirm()} onClose={onClose}>
      <p>{t(m.removeWhat, { name })}</p>
      {primary && <p>{t(m.removePrimary)}</p>}
    </ConfirmDialog>
  );
}
