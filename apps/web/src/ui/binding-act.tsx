import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { graphql } from '../api/graphql.js';
import { sayFailure } from '../api/refusal.js';
import { useCommand } from '../api/use-request.js';
import type { ConfirmActMutation } from '../generated/graphql.js';
import { formatInstant } from '../i18n/format.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './binding-act.module.css';
import { Dated } from './dated.js';
import { ConfirmDialog } from './dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { toast } from './toasts.js';

const m = defineMessages('binding-act', {
  by: { sv: 'Föreslaget av {name}, {at}', en: 'Proposed by {name}, {at}' },
  reason: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  happens: { sv: 'Det här händer:', en: 'This will happen:' },
  reject: { sv: 'Avvisa förslaget', en: 'Reject the proposal' },
  rejectReason: { sv: 'Varför avvisas förslaget?', en: 'Why is the proposal rejected?' },
  rejected: { sv: 'Förslaget är avvisat.', en: 'The proposal is rejected.' },
  waits: { sv: 'Förslaget väntar på att en annan administratör än {name} bekräftar det.', en: 'The proposal waits for an administrator other than {name} to confirm it.' },
});

const CONFIRM_ACT = graphql(/* GraphQL */ `
  mutation ConfirmAct($actId: ID!) {
    confirmAct(actId: $actId) { id state entitledList { id number partyCount } }
  }
`);
const REJECT_ACT = graphql(/* GraphQL */ `
  mutation RejectAct($actId: ID!, $reason: String!) {
    rejectAct(actId: $actId, reason: $reason) { id state }
  }
`);

/** A proposal as the second person meets it. */
export interface ProposedAct {
  readonly id: string;
  readonly proposedBy: { readonly name: string };
  readonly proposedAt: string;
  readonly reason?: string | null;
  readonly consequences: readonly string[];
  readonly mayConfirm: boolean;
  readonly mayReject: boolean;
}

interface BindingActProps {
  act: ProposedAct;
  title: string;
  /** The verb on the button that confirms. */
  confirm: string;
  /** That it cannot be taken back, where it cannot. */
  irreversible?: string | undefined;
  /** What a rejection leads to. */
  rejection: string;
  /** What is said when it is confirmed. */
  done: (confirmed: ConfirmActMutation['confirmAct']) => string;
  /** What the second person should look at first. */
  children?: ReactNode;
}

/** A binding act that waits for the second person, with everything it leads to. */
export function BindingActPanel(props: BindingActProps) {
  const { t } = useI18n();
  const [asked, setAsked] = useState<'confirm' | 'reject'>();
  const { act: { proposedBy, proposedAt, reason, consequences, mayConfirm, mayReject }, title, confirm, children } = props;
  const { name } = proposedBy;
  return (
    <section className={styles['act']}>
      <h2>{title}</h2>
      <p className="sk-soft"><Dated>{t(m.by, { name, at: formatInstant(proposedAt) })}</Dated></p>
      {reason && <p>{t(m.reason, { reason })}</p>}
      <Consequences consequences={consequences} />
      {children}
      {!mayConfirm && <p>{t(m.waits, { name })}</p>}
      <div className="sk-row">
        {mayConfirm && <Button onClick={() => setAsked('confirm')}>{confirm}</Button>}
        {mayReject && (
          <Button variant="default" onClick={() => setAsked('reject')}>
            {t(m.reject)}
          </Button>
        )}
      </div>
      {asked === 'confirm' && <Confirm {...props} onClose={() => setAsked(undefined)} />}
      {asked === 'reject' && <Reject {...props} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Consequences({ consequences }: { consequences: readonly string[] }) {
  const { t } = useI18n();
  return (
    <div>
      <p>
        <strong>{t(m.happens)}</strong>
      </p>
      <ul className={styles['consequences']}>
        {consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
    </div>
  );
}

function Confirm({ act, title, confirm: verb, irreversible, done, onClose }: BindingActProps & { onClose: () => void }) {
  const confirm = useCommand(CONFIRM_ACT);
  const [failure, setFailure] = useState<string>();
  const run = async () => {
    try {
      const { confirmAct } = await confirm.run({ actId: act.id });
      toast(done(confirmAct));
      onClose();
    } catch (refused) {
      setFailure(sayFailure(refused));
    }
  };
  return (
    <ConfirmDialog title={title} act={verb} busy={confirm.busy} failure={failure} onConfirm={() => void run()} onClose={onClose}>
      <Consequences consequences={act.consequences} />
      {irreversible && <p>{irreversible}</p>}
    </ConfirmDialog>
  );
}

function Reject({ act, rejection, onClose }: BindingActProps & { onClose: () => void }) {
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
      <p>{rejection}</p>
    </ReasonDialog>
  );
}
