import { Link } from '@tanstack/react-router';
import type { LockQuery } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { BindingActPanel } from '../../../ui/binding-act.js';

const m = defineMessages('pending-act', {
  lock: { sv: 'Förslag: lås förteckningen', en: 'Proposal: lock the list' },
  newList: { sv: 'Förslag: öppna en ny förteckning', en: 'Proposal: open a new list' },
  confirmLock: { sv: 'Bekräfta och lås', en: 'Confirm and lock' },
  confirmNewList: { sv: 'Bekräfta', en: 'Confirm' },
  irreversible: { sv: 'En låst förteckning kan aldrig ändras.', en: 'A locked list can never be changed.' },
  rejection: { sv: 'Inget låses. {name} ser att förslaget är avvisat, och varför.', en: 'Nothing is locked. {name} sees that the proposal is rejected, and why.' },
  confirmed: { sv: 'Bekräftat.', en: 'Confirmed.' },
  locked: { sv: 'Förteckning {number} är låst med {count} avropsberättigade.', en: 'List {number} is locked with {count} entitled parties.' },
  gap: { sv: 'Se vilka som saknar godkänd fullmakt', en: 'See who has no approved mandate' },
});

type Act = LockQuery['procurementBySlug']['pendingActs'][number];

/** The lock, or a new list, that waits for the second person. */
export function PendingAct({ act, slug }: { act: Act; slug: string }) {
  const { t } = useI18n();
  const locks = act.kind === 'LOCK_ENTITLED_PARTIES';
  return (
    <BindingActPanel
      act={act}
      title={t(locks ? m.lock : m.newList)}
      confirm={t(locks ? m.confirmLock : m.confirmNewList)}
      irreversible={locks ? t(m.irreversible) : undefined}
      rejection={t(m.rejection, { name: act.proposedBy.name })}
      done={({ entitledList }) => (entitledList ? t(m.locked, { number: entitledList.number, count: entitledList.partyCount }) : t(m.confirmed))}
    >
      {locks && (
        <p>
          <Link to="/u/$slug/fullmakter" params={{ slug }} search={{ glapp: '1' }}>
            {t(m.gap)}
          </Link>
        </p>
      )}
    </BindingActPanel>
  );
}
