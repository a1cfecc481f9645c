import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { LOCALES, type Locale } from '../i18n/messages.js';
import { readDocumentsSearch } from '../features/documents/documents-search.js';
import { readReceiptsSearch } from '../features/documents/receipts/receipts-search.js';
import { readBoardSearch } from '../features/mandates/board/board-search.js';
import { readRoundSearch } from '../features/requirements/rounds/round-search.js';
import { readCompareSearch } from '../features/requirements/baselines/compare-search.js';
import { readSettingsSearch } from '../features/procurements/settings/settings-search.js';
import { readRequirementsSearch } from '../features/requirements/requirements-search.js';
import { readGroupSearch } from '../features/working-groups/group-search.js';
import { readModeSearch } from '../features/working-groups/meetings/mode/mode-search.js';
import { readOrganisationSearch } from '../ui/organisation-search.js';
import { text } from '../ui/search.js';
import { parseAddress, writeAddress } from './address.js';
import { AppFrame } from './app-frame.js';
import { PageBroken } from './page-broken.js';
import { PageMissing } from './page-missing.js';

type Search = Record<string, unknown>;

const root = createRootRoute({
  component: AppFrame,
  notFoundComponent: PageMissing,
  validateSearch: (search: Search): { lang?: Locale } => ({ lang: LOCALES.find((locale) => locale === search['lang']) }),
  search: { middlewares: [retainSearchParams(['lang'])] },
});

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('../features/account/overview-page.js'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/logga-in',
    validateSearch: (search: Search): { till?: string } => ({ till: text(search['till']) }),
    component: lazyRouteComponent(() => import('../features/account/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/glomt-losenord',
    component: lazyRouteComponent(() => import('../features/account/forgotten-password-page.js'), 'ForgottenPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/konto/$token',
    component: lazyRouteComponent(() => import('../features/account/set-password-page.js'), 'SetPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/tillganglighet',
    component: lazyRouteComponent(() => import('../features/account/accessibility-page.js'), 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/upphandlingar',
    component: lazyRouteComponent(() => import('../features/procurements/procurements-page.js'), 'ProcurementsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug',
    component: lazyRouteComponent(() => import('../features/procurements/procurement-page.js'), 'ProcurementPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/fullmakter',
    validateSearch: readBoardSearch,
    component: lazyRouteComponent(() => import('../features/mandates/board/board-page.js'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/fullmakter/las',
    component: lazyRouteComponent(() => import('../features/mandates/lock/lock-page.js'), 'LockPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/fullmakter/$participationId',
    component: lazyRouteComponent(() => import('../features/mandates/participation/participation-page.js'), 'ParticipationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/krav',
    validateSearch: readRequirementsSearch,
    component: lazyRouteComponent(() => import('../features/requirements/requirements-page.js'), 'RequirementsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/krav/kommentarsrunda',
    validateSearch: readRoundSearch,
    component: lazyRouteComponent(() => import('../features/requirements/rounds/round-page.js'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/krav/kommentarsmatris',
    validateSearch: (search: Search): { fil?: string | undefined } => ({ fil: text(search['fil']) }),
    component: lazyRouteComponent(() => import('../features/requirements/matrix/matrix-page.js'), 'MatrixPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/jamfor',
    validateSearch: readCompareSearch,
    component: lazyRouteComponent(() => import('../features/requirements/baselines/baselines-page.js'), 'BaselinesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/arbetsgrupp',
    validateSearch: readGroupSearch,
    component: lazyRouteComponent(() => import('../features/working-groups/group-page.js'), 'GroupPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/arbetsgrupp/moten/$meetingId',
    component: lazyRouteComponent(() => import('../features/working-groups/meetings/meeting-page.js'), 'MeetingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/arbetsgrupp/moten/$meetingId/lage',
    validateSearch: readModeSearch,
    component: lazyRouteComponent(() => import('../features/working-groups/meetings/mode/meeting-mode-page.js'), 'MeetingModePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/dokument',
    validateSearch: readDocumentsSearch,
    component: lazyRouteComponent(() => import('../features/documents/documents-page.js'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/dokument/publiceringar',
    validateSearch: (search: Search): { nr?: string | undefined } => ({ nr: text(search['nr']) }),
    component: lazyRouteComponent(() => import('../features/documents/publish/publications-page.js'), 'PublicationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/dokument/publicera',
    component: lazyRouteComponent(() => import('../features/documents/publish/prepare-page.js'), 'PreparePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/dokument/hamtningar',
    validateSearch: readReceiptsSearch,
    component: lazyRouteComponent(() => import('../features/documents/receipts/receipts-page.js'), 'ReceiptsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/publicerat',
    component: lazyRouteComponent(() => import('../features/documents/published/published-page.js'), 'PublishedPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/logg',
    component: lazyRouteComponent(() => import('../features/log/procurement-log-page.js'), 'ProcurementLogPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/logg',
    component: lazyRouteComponent(() => import('../features/log/host-log-page.js'), 'HostLogPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/demo/mail',
    validateSearch: (search: Search): { id?: string } => ({ id: text(search['id']) }),
    component: lazyRouteComponent(() => import('../features/demo/mail-page.js'), 'MailPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/min/$participationId',
    validateSearch: (search: Search): { visa?: string } => ({ visa: text(search['visa']) }),
    component: lazyRouteComponent(() => import('./own-participation-page.js'), 'OwnParticipationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/upphandlingar/ny',
    component: lazyRouteComponent(() => import('../features/procurements/settings/new-procurement-page.js'), 'NewProcurementPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/uppgifter',
    validateSearch: readSettingsSearch,
    component: lazyRouteComponent(() => import('../features/procurements/settings/settings-page.js'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/u/$slug/bjud-in',
    validateSearch: readOrganisationSearch,
    component: lazyRouteComponent(() => import('../features/mandates/invite/invite-page.js'), 'InvitePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/anvandare',
    validateSearch: (search: Search): { sok?: string } => ({ sok: text(search['sok']) }),
    component: lazyRouteComponent(() => import('../features/people/people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer',
    validateSearch: readOrganisationSearch,
    component: lazyRouteComponent(() => import('../features/organisations/register-page.js'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer/ny',
    component: lazyRouteComponent(() => import('../features/organisations/new-organisation-page.js'), 'NewOrganisationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer/import',
    validateSearch: (search: Search): { fil?: string } => ({ fil: text(search['fil']) }),
    component: lazyRouteComponent(() => import('../features/organisations/import/import-page.js'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer/$id',
    component: lazyRouteComponent(() => import('../features/organisations/organisation-page.js'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer/$id/andra',
    component: lazyRouteComponent(() => import('../features/organisations/change-organisation-page.js'), 'ChangeOrganisationPage'),
  }),
] as const;

/** Every page of the app. A page's code is fetched when one goes to it, or hovers over a link that leads there. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultErrorComponent: PageBroken,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
