import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock';
import { Refusal } from '#platform/request';

const FREE_FAILURES = 4;
/** A whole town hall can share one address: it is slowed down later than an account, and still long before guessing pays. */
const FREE_FAILURES_OF_ADDRESS = 40;
const LONGEST_WAIT_S = 900;
const FORGOTTEN_AFTER = '1 hour';

const FREE = `(case when a.key like 'address:%' then ${FREE_FAILURES_OF_ADDRESS} else ${FREE_FAILURES} end)`;

/**
 * Slows down guessing: after the fourth failure each further one doubles the wait, from two seconds to a quarter of an hour. Of a
 * client's address (keys that begin with `address:`) after the fortieth.
 * Counted for the account and for the address it comes from, in the database: every API process counts together.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Refuses with RATE_LIMITED while any of the keys has to wait. */
  async refuseWhileBlocked(keys: readonly string[]): Promise<void> {
    const rows: { blocked_until: Date }[] = await this.dataSource.query(
      'select blocked_until from sign_in_attempt where key = any($1) and blocked_until > $2 order by 1 desc limit 1',
      [keys, this.clock.now()],
    );
    const until = rows[0]?.blocked_until;
    if (!until) return;
    const seconds = Math.ceil((until.getTime() - this.clock.now().getTime()) / 1000);
    throw new Refusal('RATE_LIMITED', { params: { seconds }, details: { retryAfterSeconds: seconds } });
  }

  async countFailure(keys: readonly string[]): Promise<void> {
    await this.dataSource.query(
      `insert into sign_in_attempt as a (key, failures, last_failure_at)
       select k, 1, $2 from unnest($1::text[]) k order by k
       on conflict (key) do update set
         failures = case when a.last_failure_at < $2::timestamptz - interval '${FORGOTTEN_AFTER}' then 1 else a.failures + 1 end,
         last_failure_at = $2,
         blocked_until = case when a.failures + 1 > ${FREE} and a.last_failure_at >= $2::timestamptz - interval '${FORGOTTEN_AFTER}'
           then $2::timestamptz + make_interval(secs => least(${LONGEST_WAIT_S}, power(2, least(a.failures + 1 - ${FREE}, 20)))) end`,
      [keys, this.clock.now()],
    );
  }

  async forget(key: string): Promise<void> {
    await this.dataSource.query('delete from sign_in_attempt where key = $1', [key]);
  }
}
