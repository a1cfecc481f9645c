import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { CheckFilter } from '../../ui/check-filter.js';
import { IconSearch } from '../../ui/icons.js';
import { KIND_NAMES } from './kinds.js';
import styles from './reading.module.css';
import { useRequirementKeys } from './requirement-keys.js';
import type { RequirementsFrame } from './requirement-queries.js';
import { CLEARED, isFiltered, KINDS, kindsIn, lotsIn } from './requirements-search.js';
import type { ReadingState } from './use-reading.js';

const m = defineMessages('requirement-filters', {
  label: { sv: 'Välj vilka krav som visas', en: 'Choose which requirements are shown' },
  search: { sv: 'Sök i kraven', en: 'Search the requirements' },
  kind: { sv: 'Typ', en: 'Kind' },
  lot: { sv: 'Delområde', en: 'Lot' },
  allLots: { sv: 'Gäller alla delområden', en: 'Applies to all lots' },
  lotOf: { sv: '{number}. {title}', en: '{number}. {title}' },
  open: { sv: 'Öppna trådar', en: 'Open threads' },
  unread: { sv: 'Olästa', en: 'Unread' },
  withdrawn: { sv: 'Strukna', en: 'Struck' },
  clear: { sv: 'Rensa filter', en: 'Clear filters' },
  shows: { sv: 'Visar {shown} av {all}', en: 'Showing {shown} of {all}' },
});

const FLAGS = ['openThreadsOnly', 'unreadOnly', 'withdrawn'] as const;
const FLAG_NAMES = { openThreadsOnly: m.open, unreadOnly: m.unread, withdrawn: m.withdrawn };

interface RequirementFiltersProps {
  procurement: RequirementsFrame;
  reading: ReadingState;
}

/** Which requirements are shown: everything stands in the address, so that the selection can be saved and sent. */
export function RequirementFilters({ procurement, reading }: RequirementFiltersProps) {
  const { t } = useI18n();
  const { search, change, words, setWords, shown, query } = reading;
  const field = useRef<HTMLInputElement>(null);
  useRequirementKeys({ search: () => field.current?.focus() });
  return (
    <div className={`${styles['filters']} sk-no-print`} role="search" aria-label={t(m.label)}>
      <TextInput
        ref={field}
        className={styles['search'] ?? ''}
        type="search"
        label={t(m.search)}
        autoComplete="off"
        leftSection={<IconSearch size={17} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value || undefined)}
      />
      <KindAndLot procurement={procurement} reading={reading} />
      {FLAGS.map((flag) => (
        <label key={flag} className={styles['check']}>
          <input type="checkbox" checked={search[flag] !== undefined} onChange={(event) => change({ [flag]: event.currentTarget.checked ? 'true' : undefined })} />
          {t(FLAG_NAMES[flag])}
        </label>
      ))}
      {isFiltered(search) && (
        <button type="button" className={`sk-link-button ${styles['clear']}`} onClick={() => change(CLEARED)}>
          {t(m.clear)}
        </button>
      )}
      {query.data && (
        <span className={`sk-soft ${styles['count']}`} role="status">
          {t(m.shows, { shown: shown.length, all: query.data.rows.length })}
        </span>
      )}
    </div>
  );
}

function KindAndLot({ procurement: { lots, requirementSummary }, reading: { search, change } }: RequirementFiltersProps) {
  const { t } = useI18n();
  const counts = { MANDATORY: requirementSummary.mandatory, AWARD: requirementSummary.award, INFORMATION: requirementSummary.information };
  const lotChoices = [{ value: '0', name: t(m.allLots) }, ...lots.map(({ number, title }) => ({ value: String(number), name: t(m.lotOf, { number, title }) }))];
  return (
    <>
      <CheckFilter label={t(m.kind)} choices={KINDS.map((kind) => ({ value: kind, name: t(KIND_NAMES[kind]), count: counts[kind] }))} chosen={kindsIn(search)} onChange={(chosen) => change({ kind: chosen.join(',') || undefined })} />
      {lots.length > 0 && <CheckFilter label={t(m.lot)} choices={lotChoices} chosen={lotsIn(search)} onChange={(chosen) => change({ lotNumber: chosen.join(',') || undefined })} />}
    </>
  );
}
