import { formatFileSize } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { IconCheck, IconDownload, IconPencil, IconPlus } from '../../../ui/icons.js';
import { documentName } from '../document-name.js';
import { whenPressed } from './fetching.js';
import { lookOfFile, shownAs, shownHref } from './file-kinds.js';
import type { FileNews, PackageFile } from './package-parts.js';
import styles from './package.module.css';

const m = defineMessages('package-files', {
  NEW: { sv: 'Ny', en: 'New' },
  CHANGED: { sv: 'Ändrad', en: 'Changed' },
  FETCHED: { sv: 'Hämtad', en: 'Fetched' },
  fetch: { sv: 'Hämta', en: 'Fetch' },
  fetchNamed: { sv: 'Hämta {name} ({kind}, {size})', en: 'Fetch {name} ({kind}, {size})' },
  newWindow: { sv: 'öppnas i en ny flik', en: 'opens in a new tab' },
});
const NEWS = { NEW: { tone: 'green', icon: IconPlus }, CHANGED: { tone: 'blue', icon: IconPencil }, FETCHED: { tone: 'grey', icon: IconCheck } } as const;

interface PackageFilesProps<File extends PackageFile> {
  /** What the list is, for those who listen. */
  label: string;
  files: readonly File[];
  news?: (file: File) => FileNews | undefined;
  /** Fetches in the page's own way, so that a refusal is said in words; without it the browser does. */
  onFetch?: (href: string) => void;
}

/** Files to be read and fetched, one a line: what it is, how large, what is new about it. A PDF or an image is shown by its name, everything is saved by the button. */
export function PackageFiles<File extends PackageFile>({ label, files, news, onFetch }: PackageFilesProps<File>) {
  return (
    <ul className={styles['files']} aria-label={label}>
      {files.map((file) => (
        <FileLine key={file.id} file={file} news={news?.(file)} onFetch={onFetch} />
      ))}
    </ul>
  );
}

function FileLine({ file, news, onFetch }: { file: PackageFile; news: FileNews | undefined; onFetch: ((href: string) => void) | undefined }) {
  const { t, locale } = useI18n();
  const { word, Icon } = lookOfFile(file.mediaType);
  const kind = t(word);
  const size = formatFileSize(file.size, locale);
  const name = documentName(file);
  return (
    <li>
      <Icon size={24} aria-hidden />
      <div className={styles['words']}>
        <FileName file={file} name={name} />
        <span className={styles['about']}>
          <span className="sk-soft sk-small">
            {kind}, {size}
          </span>
          {news && (
            <Chip tone={NEWS[news].tone} icon={NEWS[news].icon}>
              {t(m[news])}
            </Chip>
          )}
        </span>
      </div>
      <a className={styles['fetch']} href={file.href} download aria-label={t(m.fetchNamed, { name, kind, size })} onClick={whenPressed(onFetch, file.href)}>
        <IconDownload size={18} aria-hidden />
        <span>{t(m.fetch)}</span>
      </a>
    </li>
  );
}

/** Its name, which shows what the browser can show. */
function FileName({ file: { mediaType, href }, name }: { file: PackageFile; name: string }) {
  const { t } = useI18n();
  if (shownAs(mediaType) === undefined) return <span className={styles['name']}>{name}</span>;
  return (
    <a href={shownHref(href)} target="_blank" rel="noreferrer">
      {name}
      <span className="sk-hidden"> ({t(m.newWindow)})</span>
    </a>
  );
}
