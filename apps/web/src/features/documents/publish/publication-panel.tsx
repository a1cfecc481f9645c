import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { isStaff, useViewer } from '../../../api/viewer.js';
import { formatFileSize, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { Dated } from '../../../ui/dated.js';
import { IconCircleCheck, IconDownload } from '../../../ui/icons.js';
import { Loaded } from '../../../ui/states.js';
import { AUDIENCE_NAMES } from '../audiences.js';
import { PackageFiles } from '../shared/package-files.js';
import { newsOf } from '../shared/package-parts.js';
import { Checksum } from './checksum.js';
import { PUBLICATION, type PublicationRow } from './publication-documents.js';
import styles from './publish.module.css';

const m = defineMessages('publication-panel', {
  title: { sv: '{number}. {title}', en: '{number}. {title}' },
  applies: { sv: 'Gäller nu', en: 'Applies now' },
  facts: { sv: 'Publicerad {at}. För: {audience}. {count, plural, one {# fil} other {# filer}}, {size}.', en: 'Published {at}. For: {audience}. {count, plural, one {# file} other {# files}}, {size}.' },
  baseline: { sv: 'Kravspecifikation, version {number}.', en: 'Requirement specification, baseline {number}.' },
  parties: { sv: 'Avropsberättigade, förteckning {number}.', en: 'Entitled parties, list {number}.' },
  since: { sv: 'Ändrat sedan publicering {number}', en: 'Changed since publication {number}' },
  hash: { sv: 'Förteckningens kontrollsumma (SHA-256)', en: 'Checksum of the manifest (SHA-256)' },
  archive: { sv: 'Hämta paketet (ZIP)', en: 'Fetch the package (ZIP)' },
  manifest: { sv: 'Hämta förteckningen', en: 'Fetch the manifest' },
  show: { sv: 'Visa filerna', en: 'Show the files' },
  hide: { sv: 'Dölj filerna', en: 'Hide the files' },
  fetched: { sv: 'Se vilka som har hämtat', en: 'See who has fetched' },
  files: { sv: 'Filerna i {title}', en: 'The files in {title}' },
});

interface PublicationPanelProps {
  publication: PublicationRow;
  slug: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** One publication: what it is, what it changed, its checksum, the package and the files. */
export function PublicationPanel({ publication, slug, isOpen, onOpen }: PublicationPanelProps) {
  const { t } = useI18n();
  const { id, number, title, manifestSha256, manifestHref, archiveHref, latest } = publication;
  const name = t(m.title, { number, title });
  return (
    <section className="sk-panel sk-stack" aria-label={name}>
      <div className="sk-row">
        <h2>{name}</h2>
        {latest && (
          <Chip tone="green" icon={IconCircleCheck}>
            {t(m.applies)}
          </Chip>
        )}
      </div>
      <Facts publication={publication} />
      <Changes publication={publication} />
      <dl>
        <dt className="sk-soft">{t(m.hash)}</dt>
        <dd>
          <Checksum sha256={manifestSha256} of={name} />
        </dd>
      </dl>
      <div className="sk-row sk-no-print">
        <Button component="a" href={archiveHref} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t(m.archive)}
        </Button>
        <a href={manifestHref} download>
          {t(m.manifest)}
        </a>
        <button type="button" className="sk-link-button" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          {t(isOpen ? m.hide : m.show)}
        </button>
        <WhoFetched publication={publication} slug={slug} />
      </div>
      {isOpen && <Files id={id} title={name} />}
    </section>
  );
}

/** The way to who has fetched it, for the host; what is for the working group alone is read where the drafts are. */
function WhoFetched({ publication: { number, audience }, slug }: Pick<PublicationPanelProps, 'publication' | 'slug'>) {
  const { t } = useI18n();
  const viewer = useViewer().data?.viewer;
  if (audience === 'WORKING_GROUP' || !isStaff(viewer)) return null;
  return (
    <Link to="/u/$slug/dokument/hamtningar" params={{ slug }} search={{ nr: String(number) }}>
      {t(m.fetched)}
    </Link>
  );
}

function Facts({ publication: { publishedAt, audience, itemCount, totalSize, baselineNumber, entitledListNumber } }: { publication: PublicationRow }) {
  const { t, locale } = useI18n();
  return (
    <p className="sk-soft">
      <Dated>{t(m.facts, { at: formatInstant(publishedAt), audience: t(AUDIENCE_NAMES[audience]), count: itemCount, size: formatFileSize(totalSize, locale) })}</Dated>{' '}
      {baselineNumber != null && `${t(m.baseline, { number: baselineNumber })} `}
      {entitledListNumber != null && t(m.parties, { number: entitledListNumber })}
    </p>
  );
}

function Changes({ publication: { changeNote, changes } }: { publication: PublicationRow }) {
  const { t } = useI18n();
  if (!changeNote && !changes) return null;
  return (
    <div className="sk-stack-tight">
      {changes && <h3>{t(m.since, { number: changes.since })}</h3>}
      {changeNote && <p className={styles['note']}>{changeNote}</p>}
      {changes && (
        <ul className={styles['words']}>
          {changes.words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Files({ id, title }: { id: string; title: string }) {
  const { t } = useI18n();
  const query = useRequest(PUBLICATION, { id });
  return (
    <Loaded query={query}>
      {({ publication: { items, changes } }) => <PackageFiles label={t(m.files, { title })} files={items} news={newsOf(changes)} />}
    </Loaded>
  );
}
