import { hasCode } from '../../../api/refusal.js';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Letterhead } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Loaded } from '../../../ui/states.js';
import { useFetching } from '../shared/fetching.js';
import { PUBLIC_PUBLICATIONS } from './published-documents.js';
import { PublishedList } from './published.js';
import styles from './published.module.css';

const m = defineMessages('public-page', {
  title: { sv: 'Upphandlingsdokument: {title}', en: 'Procurement documents: {title}' },
  below: { sv: '{host} har publicerat dokumenten. Vem som helst får läsa och hämta dem, utan att logga in.', en: '{host} has published the documents. Anybody may read and fetch them, without signing in.' },
  none: { sv: 'Här finns inga publicerade dokument', en: 'There are no published documents here' },
  noneWhat: { sv: 'Antingen är adressen fel, eller så är dokumenten inte publicerade för alla.', en: 'Either the address is wrong, or the documents have not been published to everybody.' },
});

/** What everybody may read of a procurement, without an account. */
export function PublicPage({ slug }: { slug: string }) {
  const { t } = useI18n();
  const fetching = useFetching();
  const query = useRequest(PUBLIC_PUBLICATIONS, { slug });
  if (hasCode(query.error, 'NOT_FOUND')) return <PageHeader title={t(m.none)} below={t(m.noneWhat)} />;
  return (
    <div className={styles['narrow']}>
      <Loaded query={query} height={600} page>
        {({ publicPublications: { title, caseNumber, hostName, publications } }) => (
          <>
            <Letterhead>{hostName}</Letterhead>
            <PageHeader title={t(m.title, { title })} above={caseNumber} below={t(m.below, { host: hostName })} />
            <PublishedList publications={publications} fetching={fetching} />
          </>
        )}
      </Loaded>
    </div>
  );
}
