import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand, useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { SpreadsheetChoice } from '../../../ui/spreadsheet-choice.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { COPY_REQUIREMENTS, EARLIER_PROCUREMENTS, IMPORT_REQUIREMENTS } from './intake-documents.js';
import { IntakeResult } from './intake-result.js';
import { useIntake } from './use-intake.js';

const m = defineMessages('requirement-intake', {
  importTitle: { sv: 'Importera krav', en: 'Import requirements' },
  importWhat: {
    sv: 'Krav med ett nummer som redan finns får en ny version där filen säger något annat; resten läggs till. Inget ändras förrän ni har sett resultatet.',
    en: 'Requirements whose number is there already get a new version where the file says something else; the rest is added. Nothing changes until you have seen the result.',
  },
  hint: { sv: 'Excel (XLSX) eller CSV, högst 10 MB och 5 000 rader. En export härifrån går alltid att importera igen.', en: 'Excel (XLSX) or CSV, at most 10 MB and 5,000 rows. An export from here can always be imported again.' },
  copyTitle: { sv: 'Kopiera krav från en tidigare upphandling', en: 'Copy requirements from an earlier procurement' },
  copyWhat: { sv: 'Nummer som redan finns här lämnas som de är. Ett delområde som inte finns här blir alla delområden.', en: 'Numbers that are here already are left as they are. A lot that is not here becomes all lots.' },
  from: { sv: 'Upphandling', en: 'Procurement' },
  sections: { sv: 'Bara dessa kapitel eller avsnitt (frivilligt)', en: 'Only these chapters or sections (optional)' },
  sectionsHint: { sv: 'Nummer med komma emellan, till exempel 3.2, 9.', en: 'Numbers with commas between them, for instance 3.2, 9.' },
  none: { sv: 'Det finns ingen annan upphandling att kopiera från', en: 'There is no other procurement to copy from' },
  noneWhat: { sv: 'Du kan kopiera från dem vars krav du får läsa.', en: 'You can copy from those whose requirements you may read.' },
  close: { sv: 'Stäng', en: 'Close' },
});

interface IntakeDialogProps {
  procurementId: string;
  kind: 'import' | 'copy';
  onClose: () => void;
}

/** Taking in many requirements at once, from a file or from another procurement. */
export function IntakeDialog({ procurementId, kind, onClose }: IntakeDialogProps) {
  const { t } = useI18n();
  const foot = (
    <Button variant="default" onClick={onClose}>
      {t(m.close)}
    </Button>
  );
  return (
    <Dialog title={t(kind === 'import' ? m.importTitle : m.copyTitle)} wide onClose={onClose} foot={foot}>
      {kind === 'import' ? <FromFile procurementId={procurementId} /> : <FromProcurement procurementId={procurementId} />}
    </Dialog>
  );
}

function FromFile({ procurementId }: { procurementId: string }) {
  const { t } = useI18n();
  const [fileId, setFileId] = useState<string>();
  return (
    <>
      <p>{t(m.importWhat)}</p>
      {fileId === undefined ? <SpreadsheetChoice hint={t(m.hint)} onUploaded={setFileId} /> : <FileIntake procurementId={procurementId} fileId={fileId} />}
    </>
  );
}

function FileIntake({ procurementId, fileId }: { procurementId: string; fileId: string }) {
  const { busy, run } = useCommand(IMPORT_REQUIREMENTS);
  const intake = useIntake(busy, async (dryRun) => (await run({ procurementId, fileId, dryRun })).importRequirements);
  return <IntakeResult intake={intake} />;
}

function FromProcurement({ procurementId }: { procurementId: string }) {
  const { t } = useI18n();
  const query = useRequest(EARLIER_PROCUREMENTS);
  return (
    <Loaded query={query} height={120}>
      {({ procurements: { nodes } }) => {
        const others = nodes.filter(({ id, undertaking }) => id !== procurementId && undertaking?.standing === 'IN_FORCE');
        if (others.length === 0) return <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>;
        return <ProcurementIntake procurementId={procurementId} others={others} />;
      }}
    </Loaded>
  );
}

interface Other {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
}

function ProcurementIntake({ procurementId, others }: { procurementId: string; others: readonly Other[] }) {
  const { t } = useI18n();
  const [from, setFrom] = useState(others[0]?.id ?? '');
  const [sections, setSections] = useState('');
  const { busy, run } = useCommand(COPY_REQUIREMENTS);
  const asked = sections.split(/[\s,;]+/).filter((section) => section !== '');
  const intake = useIntake(busy, async (dryRun) => (await run({ procurementId, fromProcurementId: from, dryRun, sections: asked.length === 0 ? null : asked })).copyRequirements);
  return (
    <>
      <p>{t(m.copyWhat)}</p>
      <NativeSelect label={t(m.from)} data={others.map(({ id, title, caseNumber }) => ({ value: id, label: `${title} · ${caseNumber}` }))} value={from} disabled={intake.report !== undefined} onChange={(event) => setFrom(event.currentTarget.value)} />
      <TextInput label={t(m.sections)} description={t(m.sectionsHint)} value={sections} disabled={intake.report !== undefined} onChange={(event) => setSections(event.currentTarget.value)} />
      <IntakeResult intake={intake} />
    </>
  );
}
