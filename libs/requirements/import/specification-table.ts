import type { Table } from '#platform/spreadsheet';
import type { WorkbookColumn, WorkbookRow } from '#platform/spreadsheet';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import type { RequirementKind } from '../requirement/requirement.js';
import { IMPORT_FIELDS, type ImportField } from './import-columns.js';

/** A requirement as a row of a specification. */
export interface SpecificationRow {
  readonly number: string;
  readonly section?: string;
  readonly kind: RequirementKind;
  readonly lotNumber: number | null;
  readonly heading: string;
  readonly text?: string;
  readonly rationale?: string | null;
  readonly weight: string | null;
  readonly verification?: string | null;
}

/** Requirements as a table, as an import reads it. */
export function tableOf(rows: readonly SpecificationRow[]): Table {
  return {
    headers: IMPORT_FIELDS,
    rows: rows.map((one, index) => ({
      row: index + 2, surplusCells: 0,
      cells: {
        number: one.number, section: one.section ?? '', heading: one.heading, kind: one.kind, lot: one.lotNumber === null ? 'ALL' : String(one.lotNumber), text: one.text ?? '',
        rationale: one.rationale ?? '', weight: one.weight ?? '', verification: one.verification ?? '',
      },
    })),
  };
}

const WIDTHS: Readonly<Record<ImportField, number>> = { number: 10, section: 32, heading: 36, kind: 14, lot: 12, text: 90, rationale: 50, weight: 8, verification: 40 };

/** The columns of a specification as a workbook. Its headers are those that an import knows, in either language. */
export const specificationColumns = (language: Language): WorkbookColumn[] =>
  IMPORT_FIELDS.map((key) => ({ header: say(language, `specification.column.${key}`), key, type: key === 'weight' ? 'number' : 'text', width: WIDTHS[key] }));

export const specificationRow = (one: SpecificationRow, language: Language): WorkbookRow => ({
  number: one.number, section: one.section ?? '', heading: one.heading, kind: say(language, `requirement.kind.${one.kind}`),
  lot: one.lotNumber === null ? say(language, 'specification.all_lots') : String(one.lotNumber), text: one.text ?? '', rationale: one.rationale ?? '', weight: one.weight, verification: one.verification ?? '',
});
