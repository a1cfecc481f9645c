import { Button, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import type { RequirementRow } from '../requirement-queries.js';
import { WITHDRAW_REQUIREMENT } from './edit-documents.js';

const m = defineMessages('withdraw-requirement', {
  title: { sv: 'Stryk {number} {heading}', en: 'Strike {number} {heading}' },
  what: {
    sv: 'Kravet tas ur kravspecifikationen. Det försvinner inte: det står kvar bland de strukna med alla versioner, kommentarer och skälet, och kan tas tillbaka.',
    en: 'The requirement is taken out of the specification. It does not vanish: it stays among the struck with all versions, comments and the reason, and can be taken back.',
  },
  threads: { sv: '{count, plural, one {En öppen tråd om kravet} other {# öppna trådar om kravet}} blir kvar obesvarade.', en: '{count, plural, one {One open thread about it} other {# open threads about it}} will remain unanswered.' },
  weight: { sv: 'Vikten {weight} räknas inte längre med i delområdets hundra.', en: 'The weight {weight} no longer counts towards the hundred of its lot.' },
  reason: { sv: 'Skäl', en: 'Reason' },
  act: { sv: 'Stryk kravet', en: 'Strike the requirement' },
  done: { sv: 'Kravet {number} är struket', en: 'Requirement {number} is struck' },
  close: { sv: 'Avbryt', en: 'Cancel' },
});

interface WithdrawDialogProps {
  row: RequirementRow;
  onClose: () => void;
}

/** Taking a requirement out of the specification, with a reason that everybody sees. */
export function WithdrawDialog({ row, onClose }: WithdrawDialogProps) {
  const { t } = useI18n();
  const formId = useId();
  const form = useForm({ reason: '' }, `samkop.requirement.withdraw.${row.id}`, localStorage);
  const command = useCommand(WITHDRAW_REQUIREMENT);
  const { id, number, heading, version, openThreadCount, weight } = row;
  const submit = async () => {
    try {
      await command.run({ requirementId: id, version, reason: form.values.reason });
      form.done();
      toast(t(m.done, { number }));
      onClose();
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return (
    <Dialog
      title={t(m.title, { number, heading })}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" onClick={onClose}>
            {t(m.close)}
          </Button>
          <Button type="submit" form={formId} color="red" loading={command.busy}>
            {t(m.act)}
          </Button>
        </>
      }
    >
      <p>{t(m.what)}</p>
      {openThreadCount > 0 && <p>{t(m.threads, { count: openThreadCount })}</p>}
      {weight && <p>{t(m.weight, { weight })}</p>}
      <FormFrame form={form} onSubmit={() => void submit()} id={formId}>
        <Textarea label={t(m.reason)} rows={3} value={form.values.reason} error={form.errorOf('reason')} onChange={(event) => form.set({ reason: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
