import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { BindingActKind, LockQuery } from '../../../generated/graphql.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toasts.js';
import { ReasonDialog } from '../reason-dialog.js';
import { CONFIRM_ACT, REJECT_ACT } from './lock-documents.js';
import styles from './lock.module.css';

const m = defineMessages('pending-act', {
  lock: { sv: 'Förslag: lås förteckningen', en: 'Proposal: lock the list' },
  newList: { sv: 'Förslag: öppna en ny förteckning', en: 'Proposal: open a new list' },
  other: { sv: 'Förslag som väntar på beslut', en: 'Proposal awaiting a decision' },
  by: { sv: 'Föreslaget av {name}, {at}', en: 'Proposed by {name}, {at}' },
  reason: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  happens: { sv: 'Det här händer:', en: 'This will happen:' },
  confirmLock: { sv: 'Bekräfta och lås', en: 'Confirm and lock' },
  confirmOther: { sv: 'Bekräfta', en: 'Confirm' },
  irreversible: { sv: 'En låst förteckning kan aldrig ändras.', en: 'A locked list can never be changed.' },
  reject: { sv: 'Avvisa förslaget', en: 'Reject the proposal' },
  rejectWhat: { sv: 'Inget låses. {name} ser att förslaget är avvisat, och varför.', en: 'Nothing is locked. {name} sees that the proposal is rejected, and why.' },
  rejectReason: { sv: 'Varför avvisas förslaget?', en: 'Why is the proposal rejected?' },
  rejected: { sv: 'Förslaget är avvisat.', en: 'The proposal is rejected.' },
  confirmed: { sv: 'Bekräftat.', en: 'Confirmed.' },
  locked: { sv: 'Förteckning {number} är låst med {count} avropsberättigade.', en: 'List {number} is locked with {count} entitled parties.' },
  waits: { sv: 'Förslaget väntar på att en annan administratör än {name} bekräftar det.', en: 'The proposal waits for an administrator other than {name} to confirm it.' },
  gap: { sv: 'Se vilka som saknar godkänd fullmakt', en: 'See who has no approved mandate' },
});
const TITLES: Partial<Record<BindingActKind, Message>> = { LOCK_ENTITLED_PARTIES: m.lock, OPEN_NEW_LIST: m.newList };

type Act = LockQuery['procurementBySlug']['pendingActs'][number];

/** A binding act that waits for the second person, with everything it leads to. */
export function PendingAct({ act, slug }: { act: Act; slug: string }) {
  const { t } = useI18n();
  const [asked, setAsked] = useState<'confirm' | 'reject'>();
  const { kind, proposedBy, proposedAt, reason, mayConfirm, mayReject } = act;
  return (
    <section className={styles['act']}>
      <h2>{t(TITLES[kind] ?? m.other)}</h2>
      <p className="sk-soft">{t(m.by, { name: proposedBy.name, at: formatInstant(proposedAt) })}</p>
      {reason && <p>{t(m.reason, { reason })}</p>}
      <Consequences act={act} />
      {kind === 'LOCK_ENTITLED_PARTIES' && (
        <p>
          <Link to="/u/$slug/fullmakter" params={{ slug }} search={{ glapp: '1' }}>
            {t(m.gap)}
          </Link>
        </p>
      )}
      {!mayConfirm && <p>{t(m.waits, { name: proposedBy.name })}</p>}
      <div className="sk-row">
        {mayConfirm && <Button onClick={() => setAsked('confirm')}>{t(kind === 'LOCK_ENTITLED_PARTIES' ? m.confirmLock : m.confirmOther)}</Button>}
        {mayReject && (
          <Button variant="default" onClick={() => setAsked('reject')}>
            {t(m.reject)}
          </Button>
        )}
      </div>
      {asked === 'confirm' && <Confirm act={act} onClose={() => setAsked(undefined)} />}
      {asked === 'reject' && <Reject act={act} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Consequences({ act }: { act: Act }) {
  const { t } = useI18n();
  return (
    <div>
      <p>
        <strong>{t(m.happens)}</strong>
      </p>
      <ul className={styles['consequences']}>
        {act.consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
    </div>
  );
}

function Confirm({ act, onClose }: { act: Act; onClose: () => void }) {
  const { t } = useI18n();
  const confirm = useCommand(CONFIRM_ACT);
  const [failure, setFailure] = useState<string>();
  const locks = act.kind === 'LOCK_ENTITLED_PARTIES';
  const run = async () => {
    try {
      const { confirmAct } = await confirm.run({ actId: act.id });
      const list = confirmAct.entitledList;
      toast(list ? t(m.locked, { number: list.number, count: list.partyCount }) : t(m.confirmed));
      onClose();
    } catch (refused) {
      setFailure(sayFailure(refused));
    }
  };
  return (
    <ConfirmDialog title={t(TITLES[act.kind] ?? m.other)} act={t(locks ? m.confirmLock : m.confirmOther)} busy={confirm.busy} failure={failure} onConfirm={() => void run()} onClose={onClose}>
      <Consequences act={act} />
      {locks && <p>{t(m.irreversible)}</p>}
    </ConfirmDialog>
  );
}

function Reject({ act, onClose }: { act: Act; onClose: () => void }) {
  const { t } = useI18n();
  const reject = useCommand(REJECT_ACT);
  return (
    <ReasonDialog
      title={t(m.reject)}
      reason={t(m.rejectReason)}
      act={t(m.reject)}
      draftKey={`reject:${act.id}`}
      busy={reject.busy}
      onAct={async (reason) => {
        await reject.run({ actId: act.id, reason });
        toast(t(m.rejected));
      }}
      onClose={onClose}
    >
      <p>{t(m.rejectWhat, { name: act.proposedBy.name })}</p>
    </ReasonDialog>
  );
}
