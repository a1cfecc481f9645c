import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { callHttp } from '../../api/client.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { FormFrame } from '../../ui/form.js';
import { PageHeader } from '../../ui/page-header.js';
import { useForm } from '../../ui/use-form.js';
import styles from './account.module.css';

const m = defineMessages('set-password', {
  title: { sv: 'Välj ditt lösenord', en: 'Choose your password' },
  below: { sv: 'Lösenordet är till ditt konto i Samköp. När du har valt det är du inloggad.', en: 'The password is for your account in Samköp. When you have chosen it you are signed in.' },
  password: { sv: 'Nytt lösenord', en: 'New password' },
  hint: { sv: 'Minst 12 tecken. En mening som bara du kommer på är både säker och lätt att minnas.', en: 'At least 12 characters. A sentence only you would think of is both safe and easy to remember.' },
  missing: { sv: 'Skriv ett lösenord.', en: 'Write a password.' },
  show: { sv: 'Visa lösenordet', en: 'Show the password' },
  hide: { sv: 'Dölj lösenordet', en: 'Hide the password' },
  save: { sv: 'Spara lösenordet och logga in', en: 'Save the password and sign in' },
});
const route = getRouteApi('/konto/$token');

/** From the invitation mail: the new person chooses a password and is signed in. */
export function SetPasswordPage() {
  const { t } = useI18n();
  const { token } = route.useParams();
  const { form, busy, submit } = useSetPassword(token);
  const [shown, setShown] = useState(false);

  return (
    <div className={styles['narrow']}>
      <PageHeader title={t(m.title)} below={t(m.below)} />
      <FormFrame form={form} onSubmit={() => void submit()}>
        <TextInput
          label={t(m.password)}
          description={t(m.hint)}
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          value={form.values.password}
          error={form.errorOf('password')}
          onChange={(event) => form.set({ password: event.currentTarget.value })}
        />
        <button type="button" className="sk-link-button" onClick={() => setShown(!shown)}>
          {t(shown ? m.hide : m.show)}
        </button>
        <div>
          <Button type="submit" loading={busy}>
            {t(m.save)}
          </Button>
        </div>
      </FormFrame>
    </div>
  );
}

function useSetPassword(token: string) {
  const { t } = useI18n();
  const form = useForm({ password: '' });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (!form.check({ password: form.values.password === '' ? t(m.missing) : undefined })) return;
    setBusy(true);
    try {
      await callHttp('POST', '/auth/account', { token, password: form.values.password });
      await queries.resetQueries();
      await navigate({ to: '/' });
    } catch (failure) {
      form.refuse(failure);
    } finally {
      setBusy(false);
    }
  };

  return { form, busy, submit };
}
