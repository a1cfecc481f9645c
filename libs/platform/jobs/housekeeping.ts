import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock';
import { RunsEvery, type ClockJob } from './clock-job.js';

/** Removes uploaded files that nothing came to use. Supplied by the library that stores files. */
export abstract class UnusedFiles {
  /** Removes what was uploaded before the instant and is used by nothing, bytes and row; answers how many. */
  abstract removeOlderThan(instant: Date): Promise<number>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Longer than any page stays open: an upload can wait for its form. */
const UNUSED_FILE_AGE_MS = 2 * DAY_MS;
const IDEMPOTENCY_AGE_MS = DAY_MS;
const FORGOTTEN_FAILURE_AGE_MS = DAY_MS;
const HANDLED_MESSAGE_AGE_MS = 90 * DAY_MS;
const BATCH = 5_000;

/** Clears away what has served its time. What carries legal weight (the log, lists, evidence) is never among it. */
@RunsEvery('10 minutes')
@Injectable()
export class Housekeeping implements ClockJob {
  readonly name = 'housekeeping';

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Optional() @Inject(UnusedFiles) private readonly files?: UnusedFiles,
  ) {}

  async run(): Promise<void> {
    await this.remove('session', 'expires_at', 0);
    await this.remove('idempotency_key', 'created_at', IDEMPOTENCY_AGE_MS);
    await this.remove('sign_in_attempt', 'greatest(last_failure_at, blocked_until)', FORGOTTEN_FAILURE_AGE_MS);
    await this.remove('account_invitation', 'expires_at', 30 * DAY_MS);
    await this.remove('outbox_message', 'handled_at', HANDLED_MESSAGE_AGE_MS);
    await this.files?.removeOlderThan(this.before(UNUSED_FILE_AGE_MS));
  }

  /** In batches: a table that was left alone for long is not locked for long. */
  private async remove(table: string, moment: string, ageMs: number): Promise<void> {
    const statement = `with old as (select ctid from ${table} where ${moment} < $1 limit ${BATCH} for update skip locked),
      removed as (delete from ${table} t using old where t.ctid = old.ctid returning 1) select count(*)::int as count from removed`;
    for (;;) {
      const [row]: { count: number }[] = await this.dataSource.query(statement, [this.before(ageMs)]);
      if ((row?.count ?? 0) < BATCH) return;
    }
  }

  private before(ageMs: number): Date {
    return new Date(this.clock.now().getTime() - ageMs);
  }
}
