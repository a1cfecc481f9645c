import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { RunsEvery, type ClockJob } from '#platform/jobs';
import { clearTakeOuts } from './clear-take-outs.js';

const AT_A_TIME = 100;

/** Removes the take-outs that have served their time. */
@Injectable()
@RunsEvery('1 hours')
export class ClearTakeOuts implements ClockJob {
  readonly name = 'documents.clear-take-outs';

  constructor(private readonly work: UnitOfWork) {}

  async run(): Promise<void> {
    await this.work.run(SYSTEM, (tx) => clearTakeOuts(tx, `id in (select id from take_out where expires_at <= $1 order by expires_at limit ${AT_A_TIME})`, [tx.now]));
  }
}
