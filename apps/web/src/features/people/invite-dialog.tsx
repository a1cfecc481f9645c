import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { toast } from '../../ui/toasts.js';
import { useForm, type Form } from '../../ui/use-form.js';
import { GrantDialog } from './grant-dialog.js';
import { INVITE_PERSON } from './people-documents.js';

const m = defineMessages('invite-person', {
  title: { sv: 'Bjud in en person', en: 'Invite a person' },
  what: { sv: 'Personen får ett mejl med en länk för att välja lösenord. Sedan väljer du vad personen får göra.', en: 'The person gets a mail with a link to choose a password. Then you choose what the person may do.' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  language: { sv: 'Språk', en: 'Language' },
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },
  send: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  sent: { sv: 'Inbjudan är skickad till {email}', en: 'The invitation is sent to {email}' },
});

interface Values {
  name: string;
  email: string;
  language: 'SV' | 'EN';
}

/** Invites somebody, and goes on to what they may do. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const form = useForm<Values>({ name: '', email: '', language: 'SV' });
  const invite = useCommand(INVITE_PERSON);
  const [invited, setInvited] = useState<{ id: string; name: string }>();
  const { values, set, errorOf } = form;
  const submit = async () => {
    try {
      const { invitePerson } = await invite.run({ input: values });
      toast(t(m.sent, { email: invitePerson.email }));
      setInvited(invitePerson);
    } catch (failure) {
      form.refuse(failure);
    }
  };
  if (invited) return <GrantDialog person={invited} onClose={onClose} />;
  return (
    <Dialog
      title={t(m.title)}
      onClose={onClose}
      foot={
        <Button type="submit" form="invite" loading={invite.busy}>
          {t(m.send)}
        </Button>
      }
    >
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id="invite">
        <TextInput label={t(m.name)} autoComplete="off" value={values.name} error={errorOf('name')} onChange={(event) => set({ name: event.currentTarget.value })} />
        <TextInput label={t(m.email)} type="email" autoComplete="off" value={values.email} error={errorOf('email')} onChange={(event) => set({ email: event.currentTarget.value })} />
        <LanguageChoice form={form} />
      </FormFrame>
    </Dialog>
  );
}

function LanguageChoice({ form }: { form: Form<Values> }) {
  const { t } = useI18n();
  return (
    <NativeSelect
      label={t(m.language)}
      value={form.values.language}
      error={form.errorOf('language')}
      onChange={(event) => form.set({ language: event.currentTarget.value === 'EN' ? 'EN' : 'SV' })}
      data={[
        { value: 'SV', label: t(m.swedish) },
        { value: 'EN', label: t(m.english) },
      ]}
    />
  );
}
