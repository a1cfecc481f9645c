import { Injectable } from '@nestjs/common';
import { restrictRichText } from '#kernel';
import type { ImportLine, ImportReport } from '#organisations';
import type { Actor } from '#platform/access';
import { isId, UnitOfWork } from '#platform/database';
import { Files } from '#platform/files';
import { invalidInput, Refusal } from '#platform/request';
import type { Table, TableRow } from '#platform/spreadsheet';
import { refusalInWords } from '#platform/texts';
import { currentLanguage } from '#platform/request';
import { openDrafts } from '../requirement/load-requirement.js';
import { ResolveCommands } from '../thread/resolve.commands.js';
import type { DispositionOutcome } from '../thread/thread.js';
import { lineOf } from './import-report.js';
import { shorten } from './import-row.js';
import { dispositionFieldsOf, outcomeOf, type DispositionField } from './matrix-workbook.js';
import { MatrixQueries, type MatrixRow } from './matrix.queries.js';
import { readUpload } from './requirement-import.commands.js';

/** A row that answers its thread: by the number of the requirement. */
export interface AnsweredRow {
  readonly row: number;
  readonly number: string;
  readonly heading: string;
  readonly outcome: DispositionOutcome;
}

/** `answers`: the rows that are taken in, in their order; the `updated` of the report. */
export interface DispositionReport extends ImportReport {
  readonly answers: readonly AnsweredRow[];
}

interface Answer extends AnsweredRow {
  readonly threadId: string;
  readonly motivation: string;
  readonly resultingText: string | null;
}

type Judged = { readonly answer: Answer } | { readonly problem: ImportLine } | 'UNCHANGED' | 'NOTHING';

/** The comment matrix back: answers that were written in a spreadsheet close their threads. */
@Injectable()
export class DispositionImportCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: Files,
    private readonly matrix: MatrixQueries,
    private readonly resolving: ResolveCommands,
  ) {}

  /** Closes the open threads that the file answers, or with `dryRun` says which. A thread that is closed in other words is reported and left. */
  async importFile(actor: Actor, procurementId: string, fileId: string, dryRun: boolean): Promise<DispositionReport> {
    const table = await this.work.run(actor, async (tx): Promise<Table> => {
      await openDrafts(tx, actor, procurementId, 'RESOLVE_THREADS');
      await this.files.peek(actor, fileId, { purpose: 'IMPORT' });
      const read = await readUpload(this.files, fileId);
      if (!dryRun) await this.files.take(tx.manager, actor, fileId, { purpose: 'IMPORT', procurementId });
      return read;
    });
    const threads = new Map((await this.matrix.rows(actor, procurementId)).filter(({ first }) => first).map((row) => [row.threadId, row]));
    const judged = judge(table, threads);
    const answers = judged.flatMap((one) => (typeof one === 'object' && 'answer' in one ? [one.answer] : []));
    const errors = judged.flatMap((one) => (typeof one === 'object' && 'problem' in one ? [one.problem] : []));
    const refused = dryRun ? [] : await this.carryOut(actor, answers);
    const taken = answers.filter(({ row }) => !refused.some((line) => line.row === row));
    return {
      dryRun, created: 0, updated: taken.length, answers: taken.map(({ row, number, heading, outcome }) => ({ row, number, heading, outcome })),
      unchanged: judged.filter((one) => one === 'UNCHANGED').length, errors: [...errors, ...refused].toSorted((a, b) => a.row - b.row), warnings: [],
    };
  }

  /** Each answer by itself: one that cannot be given leaves the others as they are. */
  private async carryOut(actor: Actor, answers: readonly Answer[]): Promise<ImportLine[]> {
    const refused: ImportLine[] = [];
    for (const { row, threadId, outcome, motivation, resultingText } of answers) {
      try {
        await this.resolving.resolveThread(actor, threadId, { outcome, motivation, resultingText });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { message } = refusalInWords(currentLanguage(), error);
        refused.push({ row, column: 'disposition', value: outcome, problem: error.text, message });
      }
    }
    return refused;
  }
}

function judge(table: Table, threads: ReadonlyMap<string, MatrixRow>): Judged[] {
  const columns = dispositionFieldsOf(table.headers);
  const missing = (['thread_id', 'disposition', 'motivation'] as const).filter((field) => !columns.has(field));
  if (missing.length > 0) throw invalidInput({ path: 'fileId', text: 'requirement.import.missing_columns', params: { columns: missing.join(', ') } });
  const answered = new Set<string>();
  return table.rows.map((row) => judgeRow(row, columns, threads, answered));
}

function judgeRow({ row, cells }: TableRow, columns: ReadonlyMap<DispositionField, string>, threads: ReadonlyMap<string, MatrixRow>, answered: Set<string>): Judged {
  const cell = (field: DispositionField): string => (cells[columns.get(field) ?? ''] ?? '').trim();
  const problem = (column: DispositionField, text: string): Judged => ({ problem: lineOf(row, { column, value: shorten(cell(column)), text }) });
  if (cell('disposition') === '') return cell('motivation') === '' ? 'NOTHING' : problem('disposition', 'field.required');
  const outcome = outcomeOf(cell('disposition'));
  if (outcome === undefined) return problem('disposition', 'matrix.import.disposition');
  const thread = isId(cell('thread_id')) ? threads.get(cell('thread_id').toLowerCase()) : undefined;
  if (!thread) return problem('thread_id', 'matrix.import.thread');
  if (answered.has(thread.threadId)) return problem('thread_id', 'requirement.import.twice');
  answered.add(thread.threadId);
  const motivation = restrictRichText(cell('motivation'));
  if (motivation === '') return problem('motivation', 'field.required');
  if (thread.outcome === null) {
    return { answer: { row, number: thread.number, heading: thread.heading, threadId: thread.threadId, outcome, motivation, resultingText: cell('result') || null } };
  }
  return thread.outcome === outcome && thread.motivation === motivation ? 'UNCHANGED' : problem('disposition', 'thread.resolved');
}
