import { Button } from '@mantine/core';
import { useCallback, useRef, useState, type RefObject } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconUpload } from '../../../ui/icons.js';
import { useFocusKept } from '../../../ui/use-focus-kept.js';
import type { DocumentRoom } from '../document-documents.js';
import { ArrivedFiles } from './arrived-files.js';
import { droppedFiles } from './dropped-files.js';
import { FilesUnderWay } from './files-under-way.js';
import styles from './upload.module.css';
import type { ChosenFile } from './uploads.js';
import { useUploads, useWindowDrop } from './use-uploads.js';

const m = defineMessages('upload-panel', {
  label: { sv: 'Ladda upp', en: 'Upload' },
  choose: { sv: 'Ladda upp filer', en: 'Upload files' },
  or: { sv: 'eller dra filer eller mappar hit', en: 'or drag files or folders here' },
  hint: { sv: 'Flera på en gång, också stora. En uppladdning som bryts fortsätter där den slutade.', en: 'Several at once, large ones too. An upload that breaks off goes on from where it stopped.' },
});

/** Where files come in: dropped, chosen, several at once; and what has come in and is to get its place among the documents. */
export function UploadPanel({ room }: { room: DocumentRoom }) {
  const { t } = useI18n();
  const { uploads, queue, add } = useUploads(room.id);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  useFocusKept(panel, () => choose.current);
  const drop = useCallback((transfer: DataTransfer) => void droppedFiles(transfer).then(add), [add]);
  useWindowDrop(drop, setOver);
  return (
    <section ref={panel} className={`${styles['panel']} sk-no-print`} aria-label={t(m.label)}>
      <div className={styles['drop']} data-over={over}>
        <FileInput input={input} onFiles={add} />
        <Button ref={choose} variant={room.documents.length > 0 ? 'default' : 'filled'} leftSection={<IconUpload size={18} aria-hidden />} onClick={() => input.current?.click()}>
          {t(m.choose)}
        </Button>
        <span className="sk-soft">{t(m.or)}</span>
        <span className="sk-soft sk-small">{t(m.hint)}</span>
      </div>
      <FilesUnderWay queue={queue.filter(({ stage }) => stage !== 'SENT')} uploads={uploads} onChoose={() => input.current?.click()} />
      <ArrivedFiles room={room} arrived={queue.filter(({ stage }) => stage === 'SENT')} uploads={uploads} />
    </section>
  );
}

/** The browser's own chooser of files; the button beside it is what one sees. */
function FileInput({ input, onFiles }: { input: RefObject<HTMLInputElement | null>; onFiles: (files: readonly ChosenFile[]) => void }) {
  return (
    <input
      ref={input}
      type="file"
      multiple
      className="sk-hidden"
      tabIndex={-1}
      aria-hidden="true"
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])].map((file) => ({ file })));
        // Emptied, so that the same file can be chosen again.
        currentTarget.value = '';
      }}
    />
  );
}
