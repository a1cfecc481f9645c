import { formatOrganisationNumber } from '#kernel';
import { currentLanguage } from '#platform/request';
import { say } from '#platform/texts';
import type { ChunkResult } from './import-chunk.js';
import type { ImportNote } from './import-cell.js';
import type { CellRemark } from './import-row.js';
import type { PlannedRow, RowOutcome } from './organisation-import.js';

export interface ImportLine {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
  readonly message: string;
}

export interface ImportReport {
  readonly dryRun: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly errors: readonly ImportLine[];
  readonly warnings: readonly ImportLine[];
}

const DOUBTS: readonly ImportNote[] = ['suspicious_change', 'inactive'];

/** The plan in words, with its own counts; or, where it has been carried out, with what became of it. */
export function reportOf(rows: readonly PlannedRow[], results?: readonly ChunkResult[]): ImportReport {
  const planned = (outcome: RowOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  const carriedOut = (count: (result: ChunkResult) => number): number | undefined => results?.reduce((sum, result) => sum + count(result), 0);
  return {
    dryRun: results === undefined,
    created: carriedOut((result) => result.created) ?? planned('CREATED'),
    updated: carriedOut((result) => result.updated) ?? planned('UPDATED'),
    unchanged: carriedOut((result) => result.unchanged) ?? planned('UNCHANGED'),
    errors: rows.flatMap((row) => row.problems.map((problem) => lineOf(row, problem, 'problem'))),
    warnings: rows.flatMap((row) => (row.outcome === 'REFUSED' ? [] : remarks(row, results).map((note) => lineOf(row, note, 'note')))),
  };
}

/** Doubts are of the moment in which a row met the register: of an import that was carried out, those of its chunks count. */
function remarks(row: PlannedRow, results: readonly ChunkResult[] | undefined): readonly CellRemark<ImportNote>[] {
  if (!results) return row.notes;
  const value = formatOrganisationNumber(row.facts.organisationNumber);
  const doubts = results.flatMap((result) => result.doubts.filter((doubt) => doubt.row === row.row));
  return [
    ...doubts.map(({ code }) => ({ column: 'organisation_number' as const, code, value })),
    ...row.notes.filter((note) => !DOUBTS.includes(note.code)),
  ];
}

function lineOf(row: PlannedRow, { column, code, value, normalised }: CellRemark<string>, kind: 'problem' | 'note'): ImportLine {
  const message = say(currentLanguage(), `organisation.${kind}.${code}`, { normalised: normalised ?? '', value });
  return { row: row.row, column, value, problem: code, message };
}
