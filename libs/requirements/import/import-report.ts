import type { ImportLine, ImportReport } from '#organisations';
import { currentLanguage } from '#platform/request';
import { say } from '#platform/texts';
import type { Remark } from './import-row.js';
import type { ImportPlan, RowOutcome } from './plan-import.js';

/** A plan in words: what it would do, or what it has done. Sums that are not a hundred are said of no row. */
export function reportOf({ rows, uneven }: ImportPlan, dryRun: boolean): ImportReport {
  const count = (outcome: RowOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  const language = currentLanguage();
  return {
    dryRun, created: count('CREATED'), updated: count('UPDATED'), unchanged: count('UNCHANGED'),
    errors: rows.flatMap((row) => (row.outcome === 'REFUSED' ? row.problems.map((problem) => lineOf(row.row, problem)) : [])),
    warnings: [
      ...rows.flatMap((row) => (row.outcome === 'REFUSED' ? [] : row.notes.map((note) => lineOf(row.row, note)))),
      ...uneven.map(({ lotNumber, total }) => ({
        row: 0, column: 'weight', value: total, problem: 'requirement.import.uneven', message: say(language, lotNumber === 0 ? 'requirement.import.uneven' : 'requirement.import.uneven_lot', { lotNumber, total }),
      })),
    ],
  };
}

export const lineOf = (row: number, { column, value, text, params }: Omit<Remark, 'column'> & { readonly column: string }): ImportLine => ({
  row, column, value, problem: text, message: say(currentLanguage(), text, { ...params }),
});
