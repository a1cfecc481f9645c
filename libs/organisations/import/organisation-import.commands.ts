import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { Files } from '#platform/files';
import { Refusal } from '#platform/request';
import type { Table } from '#platform/spreadsheet';
import { carryOutChunk, setOwners, type ChunkResult } from './import-chunk.js';
import type { ColumnMatch } from './import-columns.js';
import { reportOf, type ImportReport } from './import-report.js';
import type { PlannedRow } from './organisation-import.js';
import { OrganisationImportQueries } from './organisation-import.queries.js';
import { keepsRegister } from '../organisation.policy.js';

const CHUNK = 500;

/** Importing the register in two steps: say what would happen, then make it happen. */
@Injectable()
export class OrganisationImportCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly imports: OrganisationImportQueries,
    private readonly files: Files,
  ) {}

  /**
   * Imports an uploaded file, or with `dryRun` says what it would do and changes nothing. Refused rows are left out and reported. Applying uses
   * the file up; a request that is sent again under its Idempotency-Key goes on where the first one was cut off.
   */
  async importFile(actor: Actor, fileId: string, dryRun: boolean, wishes?: readonly ColumnMatch[] | null): Promise<ImportReport> {
    if (dryRun) return reportOf(await this.imports.plan(await this.imports.peek(actor, fileId), wishes ?? []));
    if (!keepsRegister(actor)) throw new Refusal('FORBIDDEN');
    let rows: PlannedRow[] | undefined;
    await this.work.run(actor, async (tx) => {
      const file = await this.files.take(tx.manager, actor, fileId, { purpose: 'IMPORT' });
      // A file that cannot be imported is not used up by the attempt. All by the connection of the transaction: those who wait for it to end hold the others.
      rows = await this.imports.plan(await this.imports.read(file), wishes ?? [], tx.manager);
      return fileId;
    });
    // A request that is sent again has taken the file before, and has yet to read it.
    return this.carryOut(actor, rows ?? (await this.imports.plan(await this.imports.read(fileId), wishes ?? [])), fileId);
  }

  /** Imports a table that is no upload: the reference organisations of a demonstration. */
  async importTable(actor: Actor, table: Table): Promise<{ report: ImportReport; rows: readonly PlannedRow[] }> {
    if (!keepsRegister(actor)) throw new Refusal('FORBIDDEN');
    const rows = await this.imports.plan(table);
    return { report: await this.carryOut(actor, rows, null), rows };
  }

  /** In transactions of 500 rows by their place in the file, so that a repeated request divides it in the same way. */
  private async carryOut(actor: Actor, rows: readonly PlannedRow[], fileId: string | null): Promise<ImportReport> {
    const results: ChunkResult[] = [];
    const waiting: PlannedRow[] = [];
    for (const chunk of inChunks(rows, CHUNK)) {
      const taken = chunk.filter((row) => row.outcome !== 'REFUSED');
      const result = await this.work.run(actor, (tx) => carryOutChunk(tx, taken, fileId));
      results.push(result);
      waiting.push(...taken.filter((row) => result.waitingForOwners.includes(row.row)));
    }
    for (const chunk of inChunks(waiting, CHUNK)) await this.work.run(actor, (tx) => setOwners(tx, chunk, fileId));
    return reportOf(rows, results);
  }
}

function inChunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
