import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { readsMandates, representsOrganisation, useViewer } from '../api/viewer.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './section-navigation.module.css';

const m = defineMessages('section', {
  label: { sv: 'Upphandlingens sidor', en: 'Pages of the procurement' },
  procurement: { sv: 'Upphandlingen', en: 'The procurement' },
  mandates: { sv: 'Fullmakter', en: 'Mandates' },
  own: { sv: 'Vår fullmakt', en: 'Our mandate' },
  lock: { sv: 'Avropsberättigade', en: 'Entitled parties' },
  log: { sv: 'Händelser', en: 'Events' },
});

/** The pages of the procurement that one is in; nothing elsewhere. */
export function SectionNavigation() {
  const { t } = useI18n();
  const { slug } = useParams({ strict: false }) as { slug?: string };
  const path = useRouterState({ select: (state) => state.location.pathname });
  const viewer = useViewer().data?.viewer;
  if (slug === undefined || viewer === undefined) return null;
  const readsAll = readsMandates(viewer);
  // Procurement support has the one page: no choice to make.
  if (!readsAll && !representsOrganisation(viewer)) return null;
  // One organisation's page belongs to the board.
  const onBoard = /\/fullmakter\/(?!las$)./.test(path);
  const exact = { exact: true, includeSearch: false };
  return (
    <nav className={`${styles['section']} sk-no-print`} aria-label={t(m.label)}>
      <div>
        <Link to="/u/$slug" params={{ slug }} activeOptions={exact}>
          {t(m.procurement)}
        </Link>
        <Link to="/u/$slug/fullmakter" params={{ slug }} activeOptions={exact} data-here={onBoard}>
          {t(readsAll ? m.mandates : m.own)}
        </Link>
        {readsAll && (
          <>
            <Link to="/u/$slug/fullmakter/las" params={{ slug }} activeOptions={exact}>
              {t(m.lock)}
            </Link>
            <Link to="/u/$slug/logg" params={{ slug }} activeOptions={exact}>
              {t(m.log)}
            </Link>
          </>
        )}
      </div>
    </nav>
  );
}
