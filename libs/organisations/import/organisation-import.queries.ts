import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';
import { Files, type FileDescription } from '#platform/files';
import { invalidInput, Refusal } from '#platform/request';
import { readTable, UnreadableTable, type Table } from '#platform/spreadsheet';
import { shownValue } from './import-cell.js';
import { columnsByField, matchColumns, type ColumnMatch } from './import-columns.js';
import { readRow } from './import-row.js';
import { numbersIn, planImport, type PlannedRow } from './organisation-import.js';
import { keepsRegister } from '../organisation.policy.js';
import { readRegister } from '../organisation-register.js';

const LIMITS = { maxRows: 20_000, maxBytes: 10 * 1024 * 1024 };
const SAMPLE_ROWS = 5;

export interface ImportPreview {
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly rowCount: number;
  readonly sample: readonly (readonly string[])[];
  readonly missingRequired: readonly string[];
}

/** What a file would do to the register, before it does. Refuses a table that cannot be read, or lacks what makes an organisation. */
@Injectable()
export class OrganisationImportQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: Files,
  ) {}

  /** What an uploaded file holds: its columns, the field each is taken for, the first rows. The file is not used up. */
  async preview(actor: Actor, fileId: string): Promise<ImportPreview> {
    const table = await this.peek(actor, fileId);
    const { columns, missingRequired } = matchColumns(table.headers);
    const sample = table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => columns.map(({ header, field }) => shownValue(cells[header] ?? '', field)));
    return { columns, rowCount: table.rows.length, sample, missingRequired };
  }

  /** Reads an upload that is still to be used. */
  async peek(actor: Actor, fileId: string): Promise<Table> {
    if (!keepsRegister(actor)) throw new Refusal('FORBIDDEN');
    await this.files.peek(actor, fileId, { purpose: 'IMPORT' });
    return this.read(fileId);
  }

  async read(file: string | FileDescription): Promise<Table> {
    try {
      return await this.files.atPath(file, (path) => readTable(path, LIMITS));
    } catch (error) {
      if (!(error instanceof UnreadableTable)) throw error;
      const text = `organisation.import.${error.problem}`;
      const params = { row: error.row ?? 0, limit: LIMITS.maxRows };
      throw new Refusal('FILE_REJECTED', { text, params, fields: [{ path: 'fileId', text, params }] });
    }
  }

  /** What becomes of each row against the register as it is now; as a transaction sees it, where one is given. */
  async plan(table: Table, wishes: readonly ColumnMatch[] = [], manager: EntityManager = this.dataSource.manager): Promise<PlannedRow[]> {
    const matched = matchColumns(table.headers, wishes);
    if (matched.problems.length > 0) {
      throw invalidInput(...matched.problems.map(({ index, part, problem }) => ({ path: `columns.${index}.${part}`, text: `organisation.import.${problem}` })));
    }
    if (matched.missingRequired.length > 0) {
      throw invalidInput({ path: 'columns', text: 'organisation.import.missing_columns', params: { columns: matched.missingRequired.join(', ') } });
    }
    const rows = table.rows.map((row) => readRow(row, columnsByField(matched)));
    return planImport(rows, await readRegister(manager, numbersIn(rows)));
  }
}
