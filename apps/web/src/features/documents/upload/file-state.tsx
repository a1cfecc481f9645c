import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { IconAlertTriangle, IconClock, IconLock } from '../../../ui/icons.js';
import type { DocumentRoom } from '../document-documents.js';
import { documentName } from '../document-name.js';
import type { Queue, QueuedFile } from './queue.js';
import styles from './upload.module.css';
import type { Judged } from './use-judged.js';

const m = defineMessages('file-state', {
  checked: { sv: 'Kontrolleras', en: 'Being checked' },
  QUARANTINED: { sv: 'I karantän', en: 'In quarantine' },
  REJECTED: { sv: 'Togs inte emot', en: 'Not accepted' },
  same: { sv: 'Exakt samma innehåll som {name}.', en: 'Exactly the same content as {name}.' },
});
const LOOKS = {
  checked: { tone: 'blue', icon: IconClock },
  QUARANTINED: { tone: 'amber', icon: IconLock },
  REJECTED: { tone: 'red', icon: IconAlertTriangle },
} as const;

/** What keeps a file from being used, and what it waits for; nothing of one that is ready. */
export function FileState({ judged }: { judged: Judged | undefined }) {
  const { t } = useI18n();
  if (judged?.state === 'STORED') return null;
  const state = judged?.state === 'QUARANTINED' || judged?.state === 'REJECTED' ? judged.state : 'checked';
  return (
    <p className={styles['state']} role={state === 'REJECTED' ? 'alert' : undefined}>
      <Chip {...LOOKS[state]}>{t(m[state])}</Chip>
      {judged && <span className="sk-small">{judged.text}</span>}
    </p>
  );
}

interface SameContentProps {
  file: QueuedFile;
  arrived: Queue;
  room: DocumentRoom;
  judgedOf: (file: QueuedFile) => Judged | undefined;
}

/** Says that the very same bytes are there already, as a document or as another of the files. */
export function SameContent({ file, arrived, room, judgedOf }: SameContentProps) {
  const { t } = useI18n();
  const sha256 = judgedOf(file)?.sha256;
  if (sha256 == null) return null;
  const document = room.documents.find(({ currentVersion }) => currentVersion?.sha256 === sha256);
  const other = arrived.find((one) => one.key !== file.key && judgedOf(one)?.sha256 === sha256);
  const name = document ? documentName(document) : other?.name;
  return name === undefined ? null : <p className={`${styles['state']} sk-small`}>{t(m.same, { name })}</p>;
}
