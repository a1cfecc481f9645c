import type { ThreadDispositionFragment } from '../../../generated/graphql.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { Dated } from '../../../ui/dated.js';
import { RichText } from '../../../ui/rich-text.js';
import { OUTCOME_LOOKS, OUTCOME_NAMES } from './thread-words.js';
import styles from './threads.module.css';

const m = defineMessages('disposition-view', {
  title: { sv: 'Så besvarades tråden', en: 'How the thread was answered' },
  earlier: { sv: 'Tidigare svar, innan tråden öppnades igen', en: 'Earlier answer, before the thread was opened again' },
  by: { sv: '{name}, {at}', en: '{name}, {at}' },
  version: { sv: 'Kravet fick en ny lydelse: version {version}.', en: 'The requirement was reworded: version {version}.' },
});

/** Why a thread was closed as it was, by whom, and what became of the text. */
export function DispositionView({ disposition, earlier = false }: { disposition: ThreadDispositionFragment; earlier?: boolean }) {
  const { t } = useI18n();
  const { outcome, motivation, resultingVersion, by, at } = disposition;
  return (
    <section className={styles['disposition']} aria-label={t(earlier ? m.earlier : m.title)}>
      <p className={styles['head']}>
        <Chip {...OUTCOME_LOOKS[outcome]}>{t(OUTCOME_NAMES[outcome])}</Chip>
        <span className="sk-soft"><Dated>{t(m.by, { name: by.name, at: formatInstant(at) })}</Dated></span>
      </p>
      {earlier && <p className="sk-soft sk-small">{t(m.earlier)}</p>}
      <RichText text={motivation} />
      {resultingVersion !== null && resultingVersion !== undefined && <p className="sk-small">{t(m.version, { version: resultingVersion })}</p>}
    </section>
  );
}
