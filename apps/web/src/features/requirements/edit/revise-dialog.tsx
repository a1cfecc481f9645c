import { Button } from '@mantine/core';
import { useId } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import type { RequirementRow, RequirementsFrame } from '../requirement-queries.js';
import { ContentFields } from './content-fields.js';
import { contentOf, PARTS } from './content.js';
import { Merge } from './merge.js';
import { useRevision } from './use-revision.js';

const m = defineMessages('revise-requirement', {
  title: { sv: 'Ändra {number} {heading}', en: 'Change {number} {heading}' },
  what: { sv: 'Det blir en ny version med ditt namn. Alla som har läst kravet får det som oläst igen.', en: 'It becomes a new version with your name. It becomes unread for all who have read it.' },
  save: { sv: 'Spara ny version', en: 'Save a new version' },
  saved: { sv: '{number} har en ny version', en: '{number} has a new version' },
  later: { sv: 'Stäng, spara utkastet här', en: 'Close, keep the draft here' },
  close: { sv: 'Stäng', en: 'Close' },
  drop: { sv: 'Släng utkastet', en: 'Discard the draft' },
  draft: { sv: 'Utkastet finns kvar på den här datorn tills du sparar.', en: 'The draft stays on this computer until you save.' },
});

interface ReviseDialogProps {
  procurement: RequirementsFrame;
  row: RequirementRow;
  onClose: () => void;
}

/** Rewording a requirement. Closing keeps what was written. */
export function ReviseDialog({ procurement, row, onClose }: ReviseDialogProps) {
  const { t } = useI18n();
  const formId = useId();
  const { form, busy, clash, save } = useRevision(row);
  const { number, heading } = row;
  const submit = () => {
    void save().then((saved) => {
      if (!saved) return;
      toast(t(m.saved, { number }));
      onClose();
    });
  };
  const isChanged = PARTS.some((part) => form.values[part] !== contentOf(row)[part]);
  const drop = () => {
    form.done();
    onClose();
  };
  return (
    <Dialog
      title={t(m.title, { number, heading })}
      wide
      onClose={onClose}
      foot={
        <>
          {isChanged && <span className="sk-soft sk-small">{t(m.draft)}</span>}
          {isChanged && (
            <Button variant="default" onClick={drop}>
              {t(m.drop)}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t(isChanged ? m.later : m.close)}
          </Button>
          <Button type="submit" form={formId} loading={busy}>
            {t(m.save)}
          </Button>
        </>
      }
    >
      <p className="sk-soft">{t(m.what)}</p>
      {clash && <Merge clash={clash} values={form.values} onTake={(part, value) => form.set({ [part]: value })} />}
      <FormFrame form={form} onSubmit={submit} id={formId}>
        <ContentFields form={form} lots={procurement.lots} />
      </FormFrame>
    </Dialog>
  );
}
