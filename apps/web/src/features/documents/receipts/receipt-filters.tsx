import { NativeSelect } from '@mantine/core';
import { useCallback } from 'react';
import { compareNames } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { COUNTY_CODES, countyName } from '../../../i18n/places.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { CheckFilter } from '../../../ui/check-filter.js';
import { KIND_NAMES, KINDS } from '../../../ui/kinds.js';
import { SearchBox } from '../../../ui/search-box.js';
import { listOf } from '../../../ui/search.js';
import styles from './receipts.module.css';
import { isFiltered, kindsIn, type ReceiptsSearch } from './receipts-search.js';

const m = defineMessages('receipt-filters', {
  label: { sv: 'Välj vilka som visas', en: 'Choose who is shown' },
  search: { sv: 'Sök organisation', en: 'Search organisation' },
  fetched: { sv: 'Hämtat', en: 'Fetched' },
  all: { sv: 'Alla', en: 'All' },
  yes: { sv: 'Har hämtat allt', en: 'Have fetched everything' },
  no: { sv: 'Har inte hämtat allt', en: 'Have not fetched everything' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  takesPart: { sv: 'Bara de som deltar', en: 'Only those who take part' },
  clear: { sv: 'Rensa filter', en: 'Clear filters' },
});
const CLEARED: Partial<ReceiptsSearch> = { fetched: undefined, takesPartOnly: undefined, kind: undefined, countyCode: undefined, search: undefined };

/** Which organisations are shown: everything stands in the address, so that the selection can be saved and sent. */
export function ReceiptFilters({ search, change }: { search: ReceiptsSearch; change: (search: Partial<ReceiptsSearch>) => void }) {
  const { t } = useI18n();
  const searchFor = useCallback((words: string) => change({ search: words || undefined }), [change]);
  const counties = COUNTY_CODES.map((code) => ({ value: code, name: countyName(code) })).sort((one, other) => compareNames(one.name, other.name));
  return (
    <div className={`${styles['filters']} sk-no-print`} role="search" aria-label={t(m.label)}>
      <div className={styles['search']}>
        <SearchBox label={t(m.search)} value={search.search ?? ''} onChange={searchFor} />
      </div>
      <NativeSelect
        label={t(m.fetched)}
        value={search.fetched ?? ''}
        onChange={(event) => change({ fetched: event.currentTarget.value === '' ? undefined : event.currentTarget.value === 'true' ? 'true' : 'false' })}
        data={[
          { value: '', label: t(m.all) },
          { value: 'false', label: t(m.no) },
          { value: 'true', label: t(m.yes) },
        ]}
      />
      <CheckFilter label={t(m.kind)} choices={KINDS.map((kind) => ({ value: kind, name: t(KIND_NAMES[kind]) }))} chosen={kindsIn(search)} onChange={(chosen) => change({ kind: chosen.join(',') || undefined })} />
      <CheckFilter label={t(m.county)} choices={counties} chosen={listOf(search.countyCode, COUNTY_CODES)} onChange={(chosen) => change({ countyCode: chosen.join(',') || undefined })} />
      <label className={styles['check']}>
        <input type="checkbox" checked={search.takesPartOnly === 'true'} onChange={(event) => change({ takesPartOnly: event.currentTarget.checked ? 'true' : undefined })} />
        {t(m.takesPart)}
      </label>
      {isFiltered(search) && (
        <button type="button" className={`sk-link-button ${styles['clear']}`} onClick={() => change(CLEARED)}>
          {t(m.clear)}
        </button>
      )}
    </div>
  );
}
