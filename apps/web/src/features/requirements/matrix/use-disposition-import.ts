import { useEffect, useRef, useState } from 'react';
import { RefusalError, sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { IMPORT_DISPOSITIONS, type DispositionReport } from './matrix-documents.js';

export interface DispositionRun {
  readonly busy: boolean;
  readonly applying: boolean;
  readonly failure: string | undefined;
  readonly report: DispositionReport | undefined;
  apply(): Promise<void>;
}

/** A file of decisions: tried as soon as it is there, and read in when one has seen what it does. */
export function useDispositionImport(procurementId: string, fileId: string): DispositionRun {
  const [report, setReport] = useState<DispositionReport>();
  const [failure, setFailure] = useState<string>();
  const [applying, setApplying] = useState(false);
  const { busy, run } = useCommand(IMPORT_DISPOSITIONS);
  const start = async (dryRun: boolean) => {
    setFailure(undefined);
    setApplying(!dryRun);
    try {
      const { importDispositions } = await run({ procurementId, fileId, dryRun });
      setReport(importDispositions);
    } catch (error) {
      const said = error instanceof RefusalError ? [...new Set(Object.values(error.fields))].join(' ') : '';
      setFailure(said === '' ? sayFailure(error) : said);
    }
  };
  const tried = useRef<string>(undefined);
  useEffect(() => {
    if (tried.current === fileId) return;
    tried.current = fileId;
    void start(true);
  });
  return { busy, applying, failure, report, apply: () => start(false) };
}
