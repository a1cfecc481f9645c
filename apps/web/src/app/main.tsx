import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from '../api/queries.js';
import { activateLocale, localeInAddress } from '../i18n/locale.js';
import { Look } from '../ui/theme.js';
import { Toasts } from '../ui/toasts.js';
import { createAppRouter } from './router.js';

const queries = createQueries(() => {
  const { pathname, href } = router.state.location;
  if (pathname !== '/logga-in') void router.navigate({ to: '/logga-in', search: { till: href } });
});
const router = createAppRouter();

activateLocale(localeInAddress(location.search) ?? 'sv');

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the app');
createRoot(place).render(
  <StrictMode>
    <Look>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </Look>
  </StrictMode>,
);
