import { Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useCommand } from '../../api/use-request.js';
import type { Audience } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Conflict } from '../../ui/conflict.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { toast } from '../../ui/toasts.js';
import { useForm, type Form } from '../../ui/use-form.js';
import { AUDIENCE_NAMES, AUDIENCES } from './audiences.js';
import { CHANGE_DOCUMENT, type OpenDocument } from './document-documents.js';
import { documentName } from './document-name.js';

const m = defineMessages('change-document', {
  title: { sv: 'Ändra {name}', en: 'Change {name}' },
  annexNumber: { sv: 'Bilaga nr', en: 'Annex no.' },
  annexHint: { sv: 'Till exempel 3, 3.1, 3a eller B. Lämna tomt om dokumentet inte är en bilaga.', en: 'For instance 3, 3.1, 3a or B. Leave empty if the document is no annex.' },
  titleField: { sv: 'Titel', en: 'Title' },
  titleMissing: { sv: 'Skriv en titel.', en: 'Write a title.' },
  folder: { sv: 'Mapp', en: 'Folder' },
  audience: { sv: 'Avsett för', en: 'Meant for' },
  secrecyGround: { sv: 'Sekretess med stöd av', en: 'Secret under' },
  secrecyHint: { sv: 'Lagrummet, till exempel 19 kap. 3 § OSL. Lämna tomt om dokumentet inte är sekretessmarkerat.', en: 'The provision of law, for instance OSL 19:3. Leave empty if the document has no secrecy marking.' },
  secrecyUntil: { sv: 'Sekretessen gäller till och med', en: 'Secret until' },
  secrecyUntilHint: { sv: 'Lämna tomt om den gäller tills markeringen tas bort.', en: 'Leave empty if it holds until the marking is removed.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: '{name} är ändrad', en: '{name} is changed' },
});

interface ChangeDialogProps {
  document: OpenDocument;
  folders: readonly string[];
  onClose: () => void;
}

/** What is said of a document. Where somebody else has changed it meanwhile, both stand beside each other and nothing is lost. */
export function ChangeDialog({ document, folders, onClose }: ChangeDialogProps) {
  const { t } = useI18n();
  const id = useId();
  const { form, refused, busy, save } = useChange(document, onClose);
  const names = {
    annexNumber: t(m.annexNumber), title: t(m.titleField), folder: t(m.folder), audience: t(m.audience), secrecyGround: t(m.secrecyGround), secrecyUntil: t(m.secrecyUntil),
  };
  return (
    <Dialog
      title={t(m.title, { name: documentName(document) })}
      onClose={onClose}
      foot={
        <Button type="submit" form={id} loading={busy}>
          {t(m.save)}
        </Button>
      }
    >
      <FormFrame form={form} onSubmit={() => void save()} id={id}>
        <Conflict refused={refused} names={names} />
        <Fields form={form} folders={folders} />
      </FormFrame>
    </Dialog>
  );
}

interface Particulars {
  annexNumber: string;
  title: string;
  folder: string;
  audience: Audience;
  secrecyGround: string;
  secrecyUntil: string;
}
const empty = (text: string) => (text.trim() === '' ? null : text);

function useChange(document: OpenDocument, onClose: () => void) {
  const { t } = useI18n();
  const { id, version, annexNumber, title, folder, audience, secrecy } = document;
  const form = useForm<Particulars>(
    { annexNumber: annexNumber ?? '', title, folder: folder ?? '', audience, secrecyGround: secrecy?.ground ?? '', secrecyUntil: secrecy?.until ?? '' },
    `document:${id}:${version}`,
  );
  const [refused, setRefused] = useState<unknown>();
  const change = useCommand(CHANGE_DOCUMENT);
  const save = async () => {
    const { values } = form;
    if (!form.check({ title: values.title.trim() === '' ? t(m.titleMissing) : undefined })) return;
    const input = {
      title: values.title, annexNumber: empty(values.annexNumber), folder: empty(values.folder), audience: values.audience,
      secrecyGround: empty(values.secrecyGround), secrecyUntil: empty(values.secrecyUntil),
    };
    try {
      await change.run({ documentId: id, version, input });
      form.done();
      toast(t(m.saved, { name: documentName({ annexNumber: input.annexNumber, title: input.title }) }));
      onClose();
    } catch (failure) {
      setRefused(failure);
      form.refuse(failure);
    }
  };
  return { form, refused, busy: change.busy, save };
}

function Fields({ form, folders }: { form: Form<Particulars>; folders: readonly string[] }) {
  const { t } = useI18n();
  const field = (name: keyof Particulars) => ({ value: form.values[name], error: form.errorOf(name) });
  const typed = (name: keyof Particulars) => ({ ...field(name), onChange: (event: { currentTarget: { value: string } }) => form.set({ [name]: event.currentTarget.value }) });
  return (
    <>
      <TextInput label={t(m.annexNumber)} description={t(m.annexHint)} {...typed('annexNumber')} />
      <TextInput label={t(m.titleField)} {...typed('title')} />
      <Autocomplete label={t(m.folder)} data={[...folders]} {...field('folder')} onChange={(folder) => form.set({ folder })} />
      <NativeSelect label={t(m.audience)} data={AUDIENCES.map((value) => ({ value, label: t(AUDIENCE_NAMES[value]) }))} {...typed('audience')} />
      <TextInput label={t(m.secrecyGround)} description={t(m.secrecyHint)} {...typed('secrecyGround')} />
      <TextInput type="date" label={t(m.secrecyUntil)} description={t(m.secrecyUntilHint)} {...typed('secrecyUntil')} />
    </>
  );
}
