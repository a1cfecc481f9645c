import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { WithDrafts } from '../../../ui/with-drafts.js';
import { CoverageSection } from './coverage.js';
import { EarlierRounds } from './earlier-rounds.js';
import { MatrixSection } from './matrix-section.js';
import { RoundActions } from './round-actions.js';
import { COMMENT_ROUNDS, type RoundsProcurement } from './round-documents.js';
import { RoundState } from './round-state.js';
import styles from './rounds.module.css';

const m = defineMessages('round', {
  title: { sv: 'Kommentarsrunda', en: 'Round of comments' },
  numbered: { sv: 'Kommentarsrunda {number}', en: 'Round of comments {number}' },
  requirements: { sv: 'Krav', en: 'Requirements' },
  none: { sv: 'Det har inte varit någon kommentarsrunda', en: 'There has been no round of comments' },
  noneWhat: {
    sv: 'Kommentarer tas emot när som helst. Med en runda får alla en sista dag, och det går att se vilka som har hörts och vilka som är tysta.',
    en: 'Comments are taken at any time. A round gives everybody a last day, and shows who has been heard and who is silent.',
  },
});
const route = getRouteApi('/u/$slug/krav/kommentarsrunda');

/** When the group is heard, who has been, and who is silent. */
export function RoundPage() {
  const { slug } = route.useParams();
  const query = useRequest(COMMENT_ROUNDS, { slug });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: procurement }) => (
        <WithDrafts procurement={procurement}>
          <Rounds procurement={procurement} />
        </WithDrafts>
      )}
    </Loaded>
  );
}

function Rounds({ procurement }: { procurement: RoundsProcurement }) {
  const { t } = useI18n();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { slug, title, caseNumber, commentRounds: [latest, ...earlier] } = procurement;
  return (
    <>
      <PageHeader
        title={latest ? t(m.numbered, { number: latest.number }) : t(m.title)}
        above={
          <>
            <Link to="/u/$slug" params={{ slug }}>
              {title} · {caseNumber}
            </Link>
            {' / '}
            <Link to="/u/$slug/krav" params={{ slug }}>
              {t(m.requirements)}
            </Link>
          </>
        }
        actions={<RoundActions procurement={procurement} />}
      />
      <div className={styles['page']}>
        {latest ? (
          <>
            <RoundState round={latest} />
            <CoverageSection procurement={procurement} search={search} change={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })} />
          </>
        ) : (
          <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>
        )}
        <MatrixSection procurement={procurement} />
        <EarlierRounds rounds={earlier} />
      </div>
    </>
  );
}
