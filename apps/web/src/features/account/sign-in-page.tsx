import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { callHttp } from '../../api/client.js';
import { useViewer } from '../../api/viewer.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { FormFrame } from '../../ui/form.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice } from '../../ui/states.js';
import { useForm } from '../../ui/use-form.js';
import { DemoAccounts } from './demo-accounts.js';
import styles from './account.module.css';

const m = defineMessages('sign-in', {
  title: { sv: 'Logga in', en: 'Sign in' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  emailMissing: { sv: 'Skriv din e-postadress.', en: 'Write your e-mail address.' },
  password: { sv: 'Lösenord', en: 'Password' },
  passwordMissing: { sv: 'Skriv ditt lösenord.', en: 'Write your password.' },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  forgotten: { sv: 'Glömt lösenordet?', en: 'Forgotten your password?' },
  again: { sv: 'Logga in för att fortsätta till sidan du bad om.', en: 'Sign in to go on to the page you asked for.' },
});
const route = getRouteApi('/logga-in');

/** Signing in with e-mail and password, and on to the page one was on the way to. */
export function SignInPage() {
  const { t } = useI18n();
  const { till } = route.useSearch();
  const viewer = useViewer();
  const { form, busy, submit } = useSignIn(till);
  return (
    <div className={styles['narrow']}>
      <PageHeader title={t(m.title)} />
      {till !== undefined && till !== '/' && <Notice>{t(m.again)}</Notice>}
      <SignInForm form={form} busy={busy} onSubmit={() => void submit()} />
      <p>
        <Link to="/glomt-losenord">{t(m.forgotten)}</Link>
      </p>
      {viewer.data?.viewer.demo && <DemoAccounts onChoose={(email, password) => form.set({ email, password })} />}
    </div>
  );
}

interface SignInFormProps {
  form: ReturnType<typeof useSignIn>['form'];
  busy: boolean;
  onSubmit: () => void;
}

function SignInForm({ form, busy, onSubmit }: SignInFormProps) {
  const { t } = useI18n();
  return (
    <FormFrame form={form} onSubmit={onSubmit}>
      <TextInput
        label={t(m.email)}
        type="email"
        name="email"
        autoComplete="username"
        value={form.values.email}
        error={form.errorOf('email')}
        onChange={(event) => form.set({ email: event.currentTarget.value })}
      />
      <TextInput
        label={t(m.password)}
        type="password"
        name="password"
        autoComplete="current-password"
        value={form.values.password}
        error={form.errorOf('password')}
        onChange={(event) => form.set({ password: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" loading={busy}>
          {t(m.signIn)}
        </Button>
      </div>
    </FormFrame>
  );
}

function useSignIn(onwards: string | undefined) {
  const { t } = useI18n();
  const form = useForm({ email: '', password: '' });
  const router = useRouter();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const { email, password } = form.values;
    const complete = form.check({
      email: email.trim() === '' ? t(m.emailMissing) : undefined,
      password: password === '' ? t(m.passwordMissing) : undefined,
    });
    if (!complete) return;
    setBusy(true);
    try {
      await callHttp('POST', '/auth/password', { email: email.trim(), password });
      form.done();
      await queries.resetQueries();
      // Only within the product: an address in the address could lead anywhere.
      router.history.push(onwards?.startsWith('/') && !onwards.startsWith('//') ? onwards : '/');
    } catch (failure) {
      form.refuse(failure);
    } finally {
      setBusy(false);
    }
  };
  return { form, busy, submit };
}
