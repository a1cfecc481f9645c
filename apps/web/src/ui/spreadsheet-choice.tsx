import { useEffect, useRef, useState } from 'react';
import { sayFailure } from '../api/refusal.js';
import { SPREADSHEET_TYPES, uploadFile } from '../api/upload.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { IconUpload } from './icons.js';
import { Failure } from './states.js';
import styles from './spreadsheet-choice.module.css';

const m = defineMessages('spreadsheet-choice', {
  choose: { sv: 'Välj en fil', en: 'Choose a file' },
  or: { sv: 'eller dra den hit', en: 'or drag it here' },
  sending: { sv: 'Laddar upp {name}, {share} %', en: 'Uploading {name}, {share} %' },
});

interface SpreadsheetChoiceProps {
  /** What the file should hold. */
  hint: string;
  onUploaded: (fileId: string) => void;
}

/** A spreadsheet, chosen or dropped, and sent. */
export function SpreadsheetChoice({ hint, onUploaded }: SpreadsheetChoiceProps) {
  const { t } = useI18n();
  const { sending, failure, send } = useSpreadsheetUpload(onUploaded);
  return (
    <section className="sk-stack">
      {failure && <Failure>{failure}</Failure>}
      {sending ? (
        <div className={styles['drop']}>
          <p role="status">{t(m.sending, { name: sending.name, share: Math.floor(sending.share * 100) })}</p>
          <progress max={100} value={sending.share * 100} aria-label={sending.name} />
        </div>
      ) : (
        <DropZone hint={hint} onFile={send} />
      )}
    </section>
  );
}

function DropZone({ hint, onFile }: { hint: string; onFile: (file: File | undefined) => void }) {
  const { t } = useI18n();
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <label className={styles['choose']}>
        <input type="file" className="sk-hidden" accept={SPREADSHEET_TYPES} onChange={(event) => onFile(event.currentTarget.files?.[0])} />
        <IconUpload size={20} aria-hidden />
        {t(m.choose)}
      </label>
      <span className="sk-soft">{t(m.or)}</span>
      <p className="sk-soft sk-small">
        {hint}
      </p>
    </div>
  );
}

function useSpreadsheetUpload(onUploaded: (fileId: string) => void) {
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [failure, setFailure] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const send = (file: File | undefined) => {
    if (file === undefined) return;
    stop.current = new AbortController();
    const { signal } = stop.current;
    setFailure(undefined);
    setSending({ name: file.name, share: 0 });
    uploadFile(file, (share) => setSending({ name: file.name, share }), signal).then(onUploaded, (error: unknown) => {
      if (signal.aborted) return;
      setSending(undefined);
      setFailure(sayFailure(error));
    });
  };
  return { sending, failure, send };
}
