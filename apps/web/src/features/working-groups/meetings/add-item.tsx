import { Button, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { FormFrame } from '../../../ui/form.js';
import { IconPlus } from '../../../ui/icons.js';
import { announce } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { SET_AGENDA, type Meeting } from './meeting-documents.js';
import styles from './meeting.module.css';

const m = defineMessages('add-item', {
  label: { sv: 'Lägg till en egen punkt', en: 'Add an item of your own' },
  hint: { sv: 'Till exempel ”Val av justerare”', en: 'For instance “Choice of an adjuster”' },
  missing: { sv: 'Skriv vad punkten handlar om.', en: 'Write what the item is about.' },
  add: { sv: 'Lägg till', en: 'Add' },
  added: { sv: 'Punkten är tillagd sist', en: 'The item is added last' },
});

/** An item that is not about a requirement, last on the agenda. */
export function AddItem({ meeting: { id: meetingId, version, items } }: { meeting: Meeting }) {
  const { t } = useI18n();
  const form = useForm({ title: '' }, `add-item:${meetingId}`);
  const set = useCommand(SET_AGENDA);
  const submit = async () => {
    const { title } = form.values;
    if (!form.check({ title: title.trim() === '' ? t(m.missing) : undefined })) return;
    try {
      await set.run({ meetingId, version, items: [...items.map(({ id }) => ({ id })), { title }] });
      form.done();
      form.set({ title: '' });
      announce(t(m.added));
    } catch (refused) {
      form.refuse(refused);
    }
  };
  return (
    <FormFrame form={form} onSubmit={() => void submit()}>
      <div className={styles['add']}>
        <TextInput
          label={t(m.label)}
          description={t(m.hint)}
          value={form.values.title}
          error={form.errorOf('title') ?? form.otherErrors[0]}
          onChange={(event) => form.set({ title: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" loading={set.busy} leftSection={<IconPlus size={18} aria-hidden />}>
          {t(m.add)}
        </Button>
      </div>
    </FormFrame>
  );
}
