import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DataSource, type QueryRunner } from 'typeorm';
import { Clock } from '#platform/clock';
import { intervalInSeconds, RUNS_EVERY, type ClockJob, type Interval } from './clock-job.js';

const LONGEST_FAILURE = 500;

interface Scheduled {
  readonly job: ClockJob;
  readonly everySeconds: number;
}

/**
 * Runs the jobs of the clock. Of many workers one runs a job at a time: it holds the job's lock in the database, which a
 * worker that dies lets go of. When a job is due next is kept in the table `clock_job`.
 */
@Injectable()
export class JobClock implements OnModuleInit {
  private readonly logger = new Logger('jobs');
  private readonly scheduled = new Map<string, Scheduled>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const interval = metatype && (Reflect.getMetadata(RUNS_EVERY, metatype) as Interval | undefined);
      if (interval && instance) this.add(instance as ClockJob, interval);
    }
  }

  add(job: ClockJob, interval: Interval): void {
    const known = this.scheduled.get(job.name);
    if (known && known.job !== job) throw new Error(`Two jobs are named ${job.name}.`);
    this.scheduled.set(job.name, { job, everySeconds: intervalInSeconds(interval) });
  }

  /** Runs every job that is due now, one after the other; answers the names of those that ran. */
  async runDue(goOn: () => boolean = () => true): Promise<string[]> {
    const ran: string[] = [];
    for (const scheduled of this.scheduled.values()) {
      if (goOn() && (await this.runIfDue(scheduled))) ran.push(scheduled.job.name);
    }
    return ran;
  }

  private async runIfDue(scheduled: Scheduled): Promise<boolean> {
    const { name } = scheduled.job;
    const runner = this.dataSource.createQueryRunner();
    try {
      const [lock]: { free: boolean }[] = await runner.query('select pg_try_advisory_lock(4713, hashtext($1)) as free', [name]);
      if (!lock?.free) return false;
      try {
        return await this.runLocked(runner, scheduled);
      } finally {
        await runner.query('select pg_advisory_unlock(4713, hashtext($1))', [name]);
      }
    } finally {
      await runner.release();
    }
  }

  private async runLocked(runner: QueryRunner, { job, everySeconds }: Scheduled): Promise<boolean> {
    const now = this.clock.now();
    const claimed: unknown[] = await runner.query(CLAIM, [job.name, now, everySeconds]);
    if (claimed.length === 0) return false;
    try {
      await job.run();
      await runner.query('update clock_job set finished_at = $2, failures = 0, failure = null where name = $1', [job.name, this.clock.now()]);
    } catch (error) {
      this.logger.error({ job: job.name, error }, 'A job failed; it comes again at its next time');
      const failure = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAILURE);
      await runner.query('update clock_job set failures = failures + 1, failure = $2 where name = $1', [job.name, failure]);
    }
    return true;
  }
}

/** Makes it due again an interval from now, if it is due; a job that is new here is due at once. */
const CLAIM = /* sql */ `
insert into clock_job as j (name, due_at, started_at) values ($1, $2::timestamptz + make_interval(secs => $3), $2)
on conflict (name) do update set due_at = excluded.due_at, started_at = excluded.started_at where j.due_at <= $2
returning name`;
