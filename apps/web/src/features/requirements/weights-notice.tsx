import { formatDecimal } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Notice } from '../../ui/states.js';
import type { RequirementsFrame } from './requirement-queries.js';

const m = defineMessages('weights-notice', {
  what: { sv: 'Bör-kravens vikter ska bli 100 i varje delområde. Så är det inte i {lots}.', en: 'The weights of award criteria are to be 100 in each lot. They are not in {lots}.' },
  whole: { sv: 'Bör-kravens vikter ska bli 100 tillsammans. De är {total}.', en: 'The weights of award criteria are to be 100 together. They are {total}.' },
  lot: { sv: 'delområde {number} ({total})', en: 'lot {number} ({total})' },
});

/** Says to those who keep the requirements where weights do not come to a hundred: such a lot cannot be evaluated as the documents say. */
export function WeightsNotice({ procurement: { requirementSummary, draftingActions } }: { procurement: RequirementsFrame }) {
  const { t, locale } = useI18n();
  const { weights, award } = requirementSummary;
  const uneven = weights.filter(({ total }) => Number(total) !== 100);
  const isWeighed = weights.some(({ total }) => Number(total) !== 0);
  if (award === 0 || !isWeighed || uneven.length === 0 || !draftingActions.includes('ADD_REQUIREMENT')) return null;
  const [first] = uneven;
  if (first?.lot == null) return <Notice>{t(m.whole, { total: formatDecimal(first?.total ?? 0, locale) })}</Notice>;
  const lots = uneven.flatMap(({ lot, total }) => (lot ? [t(m.lot, { number: lot.number, total: formatDecimal(total, locale) })] : []));
  return <Notice>{t(m.what, { lots: new Intl.ListFormat(locale).format(lots) })}</Notice>;
}
