import { Injectable } from '@nestjs/common';
import { lockProcurement } from '#procurements';
import type { Actor } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { refuseReminderLetter, type ReminderLetter } from './reminder-letter.js';
import { lockReminderRows, remindRows, type RemindResult } from './reminder-rows.js';
import { skipReason, type SkipReason } from './reminder.js';

/** Reminding those whose answer is waited for, and only them: one mail to each organisation. */
@Injectable()
export class ReminderCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Reminds the organisations, at most 500 at a time; answers who was and who was left alone and why. */
  async remind(actor: Actor, procurementId: string, organisationIds: readonly string[], letter: ReminderLetter): Promise<RemindResult<SkipReason>> {
    refuseReminderLetter(letter, organisationIds);
    return this.work.run(actor, async (tx) => {
      const { hostId, quietPeriodDays } = await lockProcurement(tx, procurementId, actor, 'CHANGE');
      const rows = await lockReminderRows(tx, procurementId, organisationIds);
      return remindRows(tx, rows, (row) => skipReason(row, quietPeriodDays, tx.now), { hostId, procurementId, letter, kind: 'ReminderSent' });
    });
  }
}
