import { Button, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import type { RequirementRow, RequirementsFrame } from '../requirement-queries.js';
import { MOVE_REQUIREMENT } from './edit-documents.js';
import { SectionField } from './section-field.js';

const m = defineMessages('move-requirement', {
  title: { sv: 'Flytta {number} {heading}', en: 'Move {number} {heading}' },
  what: {
    sv: 'Kravet får ett annat nummer. Har ett annat krav numret flyttas det och de som följer ett steg. Nummer som står i en fastställd version ändras aldrig.',
    en: 'The requirement gets another number. Where another requirement has it, that one and those that follow go one step on. Numbers that stand in a baseline never change.',
  },
  number: { sv: 'Nytt nummer', en: 'New number' },
  move: { sv: 'Flytta kravet', en: 'Move the requirement' },
  moved: { sv: 'Kravet har nu numret {number}', en: 'The requirement now has the number {number}' },
  close: { sv: 'Avbryt', en: 'Cancel' },
});

interface MoveDialogProps {
  procurement: RequirementsFrame;
  row: RequirementRow;
  onMoved: (number: string) => void;
  onClose: () => void;
}

/** Another number for a requirement, and with it another place. */
export function MoveDialog({ procurement, row, onMoved, onClose }: MoveDialogProps) {
  const { t } = useI18n();
  const formId = useId();
  const form = useForm({ number: row.number, section: '' });
  const command = useCommand(MOVE_REQUIREMENT);
  const { values, set, errorOf } = form;
  const submit = async () => {
    try {
      const { moveRequirement } = await command.run({ requirementId: row.id, number: values.number.trim(), section: values.section.trim() || null });
      toast(t(m.moved, { number: moveRequirement.number }));
      onMoved(moveRequirement.number);
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return (
    <Dialog
      title={t(m.title, { number: row.number, heading: row.heading })}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" onClick={onClose}>
            {t(m.close)}
          </Button>
          <Button type="submit" form={formId} loading={command.busy}>
            {t(m.move)}
          </Button>
        </>
      }
    >
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id={formId}>
        <TextInput label={t(m.number)} value={values.number} error={errorOf('number')} onChange={(event) => set({ number: event.currentTarget.value })} />
        <SectionField sections={procurement.requirementSections} value={values.section} error={errorOf('section')} onChange={(section) => set({ section })} />
      </FormFrame>
    </Dialog>
  );
}
