import { Button } from '@mantine/core';
import { useState } from 'react';
import { callHttp } from '../api/client.js';
import { sayFailure } from '../api/refusal.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { PageHeader } from '../ui/page-header.js';
import { Failure } from '../ui/states.js';

const m = defineMessages('link-expired', {
  title: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  what: {
    sv: 'Av säkerhetsskäl gäller en personlig länk bara en viss tid. Be om en ny, så kommer den till samma e-postadress som förra gången. Har ni redan skrivit något finns det kvar på den här enheten.',
    en: 'For safety, a personal link is valid for a limited time. Ask for a new one, and it comes to the same e-mail address as last time. If you have written something already, it is still on this device.',
  },
  send: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  askedTitle: { sv: 'Titta i din inkorg', en: 'Look in your inbox' },
  asked: {
    sv: 'Om länken hörde till en organisation som fortfarande är inbjuden har vi skickat en ny till samma e-postadress. Den kommer oftast inom några minuter. Titta även i skräpposten.',
    en: 'If the link belonged to an organisation that is still invited, we have sent a new one to the same e-mail address. It mostly arrives within a few minutes. Look among the junk mail too.',
  },
  nothing: { sv: 'Kommer det inget mejl? Svara på det gamla mejlet, så hjälper vi dig.', en: 'No mail? Reply to the old one and we will help you.' },
});

/** An old link: asks for a new one, and never says whether the old one was anybody's. */
export function LinkExpired({ token }: { token: string }) {
  const { t } = useI18n();
  const [state, setState] = useState<{ busy?: boolean; asked?: boolean; failure?: string }>({});
  const renew = async () => {
    setState({ busy: true });
    try {
      await callHttp('POST', '/auth/link/renew', { token });
      setState({ asked: true });
    } catch (failure) {
      setState({ failure: sayFailure(failure) });
    }
  };
  if (state.asked) {
    return (
      <>
        <PageHeader key="asked" title={t(m.askedTitle)} below={t(m.asked)} />
        <p>{t(m.nothing)}</p>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t(m.title)} below={t(m.what)} />
      {state.failure && <Failure>{state.failure}</Failure>}
      <div>
        <Button size="lg" loading={state.busy ?? false} onClick={() => void renew()}>
          {t(m.send)}
        </Button>
      </div>
    </>
  );
}
