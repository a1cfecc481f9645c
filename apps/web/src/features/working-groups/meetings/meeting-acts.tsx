import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconMail, IconPresentation } from '../../../ui/icons.js';
import { LinkButton } from '../../../ui/link-button.js';
import { ActDialog } from '../../../ui/act-dialog.js';
import { CANCEL_MEETING, INVITE_TO_MEETING, type Meeting } from './meeting-documents.js';
import { ChangeDialog } from './meeting-dialog.js';
import { formatSpan } from './stockholm-time.js';

const m = defineMessages('meeting-acts', {
  mode: { sv: 'Öppna mötesläget', en: 'Open meeting mode' },
  change: { sv: 'Ändra', en: 'Change' },
  invite: { sv: 'Kalla ledamöterna', en: 'Call the members' },
  inviteAgain: { sv: 'Kalla igen', en: 'Call again' },
  inviteTitle: { sv: 'Kalla {count, plural, one {# ledamot} other {# ledamöter}} till mötet?', en: 'Call {count, plural, one {# member} other {# members}} to the meeting?' },
  inviteWhat: { sv: 'Var och en får ett mejl med tid och plats, {when}, och en länk hit. Dagordningen står inte i mejlet: den är hemlig.', en: 'Each gets a mail with time and place, {when}, and a link here. The agenda is not in the mail: it is secret.' },
  invited: { sv: 'Ledamöterna är kallade', en: 'The members are called' },
  cancel: { sv: 'Ställ in mötet', en: 'Cancel the meeting' },
  cancelTitle: { sv: 'Ställa in mötet?', en: 'Cancel the meeting?' },
  cancelTold: { sv: 'Ledamöterna får ett mejl om att mötet inte blir av. Dagordningen finns kvar att läsa.', en: 'The members get a mail that the meeting will not take place. The agenda can still be read.' },
  cancelQuiet: { sv: 'Ingen är kallad ännu, så ingen får något mejl. Dagordningen finns kvar att läsa.', en: 'Nobody has been called yet, so nobody gets a mail. The agenda can still be read.' },
  cancelled: { sv: 'Mötet är inställt', en: 'The meeting is cancelled' },
});

/** What may be done with the meeting as a whole, the most important last. */
export function MeetingActs({ slug, meeting }: { slug: string; meeting: Meeting }) {
  const { t } = useI18n();
  const { id, state, availableActions, items } = meeting;
  const [open, setOpen] = useState<'CHANGE' | 'INVITE' | 'CANCEL'>();
  const close = () => setOpen(undefined);
  return (
    <>
      {availableActions.includes('CANCEL') && (
        <Button variant="default" onClick={() => setOpen('CANCEL')}>
          {t(m.cancel)}
        </Button>
      )}
      {availableActions.includes('CHANGE') && (
        <Button variant="default" onClick={() => setOpen('CHANGE')}>
          {t(m.change)}
        </Button>
      )}
      {availableActions.includes('INVITE') && (
        <Button variant={state === 'INVITED' ? 'default' : 'filled'} leftSection={<IconMail size={18} aria-hidden />} onClick={() => setOpen('INVITE')}>
          {t(state === 'INVITED' ? m.inviteAgain : m.invite)}
        </Button>
      )}
      {availableActions.includes('RECORD') && items.length > 0 && (
        <LinkButton variant={state === 'PLANNED' ? 'default' : 'filled'} leftSection={<IconPresentation size={18} aria-hidden />} to="/u/$slug/arbetsgrupp/moten/$meetingId/lage" params={{ slug, meetingId: id }}>
          {t(m.mode)}
        </LinkButton>
      )}
      {open === 'CHANGE' && <ChangeDialog meeting={meeting} onClose={close} />}
      {open === 'INVITE' && <InviteDialog meeting={meeting} onClose={close} />}
      {open === 'CANCEL' && <CancelDialog meeting={meeting} onClose={close} />}
    </>
  );
}

interface OneMeeting {
  meeting: Meeting;
  onClose: () => void;
}

function InviteDialog({ meeting: { id, version, attendance, startsAt, endsAt }, onClose }: OneMeeting) {
  const { t } = useI18n();
  const invite = useCommand(INVITE_TO_MEETING);
  return (
    <ActDialog title={t(m.inviteTitle, { count: attendance.length })} act={t(m.invite)} done={t(m.invited)} run={() => invite.run({ meetingId: id, version })} onClose={onClose}>
      <p>{t(m.inviteWhat, { when: formatSpan(startsAt, endsAt) })}</p>
      <p className="sk-soft">{attendance.map(({ member }) => member.person.name).join(', ')}</p>
    </ActDialog>
  );
}

function CancelDialog({ meeting: { id, version, state }, onClose }: OneMeeting) {
  const { t } = useI18n();
  const cancel = useCommand(CANCEL_MEETING);
  return (
    <ActDialog title={t(m.cancelTitle)} act={t(m.cancel)} destructive done={t(m.cancelled)} run={() => cancel.run({ meetingId: id, version })} onClose={onClose}>
      <p>{t(state === 'INVITED' ? m.cancelTold : m.cancelQuiet)}</p>
    </ActDialog>
  );
}
