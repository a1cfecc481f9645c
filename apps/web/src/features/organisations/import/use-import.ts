import { useState } from 'react';
import { sayFailure, RefusalError } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { IMPORT_ORGANISATIONS, type ImportPreview, type ImportReport } from './import-documents.js';

export interface ImportRun {
  /** The field that each column is taken for, in the order of the file; nothing for one that is left out. */
  readonly fields: readonly (string | null)[];
  match(column: number, field: string | null): void;
  readonly busy: boolean;
  readonly applying: boolean;
  readonly failure: string | undefined;
  readonly report: ImportReport | undefined;
  start(dryRun: boolean): Promise<void>;
}

/** How the columns are read, and the runs that are made with them. A changed reading makes the former dry run void. */
export function useImport(fileId: string, preview: ImportPreview): ImportRun {
  const [fields, setFields] = useState<readonly (string | null)[]>(() => preview.columns.map(({ field }) => field ?? null));
  const [report, setReport] = useState<ImportReport>();
  const [failure, setFailure] = useState<string>();
  const [applying, setApplying] = useState(false);
  const command = useCommand(IMPORT_ORGANISATIONS);
  return {
    fields,
    match(column, field) {
      // A field is taken from one column only: the latest choice holds.
      setFields((before) => before.map((one, at) => (at === column ? field : one === field ? null : one)));
      setReport(undefined);
      setFailure(undefined);
    },
    busy: command.busy,
    applying,
    failure,
    report,
    async start(dryRun) {
      setFailure(undefined);
      setApplying(!dryRun);
      try {
        const columns = preview.columns.map(({ header }, at) => ({ header, field: fields[at] ?? null }));
        const { importOrganisations } = await command.run({ fileId, dryRun, columns });
        setReport(importOrganisations);
      } catch (error) {
        const said = error instanceof RefusalError ? [...new Set(Object.values(error.fields))].join(' ') : '';
        setFailure(said === '' ? sayFailure(error) : said);
      }
    },
  };
}
