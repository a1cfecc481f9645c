import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hasCode } from '../../../api/refusal.js';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import { SpreadsheetChoice } from '../../../ui/spreadsheet-choice.js';
import { Loaded, Notice } from '../../../ui/states.js';
import { RegisterKeepers } from '../register-keepers.js';
import { IMPORT_PREVIEW, type ImportPreview } from './import-documents.js';
import { MatchColumns } from './match-columns.js';
import { Report } from './report.js';
import { useImport } from './use-import.js';

const m = defineMessages('import', {
  register: { sv: 'Organisationer', en: 'Organisations' },
  title: { sv: 'Importera organisationer', en: 'Import organisations' },
  below: {
    sv: 'Ladda upp en fil, se hur kolumnerna tolkas och provkör. Inget sparas förrän ni har sett resultatet. Samma fil kan importeras flera gånger.',
    en: 'Upload a file, see how the columns are read and try it out. Nothing is saved until you have seen the result. The same file can be imported several times.',
  },
  hint: { sv: 'Excel (XLSX) eller CSV, högst 10 MB. En rad per organisation, rubriker på första raden. En export ur registret går alltid att importera igen.', en: 'Excel (XLSX) or CSV, at most 10 MB. One row an organisation, headings on the first row. An export of the register can always be imported again.' },
  gone: { sv: 'Filen finns inte kvar. Ladda upp den igen.', en: 'The file is no longer there. Upload it again.' },
});
const route = getRouteApi('/organisationer/import');

/** Import in two steps: a dry run that says everything, then the import itself. The uploaded file stands in the address. */
export function ImportPage() {
  const { t } = useI18n();
  const { fil } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (fileId: string | undefined) => void navigate({ search: (before: object) => ({ ...before, fil: fileId }), replace: fileId === undefined });
  return (
    <>
      <PageHeader title={t(m.title)} above={<Link to="/organisationer">{t(m.register)}</Link>} below={t(m.below)} />
      <RegisterKeepers>
        {fil === undefined ? <SpreadsheetChoice hint={t(m.hint)} onUploaded={choose} /> : <Uploaded key={fil} fileId={fil} onAnother={() => choose(undefined)} onUploaded={choose} />}
      </RegisterKeepers>
    </>
  );
}

interface UploadedProps {
  fileId: string;
  onAnother: () => void;
  onUploaded: (fileId: string) => void;
}

function Uploaded({ fileId, onAnother, onUploaded }: UploadedProps) {
  const { t } = useI18n();
  const preview = useRequest(IMPORT_PREVIEW, { fileId });
  // Once imported the file is used, and its preview may be gone: what was shown stays.
  const [shown, setShown] = useState<ImportPreview>();
  if (shown === undefined && preview.data) setShown(preview.data.organisationImport);
  if (shown !== undefined) return <Matching fileId={fileId} preview={shown} onAnother={onAnother} />;
  if (hasCode(preview.error, 'NOT_FOUND')) {
    return (
      <>
        <Notice>{t(m.gone)}</Notice>
        <SpreadsheetChoice hint={t(m.hint)} onUploaded={onUploaded} />
      </>
    );
  }
  return (
    <>
      <Loaded query={preview}>{() => null}</Loaded>
      {preview.isError && <SpreadsheetChoice hint={t(m.hint)} onUploaded={onUploaded} />}
    </>
  );
}

function Matching({ fileId, preview, onAnother }: { fileId: string; preview: ImportPreview; onAnother: () => void }) {
  const run = useImport(fileId, preview);
  return (
    <>
      {run.report?.dryRun !== false && <MatchColumns preview={preview} run={run} onAnother={onAnother} />}
      {run.report && <Report report={run.report} run={run} onAnother={onAnother} />}
    </>
  );
}
