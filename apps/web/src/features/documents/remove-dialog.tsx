import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { REMOVE_DOCUMENT, type OpenDocument } from './document-documents.js';
import { documentName } from './document-name.js';

const m = defineMessages('remove-document', {
  title: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  what: { sv: 'Dokumentet försvinner ur listan för alla och kan inte publiceras. Det och dess versioner sparas bland de borttagna.', en: 'The document disappears from the list for everybody and cannot be published. It is kept with its versions among the removed.' },
  number: { sv: 'Bilaga {number} blir ledig. Inga andra bilagor får nya nummer.', en: 'Annex {number} becomes free. No other annex gets a new number.' },
  act: { sv: 'Ta bort dokumentet', en: 'Remove the document' },
  done: { sv: '{name} är borttagen', en: '{name} is removed' },
});

interface RemoveDialogProps {
  document: OpenDocument;
  onClose: () => void;
  onDone: () => void;
}

/** Taking a document that was never published off the list. */
export function RemoveDialog({ document, onClose, onDone }: RemoveDialogProps) {
  const { t } = useI18n();
  const { id, version, annexNumber } = document;
  const name = documentName(document);
  const remove = useCommand(REMOVE_DOCUMENT);
  const run = async () => {
    await remove.run({ documentId: id, version });
    onDone();
  };
  return (
    <ActDialog title={t(m.title, { name })} act={t(m.act)} destructive done={t(m.done, { name })} run={run} onClose={onClose}>
      <p>{t(m.what)}</p>
      {annexNumber != null && <p>{t(m.number, { number: annexNumber })}</p>}
    </ActDialog>
  );
}
