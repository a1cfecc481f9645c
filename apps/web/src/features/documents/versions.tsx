import { formatFileSize, formatInstant } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import { Dated } from '../../ui/dated.js';
import { IconCircleCheck } from '../../ui/icons.js';
import type { DocumentFile, OpenDocument } from './document-documents.js';
import styles from './documents.module.css';

const m = defineMessages('versions', {
  title: { sv: 'Versioner', en: 'Versions' },
  number: { sv: 'Version {number}', en: 'Version {number}' },
  applies: { sv: 'Gäller nu', en: 'Applies now' },
  added: { sv: '{at}, {name}', en: '{at}, {name}' },
  same: { sv: 'Samma innehåll som version {number}', en: 'The same content as version {number}' },
  show: { sv: 'Visa', en: 'Show' },
  showNamed: { sv: 'Visa version {number}', en: 'Show version {number}' },
  shown: { sv: 'Visas', en: 'Shown' },
  download: { sv: 'Hämta', en: 'Download' },
  downloadNamed: { sv: 'Hämta version {number}, {name}', en: 'Download version {number}, {name}' },
  hash: { sv: 'SHA-256', en: 'SHA-256' },
});

interface VersionsProps {
  document: OpenDocument;
  /** The version that is previewed. */
  shown: string | undefined;
  onShow: (id: string) => void;
}

/** Every version of a document, newest first, each to be looked at and fetched. */
export function Versions({ document: { versions }, shown, onShow }: VersionsProps) {
  const { t } = useI18n();
  return (
    <section>
      <h3>{t(m.title)}</h3>
      <ul className={styles['versions']}>
        {versions.map((file, at) => (
          <Version key={file.id} file={file} applies={at === 0} same={versions.find((other) => other.sha256 === file.sha256 && other.number < file.number)} isShown={file.id === shown} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

interface VersionProps {
  file: DocumentFile;
  applies: boolean;
  /** An earlier one with the very same bytes. */
  same: DocumentFile | undefined;
  isShown: boolean;
  onShow: (id: string) => void;
}

function Version({ file, applies, same, isShown, onShow }: VersionProps) {
  const { t, locale } = useI18n();
  const { id, number, fileName, size, uploadedAt, addedBy, sha256, href } = file;
  return (
    <li>
      <span className="sk-row">
        <strong>{t(m.number, { number })}</strong>
        {applies && (
          <Chip tone="green" icon={IconCircleCheck}>
            {t(m.applies)}
          </Chip>
        )}
      </span>
      <span>
        {fileName} <span className="sk-soft">{formatFileSize(size, locale)}</span>
      </span>
      <span className="sk-soft sk-small"><Dated>{t(m.added, { at: formatInstant(uploadedAt), name: addedBy?.name ?? '' })}</Dated></span>
      {same && <span className="sk-small">{t(m.same, { number: same.number })}</span>}
      <span className={styles['versionActs']}>
        <button type="button" className="sk-link-button" aria-pressed={isShown} aria-label={t(m.showNamed, { number })} onClick={() => onShow(id)}>
          {t(isShown ? m.shown : m.show)}
        </button>
        <a href={href} download aria-label={t(m.downloadNamed, { number, name: fileName })}>
          {t(m.download)}
        </a>
      </span>
      <details>
        <summary className="sk-soft sk-small">{t(m.hash)}</summary>
        <span className="sk-mono">{sha256}</span>
      </details>
    </li>
  );
}
