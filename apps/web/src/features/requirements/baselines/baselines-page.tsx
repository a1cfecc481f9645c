import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { WithDrafts } from '../../../ui/with-drafts.js';
import { BASELINES, type BaselinesPage as Procurement } from './baseline-documents.js';
import { BaselineList } from './baseline-list.js';
import { Compare } from './compare.js';
import { SetBaseline } from './set-baseline.js';

const m = defineMessages('baselines', {
  title: { sv: 'Fastställda versioner av kraven', en: 'Baselines of the requirements' },
  below: {
    sv: 'En fastställd version är alla krav som de lydde vid ett tillfälle. Den ändras aldrig och har en kontrollsumma. Jämför två versioner, eller en version med utkastet som det är nu.',
    en: 'A baseline is all requirements as they were worded at one time. It never changes and has a checksum. Compare two baselines, or one with the draft as it is now.',
  },
  none: { sv: 'Ingen version är fastställd ännu', en: 'No baseline is set yet' },
  noneWhat: { sv: 'När kraven är klara fastställer den som leder gruppen en version. Efter det går det att se vad som har ändrats.', en: 'When the requirements are ready, those who lead the group set a baseline. From then on one can see what has changed.' },
});
const route = getRouteApi('/u/$slug/jamfor');

/** The baselines of a procurement, and what has become of the requirements between them. */
export function BaselinesPage() {
  const { t } = useI18n();
  const { slug } = route.useParams();
  const query = useRequest(BASELINES, { slug });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: procurement }) => (
        <WithDrafts procurement={procurement}>
          <PageHeader
            title={t(m.title)}
            below={t(m.below)}
            above={
              <Link to="/u/$slug" params={{ slug }}>
                {procurement.title} · {procurement.caseNumber}
              </Link>
            }
            actions={<SetBaseline procurement={procurement} />}
          />
          <Baselines procurement={procurement} />
        </WithDrafts>
      )}
    </Loaded>
  );
}

function Baselines({ procurement }: { procurement: Procurement }) {
  const { t } = useI18n();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { baselines } = procurement;
  if (baselines.length === 0) return <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>;
  return (
    <>
      <BaselineList baselines={baselines} />
      <Compare baselines={baselines} search={search} change={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })} />
    </>
  );
}
