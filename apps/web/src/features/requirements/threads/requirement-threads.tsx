import { useRequest } from '../../../api/use-request.js';
import { graphql } from '../../../api/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Loaded } from '../../../ui/states.js';

const m = defineMessages('requirement-threads', {
  title: { sv: 'Trådar', en: 'Threads' },
  open: { sv: '{count, plural, =0 {Inga öppna trådar} one {En öppen tråd} other {# öppna trådar}}', en: '{count, plural, =0 {No open threads} one {One open thread} other {# open threads}}' },
});

const REQUIREMENT_THREADS = graphql(/* GraphQL */ `
  query RequirementThreads($id: ID!) {
    requirement(id: $id) { id threads { id state quote quoteStart quoteEnd textIsGone } }
  }
`);

interface RequirementThreadsProps {
  requirementId: string;
  version: number;
  text: string;
  canComment: boolean;
  slug: string;
  procurementId: string;
}

/** What has been said of a requirement. */
export function RequirementThreads({ requirementId }: RequirementThreadsProps) {
  const { t } = useI18n();
  const query = useRequest(REQUIREMENT_THREADS, { id: requirementId });
  return (
    <section className="sk-stack-tight">
      <h3>{t(m.title)}</h3>
      <Loaded query={query} height={48}>
        {({ requirement: { threads } }) => <p>{t(m.open, { count: threads.filter(({ state }) => state === 'OPEN').length })}</p>}
      </Loaded>
    </section>
  );
}
