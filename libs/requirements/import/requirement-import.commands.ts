import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#kernel';
import type { ImportReport } from '#organisations';
import type { Actor } from '#platform/access';
import { isId, UnitOfWork, type Transaction } from '#platform/database';
import { Files } from '#platform/files';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { readTable, UnreadableTable, type Table } from '#platform/spreadsheet';
import { lockNumbers, openDrafts, recordDraft, type OpenDrafts } from '../requirement/load-requirement.js';
import { personOf } from '../requirement/person-of.js';
import { sectionFor } from '../requirement/place-requirement.js';
import { saveRevision } from '../requirement/requirement-change.js';
import { insertRequirement } from '../requirement/requirement.commands.js';
import { Requirement } from '../requirement/requirement.entity.js';
import { RequirementQueries } from '../requirement/requirement.queries.js';
import { fieldsOf, REQUIRED_FIELDS } from './import-columns.js';
import { readRow, type ReadRow } from './import-row.js';
import { reportOf } from './import-report.js';
import { loadSpecification } from './load-specification.js';
import { planImport, type ImportPlan, type PlannedRow } from './plan-import.js';
import { tableOf } from './specification-table.js';

export const IMPORT_LIMITS = { maxRows: 5_000, maxBytes: 10 * 1024 * 1024 };

/** Taking in whole specifications: from a spreadsheet, or from an earlier procurement. */
@Injectable()
export class RequirementImportCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: Files,
    private readonly requirements: RequirementQueries,
  ) {}

  /** Imports an uploaded file, or with `dryRun` says what it would do and changes nothing. Refused rows are left out and reported; applying uses the file up. */
  async importFile(actor: Actor, procurementId: string, fileId: string, dryRun: boolean): Promise<ImportReport> {
    return this.work.run(actor, async (tx) => {
      const drafts = await openDrafts(tx, actor, procurementId, 'KEEP_REQUIREMENTS');
      await this.files.peek(actor, fileId, { purpose: 'IMPORT' });
      const table = await readUpload(this.files, fileId);
      if (!dryRun) await this.files.take(tx.manager, actor, fileId, { purpose: 'IMPORT', procurementId });
      return this.importInto(tx, drafts, table, { dryRun, onlyNew: false });
    });
  }

  /** Imports a table that is no upload: the reference specification of a demonstration. */
  async importTable(actor: Actor, procurementId: string, table: Table): Promise<ImportReport> {
    return this.work.run(actor, async (tx) => this.importInto(tx, await openDrafts(tx, actor, procurementId, 'KEEP_REQUIREMENTS'), table, { dryRun: false, onlyNew: false }));
  }

  /** Copies what the actor sees of another procurement's requirements, all of them or some sections. What stands already is left as it is. */
  async copyFrom(actor: Actor, procurementId: string, fromProcurementId: string, sections: readonly string[] | null, dryRun: boolean): Promise<ImportReport> {
    if (!isId(fromProcurementId) || fromProcurementId === procurementId) throw notFound();
    const asked = new Set(['section', 'lot', 'text', 'rationale', 'verification']);
    const all = await this.requirements.all(actor, fromProcurementId, {}, asked);
    if (all.length === 0) throw notFound();
    const wanted = sections ? all.filter(({ number }) => sections.some((section) => number.startsWith(`${section.trim()}.`))) : all;
    if (wanted.length === 0) throw invalidInput({ path: 'sections', text: 'field.unknown' });
    return this.work.run(actor, async (tx) => {
      const drafts = await openDrafts(tx, actor, procurementId, 'KEEP_REQUIREMENTS');
      // A lot that is not there becomes all lots: what is copied is gone through anyway.
      const table = tableOf(wanted.map((one) => ({ ...one, lotNumber: one.lot && drafts.lots.has(one.lot.number) ? one.lot.number : null })));
      return this.importInto(tx, drafts, table, { dryRun, onlyNew: true });
    });
  }

  private async importInto(tx: Transaction, drafts: OpenDrafts, table: Table, { dryRun, onlyNew }: { dryRun: boolean; onlyNew: boolean }): Promise<ImportReport> {
    if (!dryRun) await lockNumbers(tx, drafts.procurementId);
    const plan = planImport(rowsOf(table, drafts), await loadSpecification(tx.manager, drafts.standing), onlyNew);
    if (!dryRun) await carryOut(tx, drafts, plan);
    return reportOf(plan, dryRun);
  }
}

/** An upload as a table, or FILE_REJECTED with the reason. */
export async function readUpload(files: Files, fileId: string): Promise<Table> {
  try {
    return await files.atPath(fileId, (path) => readTable(path, IMPORT_LIMITS));
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const words = { text: `organisation.import.${error.problem}`, params: { row: error.row ?? 0, limit: IMPORT_LIMITS.maxRows } };
    throw new Refusal('FILE_REJECTED', { ...words, fields: [{ path: 'fileId', ...words }] });
  }
}

function rowsOf(table: Table, { lots }: OpenDrafts): ReadRow[] {
  const columns = fieldsOf(table.headers);
  const missing = REQUIRED_FIELDS.filter((field) => !columns.has(field));
  if (missing.length > 0) throw invalidInput({ path: 'fileId', text: 'requirement.import.missing_columns', params: { columns: missing.join(', ') } });
  return table.rows.map((row) => readRow(row, columns, lots));
}

async function carryOut(tx: Transaction, drafts: OpenDrafts, { rows }: ImportPlan): Promise<void> {
  const authorId = personOf(tx.actor);
  for (const row of rows) {
    if (row.outcome === 'CREATED') await create(tx, drafts, row, authorId);
    if (row.outcome === 'UPDATED') await update(tx, drafts, row, authorId);
  }
}

async function create(tx: Transaction, { procurementId, standing }: OpenDrafts, { number, section, content }: PlannedRow, authorId: string): Promise<void> {
  const sectionId = await sectionFor(tx, { procurementId, label: section, number, path: 'section' });
  const id = await insertRequirement(tx, { procurementId, sectionId, number, content, authorId });
  recordDraft(tx, standing, { kind: 'RequirementAdded', subjectType: 'requirement', subjectId: id, params: { requirementId: id, version: 1, textSha256: sha256Hex(content.text) } });
}

async function update(tx: Transaction, { standing }: OpenDrafts, { requirementId = '', content }: PlannedRow, authorId: string): Promise<void> {
  const requirement = await tx.manager.findOneOrFail(Requirement, { where: { id: requirementId }, lock: { mode: 'for_no_key_update' } });
  await saveRevision(tx, { requirement, standing }, content, { authorId });
}
