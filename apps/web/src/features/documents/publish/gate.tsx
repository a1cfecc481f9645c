import { Link } from '@tanstack/react-router';
import type { PublicationFindingCode } from '../../../generated/graphql.js';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { IconAlertCircle, IconAlertTriangle, IconCheck, IconCircleCheck } from '../../../ui/icons.js';
import { Loaded } from '../../../ui/states.js';
import type { PublicationGate } from './publication-documents.js';
import styles from './publish.module.css';
import type { PreparationState } from './use-preparation.js';

const m = defineMessages('gate', {
  title: { sv: 'Innan det kan publiceras', en: 'Before it can be published' },
  clear: { sv: 'Inget saknas', en: 'Nothing is missing' },
  ERROR: { sv: 'Måste åtgärdas', en: 'Must be mended' },
  WARNING: { sv: 'Att ta ställning till', en: 'To be considered' },
  ACKNOWLEDGED: { sv: 'Publiceras ändå', en: 'Published all the same' },
  acknowledge: { sv: 'Publicera ändå', en: 'Publish all the same' },
  acknowledgeNamed: { sv: 'Publicera ändå: {words}', en: 'Publish all the same: {words}' },
  toLock: { sv: 'Gå till avropsberättigade', en: 'Go to the entitled parties' },
  toContent: { sv: 'Gå till innehåll', en: 'Go to the contents' },
  toParticulars: { sv: 'Ändra uppgifterna', en: 'Change the particulars' },
  toDocuments: { sv: 'Gå till dokumenten', en: 'Go to the documents' },
  toDocument: { sv: 'Öppna dokumentet', en: 'Open the document' },
  toGroup: { sv: 'Gå till arbetsgruppen', en: 'Go to the working group' },
  toThreads: { sv: 'Se de öppna trådarna', en: 'See the open threads' },
  toBaselines: { sv: 'Gå till versionerna', en: 'Go to the baselines' },
  toProcurement: { sv: 'Gå till upphandlingen', en: 'Go to the procurement' },
});
type Finding = PublicationGate['findings'][number];
const LOOKS = { ERROR: { tone: 'red', icon: IconAlertCircle }, WARNING: { tone: 'amber', icon: IconAlertTriangle }, ACKNOWLEDGED: { tone: 'grey', icon: IconCheck } } as const;

/** What is missing, as one chooses: what stands in the way, and what is to be acknowledged; each with where it is mended. */
export function Gate({ slug, preparation }: { slug: string; preparation: PreparationState }) {
  const { t } = useI18n();
  const { gate } = preparation;
  return (
    <aside className={styles['gate']} aria-label={t(m.title)}>
      <h2>{t(m.title)}</h2>
      <Loaded query={gate} height={160}>
        {({ findings }) => (
          <div className={gate.isPlaceholderData ? styles['stale'] : undefined} aria-live="polite">
            {findings.length === 0 ? (
              <Chip tone="green" icon={IconCircleCheck}>
                {t(m.clear)}
              </Chip>
            ) : (
              <ul className={styles['findings']}>
                {findings.map((finding) => (
                  <FindingRow key={finding.code} finding={finding} slug={slug} preparation={preparation} />
                ))}
              </ul>
            )}
          </div>
        )}
      </Loaded>
    </aside>
  );
}

function FindingRow({ finding, slug, preparation: { form, acknowledge } }: { finding: Finding; slug: string; preparation: PreparationState }) {
  const { t } = useI18n();
  const { code, level, words } = finding;
  const isAcknowledged = level === 'WARNING' && form.values.acknowledged.includes(code);
  const look = isAcknowledged ? 'ACKNOWLEDGED' : level;
  return (
    <li>
      <Chip {...LOOKS[look]}>{t(m[look])}</Chip>
      <span>{words}</span>
      <Mend finding={finding} slug={slug} />
      {level === 'WARNING' && (
        <label>
          <input
            type="checkbox"
            aria-label={t(m.acknowledgeNamed, { words })}
            checked={isAcknowledged}
            onChange={(event) => acknowledge(code, event.currentTarget.checked)}
          />
          <span>{t(m.acknowledge)}</span>
        </label>
      )}
    </li>
  );
}

interface Place {
  readonly to: '/u/$slug' | '/u/$slug/fullmakter/las' | '/u/$slug/uppgifter' | '/u/$slug/dokument' | '/u/$slug/arbetsgrupp' | '/u/$slug/krav' | '/u/$slug/jamfor';
  readonly words: Message;
  readonly search?: Readonly<Record<string, string>>;
}
const LOCK: Place = { to: '/u/$slug/fullmakter/las', words: m.toLock };
const PARTICULARS: Place = { to: '/u/$slug/uppgifter', words: m.toParticulars };
const BASELINES: Place = { to: '/u/$slug/jamfor', words: m.toBaselines };
const DOCUMENTS: Place = { to: '/u/$slug/dokument', words: m.toDocuments };

/** Where each is mended. Of what is chosen on this page, that is the first step; of a document, the document. */
const PLACES: Readonly<Record<PublicationFindingCode, Place | 'CONTENT' | 'DOCUMENT'>> = {
  PARTIES_NOT_LOCKED: LOCK,
  ENTITLED_LIST_MISSING: 'CONTENT',
  ENTITLED_LIST_SUPERSEDED: 'CONTENT',
  CEILING_MISSING: PARTICULARS,
  PERIOD_MISSING: PARTICULARS,
  LONG_PERIOD_WITHOUT_REASON: PARTICULARS,
  ANNEX_GAP: DOCUMENTS,
  UNDERTAKINGS_MISSING: { to: '/u/$slug/arbetsgrupp', words: m.toGroup },
  OPEN_THREADS: { to: '/u/$slug/krav', words: m.toThreads, search: { openThreadsOnly: 'true' } },
  BASELINE_MISSING: BASELINES,
  BASELINE_OUTDATED: BASELINES,
  SECRET_DOCUMENT: 'DOCUMENT',
  NARROWER_DOCUMENT: 'DOCUMENT',
  VERSION_OUTDATED: 'CONTENT',
  PHASE_TOO_EARLY: { to: '/u/$slug', words: m.toProcurement },
};

function Mend({ finding: { code, about }, slug }: { finding: Finding; slug: string }) {
  const { t } = useI18n();
  const place = PLACES[code];
  if (place === 'CONTENT') return <a href="#innehall">{t(m.toContent)}</a>;
  if (place !== 'DOCUMENT') {
    return (
      <Link to={place.to} params={{ slug }} search={place.search ?? {}}>
        {t(place.words)}
      </Link>
    );
  }
  const [only, ...others] = about;
  return (
    <Link to="/u/$slug/dokument" params={{ slug }} search={only === undefined ? {} : { dok: only }}>
      {t(others.length === 0 ? m.toDocument : m.toDocuments)}
    </Link>
  );
}
