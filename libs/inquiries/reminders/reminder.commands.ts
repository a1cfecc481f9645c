import { Injectable } from '@nestjs/common';
import { hasControlCharacter, hasControlCharacterInLines } from '#kernel';
import { lockProcurement } from '#procurements';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, type FieldProblem } from '#platform/request';
import { skipReason, type SkipReason } from './reminder.js';
import type { ParticipationStage } from '../participation/participation-stage.js';

const MOST_AT_ONCE = 500;
const LONGEST_SUBJECT = 60;
const LONGEST_TEXT = 4_000;

export interface RemindResult {
  readonly reminded: readonly string[];
  readonly skipped: readonly { readonly organisationId: string; readonly reason: SkipReason }[];
}

interface Row {
  id: string;
  organisationId: string;
  stage: ParticipationStage;
  lastReminderAt: Date | null;
  hasContact: boolean;
}

/** Reminding those whose answer is waited for, and only them: one mail to each organisation. */
@Injectable()
export class ReminderCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Reminds the organisations, at most 500 at a time; answers who was and who was left alone and why. */
  async remind(actor: Actor, procurementId: string, organisationIds: readonly string[], letter: { subject: string; text: string }): Promise<RemindResult> {
    refuseLetter(letter, organisationIds);
    return this.work.run(actor, async (tx) => {
      const procurement = await lockProcurement(tx, procurementId, actor, 'CHANGE');
      const rows = await lockRows(tx, procurementId, organisationIds);
      const judged = rows.map((row) => ({ row, reason: skipReason({ stage: row.stage, hasContact: row.hasContact, ...(row.lastReminderAt ? { lastReminderAt: row.lastReminderAt } : {}) }, procurement.quietPeriodDays, tx.now) }));
      const chosen = judged.filter(({ reason }) => reason === undefined).map(({ row }) => row);
      if (chosen.length > 0) await record(tx, procurement.hostId, procurementId, chosen, letter);
      return {
        reminded: chosen.map((row) => row.organisationId),
        skipped: judged.flatMap(({ row, reason }) => (reason ? [{ organisationId: row.organisationId, reason }] : [])),
      };
    });
  }
}

async function lockRows(tx: Transaction, procurementId: string, organisationIds: readonly string[]): Promise<Row[]> {
  const ids = organisationIds.filter(isId);
  return tx.manager.query(
    `select t.id, t.organisation_id as "organisationId", t.stage, t.last_reminder_at as "lastReminderAt",
       exists (select 1 from contact_person c where c.organisation_id = t.organisation_id and c.removed_at is null) as "hasContact"
     from participation t where t.procurement_id = $1 and t.organisation_id = any($2::uuid[]) order by t.id for update`,
    [procurementId, ids],
  );
}

async function record(tx: Transaction, hostId: string, procurementId: string, rows: readonly Row[], letter: { subject: string; text: string }): Promise<void> {
  const reminderId = newId();
  await tx.manager.query('insert into reminder (id, procurement_id, subject, text, sent_at) values ($1, $2, $3, $4, $5)', [
    reminderId, procurementId, letter.subject.trim(), letter.text.trim(), tx.now,
  ]);
  await tx.manager.query(
    'update participation set last_reminder_at = $2, last_contact_at = $2, last_event_at = $2, reminders_sent = reminders_sent + 1 where id = any($1::uuid[])',
    [rows.map((row) => row.id), tx.now],
  );
  for (const { id, organisationId } of rows) {
    tx.record({ chainId: hostId, kind: 'ReminderSent', subjectType: 'participation', subjectId: id, procurementId, organisationId, params: { reminderId } });
  }
}

function refuseLetter(letter: { subject: string; text: string }, organisationIds: readonly string[]): void {
  const problems: FieldProblem[] = [
    ...lengthProblems('subject', letter.subject, LONGEST_SUBJECT),
    ...lengthProblems('text', letter.text, LONGEST_TEXT),
    ...(hasControlCharacter(letter.subject.trim()) ? [{ path: 'subject', text: 'field.control_character' }] : []),
    ...(hasControlCharacterInLines(letter.text) ? [{ path: 'text', text: 'field.control_character' }] : []),
    ...(organisationIds.length === 0 ? [{ path: 'organisationIds', text: 'field.required' }] : []),
    ...(organisationIds.length > MOST_AT_ONCE ? [{ path: 'organisationIds', text: 'field.too_many', params: { limit: MOST_AT_ONCE } }] : []),
  ];
  if (problems.length > 0) throw invalidInput(...problems);
}

function lengthProblems(path: string, text: string, limit: number): FieldProblem[] {
  const actual = text.trim().length;
  if (actual === 0) return [{ path, text: 'field.required' }];
  return actual > limit ? [{ path, text: 'field.too_long', params: { limit, actual } }] : [];
}
