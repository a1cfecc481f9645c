import { Button, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import type { ParticipationQuery } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { REFER } from './participation-documents.js';

const m = defineMessages('refer-dialog', {
  title: { sv: 'Någon annan ska ha den', en: 'Somebody else should have it' },
  what: { sv: 'Värdorganisationen får veta vem som är rätt person, och skickar fullmakten dit.', en: 'The host organisation is told who the right person is, and sends the mandate there.' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  note: { sv: 'Något mer de bör veta (frivilligt)', en: 'Anything more they should know (optional)' },
  missing: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  send: { sv: 'Skicka', en: 'Send' },
  sent: { sv: 'Tack, värdorganisationen har fått namnet.', en: 'Thank you, the host organisation has the name.' },
});

/** "I am not the right person", and who is. */
export function ReferDialog({ participation: { mandate }, onClose }: { participation: ParticipationQuery['participation']; onClose: () => void }) {
  const { t } = useI18n();
  const form = useForm({ name: '', email: '', note: '' }, `refer:${mandate?.id ?? ''}`);
  const command = useCommand(REFER);
  if (!mandate) return null;
  const submit = async () => {
    const { name, email, note } = form.values;
    const missing = (value: string) => (value.trim() === '' ? t(m.missing) : undefined);
    if (!form.check({ name: missing(name), email: missing(email) })) return;
    try {
      await command.run({ mandateId: mandate.id, name, email, note: note || null });
      form.done();
      toast(t(m.sent));
      onClose();
    } catch (refused) {
      form.refuse(refused);
    }
  };
  const foot = (
    <Button type="submit" form="refer" loading={command.busy}>
      {t(m.send)}
    </Button>
  );
  return (
    <Dialog title={t(m.title)} onClose={onClose} foot={foot}>
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id="refer">
        <TextInput label={t(m.name)} value={form.values.name} error={form.errorOf('name')} onChange={(event) => form.set({ name: event.currentTarget.value })} />
        <TextInput label={t(m.email)} type="email" value={form.values.email} error={form.errorOf('email')} onChange={(event) => form.set({ email: event.currentTarget.value })} />
        <Textarea label={t(m.note)} value={form.values.note} error={form.errorOf('note')} onChange={(event) => form.set({ note: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
