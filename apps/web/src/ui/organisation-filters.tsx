import { NativeSelect } from '@mantine/core';
import { useCallback } from 'react';
import { defineMessages } from '../i18n/messages.js';
import { COUNTY_CODES, countyName } from '../i18n/places.js';
import { compareNames } from '../i18n/format.js';
import { useI18n } from '../i18n/use-i18n.js';
import { CheckFilter } from './check-filter.js';
import { KIND_NAMES, KINDS } from './kinds.js';
import { SearchBox } from './search-box.js';
import { listOf } from './search.js';
import styles from './organisation-filters.module.css';
import { isOrganisationFiltered, type OrganisationSearch } from './organisation-search.js';

const m = defineMessages('organisation-filters', {
  label: { sv: 'Välj vilka som visas', en: 'Choose who is shown' },
  search: { sv: 'Sök på namn eller nummer', en: 'Search by name or number' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  active: { sv: 'Visa', en: 'Show' },
  actives: { sv: 'Aktiva', en: 'Active' },
  inactives: { sv: 'Inaktiva', en: 'Inactive' },
  both: { sv: 'Aktiva och inaktiva', en: 'Active and inactive' },
  clear: { sv: 'Rensa filter', en: 'Clear filters' },
});
const CLEARED: OrganisationSearch = { sok: undefined, typ: undefined, lan: undefined, aktiv: undefined };

interface OrganisationFiltersProps {
  search: OrganisationSearch;
  change: (search: Partial<OrganisationSearch>) => void;
  /** Where only the active can be chosen, there is nothing to ask about that. */
  onlyActive?: boolean;
}

/** Which organisations are shown: everything stands in the address, so that the selection can be saved and sent. */
export function OrganisationFilters({ search, change, onlyActive = false }: OrganisationFiltersProps) {
  const { t } = useI18n();
  const searchFor = useCallback((sok: string) => change({ sok: sok || undefined }), [change]);
  const kinds = KINDS.map((kind) => ({ value: kind, name: t(KIND_NAMES[kind]) }));
  const counties = COUNTY_CODES.map((code) => ({ value: code, name: countyName(code) })).sort((a, b) => compareNames(a.name, b.name));
  return (
    <div className={`${styles['filters']} sk-no-print`} role="search" aria-label={t(m.label)}>
      <div className={styles['search']}>
        <SearchBox label={t(m.search)} value={search.sok ?? ''} onChange={searchFor} />
      </div>
      <CheckFilter label={t(m.kind)} choices={kinds} chosen={listOf(search.typ, KINDS)} onChange={(chosen) => change({ typ: chosen.join(',') || undefined })} />
      <CheckFilter label={t(m.county)} choices={counties} chosen={listOf(search.lan, COUNTY_CODES)} onChange={(chosen) => change({ lan: chosen.join(',') || undefined })} />
      {!onlyActive && <ActiveFilter search={search} change={change} />}
      {isOrganisationFiltered(search) && (
        <button type="button" className={`sk-link-button ${styles['clear']}`} onClick={() => change(CLEARED)}>
          {t(m.clear)}
        </button>
      )}
    </div>
  );
}

function ActiveFilter({ search, change }: Omit<OrganisationFiltersProps, 'onlyActive'>) {
  const { t } = useI18n();
  return (
    <NativeSelect
      label={t(m.active)}
      value={search.aktiv ?? ''}
      onChange={(event) => change({ aktiv: event.currentTarget.value || undefined })}
      data={[
        { value: '', label: t(m.actives) },
        { value: 'nej', label: t(m.inactives) },
        { value: 'alla', label: t(m.both) },
      ]}
    />
  );
}
