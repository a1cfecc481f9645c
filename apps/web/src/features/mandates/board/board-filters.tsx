import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { compareNames } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { countyName, municipalityName } from '../../../i18n/places.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { CheckFilter } from '../../../ui/check-filter.js';
import { IconSearch } from '../../../ui/icons.js';
import { KIND_NAMES, KINDS } from '../../../ui/kinds.js';
import { STAGES } from '../../../ui/stages.js';
import { isFiltered, kindsIn, stagesIn, type BoardSearch } from './board-search.js';
import styles from './board.module.css';
import type { BoardProcurement } from './use-board.js';

const m = defineMessages('board-filters', {
  label: { sv: 'Välj vilka som visas', en: 'Choose who is shown' },
  search: { sv: 'Sök organisation', en: 'Search organisation' },
  stage: { sv: 'Status', en: 'Status' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  before: { sv: 'Får avropa i dag', en: 'May call off today' },
  both: { sv: 'Alla', en: 'All' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  gap: { sv: 'Bara glappet', en: 'Only the gap' },
  clear: { sv: 'Rensa filter', en: 'Clear filters' },
});

interface BoardFiltersProps {
  procurement: BoardProcurement;
  search: BoardSearch;
  change: (search: Partial<BoardSearch>) => void;
}

type Change = BoardFiltersProps['change'];
const CLEARED: BoardSearch = { stage: undefined, kind: undefined, countyCode: undefined, municipalityCode: undefined, search: undefined, glapp: undefined, entitledBefore: undefined };
const joined = (values: readonly string[]) => values.join(',') || undefined;

/** Who is shown: everything stands in the address, so that the selection can be saved and sent. */
export function BoardFilters({ procurement, search, change }: BoardFiltersProps) {
  const { t } = useI18n();
  return (
    <div className={`${styles['filters']} sk-no-print`} role="search" aria-label={t(m.label)}>
      <SearchBox label={t(m.search)} value={search.search ?? ''} onChange={(words) => change({ search: words || undefined })} />
      <StateFilters procurement={procurement} search={search} change={change} />
      <PlaceFilters procurement={procurement} search={search} change={change} />
      <FormerAgreement search={search} change={change} />
    </div>
  );
}

/** The gap alone, everybody again, and how many are shown. */
export function BoardSecondRow({ search, change, children }: { search: BoardSearch; change: Change; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <div className={`${styles['second']} sk-no-print`}>
      <label className={styles['check']}>
        <input type="checkbox" checked={search.glapp === '1'} onChange={(event) => change({ glapp: event.currentTarget.checked ? '1' : undefined })} />
        {t(m.gap)}
      </label>
      {isFiltered(search) && (
        <button type="button" className={`sk-link-button ${styles['clear']}`} onClick={() => change(CLEARED)}>
          {t(m.clear)}
        </button>
      )}
      {children}
    </div>
  );
}

function StateFilters({ procurement: { summary }, search, change }: BoardFiltersProps) {
  const { t } = useI18n();
  const stages = stagesIn(search);
  const kinds = kindsIn(search);
  const byStage = new Map(summary.byStage.map(({ stage, count }) => [stage, count]));
  const byKind = new Map(summary.byKind.map(({ key, invited }) => [key, invited]));
  const stageChoices = STAGES.filter(({ stage }) => byStage.has(stage) || stages.includes(stage)).map(({ stage, name }) => ({ value: stage, name: t(name), count: byStage.get(stage) ?? 0 }));
  const kindChoices = KINDS.filter((kind) => byKind.has(kind) || kinds.includes(kind)).map((kind) => ({ value: kind, name: t(KIND_NAMES[kind]), count: byKind.get(kind) ?? 0 }));
  return (
    <>
      <CheckFilter label={t(m.stage)} choices={stageChoices} chosen={stages} onChange={(chosen) => change({ stage: joined(chosen) })} />
      <CheckFilter label={t(m.kind)} choices={kindChoices} chosen={kinds} onChange={(chosen) => change({ kind: joined(chosen) })} />
    </>
  );
}

function PlaceFilters({ procurement: { summary }, search, change }: BoardFiltersProps) {
  const { t } = useI18n();
  const places = (groups: readonly { key: string; invited: number }[], nameOf: (code: string) => string) =>
    groups.map(({ key, invited }) => ({ value: key, name: nameOf(key), count: invited })).sort((a, b) => compareNames(a.name, b.name));
  return (
    <>
      <CheckFilter
        label={t(m.county)}
        choices={places(summary.byCounty, countyName)}
        chosen={search.countyCode?.split(',') ?? []}
        onChange={(chosen) => change({ countyCode: joined(chosen) })}
      />
      <CheckFilter
        label={t(m.municipality)}
        choices={places(summary.byMunicipality, municipalityName)}
        chosen={search.municipalityCode?.split(',') ?? []}
        onChange={(chosen) => change({ municipalityCode: joined(chosen) })}
      />
    </>
  );
}

function FormerAgreement({ search, change }: { search: BoardSearch; change: Change }) {
  const { t } = useI18n();
  return (
    <NativeSelect
      label={t(m.before)}
      value={search.entitledBefore ?? ''}
      className={styles['select']}
      data={[
        { value: '', label: t(m.both) },
        { value: 'true', label: t(m.yes) },
        { value: 'false', label: t(m.no) },
      ]}
      onChange={(event) => change({ entitledBefore: event.currentTarget.value || undefined })}
    />
  );
}

/** Asks when one pauses, not at every letter; follows the address when it changes by other means. */
function SearchBox({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== known) {
    setKnown(value);
    // What comes back is often what was sent a moment ago, while more has been typed.
    if (value !== sent) setTyped(value);
  }
  useEffect(() => {
    if (typed === known) return;
    const timer = setTimeout(() => {
      setSent(typed);
      onChange(typed);
    }, 300);
    return () => clearTimeout(timer);
  }, [typed, known, onChange]);
  return (
    <TextInput
      className={styles['search']}
      type="search"
      label={label}
      leftSection={<IconSearch size={17} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
