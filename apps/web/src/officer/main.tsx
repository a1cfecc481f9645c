import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from '../api/queries.js';
import { activateLocale, localeInAddress } from '../i18n/locale.js';
import { Loading } from '../ui/states.js';
import { Look } from '../ui/theme.js';
import { Toasts } from '../ui/toasts.js';
import { OfficerFrame } from './officer-frame.js';
import { LinkDoor, type OpenLink } from './link-door.js';
import { LinkUnknown } from './link-unknown.js';

const InquiryPage = lazy(async () => ({ default: (await import('../features/inquiries/link/inquiry-page.js')).InquiryPage }));
const MandatePage = lazy(async () => ({ default: (await import('../features/mandates/link/mandate-page.js')).MandatePage }));

// The first letter of the address says what the link is for.
const [, letter = '', token = ''] = location.pathname.split('/');
const served = letter === 'i' || letter === 's';

function LinkPage({ link, refresh }: { link: OpenLink; refresh: () => Promise<void> }) {
  if (link.purpose === 'INQUIRY') return <InquiryPage participationId={link.participationId} beforeSend={refresh} />;
  if (link.mandateId === null) return <LinkUnknown />;
  return <MandatePage participationId={link.participationId} mandateId={link.mandateId} beforeSend={refresh} />;
}

activateLocale(localeInAddress(location.search) ?? 'sv');

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the app');
createRoot(place).render(
  <StrictMode>
    <Look>
      <QueryClientProvider client={createQueries(() => undefined)}>
        <OfficerFrame>
          <Suspense fallback={<Loading />}>
            {served ? <LinkDoor token={token}>{(link, refresh) => <LinkPage link={link} refresh={refresh} />}</LinkDoor> : <LinkUnknown />}
          </Suspense>
        </OfficerFrame>
        <Toasts />
      </QueryClientProvider>
    </Look>
  </StrictMode>,
);
