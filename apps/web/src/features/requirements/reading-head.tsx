import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { IconDownload, IconFileSpreadsheet, IconKeyboard, IconPlus } from '../../ui/icons.js';
import { PageHeader } from '../../ui/page-header.js';
import { AddDialog } from './edit/add-dialog.js';
import { IntakeDialog } from './intake/intake-dialog.js';
import { KeysDialog } from './keys-dialog.js';
import { ReadProgress } from './read-progress.js';
import { useRequirementKeys } from './requirement-keys.js';
import type { RequirementsFrame } from './requirement-queries.js';
import { exportHref, type RequirementsSearch } from './requirements-search.js';
import type { ReadingState } from './use-reading.js';

const m = defineMessages('reading-head', {
  title: { sv: 'Krav', en: 'Requirements' },
  keys: { sv: 'Tangenter', en: 'Keys' },
  add: { sv: 'Lägg till ett krav', en: 'Add a requirement' },
  import: { sv: 'Importera', en: 'Import' },
  copy: { sv: 'Kopiera', en: 'Copy' },
  export: { sv: 'Exportera till Excel', en: 'Export to Excel' },
  exportCsv: { sv: 'Exportera som CSV', en: 'Export as CSV' },
});

const INTAKES = [
  { kind: 'import', action: 'IMPORT', name: m.import },
  { kind: 'copy', action: 'COPY', name: m.copy },
] as const;

interface ReadingHeadProps {
  procurement: RequirementsFrame;
  reading: ReadingState;
}

/** The name of the page, how far one has read, and what can be done with the specification as a whole. */
export function ReadingHead({ procurement, reading }: ReadingHeadProps) {
  const { t } = useI18n();
  const [intake, setIntake] = useState<'import' | 'copy'>();
  const [adding, setAdding] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  useRequirementKeys({ help: () => setKeysShown(true) });
  const { id, slug, title, caseNumber, requirementSummary } = procurement;
  return (
    <>
      <PageHeader
        title={t(m.title)}
        above={
          <Link to="/u/$slug" params={{ slug }}>
            {title} · {caseNumber}
          </Link>
        }
        actions={
          <>
            <ReadProgress read={requirementSummary.read} total={requirementSummary.total} />
            <Button variant="default" leftSection={<IconKeyboard size={18} aria-hidden />} onClick={() => setKeysShown(true)}>
              {t(m.keys)}
            </Button>
            <Exports procurementId={id} search={reading.search} />
            {INTAKES.filter(({ action }) => procurement.draftingActions.includes(action)).map(({ kind, name }) => (
              <Button key={kind} variant="default" onClick={() => setIntake(kind)}>
                {t(name)}
              </Button>
            ))}
            {procurement.draftingActions.includes('ADD_REQUIREMENT') && (
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
                {t(m.add)}
              </Button>
            )}
          </>
        }
      />
      {intake && <IntakeDialog procurementId={id} kind={intake} onClose={() => setIntake(undefined)} />}
      {adding && (
        <AddDialog
          procurement={procurement}
          onAdded={(number) => {
            setAdding(false);
            reading.openNumber(number);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </>
  );
}

const FORMATS = [
  { format: 'xlsx', name: m.export, Icon: IconFileSpreadsheet },
  { format: 'csv', name: m.exportCsv, Icon: IconDownload },
] as const;

/** Exactly what is shown, to take along. */
function Exports({ procurementId, search }: { procurementId: string; search: RequirementsSearch }) {
  const { t } = useI18n();
  return FORMATS.map(({ format, name, Icon }) => (
    <Button key={format} component="a" href={exportHref(procurementId, search, format)} download variant="default" leftSection={<Icon size={18} aria-hidden />}>
      {t(name)}
    </Button>
  ));
}
