import { Button, Radio } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import type { ParticipationQuery } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { SEND_LINK } from './participation-documents.js';
import styles from './participation.module.css';

const m = defineMessages('link-dialog', {
  title: { sv: 'Skicka ny länk', en: 'Send a new link' },
  what: { sv: 'Kontaktpersonen får ett mejl med en ny personlig länk. Tidigare länkar fungerar tills deras tid går ut, eller tills ni avslutar dem.', en: 'The contact gets a mail with a new personal link. Earlier links work until their time runs out, or until you end them.' },
  to: { sv: 'Till', en: 'To' },
  missing: { sv: 'Välj vem som ska få länken.', en: 'Choose who shall have the link.' },
  send: { sv: 'Skicka länken', en: 'Send the link' },
  sent: { sv: 'En ny länk är på väg till {name}.', en: 'A new link is on its way to {name}.' },
});

/** A new personal link, to one of the contacts. */
export function LinkDialog({ participation, onClose }: { participation: ParticipationQuery['participation']; onClose: () => void }) {
  const { t } = useI18n();
  const { contacts } = participation.organisation;
  const form = useForm({ contactId: contacts.find(({ primary }) => primary)?.id ?? contacts[0]?.id ?? '' });
  const command = useCommand(SEND_LINK);
  const submit = async () => {
    const { contactId } = form.values;
    if (!form.check({ contactId: contactId === '' ? t(m.missing) : undefined })) return;
    try {
      await command.run({ participationId: participation.id, contactId });
      toast(t(m.sent, { name: contacts.find(({ id }) => id === contactId)?.name ?? '' }));
      onClose();
    } catch (refused) {
      form.refuse(refused);
    }
  };
  const foot = (
    <Button type="submit" form="link" loading={command.busy}>
      {t(m.send)}
    </Button>
  );
  return (
    <Dialog title={t(m.title)} onClose={onClose} foot={foot}>
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id="link">
        <Radio.Group label={t(m.to)} value={form.values.contactId} error={form.errorOf('contactId')} onChange={(contactId) => form.set({ contactId })}>
          <div className={styles['checks']}>
            {contacts.map(({ id, name, email }) => (
              <Radio key={id} value={id} label={name} description={email} />
            ))}
          </div>
        </Radio.Group>
      </FormFrame>
    </Dialog>
  );
}
