import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#platform/access';
import { Clock } from '#platform/clock';
import { RunsEvery, type ClockJob } from '#platform/jobs';
import { MandateReviewCommands } from './mandate-review.commands.js';

const BATCH = 500;

/** Lapses the mandates whose day has ended in Stockholm. Run twice, it finds nothing the second time. */
@Injectable()
@RunsEvery('1 minutes')
export class LapseOverdueMandates implements ClockJob {
  readonly name = 'mandates.lapse-overdue';
  private readonly logger = new Logger('mandates');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly review: MandateReviewCommands,
  ) {}

  async run(): Promise<void> {
    for (;;) {
      const due: { id: string }[] = await this.dataSource.query(
        `select id from mandate where state = 'ISSUED' and coalesce(complete_by, respond_by) < $1::date order by id limit ${BATCH}`,
        [this.clock.today()],
      );
      let lapsed = 0;
      for (const { id } of due) lapsed += (await this.review.lapseMandate(SYSTEM, id)) ? 1 : 0;
      if (lapsed > 0) this.logger.log({ lapsed }, 'Mandates have lapsed');
      if (due.length < BATCH || lapsed === 0) return;
    }
  }
}
