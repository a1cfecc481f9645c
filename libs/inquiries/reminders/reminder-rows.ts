import { isId, newId, type Transaction } from '#platform/database';
import type { ParticipationStage } from '../participation/participation-stage.js';
import type { ReminderLetter } from './reminder-letter.js';

/** One of those whom a reminder may go to. */
export interface ReminderRow {
  readonly id: string;
  readonly organisationId: string;
  readonly stage: ParticipationStage;
  readonly lastReminderAt: Date | null;
  readonly hasContact: boolean;
}

/** Who was reminded, and who was left alone and why. */
export interface RemindResult<Reason extends string> {
  readonly reminded: readonly string[];
  readonly skipped: readonly { readonly organisationId: string; readonly reason: Reason }[];
}

export interface Reminded {
  readonly hostId: string;
  readonly procurementId: string;
  readonly letter: ReminderLetter;
  /** The event of each, which its letter comes of, and what it says besides which reminder it was. */
  readonly kind: 'ReminderSent' | 'FetchReminderSent';
  readonly params?: Readonly<Record<string, string>>;
}

/** The participations of the organisations, held until the transaction ends: two who remind at once come after one another. */
export async function lockReminderRows(tx: Transaction, procurementId: string, organisationIds: readonly string[]): Promise<ReminderRow[]> {
  return tx.manager.query(
    `select t.id, t.organisation_id as "organisationId", t.stage, t.last_reminder_at as "lastReminderAt",
       exists (select 1 from contact_person c where c.organisation_id = t.organisation_id and c.removed_at is null) as "hasContact"
     from participation t where t.procurement_id = $1 and t.organisation_id = any($2::uuid[]) order by t.id for update`,
    [procurementId, organisationIds.filter(isId)],
  );
}

/** Reminds those of the locked rows for which there is no reason not to: keeps the words once, and records an event for each. */
export async function remindRows<Reason extends string>(
  tx: Transaction, rows: readonly ReminderRow[], reasonOf: (row: ReminderRow) => Reason | undefined, reminded: Reminded,
): Promise<RemindResult<Reason>> {
  const judged = rows.map((row) => ({ row, reason: reasonOf(row) }));
  const chosen = judged.filter(({ reason }) => reason === undefined).map(({ row }) => row);
  if (chosen.length > 0) await record(tx, chosen, reminded);
  return {
    reminded: chosen.map((row) => row.organisationId),
    skipped: judged.flatMap(({ row, reason }) => (reason ? [{ organisationId: row.organisationId, reason }] : [])),
  };
}

async function record(tx: Transaction, rows: readonly ReminderRow[], { hostId, procurementId, letter, kind, params }: Reminded): Promise<void> {
  const reminderId = newId();
  await tx.manager.query('insert into reminder (id, procurement_id, subject, text, sent_at) values ($1, $2, $3, $4, $5)', [
    reminderId, procurementId, letter.subject.trim(), letter.text.trim(), tx.now,
  ]);
  await tx.manager.query(
    'update participation set last_reminder_at = $2, last_contact_at = $2, last_event_at = $2, reminders_sent = reminders_sent + 1 where id = any($1::uuid[])',
    [rows.map((row) => row.id), tx.now],
  );
  for (const { id, organisationId } of rows) {
    tx.record({ chainId: hostId, kind, subjectType: 'participation', subjectId: id, procurementId, organisationId, params: { reminderId, ...params } });
  }
}
