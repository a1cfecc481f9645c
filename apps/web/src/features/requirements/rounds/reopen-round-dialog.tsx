import { Button, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import { dateAfter } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { REOPEN_ROUND, type Round } from './round-documents.js';

const m = defineMessages('reopen-round', {
  reopenTitle: { sv: 'Öppna rundan igen', en: 'Open the round again' },
  reopenWhat: { sv: 'Det är samma runda: det som redan har sagts räknas. Alla i arbetsgruppen kan kommentera igen, till och med den nya sista dagen.', en: 'It is the same round: what has been said already counts. Everybody in the working group can comment again, until the end of the new last day.' },
  reopenDone: { sv: 'Rundan är öppen igen till och med {day}.', en: 'The round is open again until the end of {day}.' },
  moveTitle: { sv: 'Flytta sista dagen', en: 'Move the last day' },
  moveWhat: { sv: 'Sista dagen är nu {day}. Den nya dagen syns för alla i arbetsgruppen. Ingen får något mejl om den.', en: 'The last day is {day} now. Everybody in the working group sees the new day. Nobody gets an e-mail about it.' },
  moveDone: { sv: 'Sista dagen är flyttad till {day}.', en: 'The last day is moved to {day}.' },
  closesOn: { sv: 'Ny sista dag', en: 'New last day' },
  missing: { sv: 'Välj en sista dag.', en: 'Choose a last day.' },
});
const USUAL_DAYS = 14;

interface ReopenRoundDialogProps {
  procurementId: string;
  round: Round;
  onClose: () => void;
}

/** Another last day: for a round that is open, or that opens again by it. */
export function ReopenRoundDialog({ procurementId, round: { state, lastOn }, onClose }: ReopenRoundDialogProps) {
  const { t } = useI18n();
  const open = state === 'OPEN';
  const form = useForm({ closesOn: open ? lastOn : dateAfter(USUAL_DAYS) });
  const reopen = useCommand(REOPEN_ROUND);
  const submit = async () => {
    const { closesOn } = form.values;
    if (!form.check({ closesOn: closesOn === '' ? t(m.missing) : undefined })) return;
    try {
      await reopen.run({ procurementId, closesOn });
      toast(t(open ? m.moveDone : m.reopenDone, { day: closesOn }));
      onClose();
    } catch (failure) {
      form.refuse(failure);
    }
  };
  const title = t(open ? m.moveTitle : m.reopenTitle);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <Button type="submit" form="reopen-round" loading={reopen.busy}>
          {title}
        </Button>
      }
    >
      <p>{t(open ? m.moveWhat : m.reopenWhat, { day: lastOn })}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id="reopen-round">
        <TextInput type="date" label={t(m.closesOn)} value={form.values.closesOn} error={form.errorOf('closesOn')} onChange={(event) => form.set({ closesOn: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
