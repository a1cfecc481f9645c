import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Letterhead, Questions } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Loaded } from '../../../ui/states.js';
import { LINKED_DOCUMENTS, type LinkedDocuments } from '../published/published-documents.js';
import { PublishedList } from '../published/published.js';
import styles from '../published/published.module.css';
import { whileFetched } from '../published/since-last.js';
import { useFetching, type Fetching } from '../shared/fetching.js';

const m = defineMessages('fetch-page', {
  above: { sv: 'Till {organisation}', en: 'To {organisation}' },
  title: { sv: 'Hämta upphandlingsdokument', en: 'Fetch procurement documents' },
  below: { sv: '{host} har lagt ut dokument i ”{title}” ({caseNumber}). Du behöver inget konto.', en: '{host} has put out documents in “{title}” ({caseNumber}). You need no account.' },
  gone: { sv: 'Det finns inget att hämta just nu', en: 'There is nothing to fetch right now' },
  goneWhy: { sv: 'Dokumenten är inte längre publicerade för er. Hör av dig till {host} om du behöver dem.', en: 'The documents are no longer published to you. Get in touch with {host} if you need them.' },
});

interface FetchPageProps {
  /** Opens the personal link once more: the session is short. */
  beforeFetch: () => Promise<void>;
}

/** What a personal link to documents opens: what is new, everything at once, each file by itself. No account, no other page. */
export function FetchPage({ beforeFetch }: FetchPageProps) {
  const fetching = useFetching(beforeFetch);
  const query = useRequest(LINKED_DOCUMENTS, undefined, { askAgain: (answer) => whileFetched(fetching, answer?.linkedDocuments.publications) });
  return (
    <div className={styles['narrow']}>
      <Loaded query={query} height={600} page>
        {({ linkedDocuments }) => <Linked of={linkedDocuments} fetching={fetching} />}
      </Loaded>
    </div>
  );
}

function Linked({ of, fetching }: { of: LinkedDocuments; fetching: Fetching }) {
  const { t } = useI18n();
  const { title, caseNumber, hostName: host, organisationName: organisation, contactEmail, contactPhone, publications } = of;
  const gone = publications.length === 0;
  return (
    <>
      <Letterhead>{host}</Letterhead>
      {gone ? (
        <PageHeader title={t(m.gone)} above={t(m.above, { organisation })} below={t(m.goneWhy, { host })} />
      ) : (
        <>
          <PageHeader title={t(m.title)} above={t(m.above, { organisation })} below={t(m.below, { host, title, caseNumber })} />
          <PublishedList publications={publications} fetching={fetching} />
        </>
      )}
      <Questions host={host} phone={contactPhone} email={contactEmail} subject={`${caseNumber}, ${organisation}`} />
    </>
  );
}
