import { Button, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import { dateAfter } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { OPEN_ROUND } from './round-documents.js';

const m = defineMessages('open-round', {
  title: { sv: 'Öppna en kommentarsrunda', en: 'Open a round of comments' },
  what: { sv: 'Alla i arbetsgruppen kan kommentera kraven till och med den sista dagen. Efter det tas inga kommentarer emot. Ingen får något mejl när rundan öppnar.', en: 'Everybody in the working group can comment until the end of the last day. After that no comments are taken. Nobody gets an e-mail when the round opens.' },
  opensOn: { sv: 'Första dag', en: 'First day' },
  opensHint: { sv: 'Lämna tomt för att öppna nu.', en: 'Leave empty to open now.' },
  closesOn: { sv: 'Sista dag', en: 'Last day' },
  missing: { sv: 'Välj en sista dag.', en: 'Choose a last day.' },
  act: { sv: 'Öppna rundan', en: 'Open the round' },
  done: { sv: 'Kommentarsrunda {number} är öppnad.', en: 'Round of comments {number} is opened.' },
  coming: { sv: 'Kommentarsrunda {number} öppnar {day}.', en: 'Round of comments {number} opens on {day}.' },
});
const USUAL_DAYS = 21;

export function OpenRoundDialog({ procurementId, onClose }: { procurementId: string; onClose: () => void }) {
  const { t } = useI18n();
  const form = useForm({ opensOn: '', closesOn: dateAfter(USUAL_DAYS) });
  const open = useCommand(OPEN_ROUND);
  const submit = async () => {
    const { opensOn, closesOn } = form.values;
    if (!form.check({ closesOn: closesOn === '' ? t(m.missing) : undefined })) return;
    try {
      const { openCommentRound: round } = await open.run({ procurementId, closesOn, opensOn: opensOn || null });
      toast(t(round.state === 'COMING' ? m.coming : m.done, { number: round.number, day: opensOn }));
      onClose();
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return (
    <Dialog
      title={t(m.title)}
      onClose={onClose}
      foot={
        <Button type="submit" form="open-round" loading={open.busy}>
          {t(m.act)}
        </Button>
      }
    >
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id="open-round">
        <TextInput type="date" label={t(m.opensOn)} description={t(m.opensHint)} value={form.values.opensOn} error={form.errorOf('opensOn')} onChange={(event) => form.set({ opensOn: event.currentTarget.value })} />
        <TextInput type="date" label={t(m.closesOn)} value={form.values.closesOn} error={form.errorOf('closesOn')} onChange={(event) => form.set({ closesOn: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
