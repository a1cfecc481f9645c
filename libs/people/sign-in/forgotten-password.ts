import { Injectable } from '@nestjs/common';
import { parseEmailAddress } from '#kernel';
import { SignInAttempts, SYSTEM } from '#platform/access';
import { REGISTER_CHAIN } from '#platform/audit';
import { UnitOfWork } from '#platform/database';

/** The way back in for a person who no longer knows the password: an address by mail at which a new one is chosen. */
@Injectable()
export class ForgottenPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * Asks for the letter, at most one in a quarter of an hour for each account. Says nothing of whether there is an account; every
   * asking counts as a failed try for the client's address, so that addresses cannot be tried by the thousand (RATE_LIMITED).
   */
  async ask(email: unknown, clientAddress: string): Promise<void> {
    const key = `address:${clientAddress}`;
    await this.attempts.refuseWhileBlocked([key]);
    await this.attempts.countFailure([key]);
    const address = typeof email === 'string' ? parseEmailAddress(email) : undefined;
    if (!address?.ok) return;
    await this.work.run(SYSTEM, async (tx) => {
      const [person]: { id: string }[] = await tx.manager.query(
        'select id from person where lower(email) = $1 and active and password_hash is not null for update', [address.value],
      );
      if (!person) return;
      const recent: unknown[] = await tx.manager.query(
        `select 1 from audit_event where subject_type = 'person' and subject_id = $1 and kind = 'PasswordForgotten' and at > $2::timestamptz - interval '15 minutes'`,
        [person.id, tx.now],
      );
      if (recent.length === 0) tx.record({ chainId: REGISTER_CHAIN, kind: 'PasswordForgotten', subjectType: 'person', subjectId: person.id });
    });
  }
}
