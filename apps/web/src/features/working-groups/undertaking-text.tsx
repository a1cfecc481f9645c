import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { hasCode } from '../../api/refusal.js';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Conflict } from '../../ui/conflict.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { IconPencil } from '../../ui/icons.js';
import { toast } from '../../ui/toasts.js';
import { useForm } from '../../ui/use-form.js';
import { ADD_UNDERTAKING_TEXT, type Undertaking } from './group-documents.js';
import { UndertakingWords } from './undertaking-words.js';

const m = defineMessages('undertaking-text', {
  title: { sv: 'Förbindelsens text', en: 'Text of the undertaking' },
  version: { sv: 'Textversion {version} skrivs under nu.', en: 'Text version {version} is signed now.' },
  show: { sv: 'Visa texten', en: 'Show the text' },
  change: { sv: 'Ändra texten', en: 'Change the text' },
  dialog: { sv: 'Ny version av texten', en: 'New version of the text' },
  what: { sv: 'Den som redan har skrivit under fortsätter att följa sin version. Vill ni att alla skriver under den nya texten begär ni förnyelse efteråt.', en: 'Those who have signed go on by their version. If you want everybody to sign the new text, ask for renewal afterwards.' },
  text: { sv: 'Text', en: 'Text' },
  save: { sv: 'Spara som version {version}', en: 'Save as version {version}' },
  saved: { sv: 'Version {version} är sparad', en: 'Version {version} is saved' },
});

/** The words that are signed, by version; whoever keeps the group writes the next version. */
export function UndertakingText({ procurementId, undertaking, mayChange }: { procurementId: string; undertaking: Undertaking; mayChange: boolean }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const { text, textVersion } = undertaking;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <p>{t(m.version, { version: textVersion })}</p>
      <details>
        <summary>{t(m.show)}</summary>
        <UndertakingWords text={text} />
      </details>
      {mayChange && (
        <div className="sk-no-print">
          <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setOpen(true)}>
            {t(m.change)}
          </Button>
        </div>
      )}
      {open && <TextDialog procurementId={procurementId} undertaking={undertaking} onClose={() => setOpen(false)} />}
    </section>
  );
}

function TextDialog({ procurementId, undertaking: { text, textVersion }, onClose }: { procurementId: string; undertaking: Undertaking; onClose: () => void }) {
  const { t } = useI18n();
  const form = useForm({ text }, `undertaking-text:${procurementId}:${textVersion}`);
  const [refused, setRefused] = useState<unknown>();
  const add = useCommand(ADD_UNDERTAKING_TEXT);
  const submit = async () => {
    try {
      await add.run({ procurementId, version: textVersion, text: form.values.text });
      form.done();
      toast(t(m.saved, { version: textVersion + 1 }));
      onClose();
    } catch (failure) {
      setRefused(failure);
      if (!hasCode(failure, 'CONFLICT')) form.refuse(failure);
    }
  };
  const foot = (
    <Button type="submit" form="undertaking-text" loading={add.busy}>
      {t(m.save, { version: textVersion + 1 })}
    </Button>
  );
  return (
    <Dialog title={t(m.dialog)} onClose={onClose} wide foot={foot}>
      <p>{t(m.what)}</p>
      <Conflict refused={refused} names={{ text: t(m.text) }} />
      <FormFrame form={form} onSubmit={() => void submit()} id="undertaking-text">
        <Textarea label={t(m.text)} autosize minRows={14} value={form.values.text} error={form.errorOf('text')} onChange={(event) => form.set({ text: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
