import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Audience } from '../../../generated/graphql.js';
import { formatFileSize } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { announce } from '../../../ui/toasts.js';
import { useMarkedField } from '../../../ui/use-marked-field.js';
import { AUDIENCE_NAMES, AUDIENCES } from '../audiences.js';
import type { DocumentRoom } from '../document-documents.js';
import { documentName } from '../document-name.js';
import { FileState, SameContent } from './file-state.js';
import type { Queue, QueuedFile } from './queue.js';
import styles from './upload.module.css';
import type { Uploads } from './uploads.js';
import { useArrivedFiles, type ArrivedForms } from './use-arrived-files.js';
import { readyOf, useJudged, type Judged } from './use-judged.js';

const m = defineMessages('arrived', {
  title: { sv: 'Uppladdade, inte sparade än', en: 'Uploaded, not saved yet' },
  what: { sv: 'Kontrollera bilagans nummer och titel, och spara. Förslagen kommer från filernas namn.', en: 'Check the annex number and the title, and save. The suggestions come from the names of the files.' },
  becomes: { sv: 'Blir', en: 'Becomes' },
  newDocument: { sv: 'Nytt dokument', en: 'A new document' },
  newVersion: { sv: 'Ny version av {name}', en: 'A new version of {name}' },
  annex: { sv: 'Bilaga nr', en: 'Annex no.' },
  titleField: { sv: 'Titel', en: 'Title' },
  audience: { sv: 'Nya dokument är avsedda för', en: 'New documents are meant for' },
  save: { sv: 'Spara', en: 'Save' },
  saveNamed: { sv: 'Spara {name}', en: 'Save {name}' },
  saveAll: { sv: 'Spara alla {count}', en: 'Save all {count}' },
  waits: { sv: '{count, plural, one {# fil kontrolleras fortfarande} other {# filer kontrolleras fortfarande}}', en: '{count, plural, one {# file is still being checked} other {# files are still being checked}}' },
  ready: { sv: '{count, plural, one {# fil är uppladdad och kan sparas} other {# filer är uppladdade och kan sparas}}', en: '{count, plural, one {# file is uploaded and can be saved} other {# files are uploaded and can be saved}}' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeNamed: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  more: { sv: 'Visa {count} till', en: 'Show {count} more' },
});
const SHOWN = 20;

interface ArrivedFilesProps {
  room: DocumentRoom;
  arrived: Queue;
  uploads: Uploads;
}

/** Files that are all there: what each is to be among the documents, suggested and to be changed before it is saved. */
export function ArrivedFiles({ room, arrived, uploads }: ArrivedFilesProps) {
  const { t } = useI18n();
  const { within, sent } = useMarkedField<HTMLUListElement>();
  const forms = useArrivedFiles(room, uploads, sent);
  const judgedOf = useJudged(arrived);
  const ready = readyOf(arrived, judgedOf);
  const waiting = arrived.filter((file) => isWaiting(judgedOf(file))).length;
  useReadySaid(ready.length, waiting);
  const [shown, setShown] = useState(SHOWN);
  if (arrived.length === 0) return null;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <p className="sk-soft">{t(m.what)}</p>
      <ul ref={within} className={styles['files']}>
        {arrived.slice(0, shown).map((file) => (
          <ArrivedFile key={file.key} file={file} room={room} forms={forms} arrived={arrived} judgedOf={judgedOf} />
        ))}
      </ul>
      {arrived.length > shown && (
        <button type="button" className="sk-link-button" onClick={() => setShown(shown + SHOWN)}>
          {t(m.more, { count: Math.min(SHOWN, arrived.length - shown) })}
        </button>
      )}
      <div className={styles['foot']}>
        {arrived.some((file) => forms.placeOf(file).documentId === '') && <AudienceOfNew forms={forms} />}
        {arrived.length > 1 && <SaveAll forms={forms} ready={ready} waiting={waiting} />}
      </div>
    </section>
  );
}

const isWaiting = (judged: Judged | undefined): boolean => judged?.state !== 'STORED' && judged?.state !== 'REJECTED';

/** Tells who listens that there is something to be saved, once all that has come in is looked through. */
function useReadySaid(ready: number, waiting: number): void {
  const { t } = useI18n();
  const told = useRef(0);
  useEffect(() => {
    if (waiting > 0 || ready === told.current) return;
    if (ready > told.current) announce(t(m.ready, { count: ready }));
    told.current = ready;
  }, [ready, waiting, t]);
}

function SaveAll({ forms, ready, waiting }: { forms: ArrivedForms; ready: Queue; waiting: number }) {
  const { t } = useI18n();
  return (
    <span className={styles['saveAll']}>
      <span className="sk-soft" role="status">
        {waiting > 0 && t(m.waits, { count: waiting })}
      </span>
      {ready.length > 1 && (
        <Button loading={forms.busy} onClick={() => void forms.save(ready)}>
          {t(m.saveAll, { count: ready.length })}
        </Button>
      )}
    </span>
  );
}

function AudienceOfNew({ forms: { audience, setAudience } }: { forms: ArrivedForms }) {
  const { t } = useI18n();
  return (
    <NativeSelect
      label={t(m.audience)}
      value={audience}
      onChange={(event) => setAudience(event.currentTarget.value as Audience)}
      data={AUDIENCES.map((value) => ({ value, label: t(AUDIENCE_NAMES[value]) }))}
    />
  );
}

interface PlaceProps {
  file: QueuedFile;
  room: DocumentRoom;
  forms: ArrivedForms;
}
interface ArrivedFileProps extends PlaceProps {
  arrived: Queue;
  judgedOf: (file: QueuedFile) => Judged | undefined;
}

function ArrivedFile({ file, room, forms, arrived, judgedOf }: ArrivedFileProps) {
  const { t, locale } = useI18n();
  const { other } = forms.errorsOf(file);
  const { name } = file;
  const judged = judgedOf(file);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (judged?.state === 'STORED') void forms.save([file]);
  };
  return (
    <li>
      <form noValidate className={styles['place']} aria-label={name} onSubmit={save}>
        <p className={styles['placeName']}>
          {name} <span className="sk-soft">{formatFileSize(file.size, locale)}</span>
        </p>
        <FileState judged={judged} />
        <SameContent file={file} arrived={arrived} room={room} judgedOf={judgedOf} />
        {judged?.state !== 'REJECTED' && <PlaceFields file={file} room={room} forms={forms} />}
        <div className={styles['placeActions']}>
          {judged?.state === 'STORED' && (
            <Button type="submit" variant="default" loading={forms.busy} aria-label={t(m.saveNamed, { name })}>
              {t(m.save)}
            </Button>
          )}
          <button type="button" className="sk-link-button" aria-label={t(m.removeNamed, { name })} onClick={() => forms.remove(file)}>
            {t(m.remove)}
          </button>
        </div>
        {other && (
          <p className={styles['placeError']} role="alert">
            {other}
          </p>
        )}
      </form>
    </li>
  );
}

function PlaceFields({ file, room, forms }: PlaceProps) {
  const { t } = useI18n();
  const { annexNumber, title, documentId } = forms.placeOf(file);
  const errors = forms.errorsOf(file);
  const known = room.documents.some(({ id }) => id === documentId);
  const choose = (id: string) => {
    const chosen = room.documents.find((document) => document.id === id);
    forms.set(file, { documentId: id, ...(chosen ? { annexNumber: chosen.annexNumber ?? '', title: chosen.title } : {}) });
  };
  const versions = room.documents.map((document) => ({ value: document.id, label: t(m.newVersion, { name: documentName(document) }) }));
  return (
    <>
      <TextInput label={t(m.annex)} value={annexNumber} error={errors.annexNumber} onChange={(event) => forms.set(file, { annexNumber: event.currentTarget.value })} />
      <TextInput label={t(m.titleField)} value={title} error={errors.title} onChange={(event) => forms.set(file, { title: event.currentTarget.value })} />
      <NativeSelect
        label={t(m.becomes)}
        value={known ? documentId : ''}
        error={errors.documentId}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: '', label: t(m.newDocument) }, ...versions]}
      />
    </>
  );
}
