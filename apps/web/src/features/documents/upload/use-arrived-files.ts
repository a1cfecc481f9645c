import { useState } from 'react';
import { hasCode, RefusalError, sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { Audience } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { ADD_DOCUMENT_VERSION, type DocumentRoom } from '../document-documents.js';
import { likelyDocument, suggestFromName } from './name-suggestion.js';
import { fileIdOf, type Queue, type QueuedFile } from './queue.js';
import type { Uploads } from './uploads.js';

const m = defineMessages('arrived-files', {
  titleMissing: { sv: 'Skriv en titel.', en: 'Write a title.' },
  saved: { sv: '{count, plural, one {# dokument är sparat} other {# dokument är sparade}}', en: '{count, plural, one {# document is saved} other {# documents are saved}}' },
});

/** What a file is to be among the documents. */
export interface Place {
  readonly annexNumber: string;
  readonly title: string;
  /** The document that it is a new version of; none of a new one. */
  readonly documentId: string;
}
interface Drafts {
  /** What was typed, by the upload's key; what was not is suggested from the file's name. */
  places: Readonly<Record<string, Partial<Place>>>;
  audience: Audience;
}
export type PlaceErrors = Partial<Record<keyof Place | 'other', string>>;

export interface ArrivedForms {
  placeOf(file: QueuedFile): Place;
  errorsOf(file: QueuedFile): PlaceErrors;
  set(file: QueuedFile, change: Partial<Place>): void;
  readonly audience: Audience;
  setAudience(audience: Audience): void;
  readonly busy: boolean;
  /** Saves them one after the other; what is refused stays, with the words at its field. */
  save(files: Queue): Promise<void>;
  remove(file: QueuedFile): void;
}

/**
 * What has come in and is not among the documents yet. What was typed stays through a reload.
 * @param onSave told before anything is saved
 */
export function useArrivedFiles(room: DocumentRoom, uploads: Uploads, onSave: () => void): ArrivedForms {
  const form = useForm<Drafts>({ places: {}, audience: 'PARTICIPANTS' }, `arrived:${room.id}`, localStorage);
  const { places, audience } = form.values;
  const [errors, setErrors] = useState<Readonly<Record<string, PlaceErrors>>>({});
  const placeOf = (file: QueuedFile): Place => ({ ...suggestedPlace(file, room), ...places[file.key] });
  const setError = (key: string, found: PlaceErrors) => setErrors((before) => ({ ...before, [key]: found }));
  const drop = (key: string) => form.set((before) => ({ places: Object.fromEntries(Object.entries(before.places).filter(([one]) => one !== key)) }));
  const { busy, save } = useSaving({ room, uploads, audience, placeOf, setError, drop, onSave });
  return {
    placeOf,
    errorsOf: ({ key }) => errors[key] ?? {},
    set({ key }, change) {
      setError(key, {});
      form.set((before) => ({ places: { ...before.places, [key]: { ...before.places[key], ...change } } }));
    },
    audience,
    setAudience: (chosen) => form.set({ audience: chosen }),
    busy,
    save,
    remove({ key }) {
      drop(key);
      uploads.remove(key);
    },
  };
}

function suggestedPlace({ name, documentId }: QueuedFile, { documents }: DocumentRoom): Place {
  const likely = documents.find(({ id }) => id === documentId) ?? likelyDocument(name, documents);
  if (likely) return { documentId: likely.id, annexNumber: likely.annexNumber ?? '', title: likely.title };
  const { annexNumber = '', title } = suggestFromName(name);
  return { documentId: '', annexNumber, title };
}

interface SavingParts {
  readonly room: DocumentRoom;
  readonly uploads: Uploads;
  readonly audience: Audience;
  placeOf(file: QueuedFile): Place;
  setError(key: string, errors: PlaceErrors): void;
  drop(key: string): void;
  onSave(): void;
}

function useSaving({ room, uploads, audience, placeOf, setError, drop, onSave }: SavingParts) {
  const { t } = useI18n();
  const add = useCommand(ADD_DOCUMENT_VERSION);
  const [busy, setBusy] = useState(false);
  const saveOne = async (file: QueuedFile): Promise<boolean> => {
    const { documentId, annexNumber, title } = placeOf(file);
    if (title.trim() === '') {
      setError(file.key, { title: t(m.titleMissing) });
      return false;
    }
    const ofNew = documentId === '' ? { audience, folder: file.folder ?? null } : { documentId };
    try {
      await add.run({ procurementId: room.id, title, annexNumber: annexNumber.trim() === '' ? null : annexNumber, fileId: fileIdOf(file), ...ofNew });
    } catch (refused) {
      setError(file.key, errorsIn(refused));
      return false;
    }
    drop(file.key);
    uploads.forget(file.key);
    return true;
  };
  const save = async (files: Queue): Promise<void> => {
    onSave();
    setBusy(true);
    let saved = 0;
    for (const file of files) saved += Number(await saveOne(file));
    setBusy(false);
    if (saved > 0) toast(t(m.saved, { count: saved }));
  };
  return { busy, save };
}

function errorsIn(refused: unknown): PlaceErrors {
  const { annexNumber, title, documentId, ...others } = refused instanceof RefusalError ? refused.fields : {};
  const atFields: PlaceErrors = { ...(annexNumber && { annexNumber }), ...(title && { title }), ...(documentId && { documentId }) };
  const other = Object.values(others)[0] ?? (Object.keys(atFields).length === 0 || hasCode(refused, 'FILE_REJECTED') ? sayFailure(refused) : undefined);
  return { ...atFields, ...(other === undefined ? {} : { other }) };
}
