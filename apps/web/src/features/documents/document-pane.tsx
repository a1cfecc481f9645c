import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useRequest } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dated } from '../../ui/dated.js';
import { IconPencil, IconTrash, IconUpload, IconX } from '../../ui/icons.js';
import { Loaded } from '../../ui/states.js';
import { AUDIENCE_NAMES } from './audiences.js';
import { ChangeDialog } from './change-dialog.js';
import { DOCUMENT, type DocumentRoom, type OpenDocument } from './document-documents.js';
import { documentName } from './document-name.js';
import styles from './documents.module.css';
import { Preview } from './preview.js';
import { RemoveDialog } from './remove-dialog.js';
import { useUploads } from './upload/use-uploads.js';
import { Versions } from './versions.js';

const m = defineMessages('document-pane', {
  close: { sv: 'Stäng', en: 'Close' },
  audience: { sv: 'Avsett för', en: 'Meant for' },
  folder: { sv: 'Mapp', en: 'Folder' },
  secrecy: { sv: 'Sekretess', en: 'Secrecy' },
  until: { sv: '{ground}, till och med {until}', en: '{ground}, until {until}' },
  over: { sv: '{ground}, upphörde {until}', en: '{ground}, ended {until}' },
  published: { sv: 'Publicerat i', en: 'Published in' },
  notPublished: { sv: 'Inte publicerat', en: 'Not published' },
  newVersion: { sv: 'Ladda upp ny version', en: 'Upload a new version' },
  change: { sv: 'Ändra uppgifter', en: 'Change particulars' },
  remove: { sv: 'Ta bort', en: 'Remove' },
});

interface DocumentPaneProps {
  id: string;
  room: DocumentRoom;
  onClose: () => void;
}

/** One document opened: what it is, how it looks, every version, and what can be done with it. */
export function DocumentPane({ id, room, onClose }: DocumentPaneProps) {
  const { t } = useI18n();
  const query = useRequest(DOCUMENT, { id });
  return (
    <aside className={styles['pane']}>
      <Loaded query={query} height={480}>
        {({ tenderDocument: document }) => (
          <>
            <div className={styles['paneHead']}>
              <Heading name={documentName(document)} />
              <button type="button" className={styles['close']} aria-label={t(m.close)} onClick={onClose}>
                <IconX size={20} aria-hidden />
              </button>
            </div>
            <Opened document={document} room={room} onClose={onClose} />
          </>
        )}
      </Loaded>
    </aside>
  );
}

/** Takes focus, so that one who listens or has only a keyboard is where the document is. */
function Heading({ name }: { name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {name}
    </h2>
  );
}

function Opened({ document, room, onClose }: { document: OpenDocument } & Omit<DocumentPaneProps, 'id'>) {
  const [shown, setShown] = useState<string>();
  const file = document.versions.find(({ id }) => id === shown) ?? document.versions[0];
  return (
    <>
      <Acts document={document} room={room} onClose={onClose} />
      <Facts document={document} />
      {file && <Preview key={file.id} file={file} />}
      <Versions document={document} shown={file?.id} onShow={setShown} />
    </>
  );
}

function Facts({ document: { audience, folder, secrecy, publishedIn } }: { document: OpenDocument }) {
  const { t } = useI18n();
  return (
    <dl className="sk-facts">
      <dt>{t(m.audience)}</dt>
      <dd>{t(AUDIENCE_NAMES[audience])}</dd>
      {folder && (
        <>
          <dt>{t(m.folder)}</dt>
          <dd>{folder}</dd>
        </>
      )}
      {secrecy && (
        <>
          <dt>{t(m.secrecy)}</dt>
          <dd><Dated>{secrecy.until ? t(secrecy.inForce ? m.until : m.over, { ground: secrecy.ground, until: secrecy.until }) : secrecy.ground}</Dated></dd>
        </>
      )}
      <dt>{t(m.published)}</dt>
      <dd>{publishedIn.length > 0 ? publishedIn.join(', ') : t(m.notPublished)}</dd>
    </dl>
  );
}

function Acts({ document, room, onClose }: { document: OpenDocument } & Omit<DocumentPaneProps, 'id'>) {
  const { t } = useI18n();
  const [act, setAct] = useState<'change' | 'remove'>();
  const may = document.availableActions;
  if (may.length === 0) return null;
  return (
    <div className="sk-row sk-no-print">
      {may.includes('ADD_VERSION') && <NewVersion documentId={document.id} room={room} />}
      {may.includes('CHANGE') && (
        <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setAct('change')}>
          {t(m.change)}
        </Button>
      )}
      {may.includes('REMOVE') && (
        <Button variant="default" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setAct('remove')}>
          {t(m.remove)}
        </Button>
      )}
      {act === 'change' && <ChangeDialog document={document} folders={foldersOf(room)} onClose={() => setAct(undefined)} />}
      {act === 'remove' && <RemoveDialog document={document} onClose={() => setAct(undefined)} onDone={onClose} />}
    </div>
  );
}

const foldersOf = ({ documents }: DocumentRoom): readonly string[] => [...new Set(documents.flatMap(({ folder }) => folder ?? []))];

function NewVersion({ documentId, room }: { documentId: string; room: DocumentRoom }) {
  const { t } = useI18n();
  const { add } = useUploads(room.id);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="sk-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])].map((file) => ({ file, documentId })));
          currentTarget.value = '';
        }}
      />
      <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />} onClick={() => input.current?.click()}>
        {t(m.newVersion)}
      </Button>
    </>
  );
}
