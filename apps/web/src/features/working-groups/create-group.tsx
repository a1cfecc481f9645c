import { Button, TextInput } from '@mantine/core';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { FormFrame } from '../../ui/form.js';
import { toast } from '../../ui/toasts.js';
import { useForm } from '../../ui/use-form.js';
import { CREATE_GROUP } from './group-documents.js';
import styles from './group.module.css';

const m = defineMessages('create-group', {
  title: { sv: 'Bilda arbetsgruppen', en: 'Form the working group' },
  what: { sv: 'Arbetsgruppen läser och kommenterar kraven innan upphandlingen annonseras. Ni nominerar och utser ledamöterna i nästa steg.', en: 'The working group reads the requirements and comments on them before the procurement is published. You nominate and choose its members in the next step.' },
  name: { sv: 'Gruppens namn', en: 'Name of the group' },
  act: { sv: 'Bilda gruppen', en: 'Form the group' },
  done: { sv: 'Arbetsgruppen är bildad', en: 'The working group is formed' },
});

/** Where a procurement has no group yet: its name, and then its members. */
export function CreateGroup({ procurementId }: { procurementId: string }) {
  const { t } = useI18n();
  const form = useForm({ name: '' }, `create-group:${procurementId}`);
  const create = useCommand(CREATE_GROUP);
  const submit = async () => {
    try {
      await create.run({ procurementId, name: form.values.name });
      form.done();
      toast(t(m.done));
    } catch (refused) {
      form.refuse(refused);
    }
  };
  return (
    <section className={`${styles['narrow']} sk-stack`}>
      <h2>{t(m.title)}</h2>
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={() => void submit()}>
        <TextInput label={t(m.name)} value={form.values.name} error={form.errorOf('name')} onChange={(event) => form.set({ name: event.currentTarget.value })} />
        <div>
          <Button type="submit" loading={create.busy}>
            {t(m.act)}
          </Button>
        </div>
      </FormFrame>
    </section>
  );
}
