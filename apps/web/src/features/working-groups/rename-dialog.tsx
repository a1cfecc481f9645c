import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { hasCode } from '../../api/refusal.js';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Conflict } from '../../ui/conflict.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { toast } from '../../ui/toasts.js';
import { useForm } from '../../ui/use-form.js';
import { RENAME_GROUP, type Group } from './group-documents.js';

const m = defineMessages('rename-group', {
  title: { sv: 'Byt namn på arbetsgruppen', en: 'Rename the working group' },
  name: { sv: 'Gruppens namn', en: 'Name of the group' },
  act: { sv: 'Byt namn', en: 'Rename' },
  done: { sv: 'Gruppen heter nu {name}', en: 'The group is now called {name}' },
});

export function RenameDialog({ group: { id, name, version }, onClose }: { group: Group; onClose: () => void }) {
  const { t } = useI18n();
  const form = useForm({ name });
  const rename = useCommand(RENAME_GROUP);
  const [refused, setRefused] = useState<unknown>();
  const submit = async () => {
    try {
      await rename.run({ workingGroupId: id, version, name: form.values.name });
      toast(t(m.done, { name: form.values.name }));
      onClose();
    } catch (failure) {
      setRefused(failure);
      if (!hasCode(failure, 'CONFLICT')) form.refuse(failure);
    }
  };
  const foot = (
    <Button type="submit" form="rename-group" loading={rename.busy}>
      {t(m.act)}
    </Button>
  );
  return (
    <Dialog title={t(m.title)} onClose={onClose} foot={foot}>
      <Conflict refused={refused} names={{ name: t(m.name) }} />
      <FormFrame form={form} onSubmit={() => void submit()} id="rename-group">
        <TextInput label={t(m.name)} value={form.values.name} error={form.errorOf('name')} onChange={(event) => form.set({ name: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
