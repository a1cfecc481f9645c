import { useId, useRef, useState } from 'react';
import { sayFailure } from '../api/refusal.js';
import { EVIDENCE_TYPES, uploadFile } from '../api/upload.js';
import { formatFileSize } from '../i18n/format.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { IconUpload } from './icons.js';
import styles from './upload-field.module.css';

const m = defineMessages('upload', {
  choose: { sv: 'Välj fil eller ta ett foto', en: 'Choose a file or take a photo' },
  sending: { sv: 'Skickar {name}, {percent} %', en: 'Sending {name}, {percent}%' },
  remove: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  removeShort: { sv: 'Ta bort', en: 'Remove' },
});

/** A file that has been sent; its id is what a form sends. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

interface UploadFieldProps {
  label: string;
  hint?: string;
  files: readonly UploadedFile[];
  error: string | undefined;
  /** What the file chooser offers; what a file really is, the server decides. */
  accept?: string;
  onChange: (files: readonly UploadedFile[]) => void;
}

/** Files of a form: sent at once, with progress, so that the form itself is quick to send and nothing is sent twice. */
export function UploadField({ label, hint, files, error, accept = EVIDENCE_TYPES, onChange }: UploadFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { sending, failure, send } = useSending(files, onChange);
  const wrong = failure ?? error;
  return (
    <div className={styles['field']} role="group" aria-labelledby={`${id}label`}>
      <span id={`${id}label`} className={styles['label']}>
        {label}
      </span>
      <Words id={id} hint={hint} wrong={wrong} />
      <SentFiles files={files} onChange={onChange} />
      {sending && (
        <div role="status">
          <progress max={1} value={sending.share} aria-hidden="true" /> {t(m.sending, { name: sending.name, percent: Math.floor(sending.share * 100) })}
        </div>
      )}
      <input ref={input} id={id} type="file" multiple accept={accept} className="sk-hidden" tabIndex={-1} aria-hidden="true" onChange={(event) => void send(event.currentTarget)} />
      <button
        type="button"
        className={styles['choose']}
        aria-invalid={wrong !== undefined}
        aria-describedby={[hint && `${id}hint`, wrong && `${id}error`].filter(Boolean).join(' ') || undefined}
        disabled={sending !== undefined}
        onClick={() => input.current?.click()}
      >
        <IconUpload size={18} aria-hidden />
        {t(m.choose)}
      </button>
    </div>
  );
}

function Words({ id, hint, wrong }: { id: string; hint: string | undefined; wrong: string | undefined }) {
  return (
    <>
      {hint && (
        <span id={`${id}hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {wrong && (
        <span id={`${id}error`} className={styles['error']} role="alert">
          {wrong}
        </span>
      )}
    </>
  );
}

function SentFiles({ files, onChange }: Pick<UploadFieldProps, 'files' | 'onChange'>) {
  const { t, locale } = useI18n();
  return (
    <ul className={styles['files']}>
      {files.map((file) => (
        <li key={file.id}>
          <span>
            {file.name} <span className="sk-soft">{formatFileSize(file.size, locale)}</span>
          </span>
          <button type="button" className="sk-link-button" aria-label={t(m.remove, { name: file.name })} onClick={() => onChange(files.filter((other) => other !== file))}>
            {t(m.removeShort)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function useSending(files: readonly UploadedFile[], onChange: (files: readonly UploadedFile[]) => void) {
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [failure, setFailure] = useState<string>();
  const send = async (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    setFailure(undefined);
    let sent = files;
    try {
      for (const file of chosen) {
        setSending({ name: file.name, share: 0 });
        const id = await uploadFile(file, (share) => setSending({ name: file.name, share }));
        sent = [...sent, { id, name: file.name, size: file.size }];
        onChange(sent);
      }
    } catch (refused) {
      setFailure(sayFailure(refused));
    } finally {
      setSending(undefined);
      // Emptied, so that the same file can be chosen again after a refusal.
      input.value = '';
    }
  };
  return { sending, failure, send };
}
