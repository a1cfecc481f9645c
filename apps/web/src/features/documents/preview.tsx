import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { shownAs, shownHref } from './shared/file-kinds.js';
import styles from './documents.module.css';

const m = defineMessages('preview', {
  title: { sv: 'Förhandsvisning av {name}', en: 'Preview of {name}' },
  open: { sv: 'Öppna i en ny flik', en: 'Open in a new tab' },
  openNamed: { sv: 'Öppna i en ny flik: {name}', en: 'Open in a new tab: {name}' },
  none: { sv: 'Filen går inte att visa här. Hämta den för att läsa den.', en: 'The file cannot be shown here. Download it to read it.' },
});

interface PreviewProps {
  file: { readonly fileName: string; readonly mediaType: string; readonly href: string };
}

/** A PDF or a picture, without leaving the page; on a phone, which shows no PDF within a page, the way to it. Its answer carries a policy under which a browser runs nothing in it. */
export function Preview({ file: { fileName, mediaType, href } }: PreviewProps) {
  const { t } = useI18n();
  const source = shownHref(href);
  const title = t(m.title, { name: fileName });
  const shown = shownAs(mediaType);
  if (shown === undefined) return <p className="sk-soft">{t(m.none)}</p>;
  return (
    <>
      {shown === 'PICTURE' ? <img className={styles['picture']} src={source} alt={title} /> : <iframe className={styles['preview']} src={source} title={title} />}
      <a href={source} target="_blank" rel="noreferrer" aria-label={t(m.openNamed, { name: fileName })}>
        {t(m.open)}
      </a>
    </>
  );
}
