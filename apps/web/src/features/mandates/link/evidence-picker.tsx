import { useId } from 'react';
import { EVIDENCE_TYPES } from '../../../api/upload.js';
import { formatFileSize } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconAlertTriangle, IconFileText, IconUpload } from '../../../ui/icons.js';
import type { EvidenceFile } from './use-answer.js';
import type { Evidence, Sending } from './use-evidence.js';
import styles from './evidence-picker.module.css';

const m = defineMessages('evidence', {
  label: { sv: 'Den påskrivna fullmakten', en: 'The signed mandate' },
  hint: {
    sv: 'PDF eller foto, högst 20 MB per fil. Välj flera om den har flera sidor, och ta gärna med beslutet eller delegationsordningen.',
    en: 'PDF or photo, at most 20 MB a file. Choose several if it has several pages, and preferably bring the decision or delegation order.',
  },
  choose: { sv: 'Välj fil eller ta ett foto', en: 'Choose a file or take a photo' },
  more: { sv: 'Lägg till en fil till', en: 'Add another file' },
  files: { sv: 'Valda filer', en: 'Chosen files' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeNamed: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  stop: { sv: 'Avbryt', en: 'Stop' },
  again: { sv: 'Försök igen', en: 'Try again' },
  sent: { sv: 'Uppladdad', en: 'Uploaded' },
  sending: { sv: 'Laddar upp, {share} %', en: 'Uploading, {share} %' },
  waiting: { sv: 'Väntar på sin tur', en: 'Waiting for its turn' },
});

interface EvidencePickerProps {
  files: readonly EvidenceFile[];
  evidence: Evidence;
  error?: string | undefined;
}

/** Takes photos and files, shows how far each has come, and says in words what is wrong with one that is refused. */
export function EvidencePicker({ files, evidence, error }: EvidencePickerProps) {
  const { t } = useI18n();
  const id = useId();
  const any = files.length + evidence.sending.length > 0;
  return (
    <div className={styles['picker']}>
      <div>
        <p className={styles['label']} id={`${id}label`}>
          {t(m.label)}
        </p>
        <p className="sk-soft sk-small" id={`${id}hint`}>
          {t(m.hint)}
        </p>
        {error && (
          <p className={styles['error']} id={`${id}error`}>
            {error}
          </p>
        )}
      </div>
      {any && (
        <ul className={styles['files']} aria-label={t(m.files)}>
          {files.map((file) => (
            <Sent key={file.id} file={file} onRemove={() => evidence.remove(file.id)} />
          ))}
          {evidence.sending.map((one) => (
            <OnItsWay key={one.key} sending={one} onAgain={() => evidence.again(one.key)} onRemove={() => evidence.remove(one.key)} />
          ))}
        </ul>
      )}
      <ChooseFiles words={t(any ? m.more : m.choose)} describedBy={`${id}hint${error ? ` ${id}error` : ''}`} invalid={error !== undefined} onChoose={evidence.add} />
    </div>
  );
}

interface ChooseFilesProps {
  words: string;
  describedBy: string;
  invalid: boolean;
  onChoose: (files: readonly File[]) => void;
}

function ChooseFiles({ words, describedBy, invalid, onChoose }: ChooseFilesProps) {
  return (
    <label className={styles['choose']}>
      <input
        type="file"
        multiple
        accept={EVIDENCE_TYPES}
        className="sk-hidden"
        aria-describedby={describedBy}
        {...(invalid ? { 'aria-invalid': true } : {})}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])]);
          // So that the same file can be chosen again after it was taken away.
          event.currentTarget.value = '';
        }}
      />
      <IconUpload size={20} aria-hidden />
      <span>{words}</span>
    </label>
  );
}

function Sent({ file, onRemove }: { file: EvidenceFile; onRemove: () => void }) {
  const { t, locale } = useI18n();
  return (
    <li>
      <IconFileText size={20} aria-hidden />
      <div className={styles['words']}>
        <span className={styles['name']}>{file.name}</span>
        <span className="sk-soft sk-small">
          {t(m.sent)}, {formatFileSize(file.size, locale)}
        </span>
      </div>
      <button type="button" className="sk-link-button" aria-label={t(m.removeNamed, { name: file.name })} onClick={onRemove}>
        {t(m.remove)}
      </button>
    </li>
  );
}

function OnItsWay({ sending, onAgain, onRemove }: { sending: Sending; onAgain: () => void; onRemove: () => void }) {
  const { t } = useI18n();
  const { file, share, failure, refused } = sending;
  const percent = Math.floor((share ?? 0) * 100);
  if (failure !== undefined) {
    return (
      <li data-failed>
        <IconAlertTriangle size={20} aria-hidden />
        <div className={styles['words']} role="alert">
          <span className={styles['name']}>{file.name}</span>
          <span className={styles['error']}>{failure}</span>
          {!refused && (
            <button type="button" className="sk-link-button" onClick={onAgain}>
              {t(m.again)}
            </button>
          )}
        </div>
        <button type="button" className="sk-link-button" aria-label={t(m.removeNamed, { name: file.name })} onClick={onRemove}>
          {t(m.remove)}
        </button>
      </li>
    );
  }
  return (
    <li>
      <IconUpload size={20} aria-hidden />
      <div className={styles['words']}>
        <span className={styles['name']}>{file.name}</span>
        <span className="sk-soft sk-small">{share === undefined ? t(m.waiting) : t(m.sending, { share: percent })}</span>
        <progress max={100} value={percent} aria-label={file.name} />
      </div>
      <button type="button" className="sk-link-button" onClick={onRemove}>
        {t(m.stop)}
      </button>
    </li>
  );
}
