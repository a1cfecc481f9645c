import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Failure } from '../../ui/states.js';
import { refuseWhereNothing, sayUnfetched } from './shared/fetching.js';
import { shownAs, shownHref } from './shared/file-kinds.js';
import styles from './documents.module.css';

const m = defineMessages('preview', {
  title: { sv: 'Förhandsvisning av {name}', en: 'Preview of {name}' },
  open: { sv: 'Öppna i en ny flik', en: 'Open in a new tab' },
  openNamed: { sv: 'Öppna i en ny flik: {name}', en: 'Open in a new tab: {name}' },
  failed: { sv: 'Filen går inte att visa', en: 'The file cannot be shown' },
  again: { sv: 'Försök igen', en: 'Try again' },
  none: { sv: 'Filen går inte att visa här. Hämta den för att läsa den.', en: 'The file cannot be shown here. Download it to read it.' },
});

interface PreviewProps {
  file: { readonly fileName: string; readonly mediaType: string; readonly href: string };
}

/** A PDF or a picture, without leaving the page; on a phone, which shows no PDF within a page, the way to it. Its answer carries a policy under which a browser runs nothing in it. */
export function Preview({ file }: PreviewProps) {
  const { t } = useI18n();
  const shown = shownAs(file.mediaType);
  if (shown === undefined) return <p className="sk-soft">{t(m.none)}</p>;
  return <Shown file={file} as={shown} />;
}

/** Asks first whether there is anything to show: a frame would show the refusal as it was sent, and tells nobody that it was one. */
function Shown({ file: { fileName, href }, as }: PreviewProps & { as: 'PICTURE' | 'PAGES' }) {
  const { t } = useI18n();
  const source = shownHref(href);
  const title = t(m.title, { name: fileName });
  const { data, error, refetch } = useQuery({ queryKey: ['preview', source], queryFn: () => refuseWhereNothing(source).then(() => source), gcTime: 0 });
  if (data === undefined) {
    if (error === null) return <div className={styles['preview']} />;
    return (
      <Failure title={t(m.failed)}>
        <p>{sayUnfetched(error)}</p>
        <Button variant="default" mt={8} onClick={() => void refetch()}>
          {t(m.again)}
        </Button>
      </Failure>
    );
  }
  return (
    <>
      {as === 'PICTURE' ? <img className={styles['picture']} src={data} alt={title} /> : <Pages source={data} title={title} />}
      <a href={data} target="_blank" rel="noreferrer" aria-label={t(m.openNamed, { name: fileName })}>
        {t(m.open)}
      </a>
    </>
  );
}

/** Shows also that it has focus: a browser draws no ring around a frame, since what has focus is within it. */
function Pages({ source, title }: { source: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isFocused, setFocused] = useState(false);
  useEffect(() => {
    const look = () => setFocused(document.activeElement === frame.current);
    const events = ['blur', 'focus', 'focusin'] as const;
    for (const event of events) window.addEventListener(event, look);
    return () => events.forEach((event) => window.removeEventListener(event, look));
  }, []);
  return <iframe ref={frame} className={styles['preview']} src={source} title={title} data-focused={isFocused} />;
}
