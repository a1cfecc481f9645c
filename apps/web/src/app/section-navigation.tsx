import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { graphql } from '../api/graphql.js';
import { hasCode } from '../api/refusal.js';
import { useRequest } from '../api/use-request.js';
import { isStaff, readsMandates, representsOrganisation, useViewer, type Viewer } from '../api/viewer.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './section-navigation.module.css';

const m = defineMessages('section', {
  label: { sv: 'Upphandlingens sidor', en: 'Pages of the procurement' },
  procurement: { sv: 'Upphandlingen', en: 'The procurement' },
  mandates: { sv: 'Fullmakter', en: 'Mandates' },
  own: { sv: 'Vår fullmakt', en: 'Our mandate' },
  lock: { sv: 'Avropsberättigade', en: 'Entitled parties' },
  requirements: { sv: 'Krav', en: 'Requirements' },
  round: { sv: 'Kommentarsrunda', en: 'Round of comments' },
  baselines: { sv: 'Versioner', en: 'Baselines' },
  documents: { sv: 'Dokument', en: 'Documents' },
  published: { sv: 'Publicerat', en: 'Published' },
  group: { sv: 'Arbetsgrupp', en: 'Working group' },
  log: { sv: 'Händelser', en: 'Events' },
});

const exact = { exact: true, includeSearch: false };

/** There is an undertaking, signed or to be signed, for those alone for whom there are drafts. */
const SECTION_PAGES = graphql(/* GraphQL */ `
  query SectionPages($slug: String!) {
    procurementBySlug(slug: $slug) { id undertaking { standing } }
  }
`);

function useSectionPages(slug: string | undefined, viewer: Viewer | undefined): { exists: boolean; worksWithDrafts: boolean } {
  const pages = useRequest(SECTION_PAGES, { slug: slug ?? '' }, { enabled: slug !== undefined && viewer?.person != null });
  return { exists: !hasCode(pages.error, 'NOT_FOUND'), worksWithDrafts: pages.data?.procurementBySlug.undertaking != null };
}

/** The pages of the procurement that one is in; nothing elsewhere, nor in one that does not exist for the viewer. */
export function SectionNavigation() {
  const { t } = useI18n();
  const { slug } = useParams({ strict: false }) as { slug?: string };
  const path = useRouterState({ select: (state) => state.location.pathname });
  const viewer = useViewer().data?.viewer;
  const { exists, worksWithDrafts } = useSectionPages(slug, viewer);
  if (slug === undefined || viewer === undefined || !exists) return null;
  const readsAll = readsMandates(viewer);
  const readsMandatesHere = readsAll || representsOrganisation(viewer);
  // Whoever has the one page has no choice to make.
  if (!readsMandatesHere && !worksWithDrafts) return null;
  // One organisation's page belongs to the board.
  const onBoard = /\/fullmakter\/(?!las$)./.test(path);
  return (
    <nav className={`${styles['section']} sk-no-print`} aria-label={t(m.label)}>
      <div>
        <Link to="/u/$slug" params={{ slug }} activeOptions={exact}>
          {t(m.procurement)}
        </Link>
        {readsMandatesHere && (
          <Link to="/u/$slug/fullmakter" params={{ slug }} activeOptions={exact} data-here={onBoard}>
            {t(readsAll ? m.mandates : m.own)}
          </Link>
        )}
        {readsAll && (
          <Link to="/u/$slug/fullmakter/las" params={{ slug }} activeOptions={exact}>
            {t(m.lock)}
          </Link>
        )}
        {worksWithDrafts && <DraftPages slug={slug} />}
        {!isStaff(viewer) && <PublishedLink slug={slug} alone={!worksWithDrafts} />}
        {readsAll && (
          <Link to="/u/$slug/logg" params={{ slug }} activeOptions={exact}>
            {t(m.log)}
          </Link>
        )}
      </div>
    </nav>
  );
}

/** To those who read what is published and keep nothing; for most of them there are no other documents. */
function PublishedLink({ slug, alone }: { slug: string; alone: boolean }) {
  const { t } = useI18n();
  return (
    <Link to="/u/$slug/publicerat" params={{ slug }} activeOptions={exact}>
      {t(alone ? m.documents : m.published)}
    </Link>
  );
}

/** The pages of those who work with the drafts. */
function DraftPages({ slug }: { slug: string }) {
  const { t } = useI18n();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <>
      <Link to="/u/$slug/krav" params={{ slug }} activeOptions={exact}>
        {t(m.requirements)}
      </Link>
      <Link to="/u/$slug/krav/kommentarsrunda" params={{ slug }} activeOptions={exact} data-here={path.endsWith('/kommentarsmatris')}>
        {t(m.round)}
      </Link>
      <Link to="/u/$slug/jamfor" params={{ slug }} activeOptions={exact}>
        {t(m.baselines)}
      </Link>
      <Link to="/u/$slug/dokument" params={{ slug }} activeOptions={exact} data-here={path.includes('/dokument/')}>
        {t(m.documents)}
      </Link>
      <Link to="/u/$slug/arbetsgrupp" params={{ slug }} activeOptions={exact} data-here={path.includes('/arbetsgrupp/')}>
        {t(m.group)}
      </Link>
    </>
  );
}
