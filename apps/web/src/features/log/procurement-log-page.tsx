import { getRouteApi, Link } from '@tanstack/react-router';
import { request } from '../../api/client.js';
import { graphql } from '../../api/graphql.js';
import { useRequest } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { PageHeader } from '../../ui/page-header.js';
import { Loaded } from '../../ui/states.js';
import { EventList } from './event-list.js';

const m = defineMessages('procurement-log', {
  title: { sv: 'Händelser', en: 'Events' },
});

const PROCUREMENT_NAME = graphql(/* GraphQL */ `
  query ProcurementName($slug: String!) {
    procurementBySlug(slug: $slug) { id slug title caseNumber }
  }
`);
const PROCUREMENT_EVENTS = graphql(/* GraphQL */ `
  query ProcurementEvents($slug: String!, $first: Int, $after: String) {
    procurementBySlug(slug: $slug) {
      id
      events(first: $first, after: $after) {
        nodes { id sequence at actor { id name } kind summary hash }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
const route = getRouteApi('/u/$slug/logg');

/** What has happened in one procurement. */
export function ProcurementLogPage() {
  const { t } = useI18n();
  const { slug } = route.useParams();
  const name = useRequest(PROCUREMENT_NAME, { slug });
  return (
    <Loaded query={name} page>
      {({ procurementBySlug: { title, caseNumber } }) => (
        <>
          <PageHeader
            title={t(m.title)}
            above={
              <Link to="/u/$slug" params={{ slug }}>
                {title} · {caseNumber}
              </Link>
            }
          />
          <EventList place={[slug]} fetchPage={async (after) => (await request(PROCUREMENT_EVENTS, { slug, first: 100, after })).procurementBySlug.events} />
        </>
      )}
    </Loaded>
  );
}
