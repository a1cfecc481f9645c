import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { LOCALES, type Locale } from '../i18n/messages.js';
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
