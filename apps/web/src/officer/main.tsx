import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense, type ReactNode } from 'react';
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
const FetchPage = lazy(async () => ({ default: (await import('../features/documents/link/fetch-page.js')).FetchPage }));
const PublicPage = lazy(async () => ({ default: (await import('../features/documents/published/public-page.js')).PublicPage }));

// The first part of the address says what it is for; the second is a link's token, or the name of a procurement that has something public.
const [, part = '', rest = ''] = location.pathname.split('/');

function LinkPage({ link, refresh }: { link: OpenLink; refresh: () => Promise<void> }) {
  switch (link.purpose) {
    case 'INQUIRY':
      return <InquiryPage participationId={link.participationId} beforeSend={refresh} />;
    case 'DOCUMENTS':
      return <FetchPage beforeFetch={refresh} />;
    case 'MANDATE':
      return link.mandateId === null ? <LinkUnknown /> : <MandatePage participationId={link.participationId} mandateId={link.mandateId} beforeSend={refresh} />;
  }
}

function pageAt(): ReactNode {
  if (part === 'publicerat') return <PublicPage slug={rest} />;
  if (!['i', 's', 'h'].includes(part)) return <LinkUnknown />;
  return <LinkDoor token={rest}>{(link, refresh) => <LinkPage link={link} refresh={refresh} />}</LinkDoor>;
}

activateLocale(localeInAddress(location.search) ?? 'sv');

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the app');
createRoot(place).render(
  <StrictMode>
    <Look>
      <QueryClientProvider client={createQueries(() => undefined)}>
        <OfficerFrame>
          <Suspense fallback={<Loading />}>{pageAt()}</Suspense>
        </OfficerFrame>
        <Toasts />
      </QueryClientProvider>
    </Look>
  </StrictMode>,
);
