import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { callHttp } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { sayFailure } from '../api/refusal.js';
import { useCommand } from '../api/use-request.js';
import type { Viewer } from '../api/viewer.js';
import { defineMessages, type Locale } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { toast } from '../ui/toasts.js';

const m = defineMessages('person-menu', {
  signOut: { sv: 'Logga ut', en: 'Sign out' },
  signIn: { sv: 'Logga in', en: 'Sign in' },
});

const SET_LANGUAGE = graphql(/* GraphQL */ `
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) { language }
  }
`);

/** Who is signed in, the other language, and the way out. */
export function PersonMenu({ viewer }: { viewer: Viewer | undefined }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const person = viewer?.person;
  const host = viewer?.roles.find(({ organisation }) => organisation)?.organisation;

  const signOut = async () => {
    try {
      await callHttp('POST', '/auth/logout', {});
      await navigate({ to: '/logga-in' });
      queries.clear();
      await queries.invalidateQueries();
    } catch (failure) {
      toast(sayFailure(failure));
    }
  };

  return (
    <>
      <LanguageSwitch signedIn={Boolean(person)} />
      {person && (
        <>
          <span className="sk-soft">
            {person.name}
            {host && `, ${host.name}`}
          </span>
          <button type="button" className="sk-link-button" onClick={() => void signOut()}>
            {t(m.signOut)}
          </button>
        </>
      )}
      {viewer && !person && <Link to="/logga-in">{t(m.signIn)}</Link>}
    </>
  );
}

function LanguageSwitch({ signedIn }: { signedIn: boolean }) {
  const { locale } = useI18n();
  const setLanguage = useCommand(SET_LANGUAGE);
  const other: Locale = locale === 'sv' ? 'en' : 'sv';
  // The address switches at once; that it is also remembered on the person is not worth interrupting anybody for.
  const remember = () => {
    if (signedIn) setLanguage.run({ language: other === 'en' ? 'EN' : 'SV' }).catch(() => undefined);
  };
  return (
    <Link to="." search={(before: object) => ({ ...before, lang: other })} lang={other} hrefLang={other} onClick={remember}>
      {other === 'en' ? 'In English' : 'På svenska'}
    </Link>
  );
}
