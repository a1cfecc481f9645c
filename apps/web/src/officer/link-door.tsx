import { Button } from '@mantine/core';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { callHttp, request } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { hasCode, RefusalError, sayFailure } from '../api/refusal.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Failure, Loading } from '../ui/states.js';
import { useFirstTouch } from '../ui/use-first-touch.js';
import { LinkExpired } from './link-expired.js';
import { askedOf, LinkRevoked } from './link-revoked.js';
import { LinkUnknown } from './link-unknown.js';

const m = defineMessages('link-door', {
  failed: { sv: 'Sidan gick inte att öppna', en: 'The page could not be opened' },
  again: { sv: 'Försök igen', en: 'Try again' },
});

const CONFIRM_OPENED = graphql(/* GraphQL */ `
  mutation ConfirmOpened($participationId: ID!) {
    confirmOpened(participationId: $participationId) { id }
  }
`);

/** What a personal link was made for. */
export interface OpenLink {
  readonly purpose: 'INQUIRY' | 'MANDATE' | 'DOCUMENTS';
  readonly participationId: string;
  readonly mandateId: string | null;
}

interface LinkDoorProps {
  token: string;
  /** @param refresh opens the link once more, before something is sent: the session is short, and another link may have been opened in another window since */
  children: (link: OpenLink, refresh: () => Promise<void>) => ReactNode;
}

/** Exchanges the link for a session, which changes nothing; says what to do where it is no longer valid. */
export function LinkDoor({ token, children }: LinkDoorProps) {
  const { t } = useI18n();
  const { link, refused, open, refresh } = useLink(token);
  if (refused !== undefined && !(link && !hasCode(refused, 'DEADLINE_PASSED'))) {
    if (hasCode(refused, 'DEADLINE_PASSED')) {
      const asked = askedOf(refused.details);
      return asked ? <LinkRevoked asked={asked} /> : <LinkExpired token={token} />;
    }
    if (refused instanceof RefusalError && refused.code !== 'INTERNAL' && refused.code !== 'RATE_LIMITED') return <LinkUnknown />;
    return (
      <Failure title={t(m.failed)}>
        <p>{sayFailure(refused, 'read')}</p>
        <Button variant="default" mt={8} onClick={() => void open()}>
          {t(m.again)}
        </Button>
      </Failure>
    );
  }
  if (link === undefined) return <Loading />;
  return (
    <>
      {link.purpose !== 'DOCUMENTS' && <Touched participationId={link.participationId} />}
      {children(link, refresh)}
    </>
  );
}

const exchange = (token: string) => callHttp<OpenLink>('POST', '/auth/link', { token });

function useLink(token: string) {
  const [link, setLink] = useState<OpenLink>();
  const [refused, setRefused] = useState<unknown>();
  const opened = useCallback((open: OpenLink) => {
    setLink(open);
    setRefused(undefined);
  }, []);
  useEffect(() => {
    exchange(token).then(opened, setRefused);
  }, [token, opened]);
  const refresh = async () => {
    try {
      opened(await exchange(token));
    } catch (failure) {
      setRefused(failure);
      throw failure;
    }
  };
  return { link, refused, open: () => refresh().catch(() => undefined), refresh };
}

/** Tells the host that somebody has opened the link, once a human has touched the page. Nobody waits for it. */
function Touched({ participationId }: { participationId: string }) {
  useFirstTouch(() => {
    request(CONFIRM_OPENED, { participationId }, { idempotencyKey: crypto.randomUUID() }).catch(() => undefined);
  });
  return null;
}
