import { Button, Checkbox, TextInput } from '@mantine/core';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { ADD_CONTACT, CHANGE_CONTACT, type Contact } from './organisation-documents.js';

const m = defineMessages('contact-dialog', {
  addTitle: { sv: 'Lägg till en kontaktperson', en: 'Add a contact' },
  changeTitle: { sv: 'Ändra {name}', en: 'Change {name}' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  title: { sv: 'Titel (frivilligt)', en: 'Title (optional)' },
  primary: { sv: 'Får mejlen om upphandlingar', en: 'Gets the mails about procurements' },
  primaryHint: { sv: 'En person i taget. Den som får dem nu slutar få dem.', en: 'One person at a time. Whoever gets them now no longer will.' },
  add: { sv: 'Lägg till', en: 'Add' },
  save: { sv: 'Spara', en: 'Save' },
});

interface ContactDialogProps {
  organisationId: string;
  /** The one to be changed; nobody for a new one. */
  contact: Contact | undefined;
  /** The first contact of an organisation gets the mails, unless one says otherwise. */
  first: boolean;
  onClose: () => void;
}

export function ContactDialog({ organisationId, contact, first, onClose }: ContactDialogProps) {
  const { t } = useI18n();
  const form = useForm({ name: contact?.name ?? '', email: contact?.email ?? '', title: contact?.title ?? '', primary: contact?.primary ?? first });
  const add = useCommand(ADD_CONTACT);
  const change = useCommand(CHANGE_CONTACT);
  const { values, set, errorOf } = form;
  const submit = async () => {
    const input = { ...values, title: values.title.trim() === '' ? null : values.title };
    try {
      await (contact === undefined ? add.run({ organisationId, input }) : change.run({ contactId: contact.id, input }));
      onClose();
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return (
    <Dialog
      title={contact === undefined ? t(m.addTitle) : t(m.changeTitle, { name: contact.name })}
      onClose={onClose}
      foot={
        <Button type="submit" form="contact" loading={add.busy || change.busy}>
          {t(contact === undefined ? m.add : m.save)}
        </Button>
      }
    >
      <FormFrame form={form} onSubmit={() => void submit()} id="contact">
        <TextInput label={t(m.name)} autoComplete="off" value={values.name} error={errorOf('name')} onChange={(event) => set({ name: event.currentTarget.value })} />
        <TextInput label={t(m.email)} type="email" autoComplete="off" value={values.email} error={errorOf('email')} onChange={(event) => set({ email: event.currentTarget.value })} />
        <TextInput label={t(m.title)} autoComplete="off" value={values.title} error={errorOf('title')} onChange={(event) => set({ title: event.currentTarget.value })} />
        <Checkbox label={t(m.primary)} description={t(m.primaryHint)} checked={values.primary} onChange={(event) => set({ primary: event.currentTarget.checked })} />
      </FormFrame>
    </Dialog>
  );
}
