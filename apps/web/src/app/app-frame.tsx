import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isStaff, useViewer, type Viewer } from '../api/viewer.js';
import { activateLocale } from '../i18n/locale.js';
import { defineMessages, type Locale } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Shell } from '../ui/shell.js';
import { Loaded } from '../ui/states.js';
import { PersonMenu } from './person-menu.js';
import { SectionNavigation } from './section-navigation.js';

const m = defineMessages('app', {
  overview: { sv: 'Översikt', en: 'Overview' },
  procurements: { sv: 'Upphandlingar', en: 'Procurements' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  people: { sv: 'Användare', en: 'Users' },
  log: { sv: 'Händelselogg', en: 'Event log' },
  demoMail: { sv: 'Demomejl', en: 'Demo mail' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  product: { sv: 'Samköp – portal för samordnad upphandling', en: 'Samköp – a portal for joint procurement' },
});

const OPEN_TO_ALL = [/^\/logga-in$/, /^\/konto\//, /^\/tillganglighet$/, /^\/demo\/mail$/];

/** Everything around the pages, and the decision of who has to sign in first. */
export function AppFrame() {
  const { t } = useI18n();
  const viewer = useViewer();
  const location = useRouterState({ select: (state) => state.location });
  const navigate = useNavigate();
  useLocale((location.search as { lang?: Locale }).lang, viewer.data?.viewer);

  const open = OPEN_TO_ALL.some((path) => path.test(location.pathname));
  const person = viewer.data?.viewer.person;
  const mustSignIn = viewer.data !== undefined && !person && !open;
  useEffect(() => {
    if (mustSignIn) void navigate({ to: '/logga-in', search: { till: location.href }, replace: true });
  }, [mustSignIn, navigate, location.href]);

  return (
    <Shell
      brand={<Link to="/">Samköp</Link>}
      {...(person ? { navigation: <TopLinks viewer={viewer.data?.viewer} /> } : {})}
      aside={<PersonMenu viewer={viewer.data?.viewer} />}
      section={person && <SectionNavigation />}
      footer={
        <>
          <span>{t(m.product)}</span>
          <Link to="/tillganglighet">{t(m.accessibility)}</Link>
        </>
      }
    >
      {open ? <Outlet /> : <Loaded query={viewer}>{() => (mustSignIn ? null : <Outlet />)}</Loaded>}
    </Shell>
  );
}

const READS_LOG = new Set(['HOST_ADMIN', 'AUDITOR']);

function TopLinks({ viewer }: { viewer: Viewer | undefined }) {
  const { t } = useI18n();
  return (
    <>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {t(m.overview)}
      </Link>
      <Link to="/upphandlingar">{t(m.procurements)}</Link>
      {isStaff(viewer) && <Link to="/organisationer">{t(m.organisations)}</Link>}
      {viewer?.mayManagePeople && <Link to="/anvandare">{t(m.people)}</Link>}
      {viewer?.roles.some(({ role }) => READS_LOG.has(role)) && <Link to="/logg">{t(m.log)}</Link>}
      {viewer?.demo && <Link to="/demo/mail">{t(m.demoMail)}</Link>}
    </>
  );
}

/** The address decides the language; without it, the person's own choice does. */
function useLocale(asked: Locale | undefined, viewer: Viewer | undefined): void {
  const { locale: current } = useI18n();
  const queries = useQueryClient();
  const own = viewer?.language === 'EN' ? 'en' : viewer?.language === 'SV' ? 'sv' : undefined;
  const wanted = asked ?? own;
  useEffect(() => {
    if (wanted === undefined || wanted === current) return;
    activateLocale(wanted);
    // Much of what is shown is put into words by the server, in the language that was asked for.
    void queries.invalidateQueries();
  }, [wanted, current, queries]);
}
