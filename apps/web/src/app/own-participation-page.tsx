import { Link, getRouteApi } from '@tanstack/react-router';
import { request } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { useRequest } from '../api/use-request.js';
import { InquiryPage } from '../features/inquiries/link/inquiry-page.js';
import { MandatePage } from '../features/mandates/link/mandate-page.js';
import { WithdrawOwnMandate } from '../features/mandates/link/withdraw.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Loaded } from '../ui/states.js';
import { useFirstTouch } from '../ui/use-first-touch.js';

const m = defineMessages('own-participation', {
  inquiry: { sv: 'Visa svaret på intresseförfrågan', en: 'Show the answer to the inquiry' },
  mandate: { sv: 'Visa fullmakten', en: 'Show the mandate' },
  contacts: { sv: 'Era kontaktpersoner', en: 'Your contacts' },
});

const OWN_PARTICIPATION = graphql(/* GraphQL */ `
  query OwnParticipation($participationId: ID!) {
    participation(id: $participationId) {
      id
      openedAt
      mandate { id }
      organisation { id }
    }
  }
`);
const CONFIRM_OWN_OPENED = graphql(/* GraphQL */ `
  mutation ConfirmOwnOpened($participationId: ID!) {
    confirmOpened(participationId: $participationId) { id }
  }
`);

const route = getRouteApi('/min/$participationId');

/** The own organisation's part in a procurement, for those who sign in: the same pages as behind a personal link. */
export function OwnParticipationPage() {
  const { t } = useI18n();
  const { participationId } = route.useParams();
  const { visa } = route.useSearch();
  const own = useRequest(OWN_PARTICIPATION, { participationId });
  return (
    <Loaded query={own} height={600} page>
      {({ participation: { mandate, openedAt, organisation } }) => {
        const showsMandate = mandate && visa !== 'svar';
        return (
          <>
            {openedAt === null && <Touched participationId={participationId} />}
            {showsMandate ? (
              <MandatePage mandateId={mandate.id} participationId={participationId} acts={(stands) => <WithdrawOwnMandate mandate={stands} />} />
            ) : (
              <InquiryPage participationId={participationId} />
            )}
            <p className="sk-row sk-no-print" style={{ justifyContent: 'center' }}>
              {mandate && (
                <Link to="/min/$participationId" params={{ participationId }} search={showsMandate ? { visa: 'svar' } : {}}>
                  {t(showsMandate ? m.inquiry : m.mandate)}
                </Link>
              )}
              <Link to="/organisationer/$id" params={{ id: organisation.id }}>
                {t(m.contacts)}
              </Link>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}

/** Tells the host that the organisation has opened it, once a human has touched the page. Nobody waits for it. */
function Touched({ participationId }: { participationId: string }) {
  useFirstTouch(() => {
    request(CONFIRM_OWN_OPENED, { participationId }, { idempotencyKey: crypto.randomUUID() }).catch(() => undefined);
  });
  return null;
}
