import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import type { BindingActKind, LockQuery } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { EntitledListPanel } from './entitled-list.js';
import { LOCK } from './lock-documents.js';
import styles from './lock.module.css';
import { PendingAct } from './pending-act.js';
import { ProposeLock, ProposeNewList } from './propose.js';

const m = defineMessages('lock', {
  title: { sv: 'Avropsberättigade', en: 'Entitled parties' },
  below: {
    sv: 'Bara den som står på den låsta förteckningen får avropa på ramavtalet. Förteckningen blir en bilaga till upphandlingsdokumenten.',
    en: 'Only those on the locked list may call off on the framework agreement. The list becomes an annex to the tender documents.',
  },
  none: { sv: 'Ingen förteckning är låst ännu', en: 'No list is locked yet' },
  noneWhat: { sv: 'När fullmakterna är inne föreslår en person att den låses, och en administratör till bekräftar.', en: 'When the mandates are in, one person proposes the lock and another administrator confirms it.' },
  notShown: { sv: 'Förteckningen visas för värdorganisationen', en: 'The list is shown to the host organisation' },
  lists: { sv: 'Låsta förteckningar', en: 'Locked lists' },
});
type Procurement = LockQuery['procurementBySlug'];
const OF_THIS_PAGE: readonly BindingActKind[] = ['LOCK_ENTITLED_PARTIES', 'OPEN_NEW_LIST'];
const route = getRouteApi('/u/$slug/fullmakter/las');

/** Locking the list of entitled parties: proposed by one, confirmed by another, and then never changed. */
export function LockPage() {
  const { t } = useI18n();
  const { slug } = route.useParams();
  const query = useRequest(LOCK, { slug });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: procurement }) => (
        <>
          <PageHeader
            title={t(m.title)}
            below={t(m.below)}
            above={
              <Link to="/u/$slug" params={{ slug }}>
                {procurement.title} · {procurement.caseNumber}
              </Link>
            }
          />
          <Lock procurement={procurement} />
        </>
      )}
    </Loaded>
  );
}

function Lock({ procurement }: { procurement: Procurement }) {
  const { slug, pendingActs, availableActions, openList } = procurement;
  const proposed = (kind: BindingActKind) => pendingActs.some((act) => act.kind === kind);
  const isOpen = typeof openList === 'number';
  return (
    <div className={styles['page']}>
      {pendingActs.filter(({ kind }) => OF_THIS_PAGE.includes(kind)).map((act) => (
        <PendingAct key={act.id} act={act} slug={slug} />
      ))}
      {availableActions.includes('PROPOSE_LOCK') && isOpen && !proposed('LOCK_ENTITLED_PARTIES') && <ProposeLock procurement={procurement} />}
      <Lists procurement={procurement} />
      {availableActions.includes('PROPOSE_NEW_LIST') && !isOpen && !proposed('OPEN_NEW_LIST') && <ProposeNewList procurement={procurement} />}
    </div>
  );
}

function Lists({ procurement: { entitledLists, openList } }: { procurement: Procurement }) {
  const { t } = useI18n();
  // Without a list and without one open, it is not the reader's to know whether there is any.
  if (entitledLists.length === 0 && typeof openList !== 'number') return <Empty title={t(m.notShown)} />;
  if (entitledLists.length === 0) return <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>;
  return (
    <section className="sk-stack">
      <h2>{t(m.lists)}</h2>
      {[...entitledLists]
        .sort((a, b) => b.number - a.number)
        .map((list) => (
          <EntitledListPanel key={list.id} list={list} />
        ))}
    </section>
  );
}
