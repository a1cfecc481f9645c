import { useState } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Empty, Loaded } from '../../ui/states.js';
import { SectionDialog } from './edit/section-dialog.js';
import { RequirementList } from './requirement-list.js';
import type { RequirementsFrame } from './requirement-queries.js';
import { isFiltered } from './requirements-search.js';
import type { ReadingState } from './use-reading.js';

const m = defineMessages('requirement-rows', {
  empty: { sv: 'Det finns inga krav ännu', en: 'There are no requirements yet' },
  emptyWhat: { sv: 'Kraven står här när upphandlaren, ordföranden eller sekreteraren har lagt in dem.', en: 'The requirements stand here once the procurement officer, the chair or the secretary has put them in.' },
  emptyAdd: { sv: 'Lägg till det första, eller importera en hel kravspecifikation från Excel.', en: 'Add the first one, or import a whole specification from Excel.' },
  filteredEmpty: { sv: 'Inget krav passar in på filtren', en: 'No requirement matches the filters' },
  filteredWhat: { sv: 'Ta bort något filter, så syns fler.', en: 'Remove a filter to see more.' },
});

/** The list, or why it is empty. */
export function RequirementRowsShown({ procurement, reading }: { procurement: RequirementsFrame; reading: ReadingState }) {
  const { t } = useI18n();
  const [section, setSection] = useState<string>();
  const mayChange = procurement.draftingActions.includes('ADD_REQUIREMENT');
  const changed = procurement.requirementSections.find(({ number, title }) => `${number} ${title}` === section);
  const { query, shown, groups, open, search, words, openNumber } = reading;
  return (
    <>
      {changed && <SectionDialog procurementId={procurement.id} section={changed} onClose={() => setSection(undefined)} />}
    <Loaded query={query} height={600}>
      {() => {
        if (shown.length > 0) {
          const tabStop = shown.find(({ id }) => id === open?.id) ?? shown[0];
          return <RequirementList groups={groups} onSection={mayChange ? setSection : undefined} openId={open?.id} tabStop={tabStop?.id} onOpen={openNumber} />;
        }
        if (isFiltered(search) || words !== '') return <Empty title={t(m.filteredEmpty)}>{t(m.filteredWhat)}</Empty>;
        return <Empty title={t(m.empty)}>{t(mayChange ? m.emptyAdd : m.emptyWhat)}</Empty>;
      }}
    </Loaded>
    </>
  );
}
