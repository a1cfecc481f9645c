import { defineMessages } from '../../../i18n/messages.js';
import { countyName, municipalityName } from '../../../i18n/places.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { KIND_NAMES } from '../../../ui/kinds.js';
import { lookOf } from '../../../ui/stages.js';
import { kindsIn, stagesIn, type BoardSearch } from './board-search.js';

const m = defineMessages('selection-words', {
  everybody: { sv: 'Alla inbjudna.', en: 'Everybody invited.' },
  selection: { sv: 'Urval: {parts}.', en: 'Selection: {parts}.' },
  gap: { sv: 'glappet', en: 'the gap' },
  before: { sv: 'får avropa i dag', en: 'may call off today' },
  notBefore: { sv: 'får inte avropa i dag', en: 'may not call off today' },
});

/** What the selection is, in words; a printed list without it is a riddle. */
export function SelectionWords({ search }: { search: BoardSearch }) {
  const { t } = useI18n();
  const parts = [
    ...stagesIn(search).map((stage) => t(lookOf(stage).name)),
    ...kindsIn(search).map((kind) => t(KIND_NAMES[kind])),
    ...(search.countyCode?.split(',').map(countyName) ?? []),
    ...(search.municipalityCode?.split(',').map(municipalityName) ?? []),
    ...(search.glapp ? [t(m.gap)] : []),
    ...(search.entitledBefore ? [t(search.entitledBefore === 'true' ? m.before : m.notBefore)] : []),
    ...(search.search ? [`”${search.search}”`] : []),
  ];
  return <>{parts.length === 0 ? t(m.everybody) : t(m.selection, { parts: parts.join(', ') })}</>;
}
