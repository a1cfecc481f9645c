import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { REPRESENTS, useViewer } from '../../../api/viewer.js';
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
  takeOut: { sv: 'Hämta allt som rör {name}', en: 'Fetch everything about {name}' },
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
          <TakeOutLinks />
          <Questions host={host.name} phone={contactPhone} email={contactEmail} subject={`${caseNumber}, ${title}`} byMail={false} />
        </div>
      )}
    </Loaded>
  );
}

/** The way to everything about the organisations that the reader answers for, and not this procurement alone. */
function TakeOutLinks() {
  const { t } = useI18n();
  const roles = useViewer().data?.viewer.roles ?? [];
  const own = new Map(roles.flatMap(({ role, organisation }) => (organisation && REPRESENTS.includes(role) ? [[organisation.id, organisation.name] as const] : [])));
  if (own.size === 0) return null;
  return (
    <p className="sk-row sk-no-print">
      {[...own].map(([id, name]) => (
        <Link key={id} to="/organisationer/$id" params={{ id }}>
          {t(m.takeOut, { name })}
        </Link>
      ))}
    </p>
  );
}
