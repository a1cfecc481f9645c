import { Button, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import type { RequirementsFrame } from '../requirement-queries.js';
import { CHANGE_SECTION } from './edit-documents.js';

const m = defineMessages('change-section', {
  title: { sv: 'Ändra avsnittet {number} {title}', en: 'Change the section {number} {title}' },
  what: { sv: 'Med ett annat nummer följer alla krav i avsnittet med. Det går inte om något av numren står i en fastställd version.', en: 'With another number all requirements in the section follow. That cannot be done where one of the numbers stands in a baseline.' },
  number: { sv: 'Nummer', en: 'Number' },
  name: { sv: 'Rubrik', en: 'Title' },
  save: { sv: 'Spara avsnittet', en: 'Save the section' },
  saved: { sv: 'Avsnittet är ändrat', en: 'The section is changed' },
  close: { sv: 'Avbryt', en: 'Cancel' },
});

interface SectionDialogProps {
  procurementId: string;
  section: RequirementsFrame['requirementSections'][number];
  onClose: () => void;
}

/** Another title for a section, or another number. */
export function SectionDialog({ procurementId, section, onClose }: SectionDialogProps) {
  const { t } = useI18n();
  const formId = useId();
  const form = useForm({ number: section.number, title: section.title });
  const command = useCommand(CHANGE_SECTION);
  const { values, set, errorOf } = form;
  const submit = async () => {
    const changed = (before: string, now: string) => (before === now.trim() ? null : now);
    try {
      await command.run({ procurementId, sectionId: section.id, number: changed(section.number, values.number), title: changed(section.title, values.title) });
      toast(t(m.saved));
      onClose();
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return (
    <Dialog
      title={t(m.title, { number: section.number, title: section.title })}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" onClick={onClose}>
            {t(m.close)}
          </Button>
          <Button type="submit" form={formId} loading={command.busy}>
            {t(m.save)}
          </Button>
        </>
      }
    >
      <FormFrame form={form} onSubmit={() => void submit()} id={formId}>
        <TextInput label={t(m.name)} value={values.title} error={errorOf('title')} onChange={(event) => set({ title: event.currentTarget.value })} />
        <TextInput label={t(m.number)} description={t(m.what)} value={values.number} error={errorOf('number')} onChange={(event) => set({ number: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
