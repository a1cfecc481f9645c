import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { formatFileSize } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { IconAlertTriangle, IconClock, IconPlayerPause, IconRefresh, IconUpload } from '../../../ui/icons.js';
import { isUnderWay, type Queue, type QueuedFile, type Stage } from './queue.js';
import styles from './upload.module.css';
import type { Uploads } from './uploads.js';

const m = defineMessages('files-under-way', {
  title: { sv: 'Filer på väg in', en: 'Files on their way in' },
  left: { sv: '{count, plural, one {# fil kvar} other {# filer kvar}}', en: '{count, plural, one {# file left} other {# files left}}' },
  WAITING: { sv: 'Väntar på sin tur', en: 'Waiting in line' },
  SENDING: { sv: 'Laddas upp', en: 'Uploading' },
  RECONNECTING: { sv: 'Anslutningen bröts, försöker igen', en: 'The connection broke, trying again' },
  PAUSED: { sv: 'Pausad', en: 'Paused' },
  STOPPED: { sv: 'Avbruten', en: 'Broken off' },
  REFUSED: { sv: 'Togs inte emot', en: 'Not accepted' },
  WANTS_FILE: { sv: 'Välj filen igen', en: 'Choose the file again' },
  SENT: { sv: 'Uppladdad', en: 'Uploaded' },
  checked: { sv: 'Kontrolleras', en: 'Being checked' },
  wants: { sv: 'Sidan laddades om. {sent} av {size} finns kvar: välj samma fil igen, så fortsätter uppladdningen där den slutade.', en: 'The page was reloaded. {sent} of {size} is kept: choose the same file again, and the upload goes on from where it stopped.' },
  wantsWhole: { sv: 'Sidan laddades om innan filen hann börja laddas upp: välj den igen.', en: 'The page was reloaded before the upload of the file had begun: choose it again.' },
  several: { sv: '{count} filer behöver väljas igen. Du kan välja eller dra hit alla på en gång.', en: '{count} files are to be chosen again. You can choose or drag all of them here at once.' },
  progress: { sv: '{sent} av {size}', en: '{sent} of {size}' },
  pause: { sv: 'Pausa', en: 'Pause' },
  pauseNamed: { sv: 'Pausa {name}', en: 'Pause {name}' },
  resume: { sv: 'Fortsätt', en: 'Go on' },
  resumeNamed: { sv: 'Fortsätt med {name}', en: 'Go on with {name}' },
  choose: { sv: 'Välj filen', en: 'Choose the file' },
  chooseNamed: { sv: 'Välj filen {name} igen', en: 'Choose the file {name} again' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  cancelNamed: { sv: 'Avbryt uppladdningen av {name}', en: 'Cancel the upload of {name}' },
  dismiss: { sv: 'Ta bort', en: 'Remove' },
  dismissNamed: { sv: 'Ta bort {name} ur listan', en: 'Remove {name} from the list' },
  more: { sv: 'Visa {count} till', en: 'Show {count} more' },
});
const LOOKS = {
  WAITING: { tone: 'grey', icon: IconClock },
  SENDING: { tone: 'blue', icon: IconUpload },
  RECONNECTING: { tone: 'amber', icon: IconRefresh },
  PAUSED: { tone: 'grey', icon: IconPlayerPause },
  STOPPED: { tone: 'rust', icon: IconAlertTriangle },
  REFUSED: { tone: 'red', icon: IconAlertTriangle },
  WANTS_FILE: { tone: 'amber', icon: IconAlertTriangle },
  SENT: { tone: 'green', icon: IconUpload },
} as const satisfies Record<Stage, object>;
/** Those that ask for something of the sender come first. */
const FIRST: readonly Stage[] = ['WANTS_FILE', 'REFUSED', 'STOPPED'];
const SHOWN = 50;

interface FilesUnderWayProps {
  queue: Queue;
  uploads: Uploads;
  onChoose: () => void;
}

/** Every file that is not all there yet, with how far it has come and what can be done. */
export function FilesUnderWay({ queue, uploads, onChoose }: FilesUnderWayProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState(SHOWN);
  if (queue.length === 0) return null;
  const left = queue.filter(({ stage }) => stage !== 'REFUSED').length;
  const wanted = queue.filter(({ stage }) => stage === 'WANTS_FILE').length;
  const ordered = [...queue].sort((one, other) => Number(FIRST.includes(other.stage)) - Number(FIRST.includes(one.stage)));
  return (
    <section>
      <div className="sk-between">
        <h2>{t(m.title)}</h2>
        <span className="sk-soft">{left > 0 && t(m.left, { count: left })}</span>
      </div>
      {wanted > 1 && <p>{t(m.several, { count: wanted })}</p>}
      <ul className={styles['files']}>
        {ordered.slice(0, shown).map((file) => (
          <FileUnderWay key={file.key} file={file} uploads={uploads} onChoose={onChoose} />
        ))}
      </ul>
      {ordered.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + SHOWN)}>
          {t(m.more, { count: Math.min(SHOWN, ordered.length - shown) })}
        </Button>
      )}
    </section>
  );
}

const FileUnderWay = memo(function FileUnderWay({ file, uploads, onChoose }: { file: QueuedFile } & Omit<FilesUnderWayProps, 'queue'>) {
  const { t, locale } = useI18n();
  const { name, size, sent, stage, why } = file;
  const { tone, icon } = LOOKS[stage];
  // All of a small file is sent at once, and answered when it has been looked through.
  const isChecked = stage === 'SENDING' && sent >= size;
  const sizes = { sent: formatFileSize(sent, locale), size: formatFileSize(size, locale) };
  return (
    <li>
      <div className={styles['name']}>
        <span>{name}</span>
        <Chip tone={tone} icon={icon}>
          {t(isChecked ? m.checked : m[stage])}
        </Chip>
      </div>
      {stage !== 'REFUSED' && (
        <div className={styles['progress']}>
          <progress max={size} value={sent} aria-label={name} />
          <span className="sk-soft sk-small">{t(m.progress, sizes)}</span>
        </div>
      )}
      {stage === 'WANTS_FILE' && <p className="sk-small">{t(sent > 0 ? m.wants : m.wantsWhole, sizes)}</p>}
      {why && (
        <p className="sk-small" role="alert">
          {why}
        </p>
      )}
      <FileActions file={file} uploads={uploads} onChoose={onChoose} />
    </li>
  );
});

function FileActions({ file, uploads, onChoose }: { file: QueuedFile } & Omit<FilesUnderWayProps, 'queue'>) {
  const { t } = useI18n();
  const { key, name, stage } = file;
  const button = (words: keyof typeof m, named: keyof typeof m, act: () => void) => (
    <button type="button" className="sk-link-button" aria-label={t(m[named], { name })} onClick={act}>
      {t(m[words])}
    </button>
  );
  return (
    <div className={styles['actions']}>
      {/* One button, whatever it does now: focus stays on what was pressed, and does not come to the one that cancels. */}
      {isUnderWay(file)
        ? button('pause', 'pauseNamed', () => uploads.pause(key))
        : stage === 'PAUSED' || stage === 'STOPPED'
          ? button('resume', 'resumeNamed', () => uploads.resume(key))
          : stage === 'WANTS_FILE' && button('choose', 'chooseNamed', onChoose)}
      {stage === 'REFUSED' ? button('dismiss', 'dismissNamed', () => uploads.remove(key)) : button('cancel', 'cancelNamed', () => uploads.remove(key))}
    </div>
  );
}
