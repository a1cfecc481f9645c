import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { LOCALES, type Locale } from '../i18n/messages.js';
import { readBoardSearch } from '../features/mandates/board/board-search.js';
import { text } from '../ui/search.js';
import { parseAddress, writeAddress } from './address.js';
import { AppFrame } from './app-frame.js';
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
] as const;

/** Every page of the app. A page's code is fetched when one goes to it, or hovers over a link that leads there. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
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
