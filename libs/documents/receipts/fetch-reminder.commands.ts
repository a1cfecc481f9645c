import { Injectable } from '@nestjs/common';
import { lockReminderRows, refuseReminderLetter, remindRows, type ReminderLetter, type RemindResult } from '#inquiries';
import { lockProcurement } from '#procurements';
import type { Actor } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { fetchSkipReason, type FetchSkip } from './fetch-reminder.js';
import { RemindablePublications } from './remindable-publications.js';

/** Reminding those who have not fetched a publication, and only them: one mail to each organisation. */
@Injectable()
export class FetchReminderCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly publications: RemindablePublications,
  ) {}

  /** Reminds the organisations, at most 500 at a time; answers who was and who was left alone and why. Of what is for the working group alone nobody is. */
  async remind(actor: Actor, publicationId: string, organisationIds: readonly string[], letter: ReminderLetter): Promise<RemindResult<FetchSkip>> {
    refuseReminderLetter(letter, organisationIds);
    const { procurementId } = await this.publications.one(actor, publicationId);
    return this.work.run(actor, async (tx) => {
      const { hostId, quietPeriodDays } = await lockProcurement(tx, procurementId, actor, 'CHANGE');
      const rows = await lockReminderRows(tx, procurementId, organisationIds);
      const fetched = await this.publications.haveFetched(publicationId, rows.map(({ organisationId }) => organisationId), tx.manager);
      return remindRows(
        tx, rows, (row) => fetchSkipReason({ ...row, hasFetched: fetched.has(row.organisationId) }, quietPeriodDays, tx.now),
        { hostId, procurementId, letter, kind: 'FetchReminderSent', params: { publicationId } },
      );
    });
  }
}
