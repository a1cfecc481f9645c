import { useCommand } from '../../../api/use-request.js';
import type { ParticipationQuery } from '../../../generated/graphql.js';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { toast } from '../../../ui/toasts.js';
import { IssueDialog } from '../board/issue-dialog.js';
import { RemindDialog } from '../board/remind-dialog.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import type { Act } from './acts-here.js';
import { ACT_BUTTONS } from './act-buttons.js';
import { AnswerDialog } from './answer-dialog.js';
import { LinkDialog } from './link-dialog.js';
import { CANCEL, DECLINE, REISSUE, RETURN, WITHDRAW } from './participation-documents.js';
import { ReferDialog } from './refer-dialog.js';
import { SigningDialog } from './signing-dialog.js';

const m = defineMessages('act-dialog', {
  returnWhat: { sv: '{name} får ett mejl med skälet och en länk för att komplettera. Fullmakten väntar på dem igen.', en: '{name} gets a mail with the reason and a link to complete it. The mandate waits for them again.' },
  returnReason: { sv: 'Vad behöver kompletteras?', en: 'What needs to be completed?' },
  completeBy: { sv: 'Kompletterad senast (frivilligt)', en: 'Completed by (optional)' },
  declineWhat: { sv: '{name} avstår från att lämna fullmakt och blir inte avropsberättigad. Fullmakten kan skickas på nytt.', en: '{name} declines to give a mandate and will not be entitled to call off. The mandate can be sent again.' },
  withdrawWhat: { sv: 'Fullmakten från {name} slutar gälla. Är förteckningen redan låst ändras den inte, men återkallelsen märks ut.', en: 'The mandate of {name} ceases to hold. A list that is already locked does not change, but the withdrawal is flagged.' },
  cancelWhat: { sv: 'Fullmakten till {name} makuleras och kan inte lämnas in. En ny kan skickas ut senare.', en: 'The mandate to {name} is cancelled and cannot be submitted. A new one can be sent later.' },
  why: { sv: 'Varför?', en: 'Why?' },
  reissueWhat: { sv: '{name} får en ny fullmakt att skriva under, med mejl till kontaktpersonen.', en: '{name} gets a new mandate to sign, by mail to the contact.' },
  respondBy: { sv: 'Svara senast', en: 'Answer by' },
  done: { sv: 'Klart.', en: 'Done.' },
});

interface ActDialogProps {
  act: Act;
  participation: ParticipationQuery['participation'];
  onClose: () => void;
}

/** The dialog of an act on one organisation. */
export function ActDialog({ act, participation, onClose }: ActDialogProps) {
  const { procurement, organisation, availableActions } = participation;
  const row = { organisation, availableActions };
  switch (act) {
    case 'ISSUE_MANDATE':
      return <IssueDialog rows={[row]} procurement={procurement} onClose={onClose} onDone={nothing} />;
    case 'REMIND':
      return <RemindDialog rows={[row]} procurement={procurement} onClose={onClose} onDone={nothing} />;
    case 'ANSWER_INQUIRY':
      return <AnswerDialog participation={participation} onClose={onClose} />;
    case 'SEND_LINK':
      return <LinkDialog participation={participation} onClose={onClose} />;
    case 'REGISTER_PAPER':
    case 'SUBMIT':
      return <SigningDialog act={act} participation={participation} onClose={onClose} />;
    case 'REFER':
      return <ReferDialog participation={participation} onClose={onClose} />;
    case 'RETURN':
    case 'DECLINE':
    case 'WITHDRAW':
    case 'CANCEL':
    case 'REISSUE':
      return <MandateAct act={act} participation={participation} onClose={onClose} />;
  }
}

const nothing = () => undefined;

type ReasonedAct = 'RETURN' | 'DECLINE' | 'WITHDRAW' | 'CANCEL' | 'REISSUE';
const WORDS: Record<ReasonedAct, { what: Message; reason?: Message }> = {
  RETURN: { what: m.returnWhat, reason: m.returnReason },
  DECLINE: { what: m.declineWhat, reason: m.why },
  WITHDRAW: { what: m.withdrawWhat, reason: m.why },
  CANCEL: { what: m.cancelWhat, reason: m.why },
  REISSUE: { what: m.reissueWhat },
};

function MandateAct({ act, participation: { mandate, organisation }, onClose }: ActDialogProps & { act: ReasonedAct }) {
  const { t } = useI18n();
  const { busy, run } = useMandateAct(act);
  if (!mandate) return null;
  const { what, reason } = WORDS[act];
  const date = act === 'RETURN' ? { label: t(m.completeBy), days: 14, optional: true } : act === 'REISSUE' ? { label: t(m.respondBy), days: 21 } : undefined;
  return (
    <ReasonDialog
      title={t(ACT_BUTTONS[act])}
      act={t(ACT_BUTTONS[act])}
      destructive={act === 'WITHDRAW' || act === 'CANCEL' || act === 'DECLINE'}
      {...(reason ? { reason: t(reason) } : {})}
      {...(date ? { date } : {})}
      draftKey={`${act}:${mandate.id}`}
      busy={busy}
      onAct={async (given, on) => {
        await run({ mandateId: mandate.id, version: mandate.version, reason: given, on });
        toast(t(m.done));
      }}
      onClose={onClose}
    >
      <p>{t(what, { name: organisation.name })}</p>
    </ReasonDialog>
  );
}

function useMandateAct(act: ReasonedAct) {
  const commands = {
    RETURN: useCommand(RETURN),
    DECLINE: useCommand(DECLINE),
    WITHDRAW: useCommand(WITHDRAW),
    CANCEL: useCommand(CANCEL),
    REISSUE: useCommand(REISSUE),
  };
  const run = ({ mandateId, version, reason, on }: { mandateId: string; version: number; reason: string; on: string }): Promise<unknown> => {
    if (act === 'RETURN') return commands.RETURN.run({ mandateId, version, reason, completeBy: on || null });
    if (act === 'REISSUE') return commands.REISSUE.run({ mandateId, version, respondBy: on });
    return commands[act].run({ mandateId, version, reason });
  };
  return { busy: commands[act].busy, run };
}
