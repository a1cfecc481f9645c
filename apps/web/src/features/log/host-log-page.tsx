import { request } from '../../api/client.js';
import { graphql } from '../../api/graphql.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { PageHeader } from '../../ui/page-header.js';
import { EventList } from './event-list.js';

const m = defineMessages('host-log', {
  title: { sv: 'Händelselogg', en: 'Event log' },
  below: {
    sv: 'Allt som har ändrats hos värdorganisationen, den senaste händelsen först. Varje rad bygger på den förra, så en ändrad eller borttagen rad upptäcks.',
    en: 'Everything that has changed at the host organisation, the latest first. Each line builds on the one before, so that a changed or removed line is found.',
  },
});

const HOST_EVENTS = graphql(/* GraphQL */ `
  query HostEvents($first: Int, $after: String) {
    auditEvents(first: $first, after: $after) {
      nodes { id sequence at actor { id name } kind summary hash }
      totalCount
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The host's whole log. */
export function HostLogPage() {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={t(m.title)} below={t(m.below)} />
      <EventList place={['host']} fetchPage={async (after) => (await request(HOST_EVENTS, { first: 100, after })).auditEvents} />
    </>
  );
}
