import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Questions } from '../../../ui/letter.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Loaded } from '../../../ui/states.js';
import { useFetching } from '../shared/fetching.js';
import { PUBLISHED } from './published-documents.js';
import { PublishedList } from './published.js';
import styles from './published.module.css';
import { whileFetched } from './since-last.js';

const m = defineMessages('published-page', {
  title: { sv: 'Upphandlingsdokument', en: 'Procurement documents' },
});
const route = getRouteApi('/u/$slug/publicerat');

/** What is published in a procurement, for those who sign in: as much of it as exists for each. */
export function PublishedPage() {
  const { t } = useI18n();
  const { slug } = route.useParams();
  const fetching = useFetching();
  const query = useRequest(PUBLISHED, { slug }, { askAgain: (answer) => whileFetched(fetching, answer?.procurementBySlug.publications) });
  return (
    <Loaded query={query} height={600} page>
      {({ procurementBySlug: { title, caseNumber, host, contactEmail, contactPhone, publications } }) => (
        <div className={styles['narrow']}>
          <PageHeader
            title={t(m.title)}
            above={
              <Link to="/u/$slug" params={{ slug }}>
                {title} · {caseNumber}
              </Link>
            }
          />
          <PublishedList publications={publications} fetching={fetching} />
          <Questions host={host.name} phone={contactPhone} email={contactEmail} subject={`${caseNumber}, ${title}`} />
        </div>
      )}
    </Loaded>
  );
}
