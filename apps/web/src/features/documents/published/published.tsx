import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { IconCircleCheck } from '../../../ui/icons.js';
import { Empty, Failure } from '../../../ui/states.js';
import { FetchAll } from '../shared/fetch-all.js';
import type { Fetching } from '../shared/fetching.js';
import { PackageFiles } from '../shared/package-files.js';
import { newsOf } from '../shared/package-parts.js';
import { WhatChanged } from '../shared/what-changed.js';
import type { Published } from './published-documents.js';
import styles from './published.module.css';
import { Receipts } from './receipts.js';
import { newsSince, sinceLast, type SinceLast } from './since-last.js';

const m = defineMessages('published', {
  none: { sv: 'Inget är publicerat ännu', en: 'Nothing has been published yet' },
  noneWhat: { sv: 'När upphandlingsdokumenten publiceras står de här.', en: 'When the procurement documents are published they stand here.' },
  applies: { sv: 'Gäller nu', en: 'Applies now' },
  at: { sv: 'Publicerad {at}', en: 'Published {at}' },
  about: { sv: 'Om publiceringen', en: 'About the publication' },
  changed: { sv: 'Det här har ändrats', en: 'This has changed' },
  changedSince: { sv: 'Det här är nytt sedan du hämtade senast', en: 'This is new since you last fetched' },
  upToDate: { sv: 'Du har hämtat allt som gäller nu', en: 'You have fetched all that applies now' },
  inside: {
    sv: '{count, plural, one {En fil} other {# filer}} och en innehållsförteckning. Gå in i den hämtade filen för att läsa dem.',
    en: '{count, plural, one {One file} other {# files}} and a list of contents. Open the fetched file to read them.',
  },
  failed: { sv: 'Det gick inte att hämta', en: 'It could not be fetched' },
  begun: { sv: 'Hämtningen har börjat. Filen hamnar bland dina nedladdade filer.', en: 'It is being fetched. The file ends up among your downloads.' },
  files: { sv: 'Filerna var för sig', en: 'The files one by one' },
  filesOf: { sv: 'Filerna i {title}', en: 'The files in {title}' },
  earlier: { sv: 'Tidigare publiceringar', en: 'Earlier publications' },
  earlierWhat: { sv: 'De gäller inte längre, men finns kvar som de var.', en: 'They no longer apply, but are kept as they were.' },
  numbered: { sv: '{number}. {title}', en: '{number}. {title}' },
  check: { sv: 'Kontrollera att filerna är oförändrade', en: 'Check that the files are unchanged' },
  checkWhat: { sv: 'Varje fil har en kontrollsumma (SHA-256) i förteckningen, och förteckningen har den här:', en: 'Each file has a checksum (SHA-256) in the manifest, and the manifest has this one:' },
  manifest: { sv: 'Hämta förteckningen', en: 'Fetch the manifest' },
});

interface PublishedListProps {
  /** Newest first. */
  publications: readonly Published[];
  fetching: Fetching;
}

/** What is published, the newest first and whole: what is new, everything at once, and each file by itself. */
export function PublishedList({ publications, fetching }: PublishedListProps) {
  const { t } = useI18n();
  const [latest, ...earlier] = publications;
  if (latest === undefined) return <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>;
  return (
    <>
      <Latest publication={latest} since={sinceLast(publications)} fetching={fetching} />
      {earlier.length > 0 && (
        <section className="sk-stack-tight">
          <h2>{t(m.earlier)}</h2>
          <p className="sk-soft">{t(m.earlierWhat)}</p>
          {earlier.map((publication) => (
            <Earlier key={publication.id} publication={publication} fetching={fetching} />
          ))}
        </section>
      )}
    </>
  );
}

function Latest({ publication, since, fetching }: { publication: Published; since: SinceLast; fetching: Fetching }) {
  const { t } = useI18n();
  const { title, publishedAt, changes, itemCount, totalSize, archiveHref, items, myReceipts } = publication;
  return (
    <>
      <section className={styles['latest']}>
        <div>
          <h2>{title}</h2>
          <p className="sk-soft">
            {t(m.applies)}. <Dated>{t(m.at, { at: formatInstant(publishedAt) })}</Dated>.
          </p>
        </div>
        <News since={since} />
        <div className={styles['all']}>
          <FetchAll wide href={archiveHref} size={totalSize} onFetch={fetching.fetch} busy={fetching.asking === archiveHref} />
          <p className="sk-soft sk-small">{t(m.inside, { count: itemCount })}</p>
        </div>
        <FetchState fetching={fetching} />
        <Receipts receipts={myReceipts} />
      </section>
      <section className="sk-stack-tight">
        <h2>{t(m.files)}</h2>
        <PackageFiles label={t(m.filesOf, { title })} files={items} news={since.first ? newsOf(changes) : newsSince(items)} onFetch={fetching.fetch} />
        <Checksum publication={publication} />
      </section>
    </>
  );
}

/** What is new to the reader: since the last time, or for the first time, since the publication before. */
function News({ since: { first, upToDate, addenda } }: { since: SinceLast }) {
  const { t } = useI18n();
  if (upToDate) {
    return (
      <p className={styles['upToDate']}>
        <IconCircleCheck size={20} aria-hidden />
        {t(m.upToDate)}
      </p>
    );
  }
  if (addenda.length === 0) return null;
  const several = addenda.length > 1;
  return (
    <WhatChanged
      title={t(addenda.every(({ changes }) => !changes) ? m.about : first ? m.changed : m.changedSince)}
      addenda={addenda.map(({ id, title, number, changeNote, changes }) => ({ id, changeNote, words: changes?.words ?? [], ...(several ? { heading: t(m.numbered, { number, title }) } : {}) }))}
    />
  );
}

/** What became of the last press, heard as well as seen. */
function FetchState({ fetching: { failure, begunAt } }: { fetching: Fetching }) {
  const { t } = useI18n();
  return (
    <>
      {failure !== undefined && (
        <Failure title={t(m.failed)}>
          <p>{failure}</p>
        </Failure>
      )}
      <p role="status" className={begunAt && failure === undefined ? undefined : 'sk-hidden'}>
        {begunAt && failure === undefined && t(m.begun)}
      </p>
    </>
  );
}

function Earlier({ publication, fetching }: { publication: Published; fetching: Fetching }) {
  const { t } = useI18n();
  const { number, title, publishedAt, archiveHref, totalSize, items, changes, changeNote, id, myReceipts } = publication;
  return (
    <details className={styles['earlier']}>
      <summary>
        {t(m.numbered, { number, title })} <span className={styles['at']}><Dated>{formatInstant(publishedAt)}</Dated></span>
      </summary>
      <div className="sk-stack">
        {(changes ?? changeNote) && <WhatChanged title={t(changes ? m.changed : m.about)} addenda={[{ id, changeNote, words: changes?.words ?? [] }]} />}
        <div>
          <FetchAll href={archiveHref} size={totalSize} onFetch={fetching.fetch} busy={fetching.asking === archiveHref} />
        </div>
        <Receipts receipts={myReceipts} />
        <PackageFiles label={t(m.filesOf, { title })} files={items} news={newsOf(changes)} onFetch={fetching.fetch} />
        <Checksum publication={publication} />
      </div>
    </details>
  );
}

/** How anybody can prove that it is what was published. */
function Checksum({ publication: { manifestHref, manifestSha256 } }: { publication: Published }) {
  const { t } = useI18n();
  return (
    <details className={styles['check']}>
      <summary>{t(m.check)}</summary>
      <p>{t(m.checkWhat)}</p>
      <p className="sk-mono">{manifestSha256}</p>
      <a href={manifestHref} download>
        {t(m.manifest)}
      </a>
    </details>
  );
}
