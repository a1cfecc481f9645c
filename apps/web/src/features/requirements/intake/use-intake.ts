import { useState } from 'react';
import { RefusalError, sayFailure } from '../../../api/refusal.js';
import type { IntakeReport } from './intake-documents.js';

export interface Intake {
  readonly busy: boolean;
  readonly failure: string | undefined;
  readonly report: IntakeReport | undefined;
  /** Tries it, or does it. */
  start(dryRun: boolean): void;
}

/** Taking in many requirements at once: tried first, and done when one has seen what it does. */
export function useIntake(busy: boolean, run: (dryRun: boolean) => Promise<IntakeReport>): Intake {
  const [report, setReport] = useState<IntakeReport>();
  const [failure, setFailure] = useState<string>();
  return {
    busy,
    failure,
    report,
    start(dryRun) {
      setFailure(undefined);
      run(dryRun).then(setReport, (error: unknown) => {
        const said = error instanceof RefusalError ? [...new Set(Object.values(error.fields))].join(' ') : '';
        setFailure(said === '' ? sayFailure(error) : said);
      });
    },
  };
}
