import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from '../api/queries.js';
import { activateLocale, localeInAddress } from '../i18n/locale.js';
import { Loading } from '../ui/states.js';
import { Look } from '../ui/theme.js';
import { Toasts } from '../ui/toasts.js';
import { OfficerFrame } from './officer-frame.js';
import { LinkUnknown } from './link-unknown.js';

/** A page reached by a personal link: the first letter of the address says which, and its code comes when it is needed. */
interface LinkPage {
  token: string;
}
const pages: Record<string, ComponentType<LinkPage>> = {};

const [, letter = '', token = ''] = location.pathname.split('/');
const Page = pages[letter] ?? LinkUnknown;

activateLocale(localeInAddress(location.search) ?? 'sv');

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the app');
createRoot(place).render(
  <StrictMode>
    <Look>
      <QueryClientProvider client={createQueries(() => undefined)}>
        <OfficerFrame>
          <Suspense fallback={<Loading />}>
            <Page token={token} />
          </Suspense>
        </OfficerFrame>
        <Toasts />
      </QueryClientProvider>
    </Look>
  </StrictMode>,
);
