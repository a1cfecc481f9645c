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
import { ContentFields } from './content-fields.js';
import { decimalOf, EMPTY, pickContent, type Content } from './content.js';
import { ADD_REQUIREMENT } from './edit-documents.js';
import styles from './edit.module.css';
import { SectionField } from './section-field.js';

const m = defineMessages('add-requirement', {
  title: { sv: 'Lägg till ett krav', en: 'Add a requirement' },
  number: { sv: 'Nummer', en: 'Number' },
  numberHint: { sv: 'Till exempel 3.2.14.', en: 'For instance 3.2.14.' },
  save: { sv: 'Lägg till kravet', en: 'Add the requirement' },
  saved: { sv: 'Kravet {number} är tillagt', en: 'Requirement {number} is added' },
  close: { sv: 'Stäng, spara utkastet här', en: 'Close, keep the draft here' },
});

interface Values extends Content {
  readonly number: string;
  readonly section: string;
}

interface AddDialogProps {
  procurement: RequirementsFrame;
  onAdded: (number: string) => void;
  onClose: () => void;
}

/** A new requirement, under a number of its own; its section is opened where it is new. Closing keeps what was written. */
export function AddDialog({ procurement, onAdded, onClose }: AddDialogProps) {
  const { t } = useI18n();
  const formId = useId();
  const form = useForm<Values>({ ...EMPTY, number: '', section: '' }, `samkop.requirement.new.${procurement.id}`, localStorage);
  const command = useCommand(ADD_REQUIREMENT);
  const { values, set, errorOf } = form;
  const submit = async () => {
    const { weight, lotNumber, ...content } = pickContent(values);
    const input = {
      ...content, procurementId: procurement.id, number: values.number, section: values.section.trim() || values.number.replace(/\.?\d*\.?$/, ''),
      weight: content.kind === 'AWARD' ? decimalOf(weight) : null, lotNumber: lotNumber === '0' ? null : Number(lotNumber),
    };
    try {
      const { addRequirement } = await command.run({ input });
      form.done();
      toast(t(m.saved, { number: addRequirement.number }));
      onAdded(addRequirement.number);
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return (
    <Dialog
      title={t(m.title)}
      wide
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
        <div className={styles['row']}>
          <TextInput label={t(m.number)} description={t(m.numberHint)} value={values.number} error={errorOf('number')} onChange={(event) => set({ number: event.currentTarget.value })} />
          <SectionField sections={procurement.requirementSections} value={values.section} error={errorOf('section')} onChange={(section) => set({ section })} />
        </div>
        <ContentFields form={form} lots={procurement.lots} />
      </FormFrame>
    </Dialog>
  );
}
