import { useDeferredValue } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Empty } from '../../ui/states.js';
import { ReadingPane } from './reading-pane.js';
import styles from './reading-pane.module.css';
import type { RequirementsFrame } from './requirement-queries.js';
import type { ReadingState } from './use-reading.js';

const m = defineMessages('open-requirement', {
  none: { sv: 'Välj ett krav i listan', en: 'Choose a requirement in the list' },
  noneWhat: { sv: 'Tryck på j för nästa krav, k för det förra och ? för alla tangenter.', en: 'Press j for the next requirement, k for the previous one, and ? for all keys.' },
  gone: { sv: 'Kravet {asked} finns inte här', en: 'The requirement {asked} is not here' },
  goneWhat: { sv: 'Det kan ha fått ett annat nummer eller vara struket.', en: 'It may have another number now, or be struck.' },
});

/** The requirement that is open; while one walks quickly through the list it follows when there is time. */
export function OpenRequirement({ procurement, reading }: { procurement: RequirementsFrame; reading: ReadingState }) {
  const { t } = useI18n();
  const { open, asked, query, mark, openNumber } = reading;
  const shown = useDeferredValue(open);
  if (shown !== undefined) return <ReadingPane key={shown.id} procurement={procurement} row={shown} onMark={mark} onNumber={openNumber} />;
  if (query.data === undefined) return null;
  return <div className={styles['message']}>{asked === undefined ? <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty> : <Empty title={t(m.gone, { asked })}>{t(m.goneWhat)}</Empty>}</div>;
}
