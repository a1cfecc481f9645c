import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createHash } from 'node:crypto';
import { parseEmailAddress } from '#kernel';
import { hashPassword, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordMatches, Sessions, SignInAttempts } from '#platform/access';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#platform/database';
import { invalidInput, Refusal } from '#platform/request';
import { AccountInvitations } from './account-invitations.js';
import { passwordFault } from '../person.js';
import { setPasswordHash } from '../person.commands.js';

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Takes the password that an invitation is for. */
@Injectable()
export class AccountDoor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly invitations: AccountInvitations,
    private readonly clock: Clock,
  ) {}

  /** Answers whose account it is. */
  async open(token: unknown, password: unknown): Promise<string> {
    const fault = passwordFault(password, { least: MIN_PASSWORD_LENGTH, most: MAX_PASSWORD_LENGTH });
    if (fault) throw invalidInput({ path: 'password', ...fault });
    const holder = await this.invitations.holderOf(this.dataSource.manager, token);
    const hash = await hashPassword(String(password));
    return this.work.run(holder, async (tx) => {
      const personId = await this.invitations.redeem(tx.manager, token);
      await setPasswordHash(tx, personId, hash);
      await tx.manager.query('update person set last_signed_in_at = $2 where id = $1', [personId, this.clock.now()]);
      return personId;
    });
  }
}

/** Ways into a session for a person with an account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly accounts: AccountDoor,
  ) {}

  /**
   * Opens a session for the right password. Refuses INVALID_INPUT at an empty field, UNAUTHENTICATED without saying which of the two was wrong,
   * and RATE_LIMITED while the account or the address the request comes from has to wait after failed tries.
   */
  async byPassword(email: unknown, password: unknown, clientAddress: string): Promise<OpenedSession> {
    const given = bothFilledIn(email, password);
    const address = parseEmailAddress(given.email);
    const account = accountKey(address.ok ? address.value : given.email);
    const keys = [account, addressKey(clientAddress)];
    await this.attempts.refuseWhileBlocked(keys);
    const person = address.ok ? await this.find(address.value) : undefined;
    const isRight = given.password.length <= MAX_PASSWORD_LENGTH && (await passwordMatches(person?.passwordHash, given.password));
    if (!person || !isRight) {
      await this.attempts.countFailure(keys);
      throw new Refusal('UNAUTHENTICATED', { text: 'people.sign_in_failed' });
    }
    await this.attempts.forget(account);
    await this.dataSource.query('update person set last_signed_in_at = $2 where id = $1', [person.id, this.clock.now()]);
    return this.sessions.open({ personId: person.id });
  }

  /**
   * Opens an account: keeps the password that an invited person has chosen, and signs them in. Refuses INVALID_INPUT for a password shorter than
   * 12 or longer than 256 characters, NOT_FOUND for an unknown address, DEADLINE_PASSED for one that has ended or been used.
   */
  async byInvitation(token: unknown, password: unknown, clientAddress: string): Promise<OpenedSession> {
    const key = addressKey(clientAddress);
    await this.attempts.refuseWhileBlocked([key]);
    try {
      return await this.sessions.open({ personId: await this.accounts.open(token, password) });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND') await this.attempts.countFailure([key]);
      throw error;
    }
  }

  private async find(email: string): Promise<{ id: string; passwordHash: string | null } | undefined> {
    const rows: { id: string; passwordHash: string | null }[] = await this.dataSource.query(
      'select id, password_hash as "passwordHash" from person where lower(email) = $1 and active', [email],
    );
    return rows[0];
  }
}


function bothFilledIn(email: unknown, password: unknown): { email: string; password: string } {
  const text = 'field.required';
  const missing = [...(isText(email) ? [] : [{ path: 'email', text }]), ...(isText(password) ? [] : [{ path: 'password', text }])];
  if (missing.length > 0) throw invalidInput(...missing);
  return { email: String(email), password: String(password) };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Failed tries are counted without keeping whom somebody tried to be. */
const accountKey = (email: string): string => `account:${createHash('sha256').update(email).digest('hex')}`;
const addressKey = (address: string): string => `address:${address}`;
