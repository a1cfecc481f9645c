import { Checkbox, NativeSelect } from '@mantine/core';
import { useRequest } from '../../../api/use-request.js';
import { dayOf } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { Counts, type Counted } from '../../../ui/counts.js';
import { PrintButton } from '../../../ui/letter.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { COMPARE_BASELINES, type BaselineRow, type Comparison } from './baseline-documents.js';
import styles from './baselines.module.css';
import { DRAFT, sidesOf, type CompareSearch, type Sides } from './compare-search.js';
import { ComparisonText } from './comparison-text.js';

const m = defineMessages('compare', {
  title: { sv: 'Jämför', en: 'Compare' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  version: { sv: 'Version {number}, {day}', en: 'Baseline {number}, {day}' },
  draft: { sv: 'Utkastet som det är nu', en: 'The draft as it is now' },
  onlyChanges: { sv: 'Visa bara ändringar', en: 'Show only changes' },
  unknown: { sv: 'Adressen pekar på en version som inte finns', en: 'The address names a baseline that does not exist' },
  unknownWhat: { sv: 'Välj vilka versioner du vill jämföra.', en: 'Choose which baselines to compare.' },
  choose: { sv: 'Välj en version', en: 'Choose a baseline' },
  changed: { sv: 'ändrade', en: 'changed' },
  added: { sv: 'tillagda', en: 'added' },
  struck: { sv: 'strukna', en: 'struck' },
  unchanged: { sv: 'oförändrade', en: 'unchanged' },
  same: { sv: 'Inget skiljer dem åt', en: 'Nothing sets them apart' },
  sameWhat: { sv: 'Kraven lyder likadant på båda sidor.', en: 'The requirements read the same on both sides.' },
});

interface CompareProps {
  baselines: readonly BaselineRow[];
  search: CompareSearch;
  change: (search: CompareSearch) => void;
}

/** Two states side by side in one text. Which, and how much of them, stands in the address. */
export function Compare({ baselines, search, change }: CompareProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const sides = sidesOf(search, baselines);
  return (
    <section className={styles['compare']}>
      <div className={styles['compareHead']}>
        <h2>{t(m.title)}</h2>
        {sides && <p className="sk-print-only">{`${nameOf(sides.from, i18n)} → ${nameOf(sides.to, i18n)}`}</p>}
        <Choices baselines={baselines} sides={sides} search={search} change={change} />
      </div>
      {sides ? <Compared sides={sides} whole={search.allt !== undefined} /> : <Empty title={t(m.unknown)}>{t(m.unknownWhat)}</Empty>}
    </section>
  );
}

const nameOf = (baseline: BaselineRow | undefined, { t }: Translation): string => (baseline ? t(m.version, { number: baseline.number, day: dayOf(baseline.setAt) }) : t(m.draft));

function Choices({ baselines, sides, search, change }: CompareProps & { sides: Sides<BaselineRow> | undefined }) {
  const i18n = useI18n();
  const { t } = i18n;
  const versions = baselines.map((baseline) => ({ value: String(baseline.number), label: nameOf(baseline, i18n) }));
  const unknown = sides ? [] : [{ value: '', label: t(m.choose) }];
  return (
    <div className={`${styles['choices']} sk-no-print`}>
      <NativeSelect label={t(m.from)} data={[...unknown, ...versions]} value={sides ? String(sides.from.number) : ''} onChange={(event) => change({ from: event.currentTarget.value, to: sides ? search.to : undefined })} />
      <NativeSelect
        label={t(m.to)}
        data={[...unknown, { value: DRAFT, label: t(m.draft) }, ...versions]}
        value={sides ? (sides.to ? String(sides.to.number) : DRAFT) : ''}
        onChange={(event) => change({ to: event.currentTarget.value, from: sides ? search.from : undefined })}
      />
      <Checkbox label={t(m.onlyChanges)} checked={search.allt === undefined} onChange={(event) => change({ allt: event.currentTarget.checked ? undefined : '1' })} />
      <PrintButton />
    </div>
  );
}

function Compared({ sides: { from, to }, whole }: { sides: Sides<BaselineRow>; whole: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const query = useRequest(COMPARE_BASELINES, { fromId: from.id, toId: to?.id ?? null, whole }, { keep: true });
  return (
    <Loaded query={query} height={480}>
      {({ compareBaselines: comparison }) => (
        <>
          <Counts counts={countsOf(comparison, i18n)} />
          {isSame(comparison) && <Empty title={t(m.same)}>{t(m.sameWhat)}</Empty>}
          {(whole || !isSame(comparison)) && <ComparisonText comparison={comparison} whole={whole} />}
        </>
      )}
    </Loaded>
  );
}

const isSame = ({ added, struck, changed }: Comparison): boolean => added.length + struck.length + changed.length === 0;

function countsOf({ changed, added, struck, unchangedCount }: Comparison, { t }: Translation): Counted[] {
  return [
    { name: t(m.changed), count: changed.length }, { name: t(m.added), count: added.length }, { name: t(m.struck), count: struck.length },
    { name: t(m.unchanged), count: unchangedCount },
  ];
}
