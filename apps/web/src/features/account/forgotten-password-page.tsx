import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { callHttp } from '../../api/client.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { FormFrame } from '../../ui/form.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice } from '../../ui/states.js';
import { useForm } from '../../ui/use-form.js';
import styles from './account.module.css';

const m = defineMessages('forgotten-password', {
  title: { sv: 'Glömt lösenordet?', en: 'Forgotten your password?' },
  below: { sv: 'Skriv adressen som du loggar in med, så mejlar vi en länk där du väljer ett nytt.', en: 'Write the address you sign in with and we will mail a link where you choose a new one.' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  missing: { sv: 'Skriv din e-postadress.', en: 'Write your e-mail address.' },
  send: { sv: 'Skicka länken', en: 'Send the link' },
  sent: { sv: 'Finns det ett konto med den adressen har vi skickat en länk dit. Den kan dröja någon minut.', en: 'If there is an account with that address, we have sent a link to it. It can take a minute.' },
  back: { sv: 'Till inloggningen', en: 'To the sign-in page' },
});

/** The way back in: a link by mail. The answer is the same whether there is an account or not. */
export function ForgottenPasswordPage() {
  const { t } = useI18n();
  const { form, state, submit } = useForgotten();
  return (
    <div className={styles['narrow']}>
      <PageHeader title={t(m.title)} below={t(m.below)} />
      {state === 'SENT' ? (
        <Notice>{t(m.sent)}</Notice>
      ) : (
        <FormFrame form={form} onSubmit={() => void submit()}>
          <TextInput
            label={t(m.email)}
            type="email"
            name="email"
            autoComplete="username"
            value={form.values.email}
            error={form.errorOf('email')}
            onChange={(event) => form.set({ email: event.currentTarget.value })}
          />
          <div>
            <Button type="submit" loading={state === 'BUSY'}>
              {t(m.send)}
            </Button>
          </div>
        </FormFrame>
      )}
      <p>
        <Link to="/logga-in">{t(m.back)}</Link>
      </p>
    </div>
  );
}

function useForgotten() {
  const { t } = useI18n();
  const form = useForm({ email: '' });
  const [state, setState] = useState<'ASKED' | 'BUSY' | 'SENT'>('ASKED');

  const submit = async () => {
    if (!form.check({ email: form.values.email.trim() === '' ? t(m.missing) : undefined })) return;
    setState('BUSY');
    try {
      await callHttp('POST', '/auth/forgotten', { email: form.values.email.trim() });
      form.done();
      setState('SENT');
    } catch (failure) {
      form.refuse(failure);
      setState('ASKED');
    }
  };
  return { form, state, submit };
}
